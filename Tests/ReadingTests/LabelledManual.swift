import Foundation
import Reading
import Storyboards
import Testing

/// A manual with what a careful person found in it (`NAME.expected.json`), held against what the
/// reader finds. Names are compared without width, spaces, brackets and role words.
struct LabelledManual: Sendable, CustomTestStringConvertible {
  let name: String
  private let text: [UInt8]
  private let expected: Expected

  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/reading")

  /// The labelled manuals of a folder, in the order of their names.
  static func all(in name: String) -> [LabelledManual] {
    let folder = folder.appending(path: name)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".expected.json") }.sorted().compactMap { file in
      let base = String(file.dropLast(".expected.json".count))
      guard let source = files.first(where: { $0 == base + ".txt" || $0 == base + ".md" }),
        let text = try? Data(contentsOf: folder.appending(path: source)),
        let labels = try? Data(contentsOf: folder.appending(path: file)),
        let expected = try? JSONDecoder().decode(Expected.self, from: labels)
      else { return nil }
      return LabelledManual(name: base, text: [UInt8](text), expected: expected)
    }
  }

  var flows: [Flow] {
    let source = ManualSource(manual: SourceFile(name: name, bytes: text))
    return ManualReader.read(source).value?.flows ?? []
  }

  /// What was found, missed and invented, over all steps of the manual.
  struct Score {
    var found = 0
    var missed: [String] = []
    var wrong: [String] = []

    /// The harmonic mean of precision and recall.
    var f1: Double {
      let all = 2 * found + missed.count + wrong.count
      return all == 0 ? 1 : 2 * Double(found) / Double(all)
    }

    static func + (left: Score, right: Score) -> Score {
      Score(
        found: left.found + right.found, missed: left.missed + right.missed,
        wrong: left.wrong + right.wrong)
    }
  }

  var actions: Score {
    var left = flows.flatMap(\.steps).flatMap(\.instructions).compactMap { instruction in
      instruction.target.map { Self.key(kind: instruction.action.rawValue, $0.text) }
    }
    var score = Score()
    for action in expected.flows.flatMap(\.steps).flatMap(\.actions) {
      let names = [action.target] + (action.accept ?? [])
      let keys = names.map { Self.key(kind: action.kind, $0) }
      if let index = left.firstIndex(where: keys.contains) {
        left.remove(at: index)
        if action.ambiguous != true { score.found += 1 }
      } else if action.ambiguous != true {
        score.missed.append("\(name): \(action.kind) \(action.target)")
      }
    }
    score.wrong = left.map { "\(name): \($0)" }
    return score
  }

  /// Labels of the steps, as they follow each other.
  var steps: (found: [String], expected: [String]) {
    let fold = { (label: String) in label.trimmingCharacters(in: CharacterSet(charactersIn: " .:"))
    }
    return (
      flows.flatMap(\.steps).map { fold($0.label.text) },
      expected.flows.flatMap(\.steps).map { fold($0.label) }
    )
  }

  /// "press:次へ": a press and a choice count alike, as 選択 is both.
  private static func key(kind: String, _ name: String) -> String {
    var key = NameKey.of(name)
    for role in ["ボタン", "リンク", "タブ", "欄", "アイコン", "button", "link", "tab"]
    where key.hasSuffix(role) && key != role { key = String(key.dropLast(role.count)) }
    return (kind == "click" || kind == "select" ? "press" : kind) + ":" + key
  }

  private struct Expected: Decodable, Sendable {
    let flows: [Flow]

    struct Flow: Decodable, Sendable { let steps: [Step] }
    struct Step: Decodable, Sendable {
      let label: String
      let actions: [Action]
    }
    struct Action: Decodable, Sendable {
      let kind: String
      let target: String
      let accept: [String]?
      let ambiguous: Bool?
    }
  }
}
