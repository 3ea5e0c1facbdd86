import Findings
import Storyboards

/// 「 without 」, or （ that a half-width ) closes.
///
/// Quiet for the marks of lists (1), a）), faces like :), and what a person types in.
package enum UnmatchedBracket: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn else { return [] }
    var open: [Int] = []
    var remarks: [(position: Int, remark: Remark)] = []
    for (index, scalar) in text.scalars.enumerated() {
      guard scalar.value > 0x2000 || scalar.value < 0x5E else { continue }
      if closing[scalar] != nil {
        if isOpeningFace(at: index, in: text) { continue }
        open.append(index)
      } else if let pair = opening[scalar] {
        guard let match = open.lastIndex(where: { isPair(text.scalars[$0], scalar) }) else {
          if isListMark(at: index, in: text) { continue }
          remarks.append((index, message(closes: scalar, partner: pair, at: index)))
          continue
        }
        for left in open[(match + 1)...] { remarks.append((left, unclosed(left, in: text))) }
        let opener = text.scalars[open[match]]
        if let partner = closing[opener], partner != scalar {
          remarks.append((index, message(scalar, opener: opener, partner: partner, at: index)))
        }
        open.removeSubrange(match...)
      }
    }
    for left in open { remarks.append((left, unclosed(left, in: text))) }
    return remarks.sorted { $0.position < $1.position }.map(\.remark)
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("「", "」"), ("『", "』"), ("（", "）"), ("(", ")"), ("[", "]"), ("［", "］"), ("【", "】"),
    ("〈", "〉"), ("《", "》"), ("〔", "〕"), ("“", "”"),
  ]
  private static let closing = Dictionary(uniqueKeysWithValues: pairs)
  private static let opening = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })

  /// Whether one closes the other, be their widths what they are.
  private static func isPair(_ opener: Unicode.Scalar, _ closer: Unicode.Scalar) -> Bool {
    switch (opener, closer) {
    case ("（", ")"), ("(", "）"), ("［", "]"), ("[", "］"): true
    default: closing[opener] == closer
    }
  }

  /// "1)", "a)", "注）": at most four letters between the bracket and what parts words before it.
  /// ":)" is a face.
  private static func isListMark(at index: Int, in text: ReviewedText) -> Bool {
    guard text.scalars[index] == ")" || text.scalars[index] == "）", index > 0 else { return false }
    let before = text.scalars[index - 1]
    if before == ":" || before == ";" || before == "-" || before == "^" { return true }
    let mark = text.scalars[..<index].suffix(5).reversed().prefix { !isBoundary($0) }
    return (1...4).contains(mark.count)
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "、。，．,・/／:：;；〜～「『【".unicodeScalars.contains(scalar)
  }

  private static func isOpeningFace(at index: Int, in text: ReviewedText) -> Bool {
    guard text.scalars[index] == "(", index > 0 else { return false }
    let next = text.scalar(at: index + 1)
    return (text.scalars[index - 1] == ":" || text.scalars[index - 1] == ";")
      && (next?.properties.isWhitespace ?? true)
  }

  package static let kind = FindingKind(
    "KSB6105", .warning,
    title: Phrase(ja: "かっこが対になっていません", en: "A bracket without its partner"),
    explanation: Phrase(
      ja: "始めのかっこと終わりのかっこの数か種類が合っていません。どこからどこまでか、読む人に分からなくなります。",
      en: "Opening and closing brackets do not agree, so that nobody can tell where a part ends."))

  private static func unclosed(_ index: Int, in text: ReviewedText) -> Remark {
    let scalar = text.scalars[index]
    let partner = closing[scalar].map(String.init) ?? ""
    return Remark(
      kind, at: index..<index + 1,
      Phrase(ja: "「\(scalar)」が閉じられていません。", en: "“\(scalar)” is not closed."),
      advice: Phrase(
        ja: "対になる「\(partner)」を書くか、「\(scalar)」を取ってください。",
        en: "Write its “\(partner)”, or take “\(scalar)” away."))
  }

  private static func message(
    closes scalar: Unicode.Scalar, partner: Unicode.Scalar, at index: Int
  ) -> Remark {
    Remark(
      kind, at: index..<index + 1,
      Phrase(
        ja: "「\(scalar)」に対になる「\(partner)」がありません。",
        en: "“\(scalar)” closes what no “\(partner)” opens."),
      advice: Phrase(
        ja: "対になる「\(partner)」を書くか、「\(scalar)」を取ってください。",
        en: "Write its “\(partner)”, or take “\(scalar)” away."))
  }

  private static func message(
    _ scalar: Unicode.Scalar, opener: Unicode.Scalar, partner: Unicode.Scalar, at index: Int
  ) -> Remark {
    Remark(
      kind, at: index..<index + 1,
      Phrase(
        ja: "「\(opener)」を、幅の違う「\(scalar)」で閉じています。",
        en: "“\(opener)” is closed by “\(scalar)” of another width."),
      advice: Phrase(ja: "「\(partner)」と書いてください。", en: "Write “\(partner)”."),
      replacement: String(partner))
  }
}
