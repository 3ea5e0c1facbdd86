import Findings
import Storyboards

/// click here, more…: words that say nothing of where they lead.
package enum VagueEnglishName: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .button || text.kind == .link, text.scalars.count < 24 else { return [] }
    let words = text.words.map { text[$0].lowercased() }.joined(separator: " ")
    if pointers.contains(words) { return [message(text.text, severity: .warning)] }
    return vague.contains(words) && text.kind == .link ? [message(text.text, severity: .note)] : []
  }

  private static let pointers: Set<String> = [
    "here", "click", "click here", "click this", "click this link", "tap here", "press here",
    "this",
    "link", "this link", "this page", "go here", "see here",
  ]

  private static let vague: Set<String> = [
    "more", "learn more", "read more", "see more", "more info", "more information", "details",
    "more details", "continue reading",
  ]

  package static let kind = FindingKind(
    "KSB6402", .note,
    title: Phrase(ja: "行き先の分からない英語のリンク", en: "“Click here” and the like"),
    explanation: Phrase(
      ja: "リンクやボタンの名前は、それだけを読んでも行き先や結果が分かるように書いてください。",
      en: "A link or button should say where it leads or what it does, even when read alone."))

  private static func message(_ name: String, severity: Severity) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "「\(name)」だけでは、行き先が分かりません。",
        en: "“\(name)” alone does not say where it leads."),
      advice: Phrase(
        ja: "行き先や結果を書いてください。例：「View pricing」",
        en: "Say where it leads, for example “View pricing”."),
      severity: severity)
  }
}
