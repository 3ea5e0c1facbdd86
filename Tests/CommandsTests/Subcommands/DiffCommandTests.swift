import Foundation
import Testing

@Suite("kamishibai diff")
struct DiffCommandTests {
  /// `old` and `new`, between which one button has another name, on its screen and in its step.
  private let folder: TemporaryFolder

  private static let change = "「取り消す」→「{+予約を+}取り消す」"

  init() throws {
    folder = try TemporaryFolder()
    let source = Program.root.appending(path: "Tests/Fixtures/good/two-screens")
    for name in ["old", "new"] {
      try FileManager.default.copyItem(at: source, to: folder[name])
    }
    try Self.change(folder["new"])
  }

  private static func change(_ manual: URL) throws {
    for (name, old, new) in [
      ("screens/booking.yaml", "button: 取り消す", "button: 予約を取り消す"),
      ("manual.md", "取り消すボタン", "予約を取り消すボタン"),
    ] {
      let file = manual.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
    }
  }

  private func commit(_ root: String) throws {
    for arguments in [
      ["init", "-q"], ["add", "-A"],
      ["-c", "user.name=a", "-c", "user.email=a@example.jp", "commit", "-q", "-m", "one"],
    ] {
      #expect(try shell(["git"] + arguments, in: folder[root]) == 0)
    }
  }

  @Test("shows the changed words of two manuals, the button before the step, with their places")
  func manuals() throws {
    let run = try Program.run("diff", "old", "new", in: folder.url)

    #expect(run.status == 0)
    #expect(run.out.hasPrefix("変わった文言は2件です（変更2件）。\n"))
    let lines = run.out.split(separator: "\n").filter { $0.hasPrefix("  変更") }
    #expect(lines.count == 2)
    #expect(lines.first?.contains(Self.change) == true)
    #expect(lines.first?.contains("「予約を取り消す」の手順②") == true)
    #expect(lines.first?.hasSuffix("(screens/booking.yaml:7:13)") == true)
    #expect(lines.last?.hasSuffix("(manual.md:9:20)") == true)
  }

  @Test("compares two sites, and a site with a manual")
  func sites() throws {
    for name in ["old", "new"] {
      _ = try Program.run("build", name, "-o", name + "-site", "--quiet", in: folder.url)
    }

    let sites = try Program.run("diff", "old-site", "new-site", in: folder.url)
    let mixed = try Program.run("diff", "old-site", "new", in: folder.url)
    let same = try Program.run("diff", "new-site", "new", in: folder.url)

    #expect([sites.status, mixed.status, same.status] == [0, 0, 0])
    #expect(sites.out.contains(Self.change))
    #expect(sites.out.contains("「予約を取り消す」の手順2"))
    #expect(mixed.out.contains(Self.change))
    #expect(same.out == "変わった文言はありません。\n")
  }

  @Test("takes a git revision, with its path or for the path of the other side")
  func revisions() throws {
    try FileManager.default.createDirectory(at: folder["work"], withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: folder["old"], to: folder["work/m"])
    try commit("work")
    try Self.change(folder["work/m"])

    let expected = try Program.run("diff", "old", "new", in: folder.url)
    for (arguments, place) in [
      (["HEAD", "m"], "work"), (["HEAD:m", "m"], "work"), (["HEAD", "."], "work/m"),
      (["HEAD", "work/m"], ""),
    ] {
      let run = try Program.run(["diff"] + arguments, in: folder[place])
      #expect(run.status == 0, "\(run.error)")
      #expect(run.out == expected.out)
    }
    let turned = try Program.run("diff", "m", "HEAD", in: folder["work"])
    let same = try Program.run("diff", "HEAD", "HEAD:m", in: folder["work"])
    #expect(turned.out.contains("「[-予約を-]取り消す」→「取り消す」"))
    #expect(same.status == 2)
  }

  @Test("tells programs what changed, where, and what it touches")
  func json() throws {
    let run = try Program.run("diff", "old", "new", "--format", "json", in: folder.url)

    let diff = try JSONDecoder().decode(Diff.self, from: Data(run.out.utf8))
    #expect(diff.version == 1)
    #expect(diff.counts == ["changed": 2, "added": 0, "gone": 0, "moved": 0])
    #expect(diff.changes.map(\.severity) == ["button", "body"])
    let change = try #require(diff.changes.first)
    #expect(change.change == "changed")
    #expect(change.kind == "button")
    #expect(change.old?.text == "取り消す")
    #expect(
      change.new
        == Diff.Side(
          text: "予約を取り消す", owner: "予約の内容", states: ["取り消し前"], file: "screens/booking.yaml", line: 7,
          column: 13, changed: [[0, 3]]))
    #expect(change.touched.steps == [Diff.Step(file: "manual.md", line: 9)])
    #expect(change.touched.screens == ["予約の内容"])
  }

  @Test("says so where no word changed, and ends with 0", arguments: ["text", "json"])
  func nothing(format: String) throws {
    let run = try Program.run("diff", "old", "old", "--format", format, in: folder.url)

    #expect(run.status == 0)
    #expect(run.out.contains("変わった文言はありません。"))
  }

  @Test(
    "refuses what it cannot find or read, names it, and ends with 2",
    arguments: ["nowhere", "none:m", "--upload-pack=x:m", "screens"])
  func refusals(argument: String) throws {
    try FileManager.default.createDirectory(
      at: folder["screens"], withIntermediateDirectories: true)
    try commit("new")

    let run = try Program.run("diff", "--", argument, "new", in: folder.url)

    #expect(run.status == 2)
    #expect(run.error.contains(argument.split(separator: ":")[0]), "\(run.error)")
    #expect(run.out == "")
  }
}

private struct Diff: Decodable {
  let version: Int
  let counts: [String: Int]
  let changes: [Change]

  struct Change: Decodable {
    let change, severity, kind: String
    let old, new: Side?
    let touched: Touched
  }

  struct Side: Decodable, Equatable {
    let text, owner: String
    let states: [String]
    let file: String
    let line, column: Int
    let changed: [[Int]]
  }

  struct Touched: Decodable {
    let steps: [Step]
    let screens: [String]
  }

  struct Step: Decodable, Equatable {
    let file: String
    let line: Int
  }
}
