import Findings
import Storyboards

/// 「間違っています」: an error that blames its reader.
package enum BlamingError: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .error else { return [] }
    return text.places(of: words).map { message(text[$0], at: $0) }
  }

  /// 「お間違えのないよう」 and 「間違いがないか」 blame nobody.
  private static let words: [WordPattern] = [
    "間違っています", "間違っている", "間違っていま", "間違えています", "間違えました", "間違いです", "間違いがあります", "誤って入力",
    "入力ミスです", "入力ミスがあります", "不正な操作", "あなたの操作",
  ]

  package static let kind = FindingKind(
    "KSB6309", .note,
    title: Phrase(ja: "責める言い方のエラー", en: "Error that blames"),
    explanation: Phrase(
      ja: "「間違っています」は、読む人を責めているように聞こえます。「正しくありません」「一致しません」のように状態を述べるか、正しい入れ方を伝えてください。",
      en: "“You made a mistake” blames. Say what is so (“does not match”), or what would be right.")
  )

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(written)」は、読む人を責める言い方です。", en: "“\(written)” blames the reader."),
      advice: Phrase(
        ja: "「正しくありません」「一致しません」などに言い換えてください。", en: "Say what is so, or what would be right."))
  }
}
