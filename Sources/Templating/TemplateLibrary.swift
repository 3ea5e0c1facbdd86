import Findings

/// A template as it was written.
package struct TemplateSource: Sendable {
  /// By which others include it: "elements/button".
  package let name: String
  /// The file that findings name.
  package let file: String
  package let text: String

  package init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}

/// Compiled templates: Mustache's syntax, strictly.
///
/// Refused when compiling: names that the shape does not have, partials that do not exist or
/// include themselves, text written raw, lambdas, blocks and inheritance (values are data, so
/// that a template can do nothing but show them).
package struct TemplateLibrary: Sendable {
  private let templates: [String: [TemplateNode]]

  /// - Parameter entries: the templates to render, with what each of them may ask for.
  package static func compile(
    _ sources: [TemplateSource], entries: [String: Shape]
  ) -> Outcome<TemplateLibrary> {
    var byName: [String: TemplateSource] = [:]
    for source in sources { byName[source.name] = source }
    var templates: [String: [TemplateNode]] = [:]
    var findings: [Finding] = []
    var used = Set(entries.keys)
    for (name, shape) in entries.sorted(by: { $0.key < $1.key }) {
      guard let source = byName[name] else {
        preconditionFailure("there is a template for the entry \(name)")
      }
      var compiler = TemplateCompiler(byName)
      templates[name] = compiler.compile(source, for: shape)
      findings += compiler.findings
      used.formUnion(compiler.used)
    }
    for source in sources where !used.contains(source.name) {
      findings.append(TemplatingFindings.unusedTemplate(source, known: used.sorted()))
    }
    var unique: [Finding] = []
    for finding in findings.sorted() where finding != unique.last { unique.append(finding) }
    let library = TemplateLibrary(templates: templates)
    return Outcome(unique.hasErrors ? nil : library, unique)
  }

  package func render(_ name: String, _ view: some TemplateView) -> Fragment {
    var fragment = Fragment()
    render(name, view, to: &fragment)
    return fragment
  }

  /// Renders behind what a fragment already holds.
  package func render(_ name: String, _ view: some TemplateView, to fragment: inout Fragment) {
    guard let nodes = templates[name] else {
      preconditionFailure("\(name) is an entry of the library")
    }
    let values = view.values
    precondition(values.count == type(of: view).shape.fields.count, "\(name): a value per field")
    var renderer = TemplateRenderer(root: Record(values), output: fragment.take())
    renderer.render(nodes)
    fragment = Fragment(bytes: renderer.output)
  }
}

/// Writes compiled nodes with their values.
private struct TemplateRenderer {
  private(set) var output: [UInt8]
  private var stack: [Frame]

  private enum Frame {
    case record(Record)
    case text(String)
  }

  init(root: Record, output: [UInt8]) {
    stack = [.record(root)]
    self.output = output
  }

  mutating func render(_ nodes: [TemplateNode]) {
    for node in nodes { render(node) }
  }

  private mutating func render(_ node: TemplateNode) {
    switch node {
    case .literal(let bytes): output += bytes
    case .text(let depth, let slot):
      if case .text(let text) = value(depth, slot) { Escaping.append(text, to: &output) }
    case .current:
      if case .text(let text)? = stack.last { Escaping.append(text, to: &output) }
    case .fragment(let depth, let slot):
      if case .fragment(let fragment) = value(depth, slot) { output += fragment.bytes }
    case .section(let depth, let slot, let body): section(value(depth, slot), body)
    case .inverted(let depth, let slot, let body):
      if !isTruthy(value(depth, slot)) { render(body) }
    }
  }

  private mutating func section(_ value: Value, _ body: [TemplateNode]) {
    switch value {
    case .flag(let flag): if flag { render(body) }
    case .fragment(let fragment): if !fragment.isEmpty { render(body) }
    case .text(let text): if !text.isEmpty { render(body, inside: .text(text)) }
    case .record(let record): if let record { render(body, inside: .record(record)) }
    case .list(let records): for record in records { render(body, inside: .record(record)) }
    }
  }

  private mutating func render(_ body: [TemplateNode], inside frame: Frame) {
    stack.append(frame)
    render(body)
    stack.removeLast()
  }

  private func isTruthy(_ value: Value) -> Bool {
    switch value {
    case .flag(let flag): flag
    case .fragment(let fragment): !fragment.isEmpty
    case .text(let text): !text.isEmpty
    case .record(let record): record != nil
    case .list(let records): !records.isEmpty
    }
  }

  private func value(_ depth: Int, _ slot: Int) -> Value {
    guard case .record(let record) = stack[stack.count - 1 - depth] else {
      preconditionFailure("a name resolves to a record")
    }
    return record.values[slot]
  }
}
