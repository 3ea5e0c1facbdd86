import Findings

/// 。。, 、、, ・・・ and, in Japanese, ... for …
package enum RepeatedMark: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.scalars.contains(where: isWord) else { return [] }
    var remarks: [Remark] = []
    var start = 0
    while start < text.scalars.count {
      let scalar = text.scalars[start]
      var end = start + 1
      guard isMark(scalar) else {
        start = end
        continue
      }
      while end < text.scalars.count, text.scalars[end] == scalar { end += 1 }
      if let better = better(scalar, count: end - start), !isName(start..<end, in: text) {
        let isCertain = end - start == 2 && scalar != "・"
        remarks.append(
          message(text[start..<end], better: better, at: start..<end, isCertain: isCertain))
      }
      start = end
    }
    return remarks
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "、", "，", "．", "・", ".": true
    default: false
    }
  }

  /// Not the marks alone: ・・・ in a cell stands for nothing.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isJapanese(scalar) || Letters.isLatin(scalar)
  }

  /// A button that is called 「・・・」.
  private static func isName(_ span: Range<Int>, in text: ReviewedText) -> Bool {
    guard let before = text.scalar(at: span.lowerBound - 1),
      let behind = text.scalar(at: span.upperBound)
    else { return false }
    return !isWord(before) && !isWord(behind) && !before.properties.isWhitespace
  }

  /// What to write; nil for what is right, and for the leaders of a table of contents.
  private static func better(_ scalar: Unicode.Scalar, count: Int) -> String? {
    switch (scalar, count) {
    case ("。", 2), ("、", 2), ("，", 2), ("．", 2): String(scalar)
    case ("。", 3...), ("、", 3...), ("・", 3...5), (".", 3...5): "…"
    default: nil
    }
  }

  package static let kind = FindingKind(
    "KSB6115", .note,
    title: Phrase(ja: "句読点や点が続いています", en: "Marks in a row"),
    explanation: Phrase(
      ja: "句読点は1つだけ書き、省略を表すときは「…」を使ってください。読み上げでは、点が一つずつ読まれることがあります。",
      en:
        "Write one full stop or comma, and … for what is left out. Screen readers may read each dot."
    ))

  private static func message(
    _ written: String, better: String, at span: Range<Int>, isCertain: Bool
  ) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」と続いています。", en: "“\(written)” stands in a row."),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."),
      replacement: isCertain ? better : nil)
  }
}
