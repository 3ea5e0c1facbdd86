import Findings
import Testing

@testable import Storyboards

private let reservation = """
  screen: 予約
  states: [未予約, 予約済み]
  content:
    - button: 印刷
    - button: 予約する
      state: 未予約
    - button: 取り消す
      state: 予約済み
    - field: 氏名
  """

@Suite("Resolving a manual")
struct ResolverTests {
  @Test("plays each step on the screen that it names, and leads a press to the next step")
  func screens() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n② 「確認」画面が表示されます。送信ボタンをクリックします。\n\n③ 「完了」画面が表示されます。\n",
      screens: [
        "screen: 完了\n", "screen: 確認\ncontent:\n  - button: 送信\n",
        "screen: 入口\ncontent:\n  - button: 次へ\n",
      ])

    #expect(story.cards == ["01 入口 [次へ] → 02", "02 確認 [送信] → 03", "03 完了"])
    #expect(story.findings.isEmpty)
  }

  @Test("stays on the screen of the step before where a step names none")
  func staying() throws {
    let story = try Story(
      "① 「入力」画面で氏名を入力します。\n\n② 確認ボタンをクリックします。\n\n③ 送信ボタンをクリックします。\n\n④ 「完了」画面が表示されます。\n",
      screens: [
        "screen: 入力\ncontent:\n  - field: 氏名\n  - button: 確認\n  - button: 送信\n", "screen: 完了\n",
      ])

    #expect(
      story.cards == ["01 入力 → 02", "02 入力 [確認] → 03", "03 入力 [送信] → 04", "04 完了"])
    #expect(story.storyboard.flows[0].scenes[0].asked == [1])
  }

  @Test("makes a card of each press of a step")
  func twoPresses() throws {
    let story = try Story(
      "① 「入口」画面で規約ボタンをクリックし、次へボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: ["screen: 入口\ncontent:\n  - button: 規約\n  - button: 次へ\n", "screen: 完了\n"])

    #expect(story.cards == ["01 入口 [規約] → 01-2", "01-2 入口 [次へ] → 02", "02 完了"])
    #expect(story.storyboard.flows[0].scenes.map(\.step) == [0, 0, 1])
  }

  @Test("plays the second press of a step on the screen that came up behind the first")
  func pressBehindScreen() throws {
    let story = try Story("① 「甲」画面の「開く」をクリックし、「乙」画面を表示します。閉じるボタンをクリックします。\n")

    #expect(story.cards == ["01 甲 [開く] → 01-2", "01-2 乙"])
  }

  @Test("ends with an outcome card, which shows no screen")
  func outcome() throws {
    let story = try Story("① 「予約」画面で予約するボタンをクリックします。\n\n② 予約が受け付けられます。\n")

    #expect(story.cards == ["01 予約 [予約する] → 02", "02"])
  }

  @Test("tells the first of two presses that the reader may choose between")
  func alternatives() throws {
    let story = try Story(
      "① 「同意」画面が表示されます。同意する場合は同意ボタンをクリックします。同意しない場合は中止ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 同意 [同意] → 02", "02 完了"])
  }

  @Test(
    "takes the one state that has the control of a step",
    arguments: [("予約する", "未予約"), ("取り消す", "予約済み")])
  func stateOfControl(control: String, state: String) throws {
    let story = try Story("① 「予約」画面の\(control)ボタンをクリックします。\n", screens: [reservation])

    #expect(story.cards == ["01 予約 (\(state))"])
    #expect(story.complaints == [])
  }

  @Test("takes the state of a neighbour on the same screen where several fit")
  func stateOfNeighbour() throws {
    let story = try Story(
      "① 「予約」画面で氏名を入力します。\n\n② 取り消すボタンをクリックします。\n\n③ 印刷ボタンをクリックします。\n",
      screens: [reservation])

    #expect(
      story.cards == ["01 予約 (予約済み) → 02", "02 予約 (予約済み) [取り消す] → 03", "03 予約 (予約済み)"])
    #expect(story.complaints == [])
  }

  @Test("says where two states fit, and takes the first")
  func twoStates() throws {
    let story = try Story("① 「予約」画面の印刷ボタンをクリックします。\n", screens: [reservation])

    #expect(story.cards == ["01 予約 (未予約)"])
    #expect(story.codes(at: .note) == ["KSB2005"])
    let said = try #require(story.findings.first).message.japanese
    #expect(said.contains("「未予約」「予約済み」"))
  }

  @Test("takes the state that an author names, and says where there is none of that name")
  func namedState() throws {
    let named = try Story(
      "① 「予約」画面の印刷ボタンをクリックします。\n<!-- kamishibai: state=\"予約済み\" -->\n",
      screens: [reservation])
    let unknown = try Story(
      "① 「予約」画面の予約するボタンをクリックします。\n<!-- kamishibai: state=\"未予定\" -->\n",
      screens: [reservation])

    #expect(named.cards == ["01 予約 (予約済み)"])
    #expect(named.complaints == [])
    #expect(unknown.complaints == ["KSB2005"])
    #expect(unknown.findings.first?.fix?.replacement == "未予約")
  }

  @Test("says that a screen lacks a control, and puts it there as assumed")
  func missingControl() throws {
    let story = try Story(
      "① 「入口」画面の送信ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: ["screen: 入口\ncontent:\n  - button: 送倍\n", "screen: 完了\n"])

    #expect(story.cards == ["01 入口 [送信] → 02", "02 完了"])
    #expect(story.complaints == ["KSB2003"])
    #expect(story.findings.first?.fix?.replacement == "送倍")
    let spots = Spot.all(of: story.storyboard.screens[0], in: nil)
    #expect(spots.map(\.label.text) == ["送倍", "送信"])
    #expect(spots.map(\.label.isAssumed) == [false, true])
    #expect(spots.map(\.number) == [1, 2])
  }

  @Test("gives an inferred screen what its steps operate, in role, section and row")
  func inference() throws {
    let story = try Story(
      "① 「申込」画面でメールアドレスとパスワードを入力し、規約リンクをクリックします。\n\n"
        + "② 「一覧」の「一番」の段に表示されている選ぶボタンをクリックします。\n\n③ 「完了」画面が表示されます。\n")

    let screen = try #require(story.storyboard.screens.first)
    let spots = Spot.all(of: screen, in: nil)
    #expect(screen.isInferred)
    #expect(spots.map(\.label.text) == ["メールアドレス", "パスワード", "規約", "選ぶ"])
    #expect(spots.map(\.role) == [.field, .field, .link, .button])
    #expect(spots.map(\.section) == [nil, nil, nil, "一覧"])
    #expect(spots.map(\.row) == [nil, nil, nil, "一番"])
    #expect(story.complaints == [])
    #expect(story.codes(at: .note) == ["KSB2006", "KSB2006"])
  }

  @Test("says that nothing tells two controls apart, and takes the first")
  func ambiguousControl() throws {
    let story = try Story(
      "① 「一覧」画面の選ぶボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: [
        "screen: 一覧\ncontent:\n  - button: 選ぶ\n  - section: 下\n    content:\n      - button: 選ぶ\n",
        "screen: 完了\n",
      ])

    #expect(story.storyboard.flows[0].scenes[0].hotspot?.number == 1)
    #expect(story.findings.map(\.kind.code) == ["KSB2007"])
  }
}
