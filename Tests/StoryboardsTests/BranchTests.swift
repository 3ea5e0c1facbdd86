import Testing

@testable import Storyboards

@Suite("Ways that leave the story's path")
struct BranchTests {
  private func flow(_ text: String) throws -> StoryFlow { try Story(text).storyboard.flows[0] }

  @Test("lead where a conditional press is said to lead, back as well as on")
  func press() throws {
    let flow = try flow(
      """
      ① 「入力」画面で「氏名」を入力し、次へボタンをクリックします。

      ② 「確認」画面が表示されます。誤りがなければ、登録するボタンをクリックします。誤りがある場合は修正するボタンをクリックし、手順①からやり直してください。

      ③ 「完了」画面が表示されます。
      """)

    let scene = flow.scenes[1]
    #expect(scene.hotspot?.label.text == "登録する")
    #expect(scene.next == 2)
    #expect(scene.branches.map(\.control.label.text) == ["修正する"])
    #expect(scene.branches.map(\.target) == [0])
  }

  @Test("lead to the screen that a press for some readers brings up, and leave the story's own")
  func screen() throws {
    let flow = try flow(
      """
      ① 「詳細」画面で、取り消すボタンをクリックします。

      ② 「取消しの確認」ダイアログが出ます。よろしければはいボタンをクリックします。やめる場合はいいえボタンをクリックすると、「詳細」画面に戻ります。

      ③ 「完了」画面が表示されます。
      """)

    #expect(flow.scenes[1].branches.map(\.control.label.text) == ["いいえ"])
    #expect(flow.scenes[1].branches.map(\.target) == [0])
    #expect(flow.scenes[1].next == 2)
  }

  @Test("are named where the words alone send some readers")
  func reference() throws {
    let flow = try flow(
      """
      ① 「選択」画面で「本人」または「代理人」を選択し、次へボタンをクリックします。「代理人」を選択した場合は手順③に進みます。

      ② 「本人」画面で、次へボタンをクリックします。続けて手順④に進みます。

      ③ 「代理人」画面で、次へボタンをクリックします。

      ④ 「完了」画面が表示されます。
      """)

    #expect(flow.scenes[0].next == 1)
    #expect(flow.scenes[0].references == [2])
    #expect(flow.scenes[1].next == 3)
    #expect(flow.scenes[1].references == [2])
  }

  @Test("are promised to the proof")
  func promises() throws {
    let story = try Story(
      """
      ① 「確認」画面で、誤りがなければ登録するボタンをクリックします。誤りがある場合は戻るボタンをクリックし、手順①からやり直してください。

      ② 「完了」画面が表示されます。
      """)

    let promise = try #require(story.plan.promises.pages.first { $0.path.hasSuffix("01.html") })
    #expect(promise.ways.map(\.words.text) == ["戻る"])
  }

  @Test("do not hide the screen that the last press brings up: it ends the story")
  func end() throws {
    let flow = try flow("① 「入力」画面で送信ボタンをクリックします。\n⇒「受付完了」画面が表示されます。\n")

    #expect(flow.scenes.count == 2)
    #expect(flow.scenes[0].next == 1)
    #expect(flow.scenes[1].hotspot == nil)
  }

  @Test("are presses that are made instead of the step's own")
  func instead() throws {
    let story = try Story(
      """
      ① 「入口」画面で「進む」ボタンを押します。不要なときは、代わりに「戻る」ボタンを押します。

      ② 「奥」画面が表示されます。
      """)

    #expect(story.cards == ["01 入口 [進む] → 02", "02 奥"])
  }
}
