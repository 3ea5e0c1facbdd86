import Findings
import Storyboards

/// What an author pastes into a page of another site, to have a flow operated there.
package struct EmbedSnippet: Sendable {
  private let storyboard: Storyboard
  private let flow: Int
  private let paths: (embed: String, card: String)
  /// From the page that takes it to the folder of the site, with a slash at its end; or the site's
  /// address.
  private let site: String
  /// What goes along with the address: `theme=dark`.
  private let choices: [(name: String, value: String)]
  /// In CSS pixels; nil for the height of the flow's tallest card.
  private let height: Int?

  /// - Parameter card: the one that is shown first.
  package init(
    _ plan: SitePlan, flow: Int, card: Card = .scene(0), site: String = "",
    choices: [(name: String, value: String)] = [], height: Int? = nil
  ) {
    storyboard = plan.storyboard
    self.flow = flow
    paths = (
      plan.pages[plan.numbering.embed(card, of: flow)].path,
      plan.pages[plan.numbering.card(card, of: flow)].path
    )
    self.site = site
    self.choices = choices
    self.height = height
  }

  /// What the frame is called for those who hear the page.
  package var title: String { say("手順の見本：", "Sample of the procedure: ", "") }

  private var linkText: String {
    say("「", "Open the sample of “", "」の見本を別のページで開く", "” on its own page")
  }

  private func say(
    _ japanese: String, _ english: String, _ behind: String, _ englishBehind: String = ""
  ) -> String {
    let title = ForeignMarks.bare(storyboard.flows[flow].title.text)
    return Phrase(ja: japanese + title + behind, en: english + title + englishBehind)[
      storyboard.language]
  }

  /// The height in CSS pixels that shows each card of the flow without a scroll bar, near enough.
  package var tallest: Int { height ?? EmbedHeight.tallest(of: flow, in: storyboard) }

  /// In CSS pixels, that of the column which the height is for.
  package static let width = Int(EmbedHeight.columnWidth)

  /// The address of the card that is shown, with what goes along.
  private var source: String {
    let query = choices.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    return site + paths.embed + (query.isEmpty ? "" : "?" + query)
  }

  /// A frame, and a link for those who do not see it.
  package var frame: String {
    """
    <iframe src="\(Self.escaped(source))" title="\(Self.escaped(title))" width="100%" \
    height="\(tallest)" loading="lazy" style="border: 1px solid #767676"></iframe>
    \(link)
    """
  }

  /// The element that the script defines, with the script: its height follows the card.
  package var element: String {
    let chosen = choices.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    return """
      <kamishibai-flow src="\(Self.escaped(site + paths.embed))" title="\(Self.escaped(title))" \
      height="\(tallest)"\(chosen)>\(link)</kamishibai-flow>
      <script src="\(Self.escaped(site + SitePlan.flowScript))" defer="defer"></script>
      """
  }

  /// The frame for a page of components (MDX), whose addresses a function makes.
  package var component: String {
    [
      "import useBaseUrl from '@docusaurus/useBaseUrl';", "",
      "<iframe src={useBaseUrl(\"/\(source)\")} title=\"\(Self.escaped(title, isJSX: true))\" "
        + "width=\"100%\" height=\"\(tallest)\" loading=\"lazy\" "
        + "style={{border: \"1px solid #767676\"}} />",
      "",
      "<p><a href={useBaseUrl(\"/\(site)\(paths.card)\")}>"
        + "\(Self.escaped(linkText, isJSX: true))</a></p>",
    ].joined(separator: "\n")
  }

  private var link: String {
    """
    <p><a href="\(Self.escaped(site + paths.card))">\(Self.escaped(linkText))</a></p>
    """
  }

  /// - Parameter isJSX: where braces would begin a piece of program.
  private static func escaped(_ text: String, isJSX: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "{" where isJSX: escaped += "&#123;"
      case "}" where isJSX: escaped += "&#125;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
