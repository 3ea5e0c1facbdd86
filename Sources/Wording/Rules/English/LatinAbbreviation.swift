import Findings
import Storyboards

/// and/or, e.g., i.e., etc. in sentences.
package enum LatinAbbreviation: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody, text.kind != .hint else { return [] }
    return text.phrases(written).compactMap { place in
      guard place.lowerBound == 0 || text.scalars[place.lowerBound - 1] != "/",
        let form = forms.first(where: { $0.written.text == text[place].lowercased() })
      else { return nil }
      return message(text[place], better: form.better, at: place)
    }
  }

  private static let forms: [(written: WordPattern, better: String)] = [
    ("and/or", "or"), ("e.g.", "for example"), ("i.e.", "that is"), ("etc.", "and so on"),
  ]

  private static let written = forms.map(\.written)

  package static let kind = FindingKind(
    "KSB6407", .note,
    title: Phrase(ja: "英文の略語", en: "and/or, e.g., i.e., etc."),
    explanation: Phrase(
      ja: "and/or、e.g.、i.e.、etc. は、読み上げや翻訳で誤解されることがあります。語で書いてください。",
      en: "These are misread by people and by machines. Write words."))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」が使われています。", en: "“\(written)” stands in a sentence."),
      advice: Phrase(
        ja: "「\(better)」などの語で書いてください。", en: "Write “\(better)” or the like."))
  }
}
