import Findings
import Storyboards

/// サイトボリン― for サイトポリシー: a katakana word as text recognition or haste leaves it.
///
/// Told only where the written word is no usual one and letters that look alike make it one.
package enum MisreadKatakana: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn else { return [] }
    return told(in: text).map { slip in
      message(text[slip.span], words: slip.words, at: slip.span)
    }
  }

  /// The misread words that are not mended by changing characters of another script alone.
  static func told(
    in text: ReviewedText
  ) -> [(span: Range<Int>, words: [[Unicode.Scalar]])] {
    let slips = slips(in: text)
    if slips.isEmpty { return [] }
    let mistaken = Set(MistakenScript.found(in: text).map(\.position))
    return slips.filter { slip in
      slip.words.count > 1
        || !zip(slip.span, slip.words[0]).allSatisfy { position, letter in
          text.scalars[position] == letter || mistaken.contains(position)
        }
    }
  }

  /// Each misread word with the usual words that it may be.
  private static func slips(
    in text: ReviewedText
  ) -> [(span: Range<Int>, words: [[Unicode.Scalar]])] {
    var slips: [(span: Range<Int>, words: [[Unicode.Scalar]])] = []
    var index = 0
    while index < text.scalars.count {
      guard Letters.isKatakana(text.scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < text.scalars.count, Letters.isKatakanaPart(text.scalars[end]) { end += 1 }
      if end - index >= 40 {
        index = end
        continue
      }
      if let slip = slip(at: index..<end, in: text) {
        slips.append(slip)
        end = max(end, slip.span.upperBound)
      }
      index = end
    }
    return slips
  }

  private static func slip(
    at run: Range<Int>, in text: ReviewedText
  ) -> (span: Range<Int>, words: [[Unicode.Scalar]])? {
    let scalars = text.scalars
    let isKnown = KatakanaWords.isKnown(scalars[run])
    if !isKnown {
      let wide = widened(run, in: text)
      let spans = [
        wide, wide.lowerBound..<run.upperBound, run.lowerBound..<wide.upperBound, run,
      ]
      for span in spans {
        let words = KatakanaWords.meant(by: scalars[span])
        if !words.isEmpty { return (span, words) }
      }
    }
    if let named = KatakanaWords.namedSlip(endingIn: scalars[run]) {
      return (named, KatakanaWords.meant(by: scalars[named]))
    }
    if isKnown { return nil }
    // マイナボータルサイト: a misread word before or behind a usual one.
    guard run.count >= 7 else { return nil }
    for cut in (run.lowerBound + 2)...(run.upperBound - 2) {
      let parts = [run.lowerBound..<cut, cut..<run.upperBound]
      for (known, misread) in [(parts[0], parts[1]), (parts[1], parts[0])]
      where misread.count >= 5 && KatakanaWords.isKnown(scalars[known]) {
        let words = KatakanaWords.meant(by: scalars[misread])
        if !words.isEmpty { return (misread, words) }
      }
    }
    return nil
  }

  /// With what looks like katakana right before and behind it, and the katakana beyond that.
  private static func widened(_ run: Range<Int>, in text: ReviewedText) -> Range<Int> {
    func isLoose(_ scalar: Unicode.Scalar) -> Bool {
      Letters.isKatakanaPart(scalar) || LookAlikes.katakana[scalar] != nil
    }
    var (first, end) = (run.lowerBound, run.upperBound)
    // No word is longer; a text of nothing but such letters must not be read over and over.
    let (least, most) = (run.lowerBound - 20, run.upperBound + 20)
    while first > least, let before = text.scalar(at: first - 1), isLoose(before) { first -= 1 }
    while end < most, let behind = text.scalar(at: end), isLoose(behind) { end += 1 }
    return first..<end
  }

  package static let kind = FindingKind(
    "KSB6108", .warning,
    title: Phrase(ja: "カタカナ語の読み取り違いかもしれません", en: "A katakana word that was probably misread"),
    explanation: Phrase(
      ja: """
        形の似た文字（バとパ、ソとン、シとツ、ーと―など）を取り違えたカタカナ語と思われます。\
        画像や PDF から文字を読み取ったときによく起こります。正しい語であれば、そのままでかまいません。
        """,
      en: """
        Letters that look alike (バ/パ, ソ/ン, シ/ツ, ー/―) seem to have been taken for each other. \
        Text read from images and PDF is often like that. Leave it if the word is right.
        """))

  private static func message(
    _ written: String, words: [[Unicode.Scalar]], at span: Range<Int>
  ) -> Remark {
    let names = words.map { String(scalars: $0) }
    let japanese = names.map { "「\($0)」" }.joined(separator: "か")
    let english = names.map { "“\($0)”" }.joined(separator: " or ")
    let isCertain = names.count == 1 && span.count >= 5
    return Remark(
      kind, at: span,
      Phrase(
        ja: "「\(written)」は、\(japanese)の読み取り違いではありませんか。",
        en: "“\(written)” is probably a misreading of \(english)."),
      advice: isCertain
        ? Phrase(ja: "\(japanese)に直してください。", en: "Write \(english).")
        : Phrase(ja: "\(japanese)であれば、直してください。", en: "Write \(english), if that is meant."),
      replacement: isCertain ? names[0] : nil)
  }
}
