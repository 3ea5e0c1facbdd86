import Findings
import Storyboards

/// 「氏名を入力してください」 as the name of a field: that is a hint.
package enum LabelInstruction: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .label, text.scalars.count > 8 else { return [] }
    let end = text.endOfWords(text.scalars.indices, bracketed: text.bracketed)
    guard let written = text.first(of: ends, before: end) else { return [] }
    return [message(text.text, at: end - written.scalars.count..<end)]
  }

  private static let ends: [WordPattern] = [
    "を入力してください", "をご入力ください", "を入力して下さい", "を記入してください", "をご記入ください", "を記入して下さい",
  ]

  package static let kind = FindingKind(
    "KSB6313", .note,
    title: Phrase(ja: "指示文の項目名", en: "Instruction as a label"),
    explanation: Phrase(
      ja: "項目の名前には、入れるものの名前（「氏名」など）を書き、入力のしかたはヒントに書いてください。",
      en: "A label names what goes into the field (“Name”); how to fill it in belongs in the hint.")
  )

  private static func message(_ label: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "項目の名前「\(label)」が指示文になっています。", en: "The label “\(label)” is an instruction."),
      advice: Phrase(
        ja: "名前には入れるものだけを書き、指示はヒントに移してください。",
        en: "Name what goes into the field, and move the instruction to its hint."))
  }
}
