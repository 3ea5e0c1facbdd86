import Findings
import Storyboards

/// Reads one screen definition: a file of `screens/`, or a fenced block of the manual.
package enum ScreenReader {
  package static func read(_ file: SourceFile) -> Outcome<Screen> {
    let decoded = SourceText.decode(file)
    guard let text = decoded.value else { return Outcome(nil, decoded.findings) }
    let screen = read(text, lines: nil)
    return Outcome(screen.value, decoded.findings + screen.findings)
  }

  static func read(_ text: SourceText, lines: ClosedRange<Int>?) -> Outcome<Screen> {
    YAMLDocument.read(text, lines: lines).then { node in
      let screen = Record.read(node, as: Phrase(ja: "画面の定義", en: "a screen")).then(screen)
      return Outcome(screen.value, screen.findings + PersonalNumbers.findings(in: node))
    }
  }

  private static func screen(_ record: Record) -> Outcome<Screen> {
    var record = record
    let isAssumed = record.flag("assumed")
    let title = record.words("screen")
    let id = record.words("id")
    let states = record.names("states")
    var elements = ElementReader(states: states, isAssumed: isAssumed)
    let content = elements.read(record.nodes("content"))
    let breadcrumb = elements.controls(record.nodes("breadcrumb"), as: .link)
    let surface = record.choice("surface", Surface.self) ?? .web
    let frame = record.words("frame")
    let screen = title.map { title in
      var screen = Screen(
        id: id?.text ?? "", title: title, system: record.words("system"),
        aliases: record.list("aliases"), states: states, breadcrumb: breadcrumb, content: content,
        source: record.words("source"), surface: surface, frame: frame)
      Numbering.number(&screen)
      return screen
    }
    if title == nil { record.findings.append(ScreenFindings.missingTitle(record.place)) }
    if let id, !isID(id.text) { record.findings.append(ScreenFindings.badID(id)) }
    record.finish()
    return Outcome(screen, record.findings + elements.findings)
  }

  /// What may become a file name on any system: lower-case ASCII letters, digits and single hyphens.
  static func isID(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    guard (1...60).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.last != UInt8(ascii: "-"), !id.contains("--"), !Slug.deviceNames.contains(id)
    else { return false }
    return bytes.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
