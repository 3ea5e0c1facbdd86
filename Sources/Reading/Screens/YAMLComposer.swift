import Findings
import Storyboards

/// Makes nodes of a parser's events, and refuses while they come, so that refusing costs nothing:
/// anchors and aliases (nine of them can stand for a billion nodes), too many levels, a key that
/// stands twice, a second document.
struct YAMLComposer {
  struct Refusal: Error {
    let finding: Finding
  }

  private let parser: YAMLParser
  private let file: String
  private let firstLine: Int
  /// Whether noncharacters stand in for characters of the file (`StandIns`).
  private let hasStandIns: Bool
  private(set) var findings: [Finding] = []

  init(_ parser: YAMLParser, file: String, firstLine: Int, hasStandIns: Bool) {
    self.parser = parser
    self.file = file
    self.firstLine = firstLine
    self.hasStandIns = hasStandIns
  }

  /// The stream's one document.
  mutating func document() throws(Refusal) -> YAMLNode {
    _ = try next()
    guard try next().kind == .document else {
      throw Refusal(finding: ScreenFindings.emptyYAML(file, line: firstLine))
    }
    let root = try node(try next(), depth: 0)
    _ = try next()
    let end = try next()
    if end.kind != .streamEnd {
      throw Refusal(finding: ScreenFindings.secondDocument(place(end)))
    }
    return root
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Refusal) -> YAMLNode {
    let place = place(event)
    if event.isAnchored || event.kind == .alias {
      throw Refusal(finding: ScreenFindings.alias(place))
    }
    if event.kind == .scalar { return YAMLNode(value: .scalar(text(event)), place: place) }
    if depth >= YAMLDocument.depthLimit { throw Refusal(finding: ScreenFindings.tooDeep(place)) }
    let value: YAMLNode.Value =
      if event.kind == .mapping { .mapping(try entries(depth)) } else {
        .sequence(try items(depth))
      }
    return YAMLNode(value: value, place: place)
  }

  private mutating func items(_ depth: Int) throws(Refusal) -> [YAMLNode] {
    var items: [YAMLNode] = []
    var event = try next()
    while event.kind != .end {
      items.append(try node(event, depth: depth + 1))
      event = try next()
    }
    return items
  }

  private mutating func entries(_ depth: Int) throws(Refusal) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var names: Set<String> = []
    var event = try next()
    while event.kind != .end {
      let key = try key(event, depth: depth + 1)
      if !names.insert(key.text).inserted {
        throw Refusal(finding: ScreenFindings.duplicateKey(key.text, at: key.place))
      }
      entries.append(YAMLNode.Entry(key: key, value: try node(try next(), depth: depth + 1)))
      event = try next()
    }
    return entries
  }

  /// A key as words: a list or a mapping is none, and is told as an unknown key without a name.
  private mutating func key(_ event: YAMLEvent, depth: Int) throws(Refusal) -> Words {
    let node = try node(event, depth: depth)
    return node.words ?? Words("", at: node.place)
  }

  private func next() throws(Refusal) -> YAMLEvent {
    do {
      return try parser.next()
    } catch {
      throw Refusal(
        finding: ScreenFindings.notYAML(place(error.line, error.column), error.text))
    }
  }

  private func place(_ event: YAMLEvent) -> Place { place(event.line, event.column) }

  private func place(_ line: Int, _ column: Int) -> Place {
    Place(file: file, line: firstLine + line, column: column + 1)
  }

  /// What the file itself held `SourceText` has already judged: only an escape brings in more. A
  /// direction sign that the author wrote as an escape is meant.
  private mutating func text(_ event: YAMLEvent) -> String {
    guard event.mayBeEscaped || hasStandIns else { return event.text }
    var result = String.UnicodeScalarView()
    for scalar in event.text.unicodeScalars {
      if scalar != "\n", scalar != "\r", SourceText.isForbidden(scalar) {
        findings.append(ReadingFindings.controlCharacter(scalar, at: place(event)))
        result.append("\u{FFFD}")
      } else {
        result.append(StandIns.original[scalar] ?? scalar)
      }
    }
    return String(result)
  }
}
