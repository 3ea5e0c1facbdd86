import Findings
import Storyboards

/// シヤ and シャ: one name with a small and with a large kana.
package enum SmallKanaDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledWords, fold: fold).map {
      $0.remark(kind, Phrase(ja: "仮名の大きさ", en: "the size of a kana"))
    }
  }

  private static func fold(_ name: String) -> String? {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { folded.append(large[scalar] ?? scalar) }
    return String(folded)
  }

  private static let large = Dictionary(
    zip("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ".unicodeScalars, "あいうえおつやゆよわアイウエオツヤユヨワ".unicodeScalars),
    uniquingKeysWith: { first, _ in first })

  package static let kind = FindingKind(
    "KSB6008", .warning,
    title: Phrase(ja: "小さい仮名の違い", en: "Small kana"),
    explanation: Phrase(
      ja: "同じ名前が、小さい仮名（っ、ゃ、ゅ、ょ、ァなど）と大きい仮名で書き分けられています。文字認識でよく起こる誤りです。",
      en: "One name is written with a small and with a large kana, as text recognition often does.")
  )
}
