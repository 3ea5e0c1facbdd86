import Foundation
import Testing

/// `Tests/Fixtures/bad/<CODE>/`: a whole small manual for each code, and in `expected.txt` the
/// first line of everything that is said about it.
///
/// It is checked, or what its `command.txt` says is done, one argument a line, in the fixture's
/// folder. Where a `damage.txt` lies there, the manual is good: it is built, the site is damaged,
/// and proven again. Where a `publish.txt` lies there, it is built with the arguments of its `build.txt`,
/// damaged if it has a `damage.txt`, and checked with these arguments before it is shown to others;
/// only what is said with the fixture's own code counts. Where a `grow.txt` lies there, a file is made too large to keep, and only what
/// is said with the fixture's own code counts.
private enum BadInput {
  static let folder = Program.root.appending(path: "Tests/Fixtures/bad")
  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  static let fixtures = names.filter { !$0.hasPrefix(".") }.sorted()
  static let shown = fixtures.filter { has("publish.txt", $0) }
  static let damaged = fixtures.filter {
    Damage.exists(in: folder.appending(path: $0)) && !shown.contains($0)
  }
  static let grown = fixtures.filter { has("grow.txt", $0) }
  static let whole = fixtures.filter {
    !damaged.contains($0) && !grown.contains($0) && !shown.contains($0)
  }

  /// Codes that no input from outside can call up, and why.
  static let unreachable: [String: String] = [:]

  /// Warnings that end the program with 1: a translator's row was refused.
  static let refusals = ["KSB6610", "KSB6615", "KSB6616", "KSB6617", "KSB6618"]

  /// What must be said, line by line.
  static func expected(_ fixture: String) throws -> [String] {
    try lines(of: "expected.txt", fixture)
  }

  /// Runs the fixture's command on a copy of it, which it may write to.
  static func run(_ fixture: String) throws -> Program.Result {
    let copy = try TemporaryFolder()
    let manual = copy["manual"]
    try FileManager.default.copyItem(at: folder.appending(path: fixture), to: manual)
    if has("grow.txt", fixture) { try grow(manual, try lines(of: "grow.txt", fixture)) }
    let command =
      has("command.txt", fixture) ? try lines(of: "command.txt", fixture) : ["check", "."]
    return try withExtendedLifetime(copy) { try Program.run(command, in: manual) }
  }

  /// Builds a fixture's site, damages it where that is asked for, and checks it before it is shown.
  static func show(_ fixture: String) throws -> Program.Result {
    let copy = try TemporaryFolder()
    let site = copy["site"].path
    let manual = folder.appending(path: fixture)
    let place = has("build.txt", fixture) ? try lines(of: "build.txt", fixture) : []
    let build = try Program.run(["build", manual.path, "-o", site] + place)
    #expect(build.status == 0, "\(build.error)")
    if Damage.exists(in: manual) {
      for damage in try Damage.read(in: manual) { try damage.apply(to: copy["site"]) }
    }
    return try Program.run(["publish-check", site] + lines(of: "publish.txt", fixture))
  }

  /// Each line names a file, and how often the file's last line is added to it.
  private static func grow(_ manual: URL, _ lines: [String]) throws {
    for line in lines {
      let words = line.split(separator: " ")
      let file = manual.appending(path: words[0])
      var data = try Data(contentsOf: file)
      let last =
        Data(try #require(data.split(separator: UInt8(ascii: "\n")).last)) + Data("\n".utf8)
      for _ in 0..<(try #require(Int(words[1]))) { data += last }
      try data.write(to: file)
    }
  }

  private static func has(_ file: String, _ fixture: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "\(fixture)/\(file)").path)
  }

  private static func lines(of file: String, _ fixture: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: "\(fixture)/\(file)"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}

@Suite("Bad input")
struct BadInputTests {
  @Test("is told by code, place and message, and nothing else is", arguments: BadInput.whole)
  func check(fixture: String) throws {
    let result = try BadInput.run(fixture)

    try expect(result, result.findings, of: fixture)
  }

  @Test("that is far too large is refused", arguments: BadInput.grown)
  func grow(fixture: String) throws {
    let result = try BadInput.run(fixture)

    try expect(result, result.findings.filter { $0.contains("[\(fixture)]") }, of: fixture)
  }

  @Test("into a published site is found when it is proven again", arguments: BadInput.damaged)
  func prove(fixture: String) throws {
    let folder = BadInput.folder.appending(path: fixture)
    let site = try temporaryFolder().appending(path: "site")
    let build = try Program.run("build", folder.path, "-o", site.path)
    #expect(build.status == 0, "\(build.error)")
    for damage in try Damage.read(in: folder) { try damage.apply(to: site) }

    let result = try Program.run("prove", site.path)

    try expect(result, result.findings, of: fixture)
  }

  @Test("into a site is found before the site is shown", arguments: BadInput.shown)
  func show(fixture: String) throws {
    let result = try BadInput.show(fixture)

    try expect(result, result.findings.filter { $0.contains("[\(fixture)]") }, of: fixture)
  }

  private func expect(
    _ result: Program.Result, _ findings: [String], of fixture: String
  ) throws {
    let expected = try BadInput.expected(fixture)
    #expect(findings == expected)
    #expect(expected.contains { $0.contains("[\(fixture)]") }, "the fixture calls up its own code")
    let hasErrors = expected.contains { $0.contains("エラー[") || $0.contains("error[") }
    #expect(result.status == (hasErrors || BadInput.refusals.contains(fixture) ? 1 : 0))
    #expect(!result.isCrash)
  }

  @Test("of every kind, listed by code, has a fixture or a reason why it has none")
  func completeness() throws {
    let listed = try Program.run("explain").out.split(separator: "\n")
    let codes = listed.compactMap { $0.split(separator: " ").first.map(String.init) }

    #expect(!codes.isEmpty)
    #expect((BadInput.fixtures + BadInput.unreachable.keys).sorted() == codes)
  }
}
