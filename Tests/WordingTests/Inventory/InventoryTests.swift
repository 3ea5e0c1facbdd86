import Findings
import Foundation
import Storyboards
import Testing
import Wording

private let systems = """
  systems:
    - system: 予約サービス
      id: booking
      frames:
        - frame: 公開
          header:
            - link: よくある質問
            - button: ログイン
        - frame: ログイン後
          header:
            - link: よくある質問
            - button: ログアウト
      copyright: © 見本市
  """

private let screens = [
  """
  screen: 会議室一覧
  id: rooms
  system: 予約サービス
  states: [空きあり, 満室]
  content:
    - field: 利用者の氏名
      errors: { 満室: 空きがありません。 }
    - button: 予約する
      state: 空きあり
    - text: 満室です。
      state: 満室
    - link: 戻る
  """,
  """
  screen: 完了
  id: done
  system: 予約サービス
  frame: ログイン後
  content:
    - text: 予約しました。
    - button: 印刷
    - button: 印刷
  """,
]

private let manual = """
  # 会議室の予約

  ## 予約する {#reserve}

  ※「完了」画面が表示され、印刷ボタンをクリックした場合は、手順②から進めてください。

  ■ 操作手順

  ① 「会議室一覧」画面で氏名を入力し、予約するボタンをクリックします。

  ② 「完了」画面が表示されます。

  ■ 操作手順（詳細）

  ① 「会議室一覧」画面で氏名を入力して、予約するボタンをクリックします。

  ② 「完了」画面が表示されます。
  """

private func inventory(
  of manual: String = manual, _ screens: [String] = screens
) throws -> [InventoryString] {
  try #require(reviewed(manual, screens: screens, systems: systems)).inventory.strings
}

extension [InventoryString] {
  fileprivate func all(_ text: String) -> [InventoryString] { filter { $0.text == text } }

  fileprivate func one(_ text: String) throws -> InventoryString {
    #expect(all(text).count == 1, "\(text)")
    return try #require(all(text).first)
  }
}

@Suite("The inventory of all texts")
struct InventoryTests {
  @Test("has every text once, in the order of manual, systems, screens")
  func order() throws {
    let strings = try inventory()

    #expect(Set(strings.map(\.key)).count == strings.count)
    #expect(
      strings.filter { $0.kind != .step }.map(\.text) == [
        "会議室の予約", "予約する",
        "※「完了」画面が表示され、印刷ボタンをクリックした場合は、手順②から進めてください。", "予約サービス", "よくある質問", "ログイン",
        "© 見本市", "よくある質問", "ログアウト", "会議室一覧", "空きあり", "満室", "利用者の氏名", "空きがありません。", "予約する",
        "満室です。", "戻る", "完了", "予約しました。", "印刷", "印刷",
      ])
  }

  @Test("has once what all frames of a system share")
  func frames() throws {
    let strings = try inventory()

    #expect(try strings.one("© 見本市").states == ["公開", "ログイン後"])
    #expect(try strings.one("ログアウト").states == ["ログイン後"])
    #expect(try strings.one("ログアウト").pages.contains("screens/done.html"))
    #expect(try !strings.one("ログイン").pages.contains("screens/done.html"))
  }

  @Test("says which states of its screen show a text")
  func states() throws {
    let strings = try inventory()

    #expect(try strings.one("満室です。").states == ["満室"])
    #expect(try strings.one("空きがありません。").states == ["満室"])
    #expect(try strings.one("空きがありません。").kind == .error)
    #expect(strings.all("予約する").map(\.states) == [[], ["空きあり"]])
    #expect(try strings.one("戻る").states == [])
    #expect(try strings.one("満室です。").pages.count == 1)
    #expect(try strings.one("戻る").pages.count > 1)
  }

  @Test("cites the lines of the manual that name a text, a field by a part of its name too")
  func citations() throws {
    let strings = try inventory()

    // The telling that the pages follow comes first.
    #expect(try strings.one("利用者の氏名").citations.map(\.line) == [15])
    #expect(try strings.one("会議室一覧").citations.map(\.line) == [15, 9])
    #expect(try strings.one("完了").citations.map(\.line) == [17, 11, 5])
    #expect(strings.all("印刷").map { $0.citations.map(\.line) } == [[5], [5]])
    #expect(try strings.one("戻る").citations == [])
  }

  @Test("has what another telling says, which stands on no page")
  func retold() throws {
    let strings = try inventory()

    let first = try strings.one("「会議室一覧」画面で氏名を入力し、予約するボタンをクリックします。")
    let second = try strings.one("「会議室一覧」画面で氏名を入力して、予約するボタンをクリックします。")
    #expect([first, second].filter(\.pages.isEmpty).count == 1)
    #expect(
      [first, second].filter { !$0.pages.isEmpty }.first?.pages.first?.hasPrefix("flows/reserve/")
        == true)
  }

  @Test("tells two that are alike apart by a number")
  func alike() throws {
    let keys = try inventory().all("印刷").map(\.key)

    #expect(keys.count == 2)
    #expect(keys[1] == keys[0] + ".2")
  }

  @Test("keeps the keys of all texts when others are put before them")
  func steadyKeys() throws {
    let before = try inventory()
    let grown = screens.map {
      $0.replacingOccurrences(
        of: "content:\n", with: "content:\n  - text: 新しい文です。\n  - heading: 見出し\n")
    }

    let after = try inventory(
      of: manual.replacingOccurrences(of: "# 会議室の予約\n", with: "# 会議室の予約\n\n前書きです。\n"), grown)

    #expect(Set(before.map(\.key)).isSubset(of: after.map(\.key)))
    let known = Dictionary(after.map { ($0.key, $0.text) }) { first, _ in first }
    #expect(before.allSatisfy { known[$0.key] == $0.text })
  }

  @Test("changes the key of a text that changes, and no other")
  func changedKey() throws {
    let before = try inventory()
    let changed = screens.map { $0.replacingOccurrences(of: "満室です。", with: "空室はありません。") }

    let after = try inventory(of: manual, changed)

    let (old, new) = (Set(before.map(\.key)), Set(after.map(\.key)))
    #expect(try old.subtracting(new) == [before.one("満室です。").key])
    #expect(try new.subtracting(old) == [after.one("空室はありません。").key])
  }
}
