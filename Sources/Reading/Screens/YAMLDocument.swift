import Findings
import Storyboards
import Yams

/// The only door to Yams: one document as nodes that know their places.
///
/// Refused with a finding: what is no YAML, anchors and aliases (nine of them can stand for a
/// billion nodes), more than `depthLimit` levels, more than `sizeLimit` bytes.
enum YAMLDocument {
  static let depthLimit = 64
  static let sizeLimit = 4_000_000

  /// - Parameter lines: the part of the text that holds the document; all of it if nil.
  static func read(_ text: SourceText, lines: ClosedRange<Int>? = nil) -> Outcome<YAMLNode> {
    let lines = lines ?? 1...max(1, text.lines.count)
    let first = lines.lowerBound
    let part = text.lines[(first - 1)..<min(lines.upperBound, text.lines.count)]
    if let finding = YAMLGuard.check(part, file: text.file, firstLine: first) {
      return Outcome(nil, [finding])
    }
    let place = { (mark: Mark?) in
      Place(file: text.file, line: (mark?.line ?? 1) + first - 1, column: mark?.column ?? 1)
    }
    do {
      let parser = try Parser(yaml: SourceText.text(of: part), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return Outcome(nil, [ScreenFindings.emptyYAML(text.file, line: first)])
      }
      return Outcome(convert(root, place))
    } catch let error as YamlError {
      return Outcome(nil, [finding(for: error, text.file, place)])
    } catch {
      return Outcome(
        nil, [ScreenFindings.notYAML(Place(file: text.file, line: first, column: 1), "\(error)")])
    }
  }

  /// Recursion is safe: `YAMLGuard` has bounded the depth.
  private static func convert(_ node: Node, _ place: (Mark?) -> Place) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      YAMLNode(value: .scalar(scalar.string), place: place(scalar.mark))
    case .sequence(let sequence):
      YAMLNode(value: .sequence(sequence.map { convert($0, place) }), place: place(sequence.mark))
    case .mapping(let mapping):
      YAMLNode(
        value: .mapping(
          mapping.map { key, value in
            YAMLNode.Entry(
              key: Words(key.scalar?.string ?? "", at: place(key.mark)),
              value: convert(value, place))
          }), place: place(mapping.mark))
    case .alias(let alias):
      YAMLNode(value: .scalar(""), place: place(alias.mark))
    }
  }

  private static func finding(
    for error: YamlError, _ file: String, _ place: (Mark?) -> Place
  ) -> Finding {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ScreenFindings.notYAML(place(mark), problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return ScreenFindings.duplicateKey(keys.joined(separator: ", "), at: place(context.mark))
    case .reader(let problem, _, _, _):
      return ScreenFindings.notYAML(place(nil), problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return ScreenFindings.notYAML(place(nil), "\(error)")
    }
  }
}
