import Testing
import Wording

@Suite("Marks of changed characters")
struct TextDifferenceTests {
  @Test(
    "stand where the texts differ",
    arguments: [
      ("同意", "同意する", "同意", "同意<する>"),
      ("つなく", "つなぐ", "つな<く>", "つな<ぐ>"),
      ("つなく\u{3099}", "つなぐ", "つな<く\u{3099}>", "つな<ぐ>"),
      ("ﾊ゚スワード", "パスワード", "<ﾊ゚>スワード", "<パ>スワード"),
      ("家族👨‍👩‍👧です", "家族👨‍👩‍👦です", "家族<👨‍👩‍👧>です", "家族<👨‍👩‍👦>です"),
      ("同意の確認をする", "同意を確認にする", "同意<の>確認<を>する", "同意<を>確認<に>する"),
      ("次へ", "進む", "<次へ>", "<進む>"),
      ("同意", "同意", "同意", "同意"),
      ("", "同意", "", "<同意>"),
      ("ああ", "あああ", "ああ", "ああ<あ>"),
      ("🇯🇵と🇫🇷", "🇯🇵と🇩🇪", "🇯🇵と<🇫🇷>", "🇯🇵と<🇩🇪>"),
    ])
  func marks(old: String, new: String, oldMarks: String, newMarks: String) {
    let difference = TextDifference.between(old, new)

    #expect(scalars(marked(old, difference.old)) == scalars(oldMarks))
    #expect(scalars(marked(new, difference.new)) == scalars(newMarks))
  }

  @Test("are joined where one character parts them")
  func joined() {
    let difference = TextDifference.between("登録手続きする", "更新手直しする")

    #expect(marked("登録手続きする", difference.old) == "<登録手続き>する")
    #expect(marked("更新手直しする", difference.new) == "<更新手直し>する")
  }

  @Test("leave the same text on both sides unmarked", arguments: UInt64(1)...100)
  func alike(seed: UInt64) {
    var editor = RandomEditor(seed)
    let texts = editor.screens().flatMap { $0.texts.map(\.text) }.joined()
    let half = texts.index(texts.startIndex, offsetBy: texts.count / 2)
    let (old, new) = (String(texts[..<half]), String(texts[half...]))

    let difference = TextDifference.between(old, new)

    #expect(unmarked(old, difference.old) == unmarked(new, difference.new))
  }

  @Test("run from the first difference to the last in very long texts")
  func long() {
    let old = "始" + String(repeating: "旧文", count: 1000) + "終"
    let new = "始" + String(repeating: "新章", count: 1000) + "終"

    let difference = TextDifference.between(old, new)

    #expect(difference.old == [1..<2001])
    #expect(difference.new == [1..<2001])
  }
}

private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

private func marked(_ text: String, _ spans: [Range<Int>]) -> String {
  var marked = String.UnicodeScalarView()
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if spans.contains(where: { $0.lowerBound == index }) { marked.append("<") }
    marked.append(scalar)
    if spans.contains(where: { $0.upperBound == index + 1 }) { marked.append(">") }
  }
  return String(marked)
}

private func unmarked(_ text: String, _ spans: [Range<Int>]) -> [Unicode.Scalar] {
  text.unicodeScalars.enumerated().filter { place in
    !spans.contains { $0.contains(place.offset) }
  }.map(\.element)
}
