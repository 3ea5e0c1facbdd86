import Storyboards

/// The words by which a manual shows its structure. One table for both languages: a manual's
/// headings mix them freely.
enum OutlineLexicon {
  /// Signs that open a title line of their own.
  static let titleSigns = Set("■◆□◇▼▽◎★☆".unicodeScalars)

  /// What opens a note, in the form of a key.
  static let noteOpenings = [
    "※", "*注", "注)", "(注", "(ご注意", "注:", "注記", "(補足", "重要:", "参考:", "備考:",
    "note:", "(note", "tip:", "toptip:", "caution:", "warning:", "important:", "nb:", "n.b.",
    "pleasenote:", "[!note]", "[!tip]", "[!warning]", "[!important]", "[!caution]",
  ]

  /// The same, where nothing or a sign follows the word ("MEMO", "ポイント：…", not "ポイント画面").
  static let noteWords = [
    "memo", "メモ", "ヒント", "ポイント", "コラム", "注意", "ご注意", "注意事項", "ご注意ください", "補足", "補足事項", "項目説明",
    "画面説明", "項目の説明", "必読", "ご注意事項",
    "注意点", "ご注意点", "ご留意事項", "重要", "参考",
    "備考", "留意事項", "note", "tip", "warning",
    "caution", "important",
  ]

  /// Pictures that open a note.
  private static let noteSigns = Set("📌💡📝🔔⚠ℹ❗🚨🛈☝".unicodeScalars)

  /// A note that begins within a line.
  static let noteSign: Unicode.Scalar = "※"

  static func isNote(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first else { return false }
    if noteSigns.contains(first) { return true }
    guard mayOpenNote(first) else { return false }
    let bare = withoutOpeningBrackets(scalars)
    if noteWords.contains(where: { opens(bare, with: $0) }) { return true }
    // In letters a note's word has a colon or a bracket near.
    let isLetter = (first.value | 0x20) >= 0x61 && (first.value | 0x20) <= 0x7A
    if isLetter, !scalars.prefix(16).contains(where: { ":：.".unicodeScalars.contains($0) }) {
      return false
    }
    let key = NameKey.of(String(scalars: scalars.prefix(16)))
    let withBrackets = String(scalars: scalars.prefix(16)).lowercased()
    return noteOpenings.contains { key.hasPrefix($0) || withBrackets.hasPrefix($0) }
  }

  /// A note's word alone on its line: the note is what follows, be it several paragraphs.
  static func isNoteHeading(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 12
      && noteWords.contains { word in
        opens(withoutOpeningBrackets(scalars[...]), with: word)
          && scalars.count(where: Script.isLetterOrDigit) == word.unicodeScalars.count
      }
  }

  /// "### ⚠️ 注意": a heading over notes, with a picture or without.
  static func isNoteTitle(_ scalars: [Unicode.Scalar]) -> Bool {
    let words = scalars.drop {
      !Script.isLetterOrDigit($0) && !"【［[(（《<＜".unicodeScalars.contains($0)
    }
    return !words.isEmpty && isNoteHeading(Array(words))
  }

  private static func withoutOpeningBrackets(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    scalars.drop { "【［[(（《<＜".unicodeScalars.contains($0) }
  }

  /// Whether a text begins with a word, and the word ends there.
  private static func opens(_ scalars: ArraySlice<Unicode.Scalar>, with word: String) -> Bool {
    var rest = scalars
    for letter in word.unicodeScalars {
      guard let next = rest.popFirst(), lowercased(NameKey.fold(next)) == letter else {
        return false
      }
    }
    return rest.first.map { !Script.isLetterOrDigit($0) } ?? true
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }

  /// The first scalars of all that opens a note: most lines begin with none of them.
  private static func mayOpenNote(_ scalar: Unicode.Scalar) -> Bool {
    "※*＊注（(【［[MmＭメヒポ補ご注重参備コ留項画必nNtTcCwWiIpP".unicodeScalars.contains(scalar)
  }

  /// Words that make a line an instruction or a sentence, and so no title. As keys.
  private static let sentenceWords: KeyWords = [
    "クリック", "押", "タップ", "選択し", "入力し", "ください", "下さい", "ます", "click", "select", "press", "enter",
    "choose", "tap", "type", "goto",
  ]

  /// Whether a line could be the name of a procedure: short, and no sentence.
  static func looksLikeTitle(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let last = scalars.last, scalars.count <= 60, !"。.:：、,．，".unicodeScalars.contains(last)
    else { return false }
    let key = NameKey.of(String(scalars: scalars))
    return !sentenceWords.stand(in: key)
  }

  /// Page numbers, running section numbers, rules: nothing that anybody reads as text.
  static func isNoise(_ scalars: [Unicode.Scalar]) -> Bool {
    if isFileName(scalars) || isPageNumber(scalars) || isWayUp(scalars) { return true }
    return isNumberNoise(scalars)
  }

  /// "▲ページトップへ": what a web page was left with.
  private static func isWayUp(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 24 else { return false }
    let words = scalars.drop { "▲△↑^".unicodeScalars.contains($0) || Script.isSpace($0) }
    return waysUp.contains(NameKey.of(String(scalars: Array(words))))
  }

  private static let waysUp: Set<String> = [
    "ページトップへ", "ページトップに戻る", "ページトップへ戻る", "ページの先頭へ", "ページの先頭へ戻る", "このページの先頭へ", "ページ先頭へ",
    "ページ上部へ", "トップへ", "topへ", "topへ戻る", "トップへ戻る", "先頭へ戻る", "目次へ", "目次へ戻る", "backtotop", "topofpage",
    "returntotop",
  ]

  /// "Page 3 of 8 | User guide".
  private static func isPageNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 60, scalars.count > 5,
      String(scalars: scalars[..<5]).lowercased() == "page "
    else { return false }
    return scalars[5].properties.numericType != nil && looksLikeTitle(scalars)
  }

  /// "P6-3-1.gif": a picture of which only the name is left.
  private static func isFileName(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 60, scalars.allSatisfy(\.isASCII), let dot = scalars.lastIndex(of: "."),
      !scalars.contains(" ")
    else { return false }
    let ending = String(scalars: scalars[(dot + 1)...]).lowercased()
    return ["gif", "jpg", "jpeg", "png", "bmp", "svg", "webp"].contains(ending)
  }

  private static func isNumberNoise(_ scalars: [Unicode.Scalar]) -> Bool {
    !scalars.isEmpty && scalars.count <= 12
      && scalars.allSatisfy { scalar in
        let folded = NameKey.fold(scalar)
        return folded.properties.numericType != nil || !Script.isLetterOrDigit(folded)
          || romanNumerals.contains(folded)
      } && !scalars.contains { StepNumber.circled($0) != nil }
  }

  private static let romanNumerals = Set("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".unicodeScalars)

  /// "3.2.1　案件を探す", "Ⅱ-3　予約を取り消す", "第3章　入札": a section's number before its name.
  static func isSectionTitle(_ scalars: [Unicode.Scalar]) -> Bool {
    var index = 0
    if scalars.first == "第" { index += 1 }
    let start = index
    var parts = 0
    while index < scalars.count, isCount(scalars[index]) {
      while index < scalars.count, isCount(scalars[index]) { index += 1 }
      parts += 1
      guard index < scalars.count, ".-－．‐".unicodeScalars.contains(scalars[index]) else { break }
      index += 1
    }
    guard index > start else { return false }
    if start == 1 {
      guard index < scalars.count, "章節編部".unicodeScalars.contains(scalars[index]) else {
        return false
      }
      index += 1
    } else if parts < 2 {
      return false
    }
    let name = scalars[index...].drop { Script.isSpace($0) }
    return name.count < scalars.count - index && !name.isEmpty && looksLikeTitle(Array(name))
      && name.contains(where: Script.isLetterOrDigit)
  }

  private static func isCount(_ scalar: Unicode.Scalar) -> Bool {
    let folded = NameKey.fold(scalar)
    return (0x30...0x39).contains(folded.value) || romanNumerals.contains(folded)
      || "一二三四五六七八九十".unicodeScalars.contains(folded)
  }

  /// "（図1 …）", "図2-1 …", "Figure 3": the caption of a picture that is not here.
  static func isCaption(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if isNumberedScreen(scalars) { return true }
    let key = NameKey.of(String(scalars: scalars.prefix(10)))
    for opening in ["図", "(図", "表", "(表", "figure", "(figure", "fig."] where key.hasPrefix(opening)
    {
      let next = key.dropFirst(opening.count).unicodeScalars.first
      if let next, next.properties.numericType != nil { return true }
    }
    return false
  }

  /// "[NPS-020] 試算条件入力": the number that a system gives a screen, and its name.
  private static func isNumberedScreen(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count <= 40, let first = scalars.first, NameKey.fold(first) == "[",
      let close = scalars.firstIndex(where: { NameKey.fold($0) == "]" }),
      close > scalars.startIndex + 3
    else { return false }
    let number = scalars[(scalars.startIndex + 1)..<close]
    return number.allSatisfy { $0.isASCII && (Script.isLetterOrDigit($0) || $0 == "-") }
      && number.contains { $0.properties.numericType != nil }
      && number.contains(where: \.properties.isUppercase)
      && looksLikeTitle(Array(scalars[(close + 1)...]))
  }

  /// "ホーム > くらし > ごみ": where a page stands in its site.
  static func isTrail(_ scalars: [Unicode.Scalar]) -> Bool {
    let joints = scalars.indices.filter { index in
      (scalars[index] == ">" || scalars[index] == "＞") && index > 0
        && Script.isSpace(scalars[index - 1])
    }
    return joints.count >= 2 && looksLikeTitle(scalars)
      && !scalars.contains { "「［【[".unicodeScalars.contains($0) }
  }

  /// Whether a heading only says on which screen what follows is done: "■「検索」画面", "検索画面の表示",
  /// "■検索画面：条件を入れる".
  static func isScreenTitle(_ scalars: [Unicode.Scalar], hasSign: Bool) -> Bool {
    guard scalars.count <= 50, looksLikeTitle(scalars) else { return false }
    let text = String(scalars: scalars)
    if screenTitleEnds.contains(where: text.hasSuffix) { return true }
    guard hasSign else { return false }
    let head = scalars.firstIndex { ":：（(".unicodeScalars.contains($0) } ?? scalars.count
    let name = String(scalars: scalars[..<head])
    return screenTitleWords.contains(where: name.hasSuffix)
  }

  private static let screenTitleWords = ["画面", "ページ", "ダイアログ", "ウィンドウ"]
  private static let screenTitleEnds = [
    "画面の表示", "ダイアログの表示", "ページの表示", "ウィンドウの表示",
  ]

  /// A line of a table of contents: dots lead to a page.
  static func isContents(_ scalars: [Unicode.Scalar]) -> Bool {
    var run = 0
    for scalar in scalars {
      switch scalar {
      case ".", "･", "・", "‥": run += 1
      case "…": run += 3
      default: run = 0
      }
      if run >= 5 { return true }
    }
    return false
  }

  static func opensTitle(_ text: String) -> Bool {
    text.unicodeScalars.first.map(titleSigns.contains) ?? true
  }

  /// Whether a step's first line is a heading of its own, over the sentences that follow: short,
  /// no sentence, and not torn off in the middle of one.
  static func isStepTitle(
    _ title: [Unicode.Scalar], before next: [Unicode.Scalar]
  ) -> Bool {
    guard let last = title.last, let first = next.first, !isWithinBrackets(title) else {
      return false
    }
    let isDeed =
      title.count <= 28 && "るすくぶむうつぐぬ".unicodeScalars.contains(last)
      && !title.contains { "、。「［【".unicodeScalars.contains($0) }
    guard isDeed || looksLikeTitle(title) else { return false }
    if Script.isJapanese(last) {
      return title.count <= 28 && !"をにがはでとのへもやし、（「［【".unicodeScalars.contains(last)
        && !"をにがはでとのへも、。）」］】".unicodeScalars.contains(first)
    }
    return first.properties.isUppercase || Quote.pairs[first] != nil
  }

  /// Whether a line is broken off within brackets: "…の[業務システム]－[経費精".
  private static func isWithinBrackets(_ line: [Unicode.Scalar]) -> Bool {
    guard let open = line.lastIndex(where: { "[［「『【".unicodeScalars.contains($0) }) else {
      return false
    }
    return !line[open...].contains { "]］」』】".unicodeScalars.contains($0) }
  }

  /// Whether a line ends a sentence that has no full stop, and the next line begins another:
  /// "…画面が表示されます" / "「実行」をクリック".
  static func endsSentence(_ line: [Unicode.Scalar], before next: [Unicode.Scalar]) -> Bool {
    guard let first = next.first, !goingOn.contains(first) else { return false }
    return finals.contains { line.count >= $0.count && line.suffix($0.count).elementsEqual($0) }
  }

  private static let finals = [
    "ます", "ください", "下さい", "クリック", "タップ", "押下", "です", "を押す", "を選ぶ", "を開く", "クリックする",
    "タップする", "押下する", "を入力する", "を選択する",
  ].map {
    Array($0.unicodeScalars)
  }

  /// What goes on with a verb or a noun that a line's end tore off.
  private static let goingOn = Set("しすさせでがのをとよかにはへも。、）)」］】".unicodeScalars)
}
