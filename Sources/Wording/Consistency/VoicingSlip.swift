import Findings
import Storyboards

/// マイベージ and マイページ: one word with and without a dakuten or handakuten.
package enum VoicingSlip: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledWords, fold: plain, isOne: isOne).filter {
      // Two that are equally frequent are two words (カード and ガード).
      $0.isCertain
    }.map { $0.remark(kind, Phrase(ja: "濁点・半濁点", en: "a dakuten or handakuten")) }
  }

  /// Of three letters there are too many pairs of words (ボート, ポート).
  private static func isOne(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.count > 3 || !left.unicodeScalars.allSatisfy(Letters.isKatakanaPart)
  }

  /// The name with every voiced kana made plain; of one or two letters there are none to compare.
  private static func plain(_ name: String) -> String? {
    guard name.unicodeScalars.count > 2 else { return nil }
    var bare = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { bare.append(voiceless[scalar] ?? scalar) }
    return String(bare)
  }

  private static let voiceless = Dictionary(
    zip(
      "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ"
        .unicodeScalars,
      "かきくけこさしすせそたちつてとはひふへほはひふへほカキクケコサシスセソタチツテトハヒフヘホハヒフヘホ"
        .unicodeScalars), uniquingKeysWith: { first, _ in first })

  package static let kind = FindingKind(
    "KSB6003", .warning,
    title: Phrase(ja: "濁点・半濁点の違い", en: "Dakuten"),
    explanation: Phrase(
      ja: "濁点か半濁点だけが違う言葉が、両方使われています。少ないほうは、文字認識や入力の誤りかもしれません。",
      en:
        "Two words that differ in a dakuten or handakuten alone are both used. The rarer one may be a slip."
    ))
}
