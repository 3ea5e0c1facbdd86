import Foundation
import Testing

/// A whole small manual that has nothing to complain about.
private struct GoodManual: CustomTestStringConvertible {
  let name: String
  /// What a person meets from each of these pages on, to the end of the story.
  let stories: [String: [String]]

  var testDescription: String { name }

  static let all = [
    GoodManual(
      name: "english",
      stories: [
        "flows/rent/01.html": [
          "Harbour Home [Rent a mooring]", "Boat Details [Continue]",
          "Choose a Mooring [North 4: Reserve]", "Check Your Answers [Submit]", "Request Sent",
        ],
        "flows/return/01.html": [
          "Harbour Home [My moorings]", "My Moorings [North 4: Give back]",
          "Confirm [Yes, give it back]", "Outcome",
        ],
      ]),
    // Written from the documentation alone, by people who had never seen the program.
    GoodManual(
      name: "expenses",
      stories: [
        "flows/1-submit-an-expense-report/01.html": [
          "My reports [New report]", "Report details [Continue to expenses]",
          "Add expenses [Scan a receipt with your phone]", "Scan a receipt [Use this photo]",
          "Add expenses [Save expense]", "Add expenses [Go to check and submit]",
          "Check and submit [Submit for approval]", "Check and submit [Submit now]",
          "Report submitted",
        ],
        "flows/2-approve-a-report-that-was-sent-to-you/01.html": [
          "A report is waiting for your approval [Open the report in Tallyport]",
          "Review a report [Approve…]", "Review a report [Confirm approval]", "Review a report",
        ],
      ]),
    GoodManual(
      name: "nursery",
      stories: [
        "flows/f-048afcbf/01.html": [
          "保育の利用申込み [申込みの状況]", "申込みの状況 [この申込みを取り下げる]", "申込みの状況 [取下げを確定する]",
          "申込みの状況",
        ],
        "flows/f-16de7c82/01.html": [
          "保育の利用申込み [希望する施設をさがす]", "施設の検索 [この条件でさがす]",
          "施設の検索 [なぎさ保育園: なぎさ保育園の詳細]", "施設の詳細 [この施設を第1希望にして申し込む]",
          "申込みの内容 [書類の添付へ進む]", "書類の添付 [入力した内容を確認する]",
          "申込みの確認 [この内容で申し込む]", "申込みの完了",
        ],
      ]),
    GoodManual(
      name: "two-screens",
      stories: [
        "flows/cancel/01.html": [
          "会議室一覧 [第 二会議室: 予約を見る]", "予約の内容 [取り消す]", "予約の内容 [一覧へ戻る]", "会議室一覧",
        ],
        "flows/cancel/entry-1.html": [
          "お知らせ [予約を見る]", "予約の内容 [取り消す]", "予約の内容 [一覧へ戻る]", "会議室一覧",
        ],
        "flows/reserve/01.html": ["会議室一覧 [第一会議室: 予約する]", "結果"],
      ]),
  ]

  static let folder = Program.root.appending(path: "Tests/Fixtures/good")
}

@Suite("A good manual")
struct GoodFixtureTests {
  @Test(
    "is built and proven, and clicks through from each start to its end", arguments: GoodManual.all)
  private func story(manual: GoodManual) throws {
    let folder = try TemporaryFolder()
    let source = GoodManual.folder.appending(path: manual.name).path

    let build = try ProgramRun(["build", source, "-o", "site", "--strict"], in: folder.url).end()
    let proof = try ProgramRun(["prove", "site"], in: folder.url).end()

    #expect(build.status == 0, "\(build.error)")
    #expect(proof.status == 0, "\(proof.error)")
    let stories = try manual.stories.keys.map { start in
      (start, try PublishedPage(folder["site/" + start]).story())
    }
    #expect(Dictionary(uniqueKeysWithValues: stories) == manual.stories)
  }

  @Test("stands here for every fixture, and no fixture is left over")
  func completeness() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: GoodManual.folder.path)

    #expect(names.filter { !$0.hasPrefix(".") }.sorted() == GoodManual.all.map(\.name))
  }
}
