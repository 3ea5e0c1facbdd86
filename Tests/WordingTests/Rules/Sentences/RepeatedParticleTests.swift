import Testing
import Wording

@Suite("Repeated particles")
struct RepeatedParticleTests {
  @Test(
    "are found where nouns follow each other",
    arguments: [
      ("申請者の住所の市町村の担当課に送ります。", "申請者の住所の市町村の担当課"),
      ("手数料は平日は無料です。", "手数料は平日は無料"),
      ("本庁舎の窓口の担当者の名前を書きます。", "本庁舎の窓口の担当者の名前"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(RepeatedParticle.self, in: text, .text) == [expected])
  }

  @Test(
    "are not seen where they are two, point at a place, set things against each other, or are in words",
    arguments: [
      "住民票の写しの請求です。",
      "次の画面の右上のボタンを押します。",
      "図の中のボタンの位置です。",
      "手数料は昼は百円、夜は二百円です。",
      "表は裏とは違います。",
      "このページのそのほかのものです。",
      "料金は、平日は無料です。",
      "または窓口で申請します。",
      "「本庁舎の窓口の担当者の名前」欄です。",
    ])
  func quiet(text: String) {
    #expect(marked(RepeatedParticle.self, in: text, .text) == [])
  }
}
