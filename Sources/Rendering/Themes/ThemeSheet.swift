import Findings
import Storyboards

/// The style sheet of a manual's look: a theme that ships, with what the author changed of it.
package struct ThemeSheet: Sendable {
  let text: String

  /// Refuses unknown tokens and values that are no `#rrggbb`; says which pairs of colours cannot be
  /// read (WCAG 2.2 AA, 1.4.3).
  package static func compile(_ look: Look) -> Outcome<ThemeSheet> {
    guard let theme = BuiltInTemplates.themes.first(where: { $0.name == look.theme.rawValue })
    else { preconditionFailure("every theme has its sheet in Templates/themes") }
    var compiler = Compiler(theme.text)
    compiler.take(look)
    return Outcome(ThemeSheet(text: compiler.text), compiler.findings)
  }

  /// The tokens of one colour scheme.
  struct Scheme {
    var colors: [String: Color] = [:]
    /// What the author set, for findings.
    var own: [String: Words] = [:]

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
    private var light: Scheme
    private var dark: Scheme
    private(set) var findings: [Finding] = []

    init(_ theme: String) {
      self.theme = theme
      let parts = theme.split(separator: "@media", maxSplits: 1)
      light = Scheme(parts[0])
      dark = Scheme(parts.count > 1 ? parts[1].prefix { $0 != "}" } : "")
    }

    var text: String {
      var text = theme
      text += block(light, before: ":root {\n", behind: "}\n")
      text += block(
        dark, before: "@media screen and (prefers-color-scheme: dark) {\n:root {\n",
        behind: "}\n}\n")
      return text
    }

    private func block(_ scheme: Scheme, before: String, behind: String) -> String {
      guard !scheme.own.isEmpty else { return "" }
      let lines = scheme.own.keys.sorted().compactMap { name in
        scheme.colors[name].map { "  --\(name): \($0.text);\n" }
      }
      return before + lines.joined() + behind
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
      scheme.colors[token.name.text] = color
      scheme.own[token.name.text] = token.value
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
        light.colors[name] = color.mixed(with: .black, shade)
        light.own[name] = brand
        dark.colors[name] = lightened(color).mixed(with: .white, shade)
        dark.own[name] = brand
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
