import Foundation
import Testing

@testable import Commands

/// All files that a build hands on, by path.
private final class Files: Sendable {
  let all = Locked<[String: [UInt8]]>([:])

  func take(_ path: String, _ bytes: [UInt8]) { all.change { $0[path] = bytes } }
}

@Suite("A build that follows another")
struct PreviousBuildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ screen: String) throws {
    try folder.write(
      """
      # 予約

      ## 予約する

      1. 「予約」画面で「氏名」を入力し、「\(screen)」ボタンをクリックします。
      2. 「完了」画面で「閉じる」ボタンをクリックします。
      """, to: "m/manual.md")
  }

  private func build(
    _ previous: PreviousBuild?, skipsReview: Bool = false
  ) throws -> (result: SiteAction.Result, files: [String: [UInt8]]) {
    let files = Files()
    var action = SiteAction(
      folder: try ManualFolder.locate(folder["m"].path), sink: { files.take($0, $1) })
    action.previous = previous
    action.maySkipReview = skipsReview
    let result = try action.run()
    return (result, files.all.change { $0 })
  }

  @Test("writes what a build by itself writes, whatever has changed")
  func sameAsAlone() throws {
    let previous = PreviousBuild()
    try write("申し込む")
    _ = try build(previous)

    for name in ["申し込む", "送信する", "申し込む"] {
      try write(name)
      let following = try build(previous)
      let alone = try build(nil)

      #expect(following.files == alone.files)
      #expect(following.result.proof?.labels == alone.result.proof?.labels)
      #expect(following.result.proof?.links == alone.result.proof?.links)
    }
  }

  @Test("may leave the pages about the words to a second one, and no other")
  func late() throws {
    let previous = PreviousBuild()
    try write("申し込む")
    _ = try build(previous)
    try write("送信する")

    let early = try build(previous, skipsReview: true)
    let whole = try build(previous)
    let alone = try build(nil)

    let late = alone.files.filter { early.files[$0.key] != $0.value }.keys.sorted()
    #expect(early.result.isReviewDue)
    #expect(early.result.proof?.pages == alone.result.proof?.pages)
    #expect(late == ["kamishibai.json", "wording/index.html"])
    #expect(whole.files == alone.files)
    #expect(!whole.result.isReviewDue)
  }

  @Test("reviews the words at once where there is nothing to show meanwhile")
  func first() throws {
    try write("申し込む")

    let first = try build(PreviousBuild(), skipsReview: true)

    #expect(!first.result.isReviewDue)
  }
}
