import Foundation
import Testing

@Suite("What is told to machines")
struct ReportTests {
  private let fixture = "Tests/Fixtures/bad/KSB2003"

  @Test(
    "is told by check, build and prove in every format, on stdout alone",
    arguments: ["json", "sarif", "junit", "github"])
  func formats(format: String) throws {
    let folder = try temporaryFolder()
    let manual = Program.root.appending(path: fixture).path

    let check = try Program.run("check", manual, "--format", format, in: folder)
    let build = try Program.run("build", manual, "-o", "site", "--format", format, in: folder)
    let proof = try Program.run("prove", "site", "--format", format, in: folder)

    #expect([check.status, build.status, proof.status] == [0, 0, 0])
    #expect(check.out == build.out)
    #expect(check.out.contains("KSB2003"))
    #expect(!check.error.contains("KSB2003"))
    #expect(!proof.out.contains("KSB2003"))
  }

  @Test("names files from where the program runs")
  func paths() throws {
    let check = try Program.run("check", fixture, "--format", "github")

    #expect(check.out.contains("file=\(fixture)/manual.md,line=3,"))
  }

  @Test("fails the case of the page that is broken, and no other")
  func brokenPage() throws {
    let folder = try temporaryFolder()
    let manual = Program.root.appending(path: fixture).path
    _ = try Program.run("build", manual, "-o", "site", in: folder)
    let page = folder.appending(path: "site/screens/done.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    try text.replacingOccurrences(of: "</h2>", with: "。</h2>").write(
      to: page, atomically: true, encoding: .utf8)

    let proof = try Program.run("prove", "site", "--format", "junit", in: folder)

    #expect(proof.status == 1)
    let failed = proof.out.components(separatedBy: "<testcase ").filter { $0.contains("<failure") }
    #expect(failed.count == 1)
    #expect(failed.first?.contains("classname=\"screens/done\"") == true)
  }

  @Test("passes over what a baseline holds, and tells what is new")
  func baseline() throws {
    let folder = try temporaryFolder()
    let manual = folder.appending(path: "m")
    try FileManager.default.copyItem(at: Program.root.appending(path: fixture), to: manual)
    let known = try Program.run("check", "m", "--format", "json", in: folder)
    try known.out.write(
      to: folder.appending(path: "known.json"), atomically: true, encoding: .utf8)

    let before = try Program.run("check", "m", "--strict", in: folder)
    let same = try Program.run("check", "m", "--strict", "--baseline", "known.json", in: folder)
    // Two lines more above, and another slip below.
    let file = manual.appending(path: "manual.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try
      ("<!-- 一 -->\n\n"
      + text.replacingOccurrences(
        of: "「完了」画面が表示されます。", with: "「完了」画面の「印刷」ボタンをクリックします。")).write(
        to: file, atomically: true, encoding: .utf8)
    let grown = try Program.run("check", "m", "--strict", "--baseline", "known.json", in: folder)

    #expect(before.status == 1)
    #expect(same.status == 0, "\(same.error)")
    #expect(grown.status == 1)
    #expect(grown.findings.count == 1)
    #expect(grown.findings.first?.contains("印刷") == true)
  }

  @Test(
    "refuses a baseline that is none",
    arguments: ["{}", "no json", "{\"version\":2,\"findings\":[]}"])
  func noBaseline(text: String) throws {
    let folder = try temporaryFolder()
    try text.write(to: folder.appending(path: "b.json"), atomically: true, encoding: .utf8)
    let manual = Program.root.appending(path: fixture).path

    let check = try Program.run("check", manual, "--baseline", "b.json", in: folder)

    #expect(check.status == 2)
    #expect(check.error.contains("--format json"))
  }
}
