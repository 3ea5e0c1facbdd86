import Testing
import Wording

@Suite("An instruction as a label")
struct LabelInstructionTests {
  @Test(
    "is found",
    arguments: [
      ("氏名を入力してください", "を入力してください"),
      ("住所をご記入ください。", "をご記入ください"),
      ("番号を入力して下さい（必須）", "を入力して下さい"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(LabelInstruction.self, in: text, .label) == [expected])
  }

  @Test(
    "is not seen in names, questions and choices",
    arguments: [
      "氏名",
      "入力してください",
      "希望する日を選んでください",
      "確認のため入力したメールアドレス",
      "連絡先（任意）",
    ])
  func quiet(text: String) {
    #expect(marked(LabelInstruction.self, in: text, .label) == [])
  }

  @Test("is what a hint is for")
  func elsewhere() {
    #expect(marked(LabelInstruction.self, in: "氏名を入力してください", .hint) == [])
  }
}
