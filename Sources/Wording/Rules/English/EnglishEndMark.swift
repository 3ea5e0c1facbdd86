import Findings
import Storyboards

/// A full stop behind a button, a link, a label or a heading.
package enum EnglishEndMark: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    let isLabel = text.kind == .label
    guard text.scalars.last == ".", text.kind.isPressed || text.kind.isHeading || isLabel else {
      return []
    }
    let end = text.scalars.count - 1
    guard !text.scalars[..<end].contains(where: { ".!?".unicodeScalars.contains($0) }) else {
      return []
    }
    let words = text.words
    guard let last = words.last, last.upperBound == end, last.count > 1,
      !abbreviations.contains(text[last].lowercased()), !isLabel || words.count < 5
    else { return [] }
    return [message(at: end..<end + 1, severity: text.kind.isPressed ? .warning : .note)]
  }

  private static let abbreviations: Set<String> = [
    "etc", "inc", "ltd", "co", "corp", "no", "nos", "vs", "st", "ave", "rd", "dr", "jr", "sr",
    "ext",
    "tel", "dept", "max", "min", "approx", "qty", "tbd", "misc", "est", "mr", "mrs", "ms",
  ]

  package static let kind = FindingKind(
    "KSB6403", .note,
    title: Phrase(ja: "英語の名前の末尾のピリオド", en: "Full stop behind a name"),
    explanation: Phrase(
      ja: "ボタン、リンク、項目名、見出しにはピリオドを付けません。文であるもの（同意文など）は対象外です。",
      en:
        "Buttons, links, labels and headings take no full stop. Sentences to agree to keep theirs.")
  )

  private static func message(at span: Range<Int>, severity: Severity) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "名前がピリオドで終わっています。", en: "The name ends with a full stop."),
      advice: Phrase(ja: "ピリオドを取ってください。", en: "Leave the full stop out."), replacement: "",
      severity: severity)
  }
}
