import Foundation
import Testing

/// `Tests/Fixtures/bad/<CODE>/`: a whole small manual for each code, and in `expected.txt` the
/// first line of everything that is said about it. Where a `damage.txt` lies there, the manual is
/// good: it is built, the site is damaged, and proven again.
private enum BadInput {
  static let folder = Program.root.appending(path: "Tests/Fixtures/bad")
  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  static let fixtures = names.filter { !$0.hasPrefix(".") }.sorted()
  static let damaged = fixtures.filter { Damage.exists(in: folder.appending(path: $0)) }
  static let whole = fixtures.filter { !damaged.contains($0) }

  /// Codes that no input from outside can call up, and why.
  static let unreachable: [String: String] = [:]

  /// What must be said, line by line.
  static func expected(_ fixture: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: "\(fixture)/expected.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}

@Suite("Bad input")
struct BadInputTests {
  @Test("is told by code, place and message, and nothing else is", arguments: BadInput.whole)
  func check(fixture: String) throws {
    let result = try Program.run("check", BadInput.folder.appending(path: fixture).path)

    try expect(result, of: fixture)
  }

  @Test("into a published site is found when it is proven again", arguments: BadInput.damaged)
  func prove(fixture: String) throws {
    let folder = BadInput.folder.appending(path: fixture)
    let site = try temporaryFolder().appending(path: "site")
    let build = try Program.run("build", folder.path, "-o", site.path)
    #expect(build.status == 0, "\(build.error)")
    for damage in try Damage.read(in: folder) { try damage.apply(to: site) }

    let result = try Program.run("prove", site.path)

    try expect(result, of: fixture)
  }

  private func expect(_ result: Program.Result, of fixture: String) throws {
    let expected = try BadInput.expected(fixture)
    #expect(result.findings == expected)
    #expect(expected.contains { $0.contains("[\(fixture)]") }, "the fixture calls up its own code")
    let hasErrors = expected.contains { $0.contains("エラー[") }
    #expect(result.status == (hasErrors ? 1 : 0))
    #expect(!result.isCrash)
  }

  @Test("of every kind has a fixture, or a reason why it has none; no fixture is left over")
  func completeness() throws {
    let listed = try Program.run("explain").out.split(separator: "\n")
    let codes = listed.compactMap { $0.split(separator: " ").first.map(String.init) }

    #expect(!codes.isEmpty)
    #expect((BadInput.fixtures + BadInput.unreachable.keys).sorted() == codes.sorted())
  }
}
