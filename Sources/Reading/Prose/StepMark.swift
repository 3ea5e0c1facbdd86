import Storyboards

/// The mark before a step or a title: ③, (1), 2., 1-2., STEP 1, 手順1, a), a bullet, a bare number.
struct StepMark: Hashable, Sendable {
  let style: Style
  /// nil for bullets, which count nothing. Of "2-3" it is 3, of "b)" 2.
  let number: Int?
  /// How many scalars it takes, without the space after it.
  let length: Int

  enum Style: Hashable, Sendable {
    case circled, parenthesized, dotted, closed, slashed, dashed, word, letter, roman, bullet
    /// A number with nothing but a space behind it, or a line of its own: only where it goes on a
    /// count, for most such numbers count something else.
    case bare
  }

  /// The mark that a text begins with; nil where it begins with none.
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let first = scalars.first else { return nil }
    if let number = StepNumber.circled(first) {
      return circledPart(scalars) ?? StepMark(style: .circled, number: number, length: 1)
    }
    return bracketed(scalars) ?? word(scalars) ?? sectioned(scalars) ?? numbered(scalars)
      ?? roman(scalars) ?? letter(scalars) ?? bullet(scalars)
  }

  /// "④-1", "④ - 1": counts within ④.
  private static func circledPart(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    var index = scalars.startIndex + 1
    func skipSpaces() {
      while index < scalars.endIndex, scalars[index] == " " { index += 1 }
    }
    skipSpaces()
    guard index < scalars.endIndex, NameKey.fold(scalars[index]) == "-" else { return nil }
    index += 1
    skipSpaces()
    guard let number = number(scalars, &index), (1..<100).contains(number) else { return nil }
    return StepMark(style: .dashed, number: number, length: index - scalars.startIndex)
  }

  /// (1) （１） 〈手順1〉 【STEP 1】
  private static func bracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let open = scalars.first, let close = closing[NameKey.fold(open)] else { return nil }
    var index = scalars.startIndex + 1
    let hasWord = skipWord(scalars, &index) || skipLetter(scalars, &index, closing: close)
    guard var number = number(scalars, &index), index < scalars.endIndex else { return nil }
    // (2-1) counts within 2.
    var isPart = false
    if !hasWord, close == ")", NameKey.fold(scalars[index]) == "-" {
      index += 1
      guard let part = Self.number(scalars, &index), index < scalars.endIndex,
        (1..<100).contains(part), (1..<100).contains(number)
      else { return nil }
      number = part
      isPart = true
    }
    guard NameKey.fold(scalars[index]) == close, hasWord || close == ")" else { return nil }
    if isPart {
      return StepMark(style: .dashed, number: number, length: index + 1 - scalars.startIndex)
    }
    return StepMark(
      style: hasWord ? .word : .parenthesized, number: number,
      length: index + 1 - scalars.startIndex)
  }

  /// 【A1】, [B-2]: a letter for the way, a number for the step.
  private static func skipLetter(
    _ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int, closing: Unicode.Scalar
  ) -> Bool {
    guard closing == "】", index + 1 < scalars.endIndex else { return false }
    let letter = NameKey.fold(scalars[index])
    let isSigned = scalars[index + 1] == "-"
    let next = isSigned ? index + 2 : index + 1
    guard (0x41...0x5A).contains(letter.value), next < scalars.endIndex,
      digit(scalars[next]) != nil
    else { return false }
    index = next
    return true
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "〈": "〉", "<": ">", "【": "】", "[": "]",
  ]

  /// 手順1, STEP 1, Step 2:, ステップ3., 操作1, 手順1-2.; not 手順3から, which is a reference.
  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    var index = scalars.startIndex
    guard skipWord(scalars, &index) else { return nil }
    if let mark = lettered(scalars, from: index) ?? spelled(scalars, from: index) { return mark }
    guard let number = number(scalars, &index) else { return nil }
    while index < scalars.endIndex, "-－–.．:：".unicodeScalars.contains(scalars[index]) {
      index += 1
      _ = Self.number(scalars, &index)
    }
    // "Step 3a:" is a part of step 3.
    if index + 1 < scalars.endIndex, ("a"..."h").contains(scalars[index]),
      ":.) ".unicodeScalars.contains(scalars[index + 1])
    {
      index += scalars[index + 1] == " " ? 1 : 2
    }
    if index < scalars.endIndex, "をかへにのはでまと~～〜".unicodeScalars.contains(scalars[index]) {
      return nil
    }
    return StepMark(style: .word, number: number, length: index - scalars.startIndex)
  }

  /// 手順A: STEP B.
  private static func lettered(_ scalars: ArraySlice<Unicode.Scalar>, from index: Int) -> StepMark?
  {
    guard index + 1 < scalars.endIndex else { return nil }
    let letter = NameKey.fold(scalars[index])
    guard ("A"..."Z").contains(letter), ":：.．)）".unicodeScalars.contains(scalars[index + 1]) else {
      return nil
    }
    return StepMark(
      style: .word, number: Int(letter.value) - 0x40, length: index + 2 - scalars.startIndex)
  }

  /// Goes past a word that counts steps, and the spaces after it.
  private static func skipWord(_ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int) -> Bool {
    guard let first = scalars.dropFirst(index - scalars.startIndex).first,
      "手ス操そsSＳｓｽ".unicodeScalars.contains(first)
    else { return false }
    let folded = scalars[index...].prefix(4).map { NameKey.fold($0).properties.lowercaseMapping }
    if first == "そ" { return skipPart(scalars, &index) }
    for letters in words where folded.starts(with: letters) {
      index += letters.count
      while index < scalars.endIndex, scalars[index] == " " || scalars[index] == "\u{3000}" {
        index += 1
      }
      // "STEP.1".
      if index + 1 < scalars.endIndex, ".．-".unicodeScalars.contains(scalars[index]),
        digit(scalars[index + 1]) != nil
      {
        index += 1
      }
      return true
    }
    return false
  }

  /// "その１　…": a wide space behind the number.
  private static func skipPart(
    _ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int
  ) -> Bool {
    var after = index + 2
    guard scalars[index...].starts(with: "その".unicodeScalars), number(scalars, &after) != nil,
      after < scalars.endIndex, "\u{3000}：:".unicodeScalars.contains(scalars[after])
    else { return false }
    index += 2
    return true
  }

  private static let words = ["手順", "ステップ", "操作", "step"].map { word in
    word.unicodeScalars.map { String($0) }
  }

  /// 1. １． 1) 1-2. 2-1, and a bare number before a space or the line's end.
  private static func numbered(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    var index = scalars.startIndex
    guard let number = number(scalars, &index), number < 1_000 else { return nil }
    guard index < scalars.endIndex else {
      return StepMark(style: .bare, number: number, length: index - scalars.startIndex)
    }
    let sign = NameKey.fold(scalars[index])
    if sign == "-", let mark = dashed(scalars, from: index) { return mark }
    if sign == " " {
      // "1 . Tap Next": a space before the dot.
      if let mark = parted(scalars, number, gap: index) { return mark }
      let isWide = scalars[index] == "\u{3000}"
      let rest = scalars[index...].drop { Script.isSpace($0) }
      // "1  Open the tab": set apart by more than the space of a sentence.
      let isApart =
        rest.startIndex - index > 1 && rest.first?.properties.isUppercase == true
        && rest.dropFirst().first?.properties.isLowercase == true
      let isSigned =
        rest.first.map { "〔［【「▲▼◀▶◁▷".unicodeScalars.contains($0) } == true
        && rest.first(where: Script.isLetterOrDigit).map(Script.isJapanese) == true
      return rest.isEmpty || number > 60
        || !isWide && !isApart && !isSigned && rest.first.map(Script.isJapanese) != true
        ? nil : StepMark(style: .bare, number: number, length: index - scalars.startIndex)
    }
    // "7a." and "7b)" count within 7.
    if ("a"..."h").contains(sign), index + 1 < scalars.endIndex { index += 1 }
    return closed(scalars, number, sign: index)
  }

  /// "1 . Tap Next": the dot stands apart on both sides.
  private static func parted(
    _ scalars: ArraySlice<Unicode.Scalar>, _ number: Int, gap: Int
  ) -> StepMark? {
    guard gap + 3 < scalars.endIndex, scalars[gap + 1] == ".", Script.isSpace(scalars[gap + 2]),
      Script.isLetterOrDigit(scalars[gap + 3]), digit(scalars[gap + 3]) == nil
    else { return nil }
    return StepMark(style: .dotted, number: number, length: gap + 2 - scalars.startIndex)
  }

  /// The sign that closes a number: 1. 1) 1、 1/
  private static func closed(
    _ scalars: ArraySlice<Unicode.Scalar>, _ number: Int, sign index: Int
  ) -> StepMark? {
    let after = index + 1
    let isLast = after == scalars.endIndex
    switch NameKey.fold(scalars[index]) {
    case ".", ")":
      if !isLast, digit(scalars[after]) != nil { return nil }
      let style: Style = NameKey.fold(scalars[index]) == "." ? .dotted : .closed
      return StepMark(style: style, number: number, length: after - scalars.startIndex)
    case "、":
      // "1、2年生" counts nothing.
      guard !isLast, digit(scalars[after]) == nil, number > 0, number <= 60 else { return nil }
      return StepMark(style: .closed, number: number, length: after - scalars.startIndex)
    case "/":
      // "1/2" is a share, "24/7" a time.
      guard isLast || Script.isSpace(scalars[after]) else { return nil }
      return StepMark(style: .slashed, number: number, length: after - scalars.startIndex)
    default: return nil
    }
  }

  /// "1-2." and "2-3 " count within a chapter.
  private static func dashed(_ scalars: ArraySlice<Unicode.Scalar>, from dash: Int) -> StepMark? {
    var index = dash + 1
    guard let number = number(scalars, &index), number < 100 else { return nil }
    if index < scalars.endIndex {
      let sign = NameKey.fold(scalars[index])
      guard sign == "." || sign == ")" || sign == " " || sign == ":" else { return nil }
      if sign != " " { index += 1 }
    }
    return StepMark(style: .dashed, number: number, length: index - scalars.startIndex)
  }

  private static func bullet(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    // "#. ": reStructuredText counts by itself.
    if scalars.count > 3, scalars.starts(with: ["#", ".", " "]) {
      return StepMark(style: .bullet, number: nil, length: 2)
    }
    // "-Select the tab": no space behind the dash.
    if scalars.count > 3, scalars.first == "-",
      scalars[scalars.startIndex + 1].properties.isUppercase,
      scalars[scalars.startIndex + 2].properties.isLowercase
    {
      return StepMark(style: .bullet, number: nil, length: 1)
    }
    // "+社内ポータルの[勤怠]をクリック": PukiWiki's count.
    if scalars.count > 8, scalars.first == "+", isCountedByWiki(scalars.dropFirst()) {
      return StepMark(style: .bullet, number: nil, length: 1)
    }
    guard let first = scalars.first, "・･●○◯•‣▪".unicodeScalars.contains(first) else { return nil }
    // "○印の日", "○番": the sign itself is meant.
    if let next = scalars.dropFirst().first, "印番○◯●△×がのをはに".unicodeScalars.contains(next) {
      return nil
    }
    return StepMark(style: .bullet, number: nil, length: 1)
  }

  /// A sentence, and no control with a plus in its name ("+追加ボタン").
  private static func isCountedByWiki(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first else { return false }
    if "[「［【".unicodeScalars.contains(first) { return true }
    guard Script.isJapanese(first) else { return false }
    let head = rest.prefix(10)
    return !["ボタン", "アイコン", "マーク", "をク", "を押", "をタ"].contains { word in
      head.indices.contains { rest[$0...].starts(with: word.unicodeScalars) }
    }
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int) -> Int? {
    var value: Int?
    var count = 0
    while index < scalars.endIndex, count < 4, let digit = digit(scalars[index]) {
      value = (value ?? 0) * 10 + digit
      index += 1
      count += 1
    }
    return value
  }

  /// ASCII and full-width digits.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    let value = NameKey.fold(scalar).value
    return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil
  }
}
