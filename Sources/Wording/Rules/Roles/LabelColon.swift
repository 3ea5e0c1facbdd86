import Findings
import Storyboards

/// 「氏名：」: the layout says already that the field belongs to its name.
package enum LabelColon: TextRule {
  package static let languages: Set<Language> = [.japanese, .english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .label else { return [] }
    var start = text.scalars.count
    while start > 0, isColon(text.scalars[start - 1]) || text.scalars[start - 1] == " " {
      start -= 1
    }
    let span = start..<text.scalars.count
    return start > 0 && span.contains { isColon(text.scalars[$0]) } ? [message(at: span)] : []
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == ":" || scalar == "：" }

  package static let kind = FindingKind(
    "KSB6312", .note,
    title: Phrase(ja: "項目名のコロン", en: "Colon behind a label"),
    explanation: Phrase(
      ja: "項目の名前の後ろにコロンは要りません。画面の配置で分かり、読み上げの邪魔にもなります。",
      en:
        "The name of a field needs no colon: the layout says it, and screen readers may read it out."
    ))

  private static func message(at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "項目の名前がコロンで終わっています。", en: "The label ends with a colon."),
      advice: Phrase(ja: "コロンを取ってください。", en: "Leave the colon out."), replacement: "")
  }
}
