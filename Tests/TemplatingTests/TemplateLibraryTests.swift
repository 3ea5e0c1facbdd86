import Findings
import Templating
import Testing

private struct Person: TemplateView {
  var name = "花子"
  var isAdmin = false
  var tags: [String] = []

  private static let tag = Shape("tag", ["label": .text])
  static let shape = Shape("person", ["name": .text, "isAdmin": .flag, "tags": .list(tag)])
  var values: [Value] {
    [.text(name), .flag(isAdmin), .list(tags.map { Record([.text($0)]) })]
  }
}

@Suite("Templates")
struct TemplateLibraryTests {
  private func compile(_ text: String, partials: [String: String] = [:]) -> Outcome<TemplateLibrary>
  {
    let sources =
      [TemplateSource(name: "main", file: "main.mustache", text: text)]
      + partials.map { TemplateSource(name: $0.key, file: "\($0.key).mustache", text: $0.value) }
    return TemplateLibrary.compile(sources, entries: ["main": Person.shape])
  }

  private func render(_ text: String, _ person: Person = Person(), partials: [String: String] = [:])
    throws -> String
  {
    let library = try #require(compile(text, partials: partials).value)
    return String(decoding: library.render("main", person).bytes, as: UTF8.self)
  }

  @Test("write a text, escaped scalar by scalar")
  func escapes() throws {
    let nasty = Person(name: "\"\u{3099}<b>&'\n\u{1}")

    let text = try render("<p title=\"{{name}}\">", nasty)

    #expect(text == "<p title=\"&#34;\u{3099}&#60;b&#62;&#38;&#39;&#10;\u{FFFD}\">")
  }

  @Test(
    "show sections for flags, lists and texts that are there",
    arguments: [
      ("{{#isAdmin}}yes{{/isAdmin}}{{^isAdmin}}no{{/isAdmin}}", "no"),
      ("{{#tags}}[{{label}} {{name}}]{{/tags}}", "[a 花子][b 花子]"),
      ("{{#name}}<{{.}}>{{/name}}", "<花子>"), ("{{! a comment }}x", "x"),
      ("{{=<% %>=}}<% name %>", "花子"), ("a\n  {{#name}}\nb\n{{/name}}\nc", "a\nb\nc"),
    ])
  func sections(template: String, expected: String) throws {
    let text = try render(template, Person(tags: ["a", "b"]))

    #expect(text == expected)
  }

  @Test("include partials")
  func partials() throws {
    #expect(try render("{{> who}}!", partials: ["who": "{{name}}"]) == "花子!")
  }

  @Test(
    "that ask for what does not exist are refused, with place and near miss",
    arguments: [
      ("a{{nam}}", "KSB4002", 2), ("{{#tags}}{{labl}}{{/tags}}", "KSB4002", 10),
      ("{{{name}}}", "KSB4003", 1), ("{{isAdmin}}", "KSB4003", 1), ("{{#name}}x", "KSB4001", 1),
      ("{{name", "KSB4001", 1), ("{{> nobody}}", "KSB4002", 1), ("{{/name}}", "KSB4001", 1),
    ])
  func refuses(template: String, code: String, column: Int) throws {
    let outcome = compile(template)

    #expect(outcome.value == nil)
    let finding = try #require(outcome.findings.first)
    #expect(finding.kind.code == code)
    #expect(finding.place == Place(file: "main.mustache", line: 1, column: column))
  }

  @Test("with a block are refused once, whatever the block holds")
  func blocks() {
    let outcome = compile("{{$block}}{{nobody}}{{/block}}{{name}}")

    #expect(outcome.findings.map(\.kind.code) == ["KSB4001"])
  }

  @Test(
    "that nest 100,000 sections are refused without going down them",
    arguments: ["{{#name}}", "{{#nobody}}", "{{^isAdmin}}", "{{$block}}"])
  func depth(opening: String) {
    let outcome = compile(String(repeating: opening, count: 100_000))

    #expect(outcome.value == nil)
    #expect(outcome.findings.count == 1)
  }

  @Test("that include themselves are refused")
  func cycles() {
    let outcome = compile("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])

    #expect(outcome.findings.map(\.kind.code).contains("KSB4004"))
  }
}
