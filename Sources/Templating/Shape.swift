/// What a template may ask for: named fields in a fixed order, each of one kind.
///
/// Names are resolved to positions when a template is compiled; rendering looks up no string.
package struct Shape: Sendable {
  package let name: String
  package let fields: [Field]

  package init(_ name: String, _ fields: KeyValuePairs<String, Kind>) {
    self.name = name
    self.fields = fields.map { Field(name: $0.key, kind: $0.value) }
  }

  package struct Field: Sendable {
    package let name: String
    package let kind: Kind
  }

  package indirect enum Kind: Sendable {
    /// Escaped where it is written; as a section, present unless empty.
    case text
    case flag
    /// Markup that our own templates made, written as it is.
    case fragment
    case list(Shape)
    case record(Shape)
  }

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// One value for one field of a shape.
package enum Value: Sendable {
  case text(String)
  case flag(Bool)
  case fragment(Fragment)
  case list([Record])
  case record(Record?)
}

extension Value {
  /// How many bytes of finished markup it holds.
  var markupSize: Int {
    if case .fragment(let fragment) = self { fragment.bytes.count } else { 0 }
  }
}

/// The values of a shape's fields, in the shape's order.
package struct Record: Sendable {
  let values: [Value]

  package init(_ values: [Value]) { self.values = values }
}

/// Something that a template can show: a typed struct that knows its own shape.
package protocol TemplateView {
  static var shape: Shape { get }
  /// As many as the shape has fields, in its order.
  var values: [Value] { get }
}

extension TemplateView {
  package var record: Record { Record(values) }
}

/// Markup that a template of ours has rendered. Nothing else can make one, so nothing else can
/// reach a page unescaped: a type, not a convention.
package struct Fragment: Sendable {
  package private(set) var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The empty fragment.
  package init() { bytes = [] }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The bytes, which are no longer here: whoever takes them can add to them in place.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  package mutating func append(_ other: Fragment) { bytes += other.bytes }
}

extension Shape {
  /// A shape whose fields are worked out.
  package init(_ name: String, fields: [(String, Kind)]) {
    self.name = name
    self.fields = fields.map { Field(name: $0.0, kind: $0.1) }
  }
}
