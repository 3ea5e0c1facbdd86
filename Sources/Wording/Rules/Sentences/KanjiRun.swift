import Findings
import Storyboards

/// More than six kanji in a row. What looks like a name is left alone: no dictionary knows them all.
package enum KanjiRun: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    let runs = text.runs(where: JapaneseScript.isKanji).filter { $0.count > most }
    guard !runs.isEmpty else { return [] }
    let inBrackets = text.bracketed
    return runs.filter { !inBrackets[$0.lowerBound] && !isName($0, in: text) }
      .map { message(text[$0], count: $0.count, at: $0) }
  }

  private static let most = 6

  private static func isName(_ run: Range<Int>, in text: ReviewedText) -> Bool {
    text.first(of: ends, before: run.upperBound) != nil
      || text.first(of: controls, at: run.upperBound) != nil
      || text.first(of: eras, at: run.lowerBound) != nil
      || isAddress(run, in: text)
  }

  /// Whether a prefecture stands first: 東京都千代田区霞が関.
  private static func isAddress(_ run: Range<Int>, in text: ReviewedText) -> Bool {
    let marks = text.scalars[run.lowerBound + 2...run.lowerBound + 3]
    return marks.contains { "都道府県".unicodeScalars.contains($0) }
  }

  /// How names of bodies, places, laws, papers, moneys and screens end.
  private static let ends: [WordPattern] = [
    "番号", "証明書", "機関", "局", "省", "庁", "課", "法", "条", "市", "県", "区", "町", "村", "都", "府", "駅",
    "会", "銀行", "大学", "学校", "病院", "会社", "法人", "機構", "連盟", "組合", "支店", "署", "所", "室", "部", "係",
    "制度", "保険", "年金", "料", "税", "金", "証", "票", "書", "帳", "届", "士", "者", "員", "令", "規則", "条例", "計画",
    "事業", "画面", "欄", "一覧",
  ]

  /// What stands behind the name of a control.
  private static let controls: [WordPattern] = [
    "ボタン", "リンク", "タブ", "メニュー", "アイコン", "ページ", "センター", "サービス", "サイト", "システム", "ポータル",
  ]

  private static let eras: [WordPattern] = ["令和", "平成", "昭和", "大正", "明治"]

  package static let kind = FindingKind(
    "KSB6203", .note,
    title: Phrase(ja: "漢字の続きすぎ", en: "Long run of kanji"),
    explanation: Phrase(
      ja: "漢字が7文字以上続くと、どこで切れるのかが分かりにくくなります。「の」や「を」を補うか、言い換えてください。名前とみられるものは対象外です。",
      en:
        "Seven kanji in a row or more are hard to part. Put particles between, or say it otherwise. "
        + "What looks like a name is left alone."))

  private static func message(_ run: String, count: Int, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(run)」は漢字が\(count)文字続いています。", en: "“\(run)” is \(count) kanji in a row."),
      advice: Phrase(
        ja: "「の」や「を」を補うか、言い換えてください。",
        en: "Put particles between, or say it otherwise."))
  }
}
