import Findings
import Storyboards
import Testing
import Wording

@Suite("Comments of many reviewers")
struct CommentMergeTests {
  @Test("count in their newest form")
  func newest() {
    let merged = CommentMerge.merge([
      [comment("1", "古い", changed: "2025-01-01T00:00:00.000Z")],
      [comment("1", "新しい", changed: "2025-01-02T00:00:00.000Z"), comment("2", "別の意見")],
    ])

    #expect(merged.comments.map(\.comment) == ["新しい", "別の意見"])
    #expect(merged.conflicts.isEmpty)
  }

  @Test("fold where they say the same")
  func folded() {
    let merged = CommentMerge.merge([[comment("1", "同じ")], [comment("1", "同じ")]])

    #expect(merged.comments.map(\.comment) == ["同じ"])
    #expect(merged.conflicts.isEmpty)
  }

  @Test("stay both where they were edited at the same time, whatever file comes first")
  func conflict() {
    let (one, other) = ([comment("1", "長い")], [comment("1", "短い")])

    let merged = CommentMerge.merge([one, other])
    let turned = CommentMerge.merge([other, one])

    #expect(merged.comments.map(\.comment) == ["短い", "長い"].sorted())
    #expect(merged.conflicts.map(\.count) == [2])
    #expect(turned.comments == merged.comments)
    #expect(CommentFindings.findings(ofConflicts: merged.conflicts).map(\.kind.code) == ["KSB6704"])
  }
}

@Suite("A comment on the words of today")
struct CommentMapTests {
  @Test("stands where its text does, at the line of today")
  func standing() {
    let mapped = mapped(onto: WordedScreen("同意確認", buttons: ["戻る", "同意"]))

    guard case .standing(let string) = mapped.fate else {
      Issue.record("The text stands.")
      return
    }
    #expect(string.text == "同意")
    #expect(mapped.place?.line == 2)
    let finding = CommentFindings.findings(of: [mapped]).first
    #expect(finding?.severity == .note)
    #expect(finding?.length == 2)
    #expect(finding?.message.japanese == "「同意」へのコメント（山田）：短い と思います")
  }

  @Test("is overtaken where its text changed, and the likeliest text is named")
  func overtaken() {
    let mapped = mapped(onto: WordedScreen("同意確認", buttons: ["戻る", "同意する"]))

    guard case .overtaken(let successor) = mapped.fate else {
      Issue.record("The text is gone.")
      return
    }
    #expect(successor?.text == "同意する")
    let finding = CommentFindings.findings(of: [mapped]).first
    #expect(finding?.severity == .warning)
    #expect(finding?.place?.line == 2)
    #expect(finding?.notes.last?.text.japanese == "今は「同意する」です。")
  }

  @Test("names no successor where none is alike, but the place of its screen")
  func noSuccessor() {
    let mapped = mapped(onto: WordedScreen("同意確認", buttons: ["戻る", "進む"]))

    guard case .overtaken(nil) = mapped.fate else {
      Issue.record("No text is alike.")
      return
    }
    #expect(mapped.place?.line == 1)
  }

  @Test("is lost where its screen is gone")
  func lost() {
    let mapped = mapped(onto: WordedScreen("一覧", buttons: ["同意"]))

    guard case .lost = mapped.fate else {
      Issue.record("The screen is gone.")
      return
    }
    #expect(mapped.place == nil)
    #expect(CommentFindings.findings(of: [mapped]).map(\.kind.code) == ["KSB6703"])
  }

  @Test("stands on a screen that was renamed and kept its file")
  func renamed() {
    let texts = [WordedScreen.Text(kind: .button, text: "同意")]
    let mapped = mapped(onto: WordedScreen("同意の確認", file: "screens/同意確認.yaml", texts))

    guard case .standing = mapped.fate else {
      Issue.record("The screen has another name.")
      return
    }
    #expect(mapped.owner == "同意の確認")
  }

  @Test("is lost where a procedure is gone, though another of the manual has the words")
  func lostProcedure() {
    let step = InventoryString(
      key: "a", words: Words("「次へ」を押す。", at: Place(file: "manual.md", line: 3, column: 1)),
      kind: .step, owner: .flow(0), ownerName: "甲")
    var old = comment("1", "短い", on: step)
    old = ReviewComment(
      id: old.id, key: "b", kind: .step, owner: "乙", text: "「戻る」を押す。", origin: old.origin,
      author: old.author, comment: old.comment, created: old.created, changed: old.changed)

    guard case .lost = CommentMap.map([old], onto: [step]).first?.fate else {
      Issue.record("The procedure is gone.")
      return
    }
  }

  @Test("stands on a renamed screen that only the manual tells of")
  func renamedInManual() {
    func screen(_ name: String, _ text: String) -> WordedScreen {
      WordedScreen(name, file: "manual.md", [.init(kind: .button, text: text)])
    }
    let old = inventory(screen("同意確認", "同意"), screen("完了", "閉じる"))
    let new = inventory(screen("同意の確認", "同意"), screen("完了", "閉じる"))

    let mapped = CommentMap.map([comment("1", "短い", on: old[0])], onto: new)

    guard case .standing(let string) = mapped.first?.fate else {
      Issue.record("The screen has another name.")
      return
    }
    #expect(string.ownerName == "同意の確認")
  }

  @Test("stands where one of two alike texts is gone and keys have shifted")
  func shifted() {
    let twice = inventory(WordedScreen("同意確認", buttons: ["同意", "同意"]))
    let once = inventory(WordedScreen("同意確認", buttons: ["同意"]))

    let mapped = CommentMap.map([comment("1", "短い", on: twice[1])], onto: once)

    guard case .standing = mapped.first?.fate else {
      Issue.record("One of the two stands.")
      return
    }
  }

  private func mapped(onto screen: WordedScreen) -> CommentMap.Mapped {
    let old = inventory(WordedScreen("同意確認", buttons: ["同意"]))
    return CommentMap.map([comment("1", "短い\nと思います", on: old[0])], onto: inventory(screen))[0]
  }
}

private func comment(
  _ id: String, _ words: String, changed: String = "2025-01-01T00:00:00.000Z",
  on string: InventoryString? = nil
) -> ReviewComment {
  ReviewComment(
    id: id, key: string?.key ?? "同意確認.button.1", kind: string?.kind ?? .button,
    owner: string?.ownerName ?? "同意確認", text: string?.text ?? "同意",
    origin: string?.words.place ?? Place(file: "screens/a.yaml", line: 1, column: 1),
    author: "山田", comment: words, created: "2025-01-01T00:00:00.000Z", changed: changed)
}
