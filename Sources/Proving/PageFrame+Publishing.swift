import Findings
import Storyboards

/// What a page says to those who never see it: search engines, and sites that embed it.
extension PageFrame {
  /// Takes an absolute address; false where the address is one that a person or a browser follows.
  mutating func take(
    address: Markup.Attribute, of element: Markup.Element, in markup: Markup
  ) -> Bool {
    guard element.name == MarkupNames.all.link,
      let relation = markup.attributes[element.attributes].first(where: {
        $0.name == MarkupNames.all.rel
      })
    else { return false }
    if markup.value(relation, is: "canonical") {
      canonicals.append(markup.string(address))
      return true
    }
    guard markup.value(relation, is: "alternate") else { return false }
    oEmbeds.append(markup.string(address))
    return true
  }

  mutating func take(
    content: Markup.Attribute, of element: Markup.Element, in markup: Markup
  ) {
    let isRobots = markup.attributes[element.attributes].contains {
      $0.name == MarkupNames.all.name && markup.value($0, is: "robots")
    }
    if isRobots { robots.append(markup.string(content)) }
  }

  /// Each address must be exactly that of the page, and none may be there where nobody has said
  /// where the site will stand.
  func publicProblems(of path: String, at address: SiteAddress?) -> [Phrase] {
    var problems: [Phrase] = []
    if robots != [SitePlan.robots(ofPage: path, at: address)] {
      problems.append(
        Phrase(
          ja: "検索エンジンへの指示（robots）が違います。",
          en: "What the page says to search engines (robots) is not as it must be."))
    }
    if canonicals != [address?.url(of: path)].compactMap({ $0 }) {
      problems.append(
        Phrase(
          ja: "ページの正式なアドレス（canonical）が違います。",
          en: "The address that the page gives of itself (canonical) is not its own."))
    }
    let oEmbed = SitePlan.oEmbedPath(ofPage: path).flatMap { address?.url(of: $0) }
    if oEmbeds != [oEmbed].compactMap({ $0 }) {
      problems.append(
        Phrase(
          ja: "埋め込み用ファイル（oEmbed）のアドレスが違います。",
          en: "The address of the page's oEmbed file is not as it must be."))
    }
    return problems
  }
}
