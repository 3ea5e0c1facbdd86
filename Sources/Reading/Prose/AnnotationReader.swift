import Findings
import Storyboards

/// Reads the inside of `<!-- kamishibai: screen="…" state="…" press="…" shows="…" goto="…" skip -->`.
enum AnnotationReader {
  static let keys = ["screen", "state", "press", "shows", "goto", "skip"]

  static func read(_ prose: Prose) -> Outcome<Step.Annotation> {
    var annotation = Step.Annotation()
    var findings: [Finding] = []
    var index = 0
    while index < prose.count {
      if Script.isSpace(prose.scalars[index]) {
        index += 1
        continue
      }
      let keyStart = index
      while index < prose.count, !isKeyEnd(prose.scalars[index]) { index += 1 }
      let key = prose[keyStart..<index]
      let value = value(in: prose, &index).flatMap { $0.text.isEmpty ? nil : $0 }
      if key.isEmpty { index += 1 }
      if value == nil, key.text != "skip", keys.contains(key.text) {
        findings.append(ReadingFindings.annotationWithoutValue(key.words))
      }
      switch key.text {
      case "screen": annotation.screen = value
      case "state": annotation.state = value
      case "press": annotation.press = value
      case "shows": annotation.shows = value
      case "goto": annotation.goto = value
      case "skip": annotation.skip = true
      default:
        findings.append(ReadingFindings.unknownAnnotation(key.words, known: keys))
      }
    }
    return Outcome(annotation, findings)
  }

  private static func isKeyEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "=" || Script.isSpace(scalar)
  }

  /// The quoted text after `=`; nil where none stands there.
  private static func value(in prose: Prose, _ index: inout Int) -> Words? {
    guard index + 1 < prose.count, prose.scalars[index] == "=", prose.scalars[index + 1] == "\""
    else {
      if index < prose.count, prose.scalars[index] == "=" { index += 1 }
      return nil
    }
    let start = index + 2
    index = start
    while index < prose.count, prose.scalars[index] != "\"" { index += 1 }
    let words = prose[start..<index].words
    index += 1
    return words
  }
}
