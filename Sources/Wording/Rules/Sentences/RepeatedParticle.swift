import Findings
import Storyboards

/// 「AのBのCのD」 and 「AはBは」. Only what is plain to see without a dictionary.
package enum RepeatedParticle: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody, text.scalars.count(where: { $0 == "の" || $0 == "は" }) > 1 else {
      return []
    }
    let quoted = text.quoted
    let possessive = chains(of: "の", longest: 2, in: text)
    let topical = chains(of: "は", longest: 1, in: text).filter { !isContrast($0, in: text) }
    return possessive.filter { !quoted[$0.lowerBound] }.map { message("の", text[$0], at: $0) }
      + topical.filter { !quoted[$0.lowerBound] }.map { message("は", text[$0], at: $0) }
  }

  /// Nouns that are joined by one particle more often than is well.
  private static func chains(
    of particle: Unicode.Scalar, longest: Int, in text: ReviewedText
  ) -> [Range<Int>] {
    text.runs { $0 == particle || JapaneseScript.isOfNouns($0) }.compactMap { run in
      guard run.count >= 2 * longest + 3, text.scalars[run.lowerBound] != particle else {
        return nil
      }
      let joints = run.filter { index in
        text.scalars[index] == particle && !isPlace(before: index, in: text)
      }
      let isPlain = zip(joints, joints.dropFirst()).allSatisfy { $1 - $0 > 1 }
      guard joints.count > longest, isPlain, let last = joints.last, last + 1 < run.upperBound,
        text.first(of: places, at: run.lowerBound) == nil
      else { return nil }
      return run
    }
  }

  /// 「次の」「上の」 only point at what follows.
  private static let places: [WordPattern] = [
    "次の", "以下の", "上の", "下の", "左の", "右の", "他の", "別の", "前の", "元の", "上記の", "下記の", "画面の",
  ]

  /// Whether a noun of place stands before: 図の中の, 画面の右の.
  private static func isPlace(before index: Int, in text: ReviewedText) -> Bool {
    guard index > 1, !JapaneseScript.isOfNouns(text.scalars[index - 2]) else { return false }
    return "中上下左右前後横隣内外間".unicodeScalars.contains(text.scalars[index - 1])
  }

  /// 「料金は昼は100円、夜は200円」: two things are set against each other.
  private static func isContrast(_ run: Range<Int>, in text: ReviewedText) -> Bool {
    let rest = text.scalars[run.upperBound...].prefix { $0 != "。" && !ReviewedText.isLineEnd($0) }
    return rest.contains("は")
  }

  package static let kind = FindingKind(
    "KSB6207", .note,
    title: Phrase(ja: "助詞の重なり", en: "Repeated particle"),
    explanation: Phrase(
      ja: "「の」が3回続く、または1つの節に「は」が2回出ると、何がどこに掛かるのかが分かりにくくなります。",
      en: "の three times in a row, or は twice in one clause, hide what belongs to what."))

  private static func message(_ particle: String, _ part: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(part)」に「\(particle)」が続いています。", en: "“\(part)” repeats \(particle)."),
      advice: Phrase(
        ja: "ほかの助詞に替えるか、文を分けてください。", en: "Use another particle, or part the sentence."))
  }
}
