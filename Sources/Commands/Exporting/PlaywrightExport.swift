import Findings
import Rendering
import Reporting
import Storyboards

/// A script as tests for Playwright and pytest: each act finds what it needs by role and exact name.
struct PlaywrightExport {
  private let script: Script

  init(_ script: Script) { self.script = script }

  var text: String {
    var text = BuiltInTemplates.playwright
    for (number, scenario) in script.scenarios.enumerated() {
      text += "\n\ndef test_\(number + 1)_\(name(scenario))(page):\n"
      text += "    \(literal("\(scenario.title.text) (\(scenario.title.place))"))\n"
      text += "    begin(page, \(literal(scenario.start)))\n"
      for act in scenario.acts { text += "    " + call(act) + "\n" }
    }
    return text
  }

  /// The scenario's flow, as its address has it.
  private func name(_ scenario: Script.Scenario) -> String {
    let parts = scenario.start.split(separator: "/").dropFirst()
    let words = parts.joined(separator: "_").dropLast(".html".count)
    return words.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
  }

  private func call(_ act: Script.Act) -> String {
    switch act {
    case .sees(let title, _, let place): "sees(page, \(literal(title.text)))  # \(place)"
    case .fills(let label, let place): "fills(page, \(literal(label.text)))  # \(place)"
    case .presses(let press):
      "presses(page, \(literal(press.role == .link ? "link" : "button")), "
        + literal(press.label.text) + (press.number.map { ", number=\($0)" } ?? "")
        + ")  # \(press.place)"
    case .ends(let words): "reads(page, \(literal(words.text)))  # \(words.place)"
    }
  }

  /// A Python literal: JSON's are, for text.
  private func literal(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
