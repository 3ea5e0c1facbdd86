import Findings
import Reading
import Storyboards
import Testing

@Suite("The outline of a manual as people's tools write it")
struct WrittenOutlineTests {
  private static let press = "「次へ」をクリックします。"

  @Test("takes what pictures part for steps, and what comes up behind a press for its result")
  func pictures() {
    let text =
      "# 題\n\n## 登録する\n「追加」をクリックします。\n![a](a.png)\n受付画面が表示されます。\n![b](b.png)\n「保存」をクリックします。\n"

    #expect(outline(text) == ["登録する:  "])
  }

  @Test("takes ## without a space for a heading")
  func tightHeadings() {
    #expect(outline("# 題\n\n##登録する\n\n1. \(Self.press)\n") == ["登録する: 1."])
  }

  @Test("takes one paragraph over procedures that count for what they are about")
  func preface() {
    let text = "# 題\n\n歯車をクリックすると、設定が開きます。\n\n## 登録する\n\n1. \(Self.press)\n"

    #expect(outline(text) == ["登録する: 1."])
  }

  @Test("loses no paragraph behind a note where no step is counted")
  func notesInProse() {
    let text = "# 題\n\n## 登録する\n\n氏名を入力し、「次へ」を押してください。\n※後で直せます。\n\n「登録」を押してください。\n"

    #expect(outline(text) == ["登録する:  "])
  }

  @Test("takes a pictogram that opens a line for a note", arguments: ["📌", "💡", "⚠️"])
  func pictureNotes(sign: String) throws {
    let step = try Step.only(of: "# 題\n\n1. \(Self.press)\n\n   \(sign) 「戻る」は押せます。\n")

    #expect(step.instructions.count == 1)
    #expect(step.notes.count == 1)
  }

  @Test("counts a part of a step with its letter")
  func letteredParts() {
    let text = "# 題\n\nStep 1: Click **A**.\n\nStep 1a: Click **B**.\n\nStep 2: Click **C**.\n"

    #expect(outline(text) == ["題: Step 1: Step 1a: Step 2:"])
  }

  @Test(
    "calls a procedure what its heading says, without what only announces or points",
    arguments: [
      ("---\ntitle: \"予約のしかた\"\n---\n\n1. \(press)\n", "予約のしかた: 1."),
      ("# 題\n\n## 登録するには：\n\n1. \(press)\n", "登録するには: 1."),
      ("# 題\n\n## 登録する\n\n### Step-by-Step\n\n1. \(press)\n", "登録する: 1."),
      ("# 題\n\n## 登録する\n\n## ① <img src=\"a.png\">\n\n1. \(press)\n", "登録する: 1."),
      ("題\n\n#1) 登録する\n\n1. \(press)\n", "1) 登録する: 1."),
      ("登録する\n\n1. \(press)\n\nTopへ\n\n", "登録する: 1."),
    ])
  func titles(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test("reads the prose around a list that asks for nothing")
  func idleLists() {
    let text =
      "# 題\n\n## 登録する\n\n<br>\n番号を入力してください。\n<br>\n\n* 番号は8桁\n* 数字のみ\n\n<br>\n登録ボタンを押してください。\n"

    #expect(outline(text) == ["登録する:  "])
  }
}
