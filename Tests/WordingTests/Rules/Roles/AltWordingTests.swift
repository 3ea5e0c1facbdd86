import Testing
import Wording

@Suite("The words for an image")
struct AltWordingTests {
  @Test(
    "are found where they say that it is one, or name a file",
    arguments: [
      ("市役所の画像", "の画像"),
      ("画像：窓口", "画像："),
      ("header_logo.png", "header_logo.png"),
      ("IMG_0001.JPG", "IMG_0001.JPG"),
      ("写真", "写真"),
      ("Image of the town hall", "Image of "),
    ])
  func found(text: String, expected: String) {
    #expect(marked(AltWording.self, in: text, .alt) == [expected])
  }

  @Test(
    "are as they should be where they say what it shows",
    arguments: [
      "市役所までの地図",
      "窓口の写真",
      "画像の文字を入力する確認",
      "申請の手引き（PDF）",
      "写真を撮る手順",
      "logo.png を開いたところ",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(AltWording.self, in: text, .alt) == [])
  }
}
