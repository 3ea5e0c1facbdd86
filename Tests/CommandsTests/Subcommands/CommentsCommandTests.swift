import Foundation
import Testing

@Suite("kamishibai comments")
struct CommentsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "Tests/Fixtures/good/two-screens"), to: folder["m"])
  }

  /// A comment as a review page saves it, on a text that the inventory has.
  private func comment(
    _ id: String, on text: String, _ words: String, owner: String? = nil,
    changed: String = "2026-01-01T00:00:00.000Z"
  ) throws -> [String: String] {
    let listed = try Program.run("wording", "m", "--format", "json", in: folder.url)
    let strings = try JSONDecoder().decode(Listed.self, from: Data(listed.out.utf8)).strings
    let string = try #require(strings.first { $0.text == text })
    return [
      "id": id, "key": string.key, "kind": string.kind, "owner": owner ?? string.owner,
      "text": text,
      "origin": "\(string.origin.file):\(string.origin.line):\(string.origin.column)",
      "author": "鈴木", "comment": words, "created": "2026-01-01T00:00:00.000Z", "changed": changed,
    ]
  }

  private func save(_ comments: [[String: String]], _ name: String) throws {
    let list = String(decoding: try JSONEncoder().encode(comments), as: UTF8.self)
    try folder.write(
      """
      {"kamishibai":"comments","version":1,"site":{"title":"題","language":"ja"},"comments":\(list)}
      """, to: name)
  }

  private func rewrite(
    _ old: String, as new: String, in name: String = "screens/booking.yaml"
  ) throws {
    let file = folder["m/" + name]
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
  }

  @Test("are merged, the newest of each counting, and told at the line of today")
  func merge() throws {
    let one = try comment("a", on: "取り消す", "短くする")
    let newer = try comment("a", on: "取り消す", "長く\nする", changed: "2026-02-01T00:00:00.000Z")
    try save([one], "1.json")
    try save([newer, try comment("b", on: "一覧へ戻る", "一覧に戻る")], "2.json")
    try rewrite("content:\n", as: "content:\n  - text: 新しい行です。\n")

    let run = try Program.run("comments", "2.json", "1.json", "m", in: folder.url)

    #expect(run.status == 0, "\(run.error)")
    #expect(
      run.findings == [
        "screens/booking.yaml:8:13: メモ[KSB6701]: 「取り消す」へのコメント（鈴木）：長く する",
        "screens/booking.yaml:14:11: メモ[KSB6701]: 「一覧へ戻る」へのコメント（鈴木）：一覧に戻る",
      ])
    #expect(run.error.contains("コメント: 2"))
  }

  @Test("are marked as overtaken where the text changed since, with the text of today")
  func overtaken() throws {
    try save([try comment("a", on: "取り消す", "短くする")], "1.json")
    try rewrite("button: 取り消す", as: "button: 予約を取り消す")
    try rewrite("取り消すボタン", as: "予約を取り消すボタン", in: "manual.md")

    let run = try Program.run("comments", "1.json", "m", in: folder.url)

    #expect(run.status == 0)
    #expect(run.findings.count == 1)
    #expect(run.findings.first?.hasPrefix("screens/booking.yaml:7:13: 警告[KSB6702]") == true)
    #expect(run.error.contains("今は「予約を取り消す」です。"))
    #expect(run.error.contains("短くする"))
  }

  @Test("are said to be lost where their screen is gone")
  func lost() throws {
    var gone = try comment("a", on: "取り消す", "短くする", owner: "前の画面")
    gone["key"] = "screens.before.button.00000000"
    gone["origin"] = "screens/before.yaml:1:1"
    try save([gone], "1.json")

    let run = try Program.run("comments", "1.json", "m", "--format", "json", in: folder.url)

    #expect(run.status == 0)
    #expect(run.out.contains("\"KSB6703\""))
    #expect(run.out.contains("前の画面"))
  }

  @Test("are written as one file that is a file of comments again")
  func written() throws {
    try save([try comment("a", on: "取り消す", "\"短く\"\n<する> 👩‍💻")], "1.json")
    try save([try comment("b", on: "一覧へ戻る", "一覧に戻る")], "2.json")

    let merged = try Program.run(
      "comments", "1.json", "2.json", "m", "--merge", "all.json", in: folder.url)
    let again = try Program.run(
      "comments", "all.json", "m", "--merge", "again.json", in: folder.url)

    #expect([merged.status, again.status] == [0, 0])
    #expect(again.findings == merged.findings)
    #expect(try Data(contentsOf: folder["again.json"]) == Data(contentsOf: folder["all.json"]))
    let all = try JSONDecoder().decode(Saved.self, from: Data(contentsOf: folder["all.json"]))
    #expect(
      all.comments == [
        try comment("a", on: "取り消す", "\"短く\"\n<する> 👩‍💻"),
        try comment("b", on: "一覧へ戻る", "一覧に戻る"),
      ])
    #expect(all.site == ["title": "会議室の予約", "language": "ja"])
  }

  @Test(
    "are refused as a whole where a file is none of comments, with its name",
    arguments: [
      "{", "[]", "{\"kamishibai\":\"comments\"}",
      "{\"kamishibai\":\"other\",\"version\":1,\"comments\":[]}",
      "{\"kamishibai\":\"comments\",\"version\":2,\"comments\":[]}",
      "{\"kamishibai\":\"comments\",\"version\":1,\"comments\":[{\"id\":\"a\"}]}",
    ])
  func broken(text: String) throws {
    try save([try comment("a", on: "取り消す", "短くする")], "1.json")
    try folder.write(text, to: "broken.json")

    let run = try Program.run(
      "comments", "1.json", "broken.json", "m", "--merge", "all.json", in: folder.url)

    #expect(run.status == 2)
    #expect(run.error.contains("broken.json"))
    #expect(!FileManager.default.fileExists(atPath: folder["all.json"].path))
  }
}

private struct Listed: Decodable {
  let strings: [Entry]

  struct Entry: Decodable {
    let key, kind, owner, text: String
    let origin: Origin
  }

  struct Origin: Decodable {
    let file: String
    let line, column: Int
  }
}

private struct Saved: Decodable {
  let site: [String: String]
  let comments: [[String: String]]
}
