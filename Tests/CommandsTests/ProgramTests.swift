import Foundation
import Testing

/// The built binary, run as a person runs it.
private struct Program {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, where the package manager puts both.
  static let binary: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "kamishibai")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : root.appending(path: ".build/debug/kamishibai")
  }()

  struct Result {
    let status: Int32
    let out: String
    let error: String
  }

  static func run(_ arguments: String..., in folder: URL = root) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    let handles = try files.map { file -> FileHandle in
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
      return try FileHandle(forWritingTo: file)
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Result(status: process.terminationStatus, out: texts[0], error: texts[1])
  }
}

/// A folder of its own for each test.
private func temporaryFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ksb-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.resolvingSymlinksInPath()
}

private func files(in folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  let names =
    FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  for name in names {
    var isFolder: ObjCBool = false
    let path = folder.appending(path: name).path
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
  }
  return files
}

@Suite("The program")
struct ProgramTests {
  @Test("tells its version, helps, and ends with 2 on wrong usage")
  func usage() throws {
    #expect(try Program.run("--version").out.hasPrefix("0.1.0"))
    #expect(try Program.run("--help").status == 0)
    #expect(try Program.run("bild").status == 2)
    #expect(try Program.run("build", "nowhere").status == 2)
    #expect(try Program.run("explain", "KSB1013").out.contains("濁点"))
  }

  @Test("builds Output/ byte for byte from the bundled manual")
  func golden() throws {
    let folder = try temporaryFolder()
    let output = folder.appending(path: "site")

    let result = try Program.run("build", "Manuals/mynaportal-link", "-o", output.path)

    #expect(result.status == 0, "\(result.error)")
    let built = try files(in: output)
    let committed = try files(in: Program.root.appending(path: "Output"))
    #expect(built.keys.sorted() == committed.keys.sorted())
    #expect(built.keys.filter { built[$0] != committed[$0] } == [])
  }

  @Test("builds the raw text with no definitions at all, and proves it")
  func zeroDefinitions() throws {
    let output = try temporaryFolder().appending(path: "site")

    let result = try Program.run("build", "Tests/Fixtures/raw/manual-3.4.txt", "-o", output.path)

    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("KSB1013"))
    #expect(try Program.run("prove", output.path).status == 0)
  }

  @Test("makes a small manual that builds at once")
  func new() throws {
    let folder = try temporaryFolder()

    #expect(try Program.run("new", "mine", in: folder).status == 0)
    let result = try Program.run("build", "mine", "-o", "site", in: folder)

    #expect(result.status == 0, "\(result.error)")
    #expect(!result.error.contains("警告"))
    #expect(try Program.run("new", "mine", in: folder).status == 2)
  }

  @Test("proves a site again, and finds what somebody changed in it")
  func prove() throws {
    let output = try temporaryFolder().appending(path: "site")
    _ = try Program.run("build", "Manuals/mynaportal-link", "-o", output.path)
    let page = output.appending(path: "flows/connect/03.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    try text.replacingOccurrences(of: ">同意</button>", with: ">同 意</button>")
      .write(to: page, atomically: true, encoding: .utf8)

    let result = try Program.run("prove", output.path)

    #expect(result.status == 1)
    #expect(result.error.contains("KSB5004"))
    #expect(result.error.contains("KSB5008"))
  }

  @Test("leaves what it published before untouched when a build fails")
  func failure() throws {
    let folder = try temporaryFolder()
    _ = try Program.run("new", "mine", in: folder)
    _ = try Program.run("build", "mine", "-o", "site", in: folder)
    let before = try files(in: folder.appending(path: "site"))
    try Data("screen: 検索結果\nbuton: x\n".utf8).write(
      to: folder.appending(path: "mine/screens/results.yaml"))

    let result = try Program.run("build", "mine", "-o", "site", in: folder)

    #expect(result.status == 1)
    #expect(try files(in: folder.appending(path: "site")) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("staging") } == [])
  }

  @Test("refuses to publish into what it did not make, and into the manual")
  func refusals() throws {
    let folder = try temporaryFolder()
    _ = try Program.run("new", "mine", in: folder)

    for target in [".", "mine", "/", NSHomeDirectory()] {
      #expect(try Program.run("build", "mine", "-o", target, in: folder).status == 2, "\(target)")
    }
  }

  @Test("shows nasty labels unharmed, and never leaves the folder")
  func nastyLabels() throws {
    let folder = try temporaryFolder()
    let label = "<script>alert(1)</script>]]>\"\u{3099}&amp;"
    let manual = "# 手続き\n\n① 「\(label)」画面の「\(label)」ボタンをクリックします。\n\n② 「終わり」画面が表示されます。\n"
    try Data(manual.utf8).write(to: folder.appending(path: "nasty.md"))

    let result = try Program.run("build", "nasty.md", "-o", "site", in: folder)

    #expect(result.status == 0, "\(result.error)")
    #expect(try Program.run("prove", "site", in: folder).status == 0)
  }

  @Test("says that a file is CP932, with line and fix")
  func encoding() throws {
    let folder = try temporaryFolder()
    try Data([0x8E, 0xE8, 0x8F, 0x87]).write(to: folder.appending(path: "m.txt"))

    let result = try Program.run("build", "m.txt", "-o", "site", in: folder)

    #expect(result.status == 1)
    #expect(result.error.contains("KSB1002") && result.error.contains("CP932"))
  }
}
