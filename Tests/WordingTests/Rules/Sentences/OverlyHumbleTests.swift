import Testing
import Wording

@Suite("The overly humble させていただく")
struct OverlyHumbleTests {
  @Test(
    "is found in its usual forms",
    arguments: [
      ("ご連絡させていただきます。", "させていただき"),
      ("終了させて頂きました。", "させて頂き"),
      ("受付を休止させていただく場合があります。", "させていただく"),
      ("メールを送信させていただいております。", "させていただい"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(OverlyHumble.self, in: text, .text) == [expected])
  }

  @Test(
    "is not seen where leave is asked, nor in other words",
    arguments: [
      "ご連絡いたします。",
      "ご遠慮いただく場合があります。",
      "参加させていただきたい方は申し込んでください。",
      "させてください。",
      "確認していただきます。",
      "お子さまに書かせてください。",
      "「終了させていただきます」と表示されます。",
    ])
  func quiet(text: String) {
    #expect(marked(OverlyHumble.self, in: text, .text) == [])
  }
}
