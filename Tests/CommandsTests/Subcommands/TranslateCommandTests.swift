import Foundation
import Testing

@Suite("kamishibai translate import")
struct TranslateCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "Tests/Fixtures/good/two-screens"), to: folder["m"])
  }

  /// Writes the texts out, has some of them translated, and saves them as `en.csv`.
  private func translate(
    where isTranslated: (String) -> Bool = { _ in true },
    as target: (String) -> String = { "EN \($0)" }
  ) throws {
    let out = try Program.run("wording", "m", "--format", "csv", "--to", "en", in: folder.url).out
    // No text of this manual has a comma or a quote.
    let rows = out.components(separatedBy: "\r\n").map { row -> String in
      var cells = row.components(separatedBy: ",")
      guard cells.count > 6, cells[5].isEmpty, isTranslated(cells[4]) else { return row }
      cells[5] = target(cells[4])
      return cells.joined(separator: ",")
    }
    try folder.write(rows.joined(separator: "\r\n"), to: "en.csv")
  }

  private func bringIn() throws -> Program.Result {
    try Program.run("translate", "import", "en.csv", "m", in: folder.url)
  }

  private func build(_ name: String = "site") throws -> Program.Result {
    try Program.run("build", "m", "-o", name, in: folder.url)
  }

  @Test("gives the next build a second site, proven as the first, the same each time")
  func secondSite() throws {
    try translate()

    let taken = try bringIn()
    let build = try build()
    let proof = try Program.run("prove", "site", in: folder.url)
    _ = try self.build("again")

    #expect([taken.status, build.status, proof.status] == [0, 0, 0], "\(build.error)")
    #expect(taken.error.contains("まだ訳のない文言: 0"))
    #expect(build.findings.filter { $0.contains("KSB6620") } == [])
    let files = try folder.contents(of: "site")
    #expect(try folder.contents(of: "again") == files)
    let pages = { (prefix: String) in
      Set(files.keys.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".html") })
    }
    let own = pages("").subtracting(pages("en/"))
    #expect(pages("en/") == Set(own.map { "en/" + $0 }))
    let page = String(decoding: files["en/screens/booking.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains(" lang=\"en\" xml:lang=\"en\">"))
    #expect(page.contains(">EN 取り消す<"))
    // Both sites are counted.
    #expect(build.error.contains(proof.error))
  }

  @Test("leaves what is not translated in its own language, and the build lists it")
  func missing() throws {
    try folder.write("title: 会議室の予約\nlang: ja\nband: 何も送信しません。\n", to: "m/kamishibai.yaml")
    try translate { $0 != "取り消す" && $0 != "何も送信しません。" }

    let taken = try bringIn()
    let build = try build()

    #expect(taken.status == 0)
    #expect(taken.error.contains("まだ訳のない文言: 2"))
    #expect(build.status == 0)
    #expect(build.findings.filter { $0.contains("メモ[KSB6620]") }.count == 1)
    #expect(build.error.contains("「取り消す」 (screens/booking.yaml:7:13)"))
    #expect(build.error.contains("「何も送信しません。」 (kamishibai.yaml:3:7)"))
    let page = try String(contentsOf: folder["site/en/screens/booking.html"], encoding: .utf8)
    #expect(page.contains("lang=\"ja\">取り消す<"))
    #expect(page.contains("lang=\"ja\">何も送信しません。<"))
  }

  @Test(
    "makes the site of a language that it does not speak, its own words in one that it does",
    arguments: [
      ("zh-Hans", "en", ">译 取り消す<", nil), ("ar", "en", ">نص 取り消す<", "rtl"),
      ("ja-Hira", "ja", ">かな 取り消す<", nil),
    ])
  func third(tag: String, own: String, shown: String, direction: String?) throws {
    let mark = shown.dropFirst().split(separator: " ")[0]
    try translate(as: { "\(mark) \($0)" })

    let taken = try Program.run("translate", "import", "en.csv", "m", "--to", tag, in: folder.url)
    let build = try build()
    let proof = try Program.run("prove", "site", in: folder.url)

    #expect([taken.status, build.status, proof.status] == [0, 0, 0], "\(build.error)")
    let page = try String(contentsOf: folder["site/\(tag)/screens/booking.html"], encoding: .utf8)
    #expect(page.contains(" lang=\"\(tag)\" xml:lang=\"\(tag)\""))
    #expect(page.contains(shown))
    #expect(page.contains("class=\"skip\" href=\"#main\" lang=\"\(own)\">"))
    #expect(page.contains(" dir=\"rtl\"") == (direction == "rtl"))
    let sheet = try String(
      contentsOf: folder["site/\(tag)/assets/kamishibai.css"], encoding: .utf8)
    // The sides of a line are exchanged where it runs from the right.
    let list = direction == "rtl" ? "padding-right: 1.5rem" : "padding-left: 1.5rem"
    #expect(sheet.contains("ul, ol { margin: 0 0 1rem; \(list); }"))
  }

  @Test(
    "takes the language from the file's name",
    arguments: [
      ("texts.zh-Hans.csv", "zh-Hans"), ("texts_ko.csv", "ko"), ("en-US.csv", "en"),
      ("all.csv", nil),
    ])
  func named(file: String, tag: String?) throws {
    try translate()
    try FileManager.default.moveItem(at: folder["en.csv"], to: folder[file])

    let taken = try Program.run("translate", "import", file, "m", in: folder.url)

    #expect(taken.status == (tag == nil ? 2 : 0), "\(taken.error)")
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: folder["m/translations"].path))
    #expect((files ?? []) == (tag.map { ["\($0).yaml"] } ?? []))
  }

  @Test("refuses a translation of words that have changed since, takes the others, and ends with 1")
  func stale() throws {
    try translate()
    let file = folder["m/screens/rooms.yaml"]
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "空いている", with: "空きのある").utf8).write(to: file)

    let taken = try bringIn()

    #expect(taken.status == 1)
    let kept = try String(contentsOf: folder["m/translations/en.yaml"], encoding: .utf8)
    #expect(!kept.contains("EN 空いている会議室"))
    #expect(kept.contains("EN 取り消す"))
    #expect(taken.error.contains("空いている会議室"))
  }

  @Test("leaves no second site behind when the translations are gone")
  func gone() throws {
    try translate()
    _ = try bringIn()
    _ = try build()
    #expect(FileManager.default.fileExists(atPath: folder["site/en/index.html"].path))
    try FileManager.default.removeItem(at: folder["m/translations"])

    let build = try build()
    let proof = try Program.run("prove", "site", in: folder.url)

    #expect([build.status, proof.status] == [0, 0])
    #expect(!FileManager.default.fileExists(atPath: folder["site/en"].path))
  }

  @Test(
    "lets a later proof find damage inside the second site, and say where",
    arguments: ["en/map.html", "en/kamishibai.json", "en/extra.html", "en/assets/theme.css"])
  func damage(path: String) throws {
    try translate()
    _ = try bringIn()
    _ = try build()
    let file = folder["site/" + path]
    let old = (try? Data(contentsOf: file)) ?? Data("<p>x</p>".utf8)
    try Data(old + Data(" ".utf8)).write(to: file)
    if path.hasSuffix(".json") { try FileManager.default.removeItem(at: file) }

    let proof = try Program.run("prove", "site", in: folder.url)

    #expect(proof.status == 1)
    #expect(proof.findings.first?.hasPrefix(path + ":1:1: ") == true, "\(proof.error)")
    #expect(proof.findings.count == 1)
  }

  @Test("ends with 2 where there is nothing to take in, or nowhere to")
  func refusals() throws {
    try translate()

    let nowhere = try Program.run("translate", "import", "none.csv", "m", in: folder.url)
    let own = try Program.run("translate", "import", "en.csv", "m", "--to", "ja", in: folder.url)
    try FileManager.default.copyItem(at: folder["m/manual.md"], to: folder["one.md"])
    let single = try Program.run("translate", "import", "en.csv", "one.md", in: folder.url)

    #expect([nowhere.status, own.status, single.status] == [2, 2, 2])
    #expect(nowhere.error.contains("none.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder["m/translations"].path))
  }
}
