import Foundation
import Testing

@Suite("Importing a document")
struct DocumentImportTests {
  private static let prose = """
    # 会議室の予約

    ① 「検索」画面で、利用日を入力し、「北館」または「南館」を選択して、検索するボタンをクリックします。

    ② 「結果」画面が表示されます。「第一会議室」の行にある予約するボタンをクリックします。

    ③ 「完了」画面が表示されます。

    """

  @Test("keeps the prose byte for byte, and defines each screen with the controls of its steps")
  func text() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.prose, to: "source.md")

    let made = try Program.run("import", "source.md", "-o", "manual", in: folder.url)

    #expect(made.status == 0, "\(made.error)")
    let files = try files(in: folder.url.appending(path: "manual"))
    #expect(files["manual.md"] == Data(Self.prose.utf8))
    #expect(
      files.keys.sorted() == [
        "manual.md", "screens/01-検索.yaml", "screens/02-結果.yaml", "screens/03-完了.yaml",
      ])
    let search = String(decoding: files["screens/01-検索.yaml"] ?? Data(), as: UTF8.self)
    for words in ["screen: 検索", "field: 利用日", "北館", "南館", "button: 検索する", "manual.md:3"] {
      #expect(search.contains(words))
    }
  }

  @Test("makes a manual that builds at once and has nothing to infer")
  func build() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.prose, to: "source.md")
    _ = try Program.run("import", "source.md", "-o", "manual", in: folder.url)

    let built = try Program.run("build", "manual", "-o", "site", in: folder.url)

    #expect(built.status == 0, "\(built.error)")
    #expect(built.findings.filter { $0.contains("KSB2006") || $0.contains("警告") } == [])
  }

  @Test("gives a Word document the same reading as its source")
  func word() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.prose, to: "source.md")
    let pandoc = Process()
    pandoc.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    pandoc.arguments = ["pandoc", "source.md", "-o", "source.docx"]
    pandoc.currentDirectoryURL = folder.url
    try pandoc.run()
    pandoc.waitUntilExit()
    try #require(pandoc.terminationStatus == 0, "the tests need pandoc")

    let made = try Program.run("import", "source.docx", "-o", "manual", in: folder.url)
    let plain = try Program.run("read", "source.md", in: folder.url)
    let read = try Program.run("read", "manual/manual.md", in: folder.url)

    #expect(made.status == 0, "\(made.error)")
    #expect(read.out == plain.out)
  }

  @Test(
    "refuses what it cannot take, and says what to do",
    arguments: [("missing.md", "missing.md"), ("sheet.xlsx", "docx"), ("broken.pdf", "pdftotext")])
  func refusals(file: String, said: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "sheet.xlsx")
    try folder.write("x", to: "broken.pdf")

    let made = try Program.run("import", file, "-o", "manual", in: folder.url)

    #expect(made.status == 2)
    #expect(made.error.contains(said))
  }

  @Test("leaves a folder alone that holds anything")
  func occupied() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.prose, to: "source.md")
    try folder.write("mine", to: "manual/notes.txt")

    let made = try Program.run("import", "source.md", "-o", "manual", in: folder.url)

    #expect(made.status == 2)
    #expect(try files(in: folder.url.appending(path: "manual")).keys.sorted() == ["notes.txt"])
  }
}
