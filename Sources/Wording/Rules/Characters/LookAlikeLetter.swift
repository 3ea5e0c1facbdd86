import Findings
import Storyboards

/// A character that only looks like the one that is meant: ⼊ (a radical) for 入, Cyrillic А for A.
///
/// Greek and Cyrillic letters are told only in a word that has Latin letters or digits beside them
/// and none that could be nothing but Greek or Cyrillic, so that μm, Ω and real Greek stay quiet.
package enum LookAlikeLetter: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    var remarks: [Remark] = []
    for (index, scalar) in text.scalars.enumerated() where mayBe(scalar) {
      guard let entry = LookAlikes.all[scalar], let usual = entry.others.first else { continue }
      if entry.kinds.isDisjoint(with: [.kangxi, .radical]) {
        guard !entry.kinds.isDisjoint(with: [.greek, .cyrillic]), isAmongLatin(index, in: text)
        else { continue }
        let latin = entry.others.first { $0.isASCII && Letters.isLatin($0) } ?? usual
        remarks.append(message(scalar, better: latin, at: index))
      } else {
        remarks.append(message(scalar, better: usual, at: index))
      }
    }
    return remarks
  }

  private static func mayBe(_ scalar: Unicode.Scalar) -> Bool {
    isGreekOrCyrillic(scalar) || (0x2E80...0x2FDF).contains(scalar.value)
  }

  private static func isGreekOrCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x52F).contains(scalar.value)
  }

  private static func isAmongLatin(_ index: Int, in text: ReviewedText) -> Bool {
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      isGreekOrCyrillic(scalar) || Letters.isLatin(scalar) || Letters.isASCIIDigit(scalar)
    }
    var first = index
    while index - first < 40, let before = text.scalar(at: first - 1), isWord(before) { first -= 1 }
    let word = text.scalars[first...].prefix(80).prefix(while: isWord)
    return word.contains { !isGreekOrCyrillic($0) }
      && word.allSatisfy { scalar in
        !isGreekOrCyrillic(scalar)
          || LookAlikes.all[scalar]?.kinds.isDisjoint(with: [.greek, .cyrillic]) == false
      }
  }

  package static let kind = FindingKind(
    "KSB6106", .warning,
    title: Phrase(ja: "見た目が同じ別の文字です", en: "A character that looks like another"),
    explanation: Phrase(
      ja: """
        部首用の文字やギリシャ文字、キリル文字など、見た目が同じ別の文字が使われています。\
        検索や照合で一致しません。PDF から写したときによく起こります。ふつうの文字で書いてください。
        """,
      en: """
        A radical, or a Greek or Cyrillic letter, stands for the usual character that looks like \
        it. A search does not find it. Text copied from PDF is often like that.
        """))

  private static func message(
    _ scalar: Unicode.Scalar, better: Unicode.Scalar, at index: Int
  ) -> Remark {
    Remark(
      kind, at: index..<index + 1,
      Phrase(
        ja: "「\(scalar)」（\(scalar.codePoint)）は、「\(better)」（\(better.codePoint)）に似た別の文字です。",
        en: """
          “\(scalar)” (\(scalar.codePoint)) only looks like “\(better)” (\(better.codePoint)).
          """),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."),
      replacement: String(better))
  }
}
