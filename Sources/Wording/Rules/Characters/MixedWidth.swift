import Findings
import Storyboards

/// ＩＤ and ID, or １0, in one text.
///
/// One-digit numbers in full width beside longer ones in half width (５月10日) are a custom of print,
/// and a single full-width letter is a symbol (Ａ社): both stay quiet.
package enum MixedWidth: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.scalars.contains(where: isFullWidth) else { return [] }
    let words = text.runs { isFullWidth($0) || isHalfWidth($0) }
    if let mixed = words.first(where: { isMixed(text.scalars[$0]) }) {
      return [message(word: text[mixed], at: mixed)]
    }
    return [isDigit, isLetter].compactMap { isMember in
      let runs = text.runs { isMember($0) }
      let full = runs.filter { isFullWidth(text.scalars[$0.lowerBound]) }
      let half = runs.filter { !isFullWidth(text.scalars[$0.lowerBound]) }
      guard let first = full.first(where: { $0.count > 1 }) ?? full.first, let other = half.first
      else { return nil }
      if full.allSatisfy({ $0.count == 1 }) {
        let isNumber = isDigit(text.scalars[first.lowerBound])
        guard isNumber, let short = half.first(where: { $0.count == 1 }) else { return nil }
        return message(text[first], other: text[short], at: first)
      }
      return message(text[first], other: text[other], at: first)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isASCIIDigit(scalar) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (isFullWidth(scalar) || isHalfWidth(scalar)) && !isDigit(scalar)
  }

  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  private static func isHalfWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isMixed(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.contains(where: isFullWidth) && word.contains(where: isHalfWidth)
  }

  package static let kind = FindingKind(
    "KSB6113", .warning,
    title: Phrase(ja: "全角と半角が混ざっています", en: "Full width and half width are mixed"),
    explanation: Phrase(
      ja: "一つの文に、全角と半角の英数字が混ざっています。どちらかにそろえてください。画面の表記が決まっている場合は、それに合わせてください。",
      en: "One text has letters or digits of both widths. Keep to one, to that of the screen."))

  private static func message(_ full: String, other: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(full)」は全角、「\(other)」は半角です。",
        en: "“\(full)” is full width, “\(other)” half width."),
      advice: Phrase(ja: "どちらかにそろえてください。", en: "Keep to one width."))
  }

  private static func message(word: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(word)」の中で、全角と半角が混ざっています。",
        en: "“\(word)” mixes full width and half width."),
      advice: Phrase(ja: "どちらかにそろえてください。", en: "Keep to one width."))
  }
}
