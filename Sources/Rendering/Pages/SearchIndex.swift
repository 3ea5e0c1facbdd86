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
    var lines: [String] = []
    let storyboard = plan.storyboard
    for (number, flow) in storyboard.flows.enumerated() {
      for (index, scene) in flow.scenes.enumerated() {
        let page = plan.pages[plan.numbering.scene(index, of: number)]
        let words = scene.step.map { flow.steps[$0].prose.text } ?? ""
        lines.append(Self.line("step", title(page), words, page.path))
      }
      for (index, entry) in flow.entries.enumerated() {
        let page = plan.pages[plan.numbering.entry(index, of: number)]
        lines.append(Self.line("step", title(page), entry.note.text, page.path))
      }
    }
    var texts: [(text: String, screen: String, path: String)] = []
    var seen: Set<[UInt8]> = []
    for (view, promise) in zip(storyboard.views, plan.promises.views) {
      let page = plan.pages[plan.numbering.view(view)]
      let aliases = storyboard.screens[view.screen].aliases.map(\.text).joined(separator: " ")
      lines.append(Self.line("screen", title(page), aliases, page.path))
      guard texts.count < Self.texts else { continue }
      for label in promise.labels where seen.insert(Array(label.words.text.utf8)).inserted {
        texts.append((label.words.text, title(page), page.path))
      }
    }
    for text in texts.prefix(Self.texts) {
      lines.append(
        Self.line("text", text.text, text.screen, text.path + "?ring=" + Self.encoded(text.text)))
    }
    return Array(("window.kamishibaiSearch = [\n" + lines.joined(separator: ",\n") + "\n];\n").utf8)
  }

  private static func line(_ parts: String...) -> String {
    "[" + parts.map { quoted(ForeignMarks.bare($0)) }.joined(separator: ",") + "]"
  }

  /// As `encodeURIComponent` has it.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in ForeignMarks.bare(text).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(Character(Unicode.Scalar(byte)))
      default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }

  /// A string of JavaScript, which also JSON would take.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "<", "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
        let number = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - number.utf8.count) + number
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
