import Findings
import Storyboards

/// A character of another script inside a word: 一 or ― for ー, 力 for カ, べ for ベ, and カ for 力.
///
/// Told only where the neighbours make it certain: the word becomes a usual one by it, and was none
/// before. Dashes between words, ranges (ア－イ) and サイト一覧 stay quiet.
package enum MistakenScript: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn else { return [] }
    let found = found(in: text)
    if found.isEmpty { return [] }
    let misread = MisreadKatakana.told(in: text).map(\.span)
    return found.filter { item in !misread.contains { $0.contains(item.position) } }.map { item in
      message(text.scalars[item.position], better: item.better, at: item.position)
    }
  }

  /// Each such character with the one that is meant.
  static func found(in text: ReviewedText) -> [(position: Int, better: Unicode.Scalar)] {
    var found: [(position: Int, better: Unicode.Scalar)] = []
    for (index, scalar) in text.scalars.enumerated() {
      if Letters.isKatakana(scalar) {
        if let better = otherThanKatakana(at: index, in: text) { found.append((index, better)) }
      } else if hasKatakanaBeside(index, in: text), let katakana = LookAlikes.katakana[scalar],
        isKatakana(katakana, at: index, in: text)
      {
        found.append((index, katakana))
      }
    }
    return found
  }

  private static func hasKatakanaBeside(_ index: Int, in text: ReviewedText) -> Bool {
    (text.scalar(at: index - 1).map(Letters.isKatakanaPart) ?? false)
      || (text.scalar(at: index + 1).map(Letters.isKatakanaPart) ?? false)
  }

  /// Whether a character of another script should be this katakana.
  private static func isKatakana(
    _ katakana: Unicode.Scalar, at index: Int, in text: ReviewedText
  ) -> Bool {
    let left = Array(
      text.scalars[..<index].reversed().prefix(while: Letters.isKatakanaPart).reversed())
    let right = Array(text.scalars[(index + 1)...].prefix(while: Letters.isKatakanaPart))
    guard left.count + right.count < 40 else { return false }
    let isJoined = KatakanaWords.isKnown((left + [katakana] + right)[...])
    let isLeftKnown = left.isEmpty || KatakanaWords.isKnown(left[...])
    let isRightKnown = right.isEmpty || KatakanaWords.isKnown(right[...])
    if isJoined, !(isLeftKnown && isRightKnown) { return true }
    // ユーザ―を: a word goes on with a particle, not with a dash.
    guard katakana == "ー", right.isEmpty, left.count >= 2 else { return false }
    let isStroke = LookAlikes.isDash(text.scalars[index]) && text.scalars[index] != "-"
    guard let next = text.scalar(at: index + 1) else {
      return isStroke && (isJoined || !isLeftKnown)
    }
    guard particles.contains(next) else { return false }
    return isJoined || (isStroke && !isLeftKnown)
  }

  private static let particles = Set("がをはにでのへと、。」』）)".unicodeScalars)

  /// The hiragana or kanji that a katakana should be.
  private static func otherThanKatakana(at index: Int, in text: ReviewedText) -> Unicode.Scalar? {
    let scalar = text.scalars[index]
    guard mayBeOther.contains(scalar) else { return nil }
    let before = text.scalar(at: index - 1)
    let behind = text.scalar(at: index + 1)
    func isKatakana(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map(Letters.isKatakanaPart) ?? false
    }
    if isKatakana(behind) { return nil }
    if isKatakana(before) { return nil }
    if let hiragana = hiragana[scalar] {
      let isBefore = before.map { Letters.isHiragana($0) || Letters.isKanji($0) } ?? false
      // 選ベる, ありがとう with リ, 次ヘ進む; イロハ順 and 前号リの stay.
      guard isBefore, let behind else { return nil }
      if Letters.isHiragana(behind) {
        return scalar == "リ" && before.map(Letters.isHiragana) != true ? nil : hiragana
      }
      return scalar == "ヘ" && Letters.isKanji(behind) ? hiragana : nil
    }
    return kanji(at: index, in: text)
  }

  private static let hiragana: [Unicode.Scalar: Unicode.Scalar] = [
    "ヘ": "へ", "ベ": "べ", "ペ": "ぺ", "リ": "り",
  ]

  private static func kanji(at index: Int, in text: ReviewedText) -> Unicode.Scalar? {
    for slip in slips[text.scalars[index]] ?? [] {
      let first = index - slip.offset
      let end = first + slip.written.count
      if first >= 0, end <= text.scalars.count,
        text.scalars[first..<end].elementsEqual(slip.written)
      {
        return slip.meant
      }
    }
    return nil
  }

  private struct Slip: Sendable {
    let written: [Unicode.Scalar]
    /// Where the katakana stands in it.
    let offset: Int
    /// The kanji in its place.
    let meant: Unicode.Scalar
  }

  /// The rows of `scriptSlips.tsv` by their katakana.
  private static let slips: [Unicode.Scalar: [Slip]] = {
    var slips: [Unicode.Scalar: [Slip]] = [:]
    for row in WordTable(WordingData.scriptSlips).rows where row.count == 2 {
      let written = Array(row[0].unicodeScalars)
      let meant = Array(row[1].unicodeScalars)
      guard let offset = written.firstIndex(where: Letters.isKatakana), offset < meant.count
      else { continue }
      slips[written[offset], default: []].append(
        Slip(written: written, offset: offset, meant: meant[offset]))
    }
    return slips
  }()

  private static let mayBeOther = Set(hiragana.keys).union(slips.keys)

  package static let kind = FindingKind(
    "KSB6107", .warning,
    title: Phrase(ja: "似た形の別の種類の文字です", en: "A look-alike of another script"),
    explanation: Phrase(
      ja: """
        カタカナ語の中の漢数字「一」やダッシュ、漢字の中のカタカナなど、前後と種類の合わない似た文字が\
        使われています。検索や照合、読み上げで正しく扱われません。
        """,
      en: """
        A character of another script stands in a word: 一 or a dash for ー, 力 for カ. Search and \
        screen readers take it for what it is.
        """))

  private static func message(
    _ scalar: Unicode.Scalar, better: Unicode.Scalar, at index: Int
  ) -> Remark {
    Remark(
      kind, at: index..<index + 1,
      Phrase(
        ja: """
          \(script(better))「\(better)」のところに、\(script(scalar))「\(scalar)」（\(scalar.codePoint)）があります。
          """,
        en:
          "“\(scalar)” (\(scalar.codePoint)) stands where “\(better)” (\(better.codePoint)) is meant."
      ),
      advice: Phrase(
        ja: "\(script(better))の「\(better)」と書いてください。",
        en: "Write “\(better)” (\(better.codePoint))."),
      replacement: String(better))
  }

  private static func script(_ scalar: Unicode.Scalar) -> String {
    if scalar == "ー" { return "長音符号" }
    if Letters.isKatakana(scalar) { return "カタカナ" }
    if Letters.isHiragana(scalar) { return "ひらがな" }
    return Letters.isKanji(scalar) ? "漢字" : "記号"
  }
}
