import Findings
import Storyboards

/// や める, 次 へ, 同意 ボタン: a space that parts a word of a label.
///
/// Only where what follows cannot stand alone. 氏名 住所, 山田 太郎, 平成 28 年 and
/// ハローワーク インターネットサービス stay quiet.
package enum SpaceInWord: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard isLabel(text.kind), text.scalars.count <= 20 else { return [] }
    let spaces = text.scalars.indices.filter { text.scalars[$0] == " " }
    guard spaces.count == 1, let space = spaces.first,
      let before = text.scalar(at: space - 1), let behind = text.scalar(at: space + 1),
      Letters.isJapanese(before), Letters.isJapanese(behind)
    else { return [] }
    let front = text.scalars[..<space]
    let rest = text.scalars[(space + 1)...]
    let tail = String(scalars: rest)
    let isTail =
      Letters.isKatakanaPart(before) ? verbs.contains(tail) : tails.contains(tail)
    let isPrefix = front.elementsEqual(["お"]) || front.elementsEqual(["ご"])
    let isNoun = nouns.contains(tail) && Letters.isKanji(before)
    guard isTail || isPrefix || isNoun else { return [] }
    return [message(text, joined: String(scalars: front) + tail, at: space)]
  }

  private static func isLabel(_ kind: TextKind) -> Bool {
    switch kind {
    case .button, .link, .label, .title, .heading, .tab: true
    case .option, .hint, .example, .value, .unit, .error, .dialog, .caption, .flow, .system, .state,
      .text, .note, .banner, .tag, .cell, .column, .alt, .copyright, .step, .introduction, .remark,
      .band:
      false
    }
  }

  private static let verbs: Set<String> = ["する", "します", "して", "しない", "したい"]

  /// Particles and ends of verbs, none of which begins a word of a label.
  private static let tails: Set<String> = verbs.union([
    "める", "せる", "れる", "える", "ける", "げる", "べる", "てる", "じる", "きる", "う", "る", "く", "す", "む",
    "ぶ", "つ", "ぐ", "い", "った", "ない", "ます", "きます", "します", "へ", "へ進む", "に進む", "に戻る", "へ戻る",
    "を見る", "を開く", "を閉じる", "ください", "してください", "み", "り", "き", "し",
  ])

  private static let nouns: Set<String> = ["ボタン", "画面", "リンク", "タブ", "欄"]

  package static let kind = FindingKind(
    "KSB6114", .note,
    title: Phrase(ja: "語の途中に空白があります", en: "A space inside a word"),
    explanation: Phrase(
      ja: "語の途中に空白があると、検索で見つからず、読み上げも途切れます。字の間を空けたい場合は、見た目の指定で空けてください。",
      en:
        "A space inside a word breaks searches and screen readers. Space letters by style instead."
    ))

  private static func message(_ text: ReviewedText, joined: String, at space: Int) -> Remark {
    Remark(
      kind, at: space..<space + 1,
      Phrase(
        ja: "「\(text.text)」の途中に空白があります。", en: "There is a space inside “\(text.text)”."),
      advice: Phrase(
        ja: "1語であれば、「\(joined)」と書いてください。", en: "Write “\(joined)”, if it is one word."))
  }
}
