import Findings
import Storyboards
import Testing

private let systems = """
  systems:
    - system: 予約サービス
      id: booking
      header:
        - button: メニュー
          goes: "drawer: 全体のメニュー"
        - drawer: 全体のメニュー
          content: [{ link: ログアウト }]
  """

private let screen = """
  screen: 予約
  id: s
  system: 予約サービス
  states: [入力前, 入力エラー]
  breadcrumb: [トップ, 予約]
  content:
    - text: 入力してください。
      state: 入力前
    - field: 氏名
      errors: { 入力エラー: 氏名を入力してください。 }
    - radio: 部屋
      options: [第一, 第二]
      selected: 第二
    - table:
        columns: [日, 空き]
        rows: [[月曜日, ""]]
    - button: 確認する
      goes: "dialog: 確認"
    - dialog: 確認
      content: [{ button: 送信する, goes: 完了 }]
  """

private let done = "screen: 完了\nid: done\ncontent: [{ text: 終わりました。 }]"

private let steps = """
  ① 「予約」画面で氏名を入力し、「確認する」ボタンをクリックします。

  ② 「確認」で「送信する」ボタンをクリックします。

  ③ 「完了」画面が表示されます。
  """

/// The words with a mark before and behind, which nothing else has.
private func marked(_ words: Words, _ context: TextContext) -> Words {
  Words("<\(words.text)>", at: words.place)
}

private func story() throws -> Story {
  try Story(steps, screens: [screen, done], systems: systems)
}

@Suite("A story in other words")
struct StoryboardRewordingTests {
  @Test("takes each text through the change once")
  func once() throws {
    var texts: [String] = []

    _ = try story().storyboard.reworded { words, context in
      texts.append("\(context.kind.rawValue) \(words.text)")
      return words
    }

    #expect(
      texts == [
        "flow 題", "step 「予約」画面で氏名を入力し、「確認する」ボタンをクリックします。", "step 「確認」で「送信する」ボタンをクリックします。",
        "step 「完了」画面が表示されます。", "flow 予約", "system 予約サービス", "button メニュー", "dialog 全体のメニュー",
        "link ログアウト", "title 予約", "state 入力前", "state 入力エラー", "link トップ", "text 入力してください。",
        "label 氏名",
        "error 氏名を入力してください。", "label 部屋", "option 第一", "option 第二", "column 日", "column 空き",
        "cell 月曜日", "button 確認する", "dialog 確認",
        "button 送信する", "title 完了", "text 終わりました。",
      ])
  }

  @Test("lets states, chosen options, dialogs and the end of the breadcrumb follow their names")
  func following() throws {
    let new = try story().storyboard.reworded(marked)

    let screen = try #require(new.screens.first)
    #expect(screen.states.map(\.text) == ["<入力前>", "<入力エラー>"])
    #expect(screen.breadcrumb.map(\.label.text) == ["<トップ>", "<予約>"])
    #expect(screen.system?.text == new.systems.first?.name.text)
    var shown: [[String]] = []
    var errors: [String] = []
    var chosen: [String] = []
    var opened: [String] = []
    var titles: [String] = []
    for element in screen.content + (new.systems.first?.frames.first?.header ?? []) {
      element.visit { element in
        switch element.content {
        case .line: shown.append(element.states.map(\.text))
        case .field(let field):
          errors += field.errors.map { "\($0.state.text) \($0.sentence.text)" }
        case .choice(let choice): chosen += choice.selected.map(\.text)
        case .control(let control): opened += control.goes.map { [$0.text] } ?? []
        case .container(let container): titles.append(container.title.text)
        case .stages, .group, .table, .picture: break
        }
      }
    }
    #expect(shown == [["<入力前>"]])
    #expect(errors == ["<入力エラー> <氏名を入力してください。>"])
    #expect(chosen == ["<第二>"])
    #expect(titles == ["<確認>", "<全体のメニュー>"])
    #expect(opened == ["dialog: <確認>", "完了", "dialog: <全体のメニュー>"])
  }

  @Test("rings the same controls, by their new names")
  func hotspots() throws {
    let story = try story()

    let new = Planner.plan(story.storyboard.reworded(marked), asIn: story.plan)

    let old = story.plan.promises.pages
    #expect(new.promises.pages.map(\.path) == old.map(\.path))
    #expect(
      new.promises.pages.map { $0.hotspot?.words.text }
        == old.map { $0.hotspot.map { "<\($0.words.text)>" } })
    #expect(new.promises.pages.map { $0.hotspot?.target } == old.map { $0.hotspot?.target })
    #expect(
      new.promises.pages.map { $0.ways.map(\.target) } == old.map { $0.ways.map(\.target) })
  }

  @Test("marks a name in its sentence where the sentence still has it, and else nothing")
  func spans() throws {
    let story = try story().storyboard

    let translated = story.reworded(in: .english) { words, _ in
      switch words.text {
      case "確認する": Words("Check", at: words.place)
      case "「予約」画面で氏名を入力し、「確認する」ボタンをクリックします。": Words("Press Check.", at: words.place)
      case "送信する": Words("Send", at: words.place)
      default: words
      }
    }

    #expect(translated.language == .english)
    let hotspots = translated.flows[0].scenes.compactMap(\.hotspot)
    #expect(hotspots.map(\.label.text) == ["Check", "Send"])
    #expect(hotspots.map(\.span) == [6..<11, 0..<0])
  }

  @Test("is the same story where no word changes")
  func identity() throws {
    let story = try story()

    let same = Planner.plan(story.storyboard.reworded { words, _ in words }, asIn: story.plan)

    let labels = { (plan: SitePlan) in
      plan.promises.views.map { $0.labels.map { "\($0.role) \($0.words)" } }
    }
    #expect(labels(same) == labels(story.plan))
    #expect(
      same.storyboard.flows[0].scenes.map(\.hotspot)
        == story.storyboard.flows[0].scenes.map(\.hotspot))
    #expect(
      same.storyboard.flows[0].steps.map(\.sentences)
        == story.storyboard.flows[0].steps.map(\.sentences))
  }
}
