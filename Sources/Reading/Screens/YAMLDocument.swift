import Findings
import Storyboards

/// One document as nodes that know their places.
///
/// Refused with a finding: what is no YAML, anchors and aliases, more than `depthLimit` lists and
/// mappings within each other, more than `sizeLimit` bytes. Characters that only an escape (`"\0"`)
/// brings in are judged as those of the file are.
enum YAMLDocument {
  static let depthLimit = 64
  static let sizeLimit = 4_000_000

  /// - Parameter lines: the part of the text that holds the document; all of it if nil.
  static func read(_ text: SourceText, lines: ClosedRange<Int>? = nil) -> Outcome<YAMLNode> {
    let lines = lines ?? 1...max(1, text.lines.count)
    let part = text.lines[(lines.lowerBound - 1)..<min(lines.upperBound, text.lines.count)]
    let (bytes, hasStandIns) = StandIns.parsable(part)
    if bytes.count > sizeLimit {
      return Outcome(nil, [ScreenFindings.tooLarge(Place(file: text.file))])
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var composer = YAMLComposer(
        YAMLParser(bytes), file: text.file, firstLine: lines.lowerBound, hasStandIns: hasStandIns)
      do throws(YAMLComposer.Refusal) {
        return Outcome(try composer.document(), composer.findings)
      } catch {
        return Outcome(nil, composer.findings + [error.finding])
      }
    }
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

  /// The lines as UTF-8 for libyaml, and whether anything stands in for something else there.
  static func parsable(_ lines: ArraySlice<[Unicode.Scalar]>) -> (bytes: [UInt8], replaced: Bool) {
    guard lines.contains(where: { $0.contains { $0.value | 1 == 0x2029 } }) else {
      return (SourceText.utf8(of: lines), false)
    }
    return (SourceText.utf8(of: lines.map { line in line.map { standIn[$0] ?? $0 } }), true)
  }
}
