import Findings
import Reading
import Storyboards
import Testing

extension ElementVocabulary: CustomTestStringConvertible {
  package var testDescription: String { name }
}

@Suite("The vocabulary of elements")
struct VocabularyTests {
  /// Reads one item of a screen that has the state 甲.
  private func read(_ item: String) -> Outcome<Screen> {
    let lines = item.split(separator: "\n", omittingEmptySubsequences: false)
    let text =
      "screen: 題\nstates: [甲]\ncontent:\n  - " + lines.joined(separator: "\n    ") + "\n"
    return ScreenReader.read(SourceFile(name: "s.yaml", bytes: Array(text.utf8)))
  }

  @Test(
    "has an example of each, in both languages, that reads without a finding",
    arguments: ElementVocabulary.all, Language.spoken)
  func example(entry: ElementVocabulary, language: Language) throws {
    let outcome = read(entry.example[language])

    #expect(outcome.findings == [])
    #expect(try #require(outcome.value).content.count == 1)
  }

  @Test("takes every key that it lists, with a value of its kind", arguments: ElementVocabulary.all)
  func keys(entry: ElementVocabulary) {
    for key in entry.keys + VocabularyKey.common {
      // The example may have the key already; a key twice would be a slip of its own.
      let bare = "\(entry.name): \(entry.value.sample)"

      let outcome = read(bare + "\n\(key.name): \(key.type.sample)")

      #expect(outcome.findings.filter { $0.kind.code == "KSB1102" } == [], "\(key.name)")
    }
  }

  @Test("lists every key that is taken", arguments: ElementVocabulary.all)
  func taken(entry: ElementVocabulary) throws {
    let outcome = read("\(entry.name): \(entry.value.sample)\nzzz: x")

    let finding = try #require(outcome.findings.first { $0.kind.code == "KSB1102" })
    let note = try #require(finding.notes.first).text[.english]
    let listed = Set([entry.name] + (entry.keys + VocabularyKey.common).map(\.name))
    let known = Set(names(in: note))
    #expect(known == listed)
  }

  @Test("lists every kind that the reader knows")
  func kinds() throws {
    let finding = try #require(read("buton: 次へ").findings.first)

    let note = try #require(finding.notes.first).text[.english]
    #expect(Set(names(in: note)) == Set(ElementVocabulary.all.map(\.name)))
  }

  /// The names in "Known are a, b, c."
  private func names(in note: String) -> [String] {
    note.dropFirst("Known are ".count).dropLast().split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
  }
}

extension VocabularyKey.Kind {
  /// A value of the kind, in YAML.
  fileprivate var sample: String {
    switch self {
    case .text: "文"
    case .flag: "true"
    case .number(let limits): String(limits.lowerBound)
    case .texts: "[文]"
    case .choice(let values): values[0]
    case .elements: "[{ text: 文 }]"
    case .controls, .tabs, .parts: "[文]"
    case .rows: "[[文]]"
    case .table: "{ rows: [[文]] }"
    case .errors: "{ 甲: 文 }"
    case .frames: "[{ frame: 文 }]"
    case .hotspots: "[{ label: 文, at: [0, 0, 1, 1] }]"
    }
  }
}
