import Findings

/// What an author passes over, and why: `kamishibai: allow KSB6102 …reason…` in a comment of a file.
///
/// A comment speaks for its own line; alone on a line, for the next that is not empty.
package struct Suppressions: Sendable {
  private struct Allowance {
    let codes: Set<String>
    let place: Place
    let lines: Set<Int>
  }

  private var allowances: [Allowance] = []
  /// Comments that give no reason, or no code.
  package private(set) var findings: [Finding] = []

  /// How such a comment begins.
  package static let opening = "kamishibai: allow"
  private static let scalars = Array(opening.unicodeScalars)

  package init() {}

  /// Takes in a file.
  package mutating func add(file: String, lines: [[Unicode.Scalar]]) {
    for (index, line) in lines.enumerated() {
      guard let start = Self.start(in: line) else { continue }
      let place = Place(file: file, line: index + 1, column: start + 1)
      var words = Self.words(of: line[(start + Self.scalars.count)...])
      var codes: Set<String> = []
      while let word = words.first, Self.isCode(word) {
        codes.insert(word.uppercased())
        words.removeFirst()
      }
      guard !codes.isEmpty, !words.isEmpty else {
        findings.append(Self.finding(at: place, hasCode: !codes.isEmpty))
        continue
      }
      var own: Set<Int> = [index + 1]
      if Self.isAlone(line[..<start]),
        let next = lines.indices[(index + 1)...].first(where: { !Self.isBlank(lines[$0]) })
      {
        own.insert(next + 1)
      }
      allowances.append(Allowance(codes: codes, place: place, lines: own))
    }
  }

  /// Whether an author passes over a finding.
  package func cover(_ finding: Finding) -> Bool {
    guard let place = finding.place else { return false }
    return allowances.contains {
      $0.place.file == place.file && $0.lines.contains(Int(place.line))
        && $0.codes.contains(finding.kind.code)
    }
  }

  /// Comments that pass nothing over, of what was found.
  package func unused(among findings: [Finding]) -> [Finding] {
    allowances.compactMap { allowance in
      let isUsed = findings.contains { finding in
        finding.place.map {
          $0.file == allowance.place.file && allowance.lines.contains(Int($0.line))
        } == true && allowance.codes.contains(finding.kind.code)
      }
      return isUsed
        ? nil
        : SettingsFindings.unused(
          allowance.codes.sorted(), at: allowance.place, length: Self.scalars.count)
    }
  }

  private static func start(in line: [Unicode.Scalar]) -> Int? {
    guard line.count > scalars.count else { return nil }
    return (0...(line.count - scalars.count)).first {
      line[$0] == "k" && line[$0..<($0 + scalars.count)].elementsEqual(scalars)
    }
  }

  private static func words(of rest: ArraySlice<Unicode.Scalar>) -> [String] {
    let end = rest.indices.first { rest[$0...].starts(with: "-->".unicodeScalars) } ?? rest.endIndex
    return rest[..<end].split { " ,、:：\t\u{3000}".unicodeScalars.contains($0) }.map {
      String(scalars: $0)
    }
  }

  private static func isCode(_ word: String) -> Bool {
    word.utf8.count == 7 && word.uppercased().hasPrefix("KSB")
  }

  private static func isAlone(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.allSatisfy { " \t#<!-".unicodeScalars.contains($0) }
  }

  private static func isBlank(_ line: [Unicode.Scalar]) -> Bool {
    line.allSatisfy { $0 == " " || $0 == "\t" }
  }

  package static let kind = FindingKind(
    "KSB6090", .warning,
    title: Phrase(ja: "理由のない除外", en: "Passed over without a reason"),
    explanation: Phrase(
      ja: "指摘を除外するコメントには、番号と理由を書いてください。例：<!-- kamishibai: allow KSB6102 画面の表記に合わせるため -->",
      en:
        "A comment that passes over a finding needs its code and a reason: <!-- kamishibai: allow KSB6102 the screen has it so -->"
    ))

  private static func finding(at place: Place, hasCode: Bool) -> Finding {
    Finding(
      kind, at: place, length: scalars.count,
      hasCode
        ? Phrase(ja: "除外する理由がありません。", en: "The comment gives no reason.")
        : Phrase(ja: "除外する指摘の番号がありません。", en: "The comment names no code."),
      fix: .init(
        Phrase(
          ja: "番号と理由を書いてください：kamishibai: allow KSB6102 理由",
          en: "Write the code and a reason: kamishibai: allow KSB6102 reason")))
  }
}
