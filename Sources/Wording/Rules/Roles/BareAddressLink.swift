import Findings
import Storyboards

/// https://… as the words of a link.
package enum BareAddressLink: TextRule {
  package static let languages: Set<Language> = [.japanese, .english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .link,
      text.first(of: ["https://", "http://", "www."], at: 0) != nil,
      !text.scalars.contains(where: { $0.properties.isWhitespace })
    else { return [] }
    return [message(text.text)]
  }

  package static let kind = FindingKind(
    "KSB6315", .note,
    title: Phrase(ja: "URL のままのリンク", en: "Address as a link’s words"),
    explanation: Phrase(
      ja: "リンクには、行き先の名前を書いてください。URL は読み上げると長く、何のページかが分かりません。",
      en:
        "Name where the link leads. An address is long when read out, and does not say what is there."
    ))

  private static func message(_ address: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "リンクの文字が URL「\(address)」のままです。",
        en: "The link’s words are the address “\(address)”."),
      advice: Phrase(ja: "行き先の名前を書いてください。", en: "Name where it leads."))
  }
}
