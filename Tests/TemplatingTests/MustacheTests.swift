import Findings
import Foundation
import Templating
import Testing

/// One case of `Tests/Fixtures/mustache`, which follows the core modules of the Mustache
/// specification 1.4 (variables, sections, inverted, comments, partials, delimiters) in words of
/// its own. What lies in data under `$name` is an example item of the empty list `name`.
private struct MustacheCase: Decodable, Sendable {
  let name: String
  let template: String
  let data: [String: Untyped]
  let partials: [String: String]?
  let expected: String
}

/// Data as JSON has it, with the shape that a strict template needs.
private enum Untyped: Decodable, Sendable {
  case text(String)
  case flag(Bool)
  case list([Untyped])
  case record([String: Untyped])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Untyped].self) {
      self = .list(list)
    } else {
      self = .record(try value.decode([String: Untyped].self))
    }
  }

  static func typed(_ data: [String: Untyped]) -> (shape: Shape, record: Record) {
    let names = data.keys.filter { !$0.hasPrefix("$") }.sorted()
    let typed = names.map { data[$0]?.typed(like: data["$" + $0]) ?? (.flag, .flag(false)) }
    let fields = zip(names, typed).map { ($0, $1.kind) }
    return (Shape("data", fields: fields), Record(typed.map(\.value)))
  }

  /// The fields of a list's item; a text alone is the item's dot.
  private var fields: [String: Untyped] {
    if case .record(let fields) = self { fields } else { [".": self] }
  }

  private func typed(like example: Untyped?) -> (kind: Shape.Kind, value: Value) {
    switch self {
    case .text(let text): return (.text, .text(text))
    case .flag(let flag): return (.flag, .flag(flag))
    case .record(let fields):
      let inner = Self.typed(fields)
      return (.record(inner.shape), .record(inner.record))
    case .list(let list):
      let items = list.map { Self.typed($0.fields) }
      let shape = items.first?.shape ?? Self.typed(example?.fields ?? [:]).shape
      return (.list(shape), .list(items.map(\.record)))
    }
  }
}

@Suite("Mustache")
struct MustacheTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/mustache")

  @Test(
    "is what its specification says",
    arguments: [
      ("variables", 12), ("sections", 22), ("inverted", 12), ("comments", 8), ("partials", 9),
      ("delimiters", 10),
    ])
  func conformance(module: String, count: Int) throws {
    let file = try Data(contentsOf: Self.folder.appending(path: module + ".json"))
    let cases = try JSONDecoder().decode([MustacheCase].self, from: file)

    #expect(cases.count == count)
    for test in cases {
      let data = Untyped.typed(test.data)
      let partials = (test.partials ?? [:]).map {
        TemplateSource(name: $0.key, file: "\($0.key).mustache", text: $0.value)
      }
      let main = TemplateSource(name: "main", file: "main.mustache", text: test.template)
      let outcome = TemplateLibrary.compile([main] + partials, entries: ["main": data.shape])
      let bytes = outcome.value?.render("main", data.record).bytes ?? []
      #expect(
        String(decoding: bytes, as: UTF8.self) == test.expected,
        "\(test.name): \(outcome.findings.map(\.message[.english]))")
    }
  }
}
