import Findings
import Storyboards

/// A script as Gherkin: a scenario for each flow and each of its other ways in, in the manual's
/// language, each step with the manual's line.
///
/// Source: cucumber.io, "Gherkin Reference"; the Japanese keywords are those of its language list.
struct GherkinExport {
  private let script: Script

  init(_ script: Script) { self.script = script }

  var text: String {
    var lines = ["# language: \(script.language.rawValue)"]
    lines.append("\(say("機能", "Feature")): \(line(script.title.text))")
    for scenario in script.scenarios {
      lines += ["", "  @\(tag(scenario.title.place))"]
      lines.append("  \(say("シナリオ", "Scenario")): \(line(scenario.title.text))")
      var last: Part?
      for act in scenario.acts {
        let part = part(of: act, isFirst: last == nil)
        lines.append("    # \(place(of: act))")
        lines.append("    \(part == last ? say("かつ", "And") : keyword(part)) \(words(of: act))")
        last = part
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private enum Part { case given, when, then }

  private func part(of act: Script.Act, isFirst: Bool) -> Part {
    switch act {
    case .sees: isFirst ? .given : .then
    case .fills, .presses: .when
    case .ends: .then
    }
  }

  private func keyword(_ part: Part) -> String {
    switch part {
    case .given: say("前提", "Given")
    case .when: say("もし", "When")
    case .then: say("ならば", "Then")
    }
  }

  private func words(of act: Script.Act) -> String {
    switch act {
    case .sees(let title, let state, _):
      let which = state.map { say("（\($0.text)）", " (\($0.text))") } ?? ""
      return say(
        "「\(line(title.text))」画面\(which)が表示されている",
        "the screen “\(line(title.text))”\(which) is shown")
    case .fills(let label, _):
      return say("「\(line(label.text))」を入力する", "“\(line(label.text))” is filled in")
    case .presses(let press):
      let place = [press.section, press.row].compactMap { $0 }.map {
        say("「\(line($0.text))」の", " in “\(line($0.text))”")
      }
      let label = line(press.label.text)
      let name = say("\(role(press.role))「\(label)」", "the \(role(press.role)) “\(label)”")
      return script.language == .japanese
        ? place.joined() + name + "を押す" : name + place.joined() + " is pressed"
    case .ends(let words):
      return say("手順が終わる：\(line(words.text))", "the procedure ends: \(line(words.text))")
    }
  }

  private func place(of act: Script.Act) -> Place {
    switch act {
    case .sees(_, _, let place), .fills(_, let place): place
    case .presses(let press): press.place
    case .ends(let words): words.place
    }
  }

  private func role(_ role: Role) -> String {
    switch role {
    case .link: say("リンク", "link")
    default: say("ボタン", "button")
    }
  }

  /// A place as a tag, which holds no white space.
  private func tag(_ place: Place) -> String {
    let file = place.file.map { $0.isWhitespace ? "_" : String($0) }.joined()
    return "\(file):\(place.line)"
  }

  private func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func say(_ japanese: String, _ english: String) -> String {
    Phrase(ja: japanese, en: english)[script.language]
  }
}
