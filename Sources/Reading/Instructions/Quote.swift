import Storyboards

/// A name that a sentence sets off: by brackets, quotation marks, or Markdown's own marks.
struct Quote: Hashable, Sendable {
  /// From the opening sign to behind the closing one.
  let outer: Range<Int>
  /// What stands between the signs.
  let inner: Range<Int>
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case corner, doubleCorner, square, lenticular, doubleAngle, angle, curly, straight, markup
  }

  /// Signs that open a quotation, with what closes it. Compared after folding the width.
  static let pairs: [Unicode.Scalar: (close: Unicode.Scalar, kind: Kind)] = [
    "「": ("」", .corner), "『": ("』", .doubleCorner), "[": ("]", .square),
    "【": ("】", .lenticular), "《": ("》", .doubleAngle), "〈": ("〉", .angle),
    "“": ("”", .curly), "\"": ("\"", .straight), "〔": ("〕", .square), "＂": ("＂", .straight),
    "”": ("”", .curly), "‘": ("’", .curly), "'": ("'", .straight), "<": (">", .angle),
  ]

  /// The quotations of a text, outermost only, in order and never overlapping.
  ///
  /// A sign that nothing closes is a plain character. A bracket around digits alone is the mark
  /// of a figure ("ボタン[4]"), not a name. Signs win over Markdown's marks around them.
  static func all(
    in scalars: [Unicode.Scalar], marks: [Prose.Mark]
  ) -> [Quote] {
    var quotes: [Quote] = []
    var index = 0
    while index < scalars.count {
      if let quote = bracketed(scalars, from: index) {
        quotes.append(quote)
        index = quote.outer.upperBound
      } else if let quote = marked(scalars, marks, from: index) {
        quotes.append(quote)
        index = quote.outer.upperBound
      } else {
        index += 1
      }
    }
    return quotes
  }

  private static let reach = 400

  private static func bracketed(_ scalars: [Unicode.Scalar], from start: Int) -> Quote? {
    let open = scalars[start]
    guard mayOpen(open), let (close, kind) = pairs[open],
      open != "'" || opensSingle(scalars, at: start)
    else { return nil }
    var depth = 0
    for index in (start + 1)..<max(start + 1, min(scalars.count, start + reach)) {
      let scalar = scalars[index]
      // The sign that closes ‘a name’ is also the apostrophe of "won’t".
      if scalar == "’" || scalar == "'", index + 1 < scalars.count,
        Script.isLetterOrDigit(scalars[index + 1])
      {
        continue
      }
      if scalar == close, depth == 0 {
        let inner = trimmed(
          (start + 1)..<closing(scalars, from: start + 1, at: index, kind), scalars)
        let isMark =
          !inner.isEmpty && kind == .square
          && inner.allSatisfy { scalars[$0].properties.numericType != nil }
        return isMark || inner.isEmpty || isHeading(scalars[inner], kind)
          ? nil : Quote(outer: start..<(index + 1), inner: inner, kind: kind)
      }
      if scalar == close { depth -= 1 } else if scalar == open { depth += 1 }
    }
    return nil
  }

  /// [ 2-3-1 一覧 ]: spaces within the signs are no part of the name.
  private static func trimmed(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    guard let first = range.first(where: { !Script.isSpace(scalars[$0]) }),
      let last = range.last(where: { !Script.isSpace(scalars[$0]) })
    else { return range }
    return first..<(last + 1)
  }

  /// Asked of every scalar of a text: whether it is worth looking up.
  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x27, 0x3C, 0x5B, 0x2010...0x201F, 0x3008...0x3014, 0xFF02...0xFF1C: true
    default: false
    }
  }

  /// 【郵送の場合】 opens a branch and names nothing.
  private static func isHeading(_ inner: ArraySlice<Unicode.Scalar>, _ kind: Kind) -> Bool {
    kind == .lenticular && inner.suffix(2).elementsEqual("場合".unicodeScalars)
  }

  /// 'A name' opens behind a space; elsewhere the sign is an apostrophe.
  private static func opensSingle(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let isBehindWord = index > 0 && !" (/\u{3000}".unicodeScalars.contains(scalars[index - 1])
    return !isBehindWord && index + 1 < scalars.count && Script.isLetterOrDigit(scalars[index + 1])
  }

  /// Where the name ends: “Submit,” and “Submit.” hold the sentence's own sign (American usage),
  /// “Save as...” its own dots.
  private static func closing(
    _ scalars: [Unicode.Scalar], from start: Int, at end: Int, _ kind: Kind
  ) -> Int {
    guard kind == .curly || kind == .straight, end - start > 1 else { return end }
    let isOwn = scalars[end - 1] != "," && (scalars[end - 1] != "." || scalars[end - 2] == ".")
    return isOwn ? end : end - 1
  }

  /// A sentence in bold from end to end names nothing itself, and the names in it have signs or
  /// role words of their own.
  private static func isSentence(_ scalars: [Unicode.Scalar], _ run: Range<Int>) -> Bool {
    guard run == scalars.indices, run.count > 6 else { return false }
    // "**Click the Save button**": an imperative and what it names.
    let words = scalars[run].split(separator: " ", maxSplits: 2)
    if words.count > 1, EnglishLexicon.plainVerbs.contains(String(scalars: words[0]).lowercased()) {
      return true
    }
    return run.dropFirst().dropLast().contains { "をに".unicodeScalars.contains(scalars[$0]) }
  }

  private static func marked(
    _ scalars: [Unicode.Scalar], _ marks: [Prose.Mark], from start: Int
  ) -> Quote? {
    let set: Prose.Mark = [.strong, .code, .link, .emphasis]
    guard marks[start].contains(.start), !marks[start].isDisjoint(with: set) else { return nil }
    let kind = marks[start].subtracting(.start)
    var end = start + 1
    // "**New issue in `name`**": what is set off once more within a name belongs to it.
    while end < scalars.count,
      marks[end] == kind
        || marks[end].subtracting(.start) != kind && marks[end].isStrictSuperset(of: kind)
    { end += 1 }
    if isSentence(scalars, start..<end) { return nil }
    // A run-in heading or a whole sentence in bold is set off, but no name; what stands in the middle
    // of a sentence as code is one, and so is "Save as...".
    let isInside =
      kind == .code && end < scalars.count
      && (start > 0 || ".。".unicodeScalars.contains(scalars[end - 1]))
      // "the **Bal. Account No.** field": the sentence goes on.
      || start > 0 && scalars[end - 1] == "." && end + 1 < scalars.count && scalars[end] == " "
        && ("a"..."z").contains(scalars[end + 1])
    if !isInside, ".。:：".unicodeScalars.contains(scalars[end - 1]),
      end - start < 2 || scalars[end - 2] != ".",
      end - start > 12 || scalars[end - 1] != "."
    {
      return nil
    }
    // A whole bracketed name in bold is the bracket's; a name that merely ends in one is not.
    if pairs[scalars[start]] != nil, bracketed(scalars, from: start)?.outer.upperBound == end {
      return nil
    }
    return Quote(outer: start..<end, inner: start..<end, kind: .markup)
  }
}
