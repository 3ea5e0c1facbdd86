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
  private let templates: [String: TemplateProgram]

  /// - Parameter entries: the templates to render, with what each of them may ask for.
  package static func compile(
    _ sources: [TemplateSource], entries: [String: Shape]
  ) -> Outcome<TemplateLibrary> {
    var byName: [String: TemplateSource] = [:]
    for source in sources { byName[source.name] = source }
    var templates: [String: TemplateProgram] = [:]
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
    let values = view.values
    precondition(values.count == type(of: view).shape.fields.count, "\(name): a value per field")
    render(name, values, to: &fragment)
  }

  /// - Parameter record: as many values as the template's shape has fields, in its order.
  package func render(_ name: String, _ record: Record) -> Fragment {
    var fragment = Fragment()
    render(name, record.values, to: &fragment)
    return fragment
  }

  private func render(_ name: String, _ values: [Value], to fragment: inout Fragment) {
    guard let program = templates[name] else {
      preconditionFailure("\(name) is an entry of the library")
    }
    let size = fragment.isEmpty ? values.reduce(program.literals.count) { $0 + $1.markupSize } : 0
    fragment.write(capacity: size) { output in
      var renderer = TemplateRenderer(output)
      renderer.render(program, values)
      output = renderer.output
    }
  }
}
