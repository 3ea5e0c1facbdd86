import Findings
import Storyboards

/// 登録を行う where 登録する says it.
package enum WordyDoing: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    return text.unquotedPlaces(of: ["を行"]).compactMap { place in
      guard let end = text.first(of: ends, at: place.upperBound),
        !text.has("いただ", at: place.upperBound + end.scalars.count)
      else { return nil }
      return remark(place, end, in: text)
    }
  }

  /// What follows 行: the forms that する has too.
  private static let ends: [WordPattern] = ["って", "った", "います", "いました", "いません", "う"]

  private static func remark(
    _ place: Range<Int>, _ end: WordPattern, in text: ReviewedText
  ) -> Remark? {
    var start = place.lowerBound
    while start > 0, JapaneseScript.isKanji(text.scalars[start - 1]) { start -= 1 }
    let run = start..<place.lowerBound
    guard (2...4).contains(run.count) else { return nil }
    let noun = text[run]
    let tail = text[place.lowerBound - 2..<place.lowerBound]
    let isNoun = VerbNouns.all.contains(noun)
    let before = Before(start, in: text)
    guard isNoun || VerbNouns.all.contains(tail), !nativeNouns.contains(tail),
      before != .description
    else { return nil }
    let span = place.lowerBound..<place.upperBound + end.scalars.count
    let short = shortForm(end)
    return message(
      text[run.lowerBound..<span.upperBound],
      better: (before == .possessor ? "〜を" : "") + noun + short, at: span,
      replacement: isNoun && before == .nothing ? short : nil)
  }

  /// Nouns made of native verbs: 申し込む, not 申込する.
  private static let nativeNouns: Set<String> = [
    "申込", "届出", "振込", "取下", "取消", "引越", "貸出", "支払", "受付", "受取", "読取", "読込", "書込", "取込", "差替",
    "切替", "入替", "割当", "貼付", "乗換", "呼出", "紐付", "棚卸", "仕入", "差戻", "巻戻", "並替", "絞込", "切取", "振替",
  ]

  /// What stands before the noun, and hangs on it.
  private enum Before {
    case nothing
    /// 「パスワードの」: becomes 「パスワードを」.
    case possessor
    /// 「次の」, 「必要な」: the noun cannot be taken away.
    case description
    /// Perhaps nothing, perhaps the half of a pair.
    case unknown

    init(_ start: Int, in text: ReviewedText) {
      guard start > 0 else {
        self = .nothing
        return
      }
      let last = text.scalars[start - 1]
      if last == "。" || ReviewedText.isLineEnd(last) {
        self = .nothing
      } else if last == "、" {
        self = text.first(of: Self.clauses, before: start - 1) != nil ? .nothing : .unknown
      } else if text.first(of: Self.descriptions, before: start) != nil {
        self = .description
      } else if last == "の" {
        self = .possessor
      } else {
        self = text.first(of: ["で", "へ", "から"], before: start) != nil ? .nothing : .unknown
      }
    }

    private static let clauses: [WordPattern] = ["合", "際", "後", "時", "から", "て", "ば"]

    private static let descriptions: [WordPattern] = [
      "次の", "以下の", "上記の", "下記の", "同様の", "別の", "他の", "この", "その", "どの", "での", "への", "との", "からの",
      "な", "た", "る", "い", "じ", "う", "く", "す", "む", "ぶ", "つ", "ぬ",
    ]
  }

  private static func shortForm(_ end: WordPattern) -> String {
    switch end.text {
    case "って": "して"
    case "った": "した"
    case "う": "する"
    case let polite: "し" + String(polite.dropFirst())
    }
  }

  package static let kind = FindingKind(
    "KSB6208", .note,
    title: Phrase(ja: "「〜を行う」", en: "Wordy 〜を行う"),
    explanation: Phrase(
      ja: "「登録を行う」は「登録する」と書けば足ります。",
      en: "登録する says the same as 登録を行う."))

  private static func message(
    _ written: String, better: String, at span: Range<Int>, replacement: String?
  ) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」は回りくどい言い方です。", en: "“\(written)” is wordy."),
      advice: Phrase(ja: "「\(better)」のように書いてください。", en: "Write “\(better)” or the like."),
      replacement: replacement)
  }
}
