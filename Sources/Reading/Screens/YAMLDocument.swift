import Findings
import Storyboards
import Yams

/// The only door to Yams: one document as nodes that know their places.
///
/// Refused with a finding: what is no YAML, anchors and aliases (nine of them can stand for a
/// billion nodes), more than `depthLimit` levels, more than `sizeLimit` bytes. Characters that
/// only an escape (`"\0"`) brings in are judged as those of the file are.
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
      let yaml = StandIns.parsable(part)
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return Outcome(nil, [ScreenFindings.emptyYAML(text.file, line: first)])
      }
      // A node knows its anchor only as long as the parser lives.
      return withExtendedLifetime(parser) {
        var conversion = YAMLConversion(place: place)
        let node = conversion.convert(root)
        return Outcome(conversion.isRefused ? nil : node, conversion.findings)
      }
    } catch let error as YamlError {
      return Outcome(nil, [finding(for: error, text.file, place)])
    } catch {
      return Outcome(
        nil, [ScreenFindings.notYAML(Place(file: text.file, line: first, column: 1), "\(error)")])
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
