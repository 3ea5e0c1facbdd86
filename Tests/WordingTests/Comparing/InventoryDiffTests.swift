import Findings
import Storyboards
import Testing
import Wording

@Suite("A comparison of two manuals' words")
struct InventoryDiffTests {
  @Test("finds nothing between a manual and itself", arguments: UInt64(1)...30)
  func itself(seed: UInt64) {
    var editor = RandomEditor(seed)
    let strings = inventory(editor.screens())

    let diff = InventoryDiff.between(strings, strings)

    #expect(diff.isEmpty)
    #expect(diff.unchanged.count == strings.count)
  }

  @Test("tells the same from either side", arguments: UInt64(1)...200)
  func mirrored(seed: UInt64) {
    var editor = RandomEditor(seed)
    let screens = editor.screens()
    let old = inventory(screens)
    let new = inventory(editor.edited(screens))

    let there = InventoryDiff.between(old, new)
    let back = InventoryDiff.between(new, old)

    let mirror = back.changes.map { change in
      let kind =
        switch change.kind {
        case .added: "gone"
        case .gone: "added"
        case .changed, .moved: change.kind.rawValue
        }
      return "\(kind) \(change.new?.key ?? "-") \(change.old?.key ?? "-")"
    }
    #expect(
      there.changes.map { "\($0.kind.rawValue) \($0.old?.key ?? "-") \($0.new?.key ?? "-")" }
        .sorted() == mirror.sorted())
  }

  @Test("accounts for every string exactly once", arguments: UInt64(1)...200)
  func complete(seed: UInt64) {
    var editor = RandomEditor(seed)
    let screens = editor.screens()
    let old = inventory(screens)
    let new = inventory(editor.edited(screens))

    let diff = InventoryDiff.between(old, new)

    let olds = diff.changes.compactMap(\.old) + diff.unchanged.map(\.old)
    let news = diff.changes.compactMap(\.new) + diff.unchanged.map(\.new)
    #expect(olds.map(\.key).sorted() == old.map(\.key).sorted())
    #expect(news.map(\.key).sorted() == new.map(\.key).sorted())
  }

  @Test("does not depend on the order of its lists", arguments: UInt64(1)...50)
  func unordered(seed: UInt64) {
    var editor = RandomEditor(seed)
    let screens = editor.screens()
    let old = inventory(screens)
    let new = inventory(editor.edited(screens))

    let diff = InventoryDiff.between(old, new)
    let shuffled = InventoryDiff.between(editor.shuffled(old), editor.shuffled(new))

    #expect(shuffled.changes.map(\.told) == diff.changes.map(\.told))
    #expect(
      shuffled.unchanged.map(\.old.key).sorted() == diff.unchanged.map(\.old.key).sorted())
  }

  @Test("pairs a changed button with what it is now, not with what was added")
  func changed() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("同意確認", buttons: ["同意", "やめる"])),
      inventory(WordedScreen("同意確認", buttons: ["印刷する", "同意する", "やめる"])))

    #expect(diff.changes.map(\.told) == ["added - 印刷する", "changed 同意 同意する"])
  }

  @Test("pairs a dakuten slip although it stands elsewhere")
  func slip() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("連携", buttons: ["つなく", "次へ", "やめる"])),
      inventory(WordedScreen("連携", buttons: ["次へ", "やめる", "つなぐ"])))

    #expect(diff.changes.map(\.told) == ["changed つなく つなぐ"])
  }

  @Test("takes another word at the same place for a change")
  func replaced() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("申請", buttons: ["戻る", "次へ", "やめる"])),
      inventory(WordedScreen("申請", buttons: ["戻る", "進む", "やめる"])))

    #expect(diff.changes.map(\.told) == ["changed 次へ 進む"])
  }

  @Test("tells one moved label as one move")
  func moved() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("申請", buttons: ["一", "二", "三", "四", "五"])),
      inventory(WordedScreen("申請", buttons: ["五", "一", "二", "三", "四"])))

    #expect(diff.changes.map(\.told) == ["moved 五 五"])
    #expect(diff.changes.first?.motion == .rank)
  }

  @Test("tells a text that other states show")
  func states() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("連携", [.init(kind: .text, text: "接続中", states: ["未接続"])])),
      inventory(WordedScreen("連携", [.init(kind: .text, text: "接続中", states: ["接続済み"])])))

    #expect(diff.changes.map(\.motion) == [.states])
  }

  @Test("takes a renamed state for no move of its texts")
  func renamedState() {
    func screen(_ state: String) -> WordedScreen {
      WordedScreen(
        "連携",
        [.init(kind: .state, text: state), .init(kind: .text, text: "接続中", states: [state])])
    }

    let diff = InventoryDiff.between(inventory(screen("接続済")), inventory(screen("接続済み")))

    #expect(diff.changes.map(\.told) == ["changed 接続済 接続済み"])
  }

  @Test("tells a text that went to another screen")
  func otherScreen() {
    let diff = InventoryDiff.between(
      inventory(
        WordedScreen("一覧", buttons: ["戻る", "絞り込む"]), WordedScreen("詳細", buttons: ["印刷"])),
      inventory(
        WordedScreen("一覧", buttons: ["戻る"]), WordedScreen("詳細", buttons: ["印刷", "絞り込む"])))

    #expect(diff.changes.map(\.told) == ["moved 絞り込む 絞り込む"])
    #expect(diff.changes.first?.motion == .owner)
    #expect(diff.changes.first?.touched.screens == ["詳細", "一覧"])
  }

  @Test("knows a renamed screen by its texts")
  func renamedScreen() {
    func screen(_ name: String) -> WordedScreen {
      WordedScreen(
        name,
        [
          .init(kind: .title, text: name), .init(kind: .button, text: "同意する"),
          .init(kind: .button, text: "やめる"),
        ])
    }

    let diff = InventoryDiff.between(inventory(screen("同意確認")), inventory(screen("連携の同意")))

    #expect(diff.changes.map(\.told) == ["changed 同意確認 連携の同意"])
    #expect(diff.renamed.map(\.old) == ["同意確認"])
    #expect(diff.renamed.map(\.new) == ["連携の同意"])
  }

  @Test("knows a renamed screen by its file, where all its texts changed")
  func renamedInItsFile() {
    func screen(_ name: String, _ button: String) -> WordedScreen {
      WordedScreen(
        name, file: "screens/consent.yaml",
        [.init(kind: .title, text: name), .init(kind: .button, text: button)])
    }

    let diff = InventoryDiff.between(
      inventory(screen("同意確認", "同意")), inventory(screen("承諾確認", "承諾")))

    #expect(diff.renamed.map(\.new) == ["承諾確認"])
    #expect(diff.changes.map(\.told) == ["changed 同意 承諾", "changed 同意確認 承諾確認"])
  }

  @Test("loses one of two labels that are alike, the one whose state is gone")
  func duplicates() {
    func button(_ state: String) -> WordedScreen.Text {
      .init(kind: .button, text: "戻る", states: [state])
    }

    let diff = InventoryDiff.between(
      inventory(WordedScreen("連携", [button("未接続"), button("接続済み")])),
      inventory(WordedScreen("連携", [button("接続済み")])))

    #expect(diff.changes.map(\.told) == ["gone 戻る -"])
    #expect(diff.changes.first?.old?.states == ["未接続"])
  }

  @Test("sees that a composed kana took the place of a decomposed one")
  func composed() {
    let diff = InventoryDiff.between(
      inventory(WordedScreen("連携", buttons: ["つなく\u{3099}"])),
      inventory(WordedScreen("連携", buttons: ["つなぐ"])))

    #expect(diff.changes.map(\.kind) == [.changed])
    #expect(diff.changes.first?.spans.old == [2..<4])
  }

  @Test("tells what is pressed first, then by place")
  func order() {
    let kinds: [TextKind] = [.text, .heading, .hint, .error, .label, .button, .link]
    let screen = WordedScreen("申請", kinds.map { .init(kind: $0, text: "新しい\($0)") })

    let diff = InventoryDiff.between([], inventory(screen))

    #expect(
      diff.changes.compactMap(\.new?.kind)
        == [.button, .link, .label, .error, .hint, .heading, .text])
  }

  @Test("tells each line of the manual that speaks of a changed text once")
  func touched() {
    let diff = InventoryDiff.between(
      inventory(
        WordedScreen("同意", [.init(kind: .button, text: "同意", citations: [9, 3, 9])])),
      inventory(
        WordedScreen("同意", [.init(kind: .button, text: "同意する", citations: [4])])))

    #expect(diff.changes.first?.touched.oldSteps.map(\.line) == [3, 9])
    #expect(diff.changes.first?.touched.newSteps.map(\.line) == [4])
  }

  @Test("pairs thousands of texts of one screen that all changed")
  func large() {
    let lines = (0..<3000).map { "第\($0)条の申請を登録してください" }

    let diff = InventoryDiff.between(
      inventory(WordedScreen("規約", lines.map { .init(kind: .text, text: $0) })),
      inventory(WordedScreen("規約", lines.map { .init(kind: .text, text: $0 + "。") })))

    #expect(diff.count(.changed) == 3000)
    #expect(diff.changes.allSatisfy { ($0.old?.text ?? "") + "。" == $0.new?.text })
  }
}
