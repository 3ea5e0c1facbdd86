import Findings
import Storyboards

/// The style sheet of a manual's look, and of the systems that have one of their own: themes that
/// ship, with what the author changed of them.
///
/// A theme is tokens and nothing else, so that any part of a page can have its own.
package struct ThemeSheet: Sendable {
  package let text: String
  /// The tokens that differ where a person's system is dark: a sheet of its own, which a page takes
  /// or leaves as a whole.
  package let dark: String

  /// Refuses unknown tokens and values that are no `#rrggbb`; says which pairs of colours cannot be
  /// read (WCAG 2.2 AA, 1.4.3).
  package static func compile(_ look: Look, systems: [System] = []) -> Outcome<ThemeSheet> {
    var manual = Compiler(look.theme ?? .dads)
    manual.take(look)
    var text = manual.text(within: ":root")
    var dark = manual.darkText(within: ":root")
    var findings = manual.findings
    for system in systems where !system.look.isEmpty {
      var own = system.look.theme.map(Compiler.init) ?? manual.ground
      own.take(system.look)
      text += own.text(within: "." + scope(of: system))
      dark += own.darkText(within: "." + scope(of: system))
      findings += own.findings
    }
    return Outcome(ThemeSheet(text: text, dark: dark), findings)
  }

  /// The class of the screens of a system that has a look of its own; empty where it has none.
  static func scope(of system: System) -> String {
    system.look.isEmpty ? "" : "look-" + system.id
  }

  /// The tokens of one colour scheme.
  struct Scheme {
    var colors: [String: Color] = [:]
    /// What is not the theme's.
    private(set) var changed: Set<String> = []
    /// What the author set in this look, for findings.
    var own: [String: Words] = [:]

    mutating func set(_ name: String, to color: Color, saidBy words: Words) {
      colors[name] = color
      changed.insert(name)
      own[name] = words
    }

    /// Reads the `--name: #rrggbb;` lines of a block.
    init(_ css: Substring) {
      for line in css.split(separator: ";") {
        let name = line.drop { $0 != "-" }
        guard name.hasPrefix("--"), let colon = name.firstIndex(of: ":") else { continue }
        let value = name[name.index(after: colon)...].drop { $0 == " " }
        if let color = Color(String(value)) { colors[String(name[..<colon].dropFirst(2))] = color }
      }
    }
  }

  private struct Compiler {
    private let theme: String
    private let darkTheme: String
    private var light: Scheme
    private var dark: Scheme
    private(set) var findings: [Finding] = []

    init(_ name: Look.Theme) {
      guard let sheet = BuiltInTemplates.themes.first(where: { $0.name == name.rawValue })
      else { preconditionFailure("every theme has its sheet in Templates/themes") }
      theme = sheet.text
      guard let dark = BuiltInTemplates.themes.first(where: { $0.name == name.rawValue + "-dark" })
      else { preconditionFailure("every theme has its dark sheet in Templates/themes") }
      darkTheme = dark.text
      light = Scheme(theme[...])
      self.dark = Scheme(darkTheme[...])
    }

    /// The same tokens, as the ground for what a system changes.
    var ground: Compiler {
      var ground = self
      ground.findings = []
      ground.light.own = [:]
      ground.dark.own = [:]
      return ground
    }

    /// The rules that set the tokens for what a selector finds.
    func text(within selector: String) -> String {
      theme.replacing(":root", with: selector) + block(light, for: selector)
    }

    func darkText(within selector: String) -> String {
      darkTheme.replacing(":root", with: selector) + block(dark, for: selector)
    }

    private func block(_ scheme: Scheme, for selector: String) -> String {
      guard !scheme.changed.isEmpty else { return "" }
      let lines = scheme.changed.sorted().compactMap { name in
        scheme.colors[name].map { "  --\(name): \($0.text);\n" }
      }
      return "\(selector) {\n\(lines.joined())}\n"
    }

    mutating func take(_ look: Look) {
      if let brand = look.brand { take(brand: brand) }
      for token in look.tokens { Self.take(token, &light, &findings) }
      for token in look.darkTokens { Self.take(token, &dark, &findings) }
      check(light, isDark: false)
      check(dark, isDark: true)
    }

    private static func take(
      _ token: Look.Token, _ scheme: inout Scheme, _ findings: inout [Finding]
    ) {
      guard scheme.colors[token.name.text] != nil else {
        findings.append(
          RenderingFindings.unknownToken(token.name, known: scheme.colors.keys.sorted()))
        return
      }
      guard let color = Color(token.value.text) else {
        findings.append(RenderingFindings.noColor(token.value))
        return
      }
      scheme.set(token.name.text, to: color, saidBy: token.value)
    }

    /// A brand's colour, for what can be pressed; on dark pages as light as it must be to be read.
    private mutating func take(brand: Words) {
      guard let color = Color(brand.text) else {
        findings.append(RenderingFindings.noColor(brand))
        return
      }
      let names: KeyValuePairs<String, Double> = [
        "button": 0, "link": 0, "guide-line": 0, "button-hover": 0.2, "button-active": 0.4,
      ]
      for (name, shade) in names {
        light.set(name, to: color.mixed(with: .black, shade), saidBy: brand)
        dark.set(name, to: lightened(color).mixed(with: .white, shade), saidBy: brand)
      }
    }

    private func lightened(_ color: Color) -> Color {
      let paper = dark.colors["paper"] ?? .black
      let steps = stride(from: 0.0, through: 1, by: 0.05)
      return steps.lazy.map { color.mixed(with: .white, $0) }.first {
        $0.contrast(with: paper) >= 7
      } ?? .white
    }

    /// Says of each value that the author set the pair that is the hardest to read.
    private mutating func check(_ scheme: Scheme, isDark: Bool) {
      var worst: [(words: Words, ratio: Double, finding: Finding)] = []
      for (front, back) in ThemeSheet.pairs {
        guard let words = scheme.own[front] ?? scheme.own[back], let color = scheme.colors[front],
          let ground = scheme.colors[back]
        else { continue }
        let ratio = color.contrast(with: ground)
        guard ratio < 4.5 else { continue }
        let finding = RenderingFindings.lowContrast(
          words, (front, color.text), on: (back, ground.text), ratio: ratio, isDark: isDark)
        if let index = worst.firstIndex(where: { $0.words == words }) {
          if ratio < worst[index].ratio { worst[index] = (words, ratio, finding) }
        } else {
          worst.append((words, ratio, finding))
        }
      }
      findings += worst.map(\.finding)
    }
  }

  /// What is read on what.
  private static let pairs: [(front: String, back: String)] = [
    ("text", "paper"), ("text", "ground"), ("soft", "paper"), ("soft", "ground"),
    ("link", "paper"), ("link", "ground"), ("visited", "paper"), ("on-button", "button"),
    ("danger", "paper"), ("good", "paper"), ("caution", "paper"), ("text", "guide"),
    ("link", "guide"), ("guide-line", "guide"), ("band-text", "band"), ("on-mark", "mark"),
    ("on-ring", "ring"),
  ]
}
