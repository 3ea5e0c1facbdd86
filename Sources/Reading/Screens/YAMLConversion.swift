import Findings
import Storyboards
import Yams

/// Makes our nodes of Yams's, and says what the text before parsing did not show: an anchor that
/// `YAMLGuard` took for something else, levels that it did not count, a control character that an
/// escape brings in.
struct YAMLConversion {
  let place: (Mark?) -> Place
  private(set) var findings: [Finding] = []
  /// Whether an anchor or too many levels were found: then nothing more is looked at, because the
  /// nodes behind aliases may be without number.
  private(set) var isRefused = false

  init(place: @escaping (Mark?) -> Place) { self.place = place }

  mutating func convert(_ node: Node, depth: Int = 0) -> YAMLNode {
    let place = place(node.mark)
    if node.anchor != nil { refuse(ScreenFindings.alias(place)) }
    if depth > YAMLDocument.depthLimit { refuse(ScreenFindings.tooDeep(place)) }
    guard !isRefused else { return YAMLNode(value: .scalar(""), place: place) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(value: .scalar(text(scalar.string, at: place)), place: place)
    case .sequence(let sequence):
      let nodes = sequence.map { convert($0, depth: depth + 1) }
      return YAMLNode(value: .sequence(nodes), place: place)
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        let at = self.place(key.mark)
        return YAMLNode.Entry(
          key: Words(text(key.scalar?.string ?? "", at: at), at: at),
          value: convert(value, depth: depth + 1))
      }
      return YAMLNode(value: .mapping(entries), place: place)
    case .alias: return YAMLNode(value: .scalar(""), place: place)
    }
  }

  /// Whether a byte can belong to a character that is forbidden or stands in for another: a control
  /// of ASCII, or the first byte of U+0080…U+00BF, U+F000…U+FFFF or U+10000 and up.
  private static func mayNeedJudging(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF || byte >= 0xF0
  }

  private mutating func refuse(_ finding: Finding) {
    if !isRefused { findings.append(finding) }
    isRefused = true
  }

  /// What the file itself held `SourceText` has already judged: only an escape brings in more. A
  /// direction sign that the author wrote as an escape is meant.
  private mutating func text(_ text: String, at place: Place) -> String {
    guard text.utf8.contains(where: Self.mayNeedJudging) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar != "\n", scalar != "\r", SourceText.isForbidden(scalar) {
        findings.append(ReadingFindings.controlCharacter(scalar, at: place))
        result.append("\u{FFFD}")
      } else {
        result.append(StandIns.original[scalar] ?? scalar)
      }
    }
    return String(result)
  }
}

/// U+2028 and U+2029 end a line in YAML 1.1, which libyaml reads, and nowhere else (YAML 1.2, 5.4):
/// noncharacters stand in for them while it parses, so that texts and lines stay as they are.
enum StandIns {
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{2028}", "\u{1FFFE}"), ("\u{2029}", "\u{1FFFF}"),
  ]
  private static let standIn = Dictionary(uniqueKeysWithValues: pairs)
  static let original = Dictionary(uniqueKeysWithValues: pairs.map { ($0.1, $0.0) })

  /// The lines as one text for libyaml.
  static func parsable(_ lines: ArraySlice<[Unicode.Scalar]>) -> String {
    guard lines.contains(where: { $0.contains { $0.value | 1 == 0x2029 } }) else {
      return SourceText.text(of: lines)
    }
    return SourceText.text(of: lines.map { line in line.map { standIn[$0] ?? $0 } })
  }
}
