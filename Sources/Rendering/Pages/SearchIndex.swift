import Findings
import Storyboards

/// What the index's search looks through: a script that assigns one global, because pages in a
/// folder may read no file.
///
/// `window.kamishibaiSearch = [[kind, title, text, href]]`; kinds are `step`, `screen` and `text`.
struct SearchIndex {
  let plan: SitePlan
  let title: (PagePlan) -> String

  /// Most texts of screens: beyond, steps and screens are still all there.
  private static let texts = 20_000

  var bytes: [UInt8] {
    var script = SearchScript()
    let storyboard = plan.storyboard
    for (number, flow) in storyboard.flows.enumerated() {
      for (index, scene) in flow.scenes.enumerated() {
        let page = plan.pages[plan.numbering.scene(index, of: number)]
        let words = scene.step.map { flow.steps[$0].prose.text } ?? ""
        script.add("step", title(page), words, page.path)
      }
      for (index, entry) in flow.entries.enumerated() {
        let page = plan.pages[plan.numbering.entry(index, of: number)]
        script.add("step", title(page), entry.note.text, page.path)
      }
    }
    var texts: [(text: String, screen: String, path: String)] = []
    var seen: Set<[UInt8]> = []
    for (view, promise) in zip(storyboard.views, plan.promises.views) {
      let page = plan.pages[plan.numbering.view(view)]
      let screen = title(page)
      let aliases = storyboard.screens[view.screen].aliases.map(\.text).joined(separator: " ")
      script.add("screen", screen, aliases, page.path)
      guard texts.count < Self.texts else { continue }
      for label in promise.labels where seen.insert(Array(label.words.text.utf8)).inserted {
        texts.append((label.words.text, screen, page.path))
      }
    }
    for text in texts.prefix(Self.texts) {
      let ring = Ring(ForeignMarks.bare(text.text))
      script.add("text", text.text, text.screen, ring.href(text.path, isShown: false))
    }
    return script.closed()
  }
}

/// The script, line by line.
private struct SearchScript {
  private var bytes = Array("window.kamishibaiSearch = [\n".utf8)
  private var isEmpty = true

  mutating func add(_ parts: String...) {
    if !isEmpty { bytes += ",\n".utf8 }
    isEmpty = false
    for (index, part) in parts.enumerated() {
      bytes.append(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
      quote(ForeignMarks.bare(part))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  consuming func closed() -> [UInt8] {
    bytes += "\n];\n".utf8
    return bytes
  }

  /// A string of JavaScript, which also JSON would take.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "<", "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
        let number = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - number.utf8.count) + number).utf8
      default: bytes += UTF8.encode(scalar) ?? .init()
      }
    }
  }

  /// Whether a byte begins one of the scalars that are told by their numbers, or may do so.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<") || byte == 0xE2
  }
}
