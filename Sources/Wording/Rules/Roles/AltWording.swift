import Findings
import Storyboards

/// 「…の画像」 or a file's name as the words for those who cannot see an image.
package enum AltWording: TextRule {
  package static let languages: Set<Language> = [.japanese, .english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .alt else { return [] }
    if isFileName(text) { return [fileName(text.text)] }
    if let word = text.first(of: ends, before: text.scalars.count) {
      return [
        redundant(word.text, at: text.scalars.count - word.scalars.count..<text.scalars.count)
      ]
    }
    if let word = text.first(of: beginnings, at: 0) {
      return [redundant(word.text, at: 0..<word.scalars.count)]
    }
    return alone.contains(text.text) ? [redundant(text.text, at: text.scalars.indices)] : []
  }

  private static let ends: [WordPattern] = ["の画像", "のイメージ画像"]

  private static let beginnings: [WordPattern] = [
    "画像：", "画像:", "Image of ", "image of ", "Picture of ", "picture of ",
    "Photo of ", "photo of ", "An image of ", "A picture of ", "A photo of ",
  ]

  private static let alone = ["画像", "写真", "イメージ", "アイコン", "図", "image", "Image", "photo", "icon"]

  private static func isFileName(_ text: ReviewedText) -> Bool {
    text.first(of: endings, before: text.scalars.count) != nil
      && !text.scalars.contains { $0.properties.isWhitespace }
  }

  private static let endings: [WordPattern] = [
    ".png", ".PNG", ".jpg", ".JPG", ".jpeg", ".JPEG", ".gif", ".GIF", ".svg", ".SVG", ".webp",
    ".bmp",
  ]

  package static let kind = FindingKind(
    "KSB6314", .note,
    title: Phrase(ja: "代替テキストの書き方", en: "Words for an image"),
    explanation: Phrase(
      ja: "代替テキストには、画像が伝えることを書いてください。画像であることは読み上げで分かります。ファイル名では何も伝わりません。",
      en: "Say what the image tells. Screen readers say already that it is an image; a file’s name "
        + "tells nothing."))

  private static func redundant(_ word: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "代替テキストの「\(word)」は、読み上げで重なります。",
        en: "“\(word)” is said by screen readers already."),
      advice: Phrase(ja: "画像が伝えることだけを書いてください。", en: "Say only what the image tells."))
  }

  private static func fileName(_ name: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "代替テキスト「\(name)」がファイル名になっています。",
        en: "“\(name)” is the name of a file."),
      advice: Phrase(ja: "画像が伝えることを書いてください。", en: "Say what the image tells."))
  }
}
