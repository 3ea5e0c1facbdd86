import Findings
import Storyboards
import Templating

/// What an author pastes into a page of another site, to have a flow operated there.
package struct EmbedSnippet: Sendable {
  private let plan: SitePlan
  private let language: Language
  private let flow: Int
  private let card: Card
  /// From the page that takes it to the folder of the site, with a slash at its end; or the site's
  /// address.
  private let site: String
  /// What goes along with the address: `theme=dark`.
  private let choices: [(name: String, value: String)]
  /// In CSS pixels; nil for the height of the flow's tallest card.
  private let height: Int?

  package init(
    _ plan: SitePlan, _ language: Language, flow: Int, card: Card = .scene(0), site: String = "",
    choices: [(name: String, value: String)] = [], height: Int? = nil
  ) {
    self.plan = plan
    self.language = language
    self.flow = flow
    self.card = card
    self.site = site
    self.choices = choices
    self.height = height
  }

  /// The frame's own name.
  package var title: String {
    let title = plan.storyboard.flows[flow].title.text
    return Phrase(ja: "手順の見本：\(title)", en: "Sample of the procedure: \(title)")[language]
  }

  private var linkText: String {
    let title = plan.storyboard.flows[flow].title.text
    return Phrase(
      ja: "「\(title)」の見本を別のページで開く", en: "Open the sample of “\(title)” on its own page")[
        language]
  }

  /// The address of the card that is shown.
  private var source: String { site + plan.pages[plan.numbering.embed(card, of: flow)].path }

  /// The address of the same card with its site around it.
  private var link: String { site + plan.pages[plan.numbering.card(card, of: flow)].path }

  /// In CSS pixels, for a column of the usual width.
  package static let width = Int(EmbedHeight.columnWidth)

  package var tallest: Int { height ?? EmbedHeight.tallest(of: flow, in: plan.storyboard) }

  /// A frame, and a link for those who do not see it.
  ///
  /// - Parameter isJSX: whether it goes into a page of components, where names of attributes differ.
  package func frame(isJSX: Bool = false) -> String {
    let query = choices.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let source = query.isEmpty ? source : source + "?" + query
    let style =
      isJSX ? "style={{border: \"1px solid #767676\"}}" : "style=\"border: 1px solid #767676\""
    return """
      <iframe src="\(Self.escaped(source))" title="\(Self.escaped(title))" width="100%" \
      height="\(tallest)" loading="lazy" \(style)></iframe>
      <p><a href="\(Self.escaped(link))">\(Self.escaped(linkText))</a></p>
      """
  }

  /// The element that the script defines, with the script: its height follows the card.
  package func element() -> String {
    let chosen = choices.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    return """
      <kamishibai-flow src="\(Self.escaped(source))" title="\(Self.escaped(title))" \
      height="\(tallest)"\(chosen)><a href="\(Self.escaped(link))">\(Self.escaped(linkText))</a>\
      </kamishibai-flow>
      <script src="\(Self.escaped(site + SitePlan.flowScript))" defer="defer"></script>
      """
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
