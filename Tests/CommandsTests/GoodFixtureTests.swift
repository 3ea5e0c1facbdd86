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
