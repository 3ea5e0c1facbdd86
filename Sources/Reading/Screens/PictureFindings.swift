import Findings
import Storyboards

/// What looking at a picture file can say: codes KSB112x.
package enum PictureFindings {
  static let missing = FindingKind(
    "KSB1120", .error,
    title: Phrase(ja: "画像のファイルがありません", en: "A picture's file is missing"),
    explanation: Phrase(
      ja: "file には、手順書のフォルダーから見た画像の場所を書きます。フォルダーの外のファイルは使えません。",
      en: "file names a picture relative to the manual's folder, and never outside it."))
  static let content = FindingKind(
    "KSB1121", .error,
    title: Phrase(ja: "画像として使えません", en: "A file that cannot be used as a picture"),
    explanation: Phrase(
      ja: "PNG、JPEG、WebP、SVG を使えます。ファイルの名前ではなく、中身で確かめます。大きさは 5 MB までです。"
        + "SVG は、図形と文字だけのもの（スクリプト、外部の参照、style のないもの）に限ります。",
      en:
        "Pictures are PNG, JPEG, WebP or SVG, by their content and not by their names, up to 5 MB. An SVG may hold "
        + "shapes and text only: no script, no style element, nothing that leads outside."))

  package static let all = [missing, content]

  package static func notThere(_ name: Words) -> Finding {
    Finding(
      missing, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画像「\(name.text)」がありません。", en: "There is no picture “\(name.text)”."),
      fix: .init(
        Phrase(
          ja: "images/ に置き、file: images/名前.png のように書いてください。",
          en: "Put it in images/ and write file: images/name.png.")))
  }

  static func noPicture(_ name: Words) -> Finding {
    Finding(
      content, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "「\(name.text)」の中身は、PNG、JPEG、WebP、SVG のどれでもありません。",
        en: "“\(name.text)” holds no PNG, JPEG, WebP or SVG."),
      fix: .init(
        Phrase(ja: "PNG で保存し直してください。", en: "Save it as PNG.")))
  }

  package static func unsafe(_ name: Words, _ why: Phrase, line: Int) -> Finding {
    Finding(
      content, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画像「\(name.text)」の \(line) 行目: \(why[.japanese])",
        en: "The picture “\(name.text)”, line \(line): \(why[.english])"),
      fix: .init(
        Phrase(
          ja: "図形と文字だけの SVG にするか、PNG で保存してください。",
          en: "Keep shapes and text only, or save it as PNG.")))
  }

  package static func tooLarge(_ name: Words, size: Int) -> Finding {
    Finding(
      content, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja:
          "画像「\(name.text)」は \(size / 100_000 / 10).\(size / 100_000 % 10) MB あります。5 MB までにしてください。",
        en:
          "The picture “\(name.text)” has \(size / 100_000 / 10).\(size / 100_000 % 10) MB; 5 MB is the limit."
      ))
  }

  static func broken(_ name: Words) -> Finding {
    Finding(
      content, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画像「\(name.text)」は途中で壊れています。", en: "The picture “\(name.text)” is broken."),
      fix: .init(Phrase(ja: "もう一度保存してください。", en: "Save it anew.")))
  }
}
