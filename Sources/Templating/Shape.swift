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
    if case .fragment(let fragment) = self { fragment.count } else { 0 }
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

extension Shape {
  /// A shape whose fields are worked out.
  package init(_ name: String, fields: [(String, Kind)]) {
    self.name = name
    self.fields = fields.map { Field(name: $0.0, kind: $0.1) }
  }
}
