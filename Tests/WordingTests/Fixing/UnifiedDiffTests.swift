import Foundation
import TestSupport
import Testing
import Wording

@Suite("A unified diff")
struct UnifiedDiffTests {
  @Test("shows three lines on each side of a change, and joins changes that are near")
  func context() {
    let old = (1...20).map { "行\($0)\n" }.joined()
    let new = old.replacingOccurrences(of: "行5\n", with: "五\n")
      .replacingOccurrences(of: "行6\n", with: "六\n").replacingOccurrences(of: "行16\n", with: "十六\n")

    let diff = UnifiedDiff.text(of: "screens/a.yaml", old: old, new: new)

    #expect(
      diff == """
        --- a/screens/a.yaml
        +++ b/screens/a.yaml
        @@ -2,8 +2,8 @@
         行2
         行3
         行4
        -行5
        -行6
        +五
        +六
         行7
         行8
         行9
        @@ -13,7 +13,7 @@
         行13
         行14
         行15
        -行16
        +十六
         行17
         行18
         行19

        """)
  }

  @Test("says so where a file does not end its last line, and nothing where nothing changed")
  func end() {
    let diff = UnifiedDiff.text(of: "a", old: "一\n二", new: "一\n三")

    #expect(diff.hasSuffix("-二\n\\ No newline at end of file\n+三\n\\ No newline at end of file\n"))
    #expect(UnifiedDiff.text(of: "a", old: "一", new: "一") == "")
  }

  @Test("makes the new file of the old with git", arguments: 0..<6 as Range<UInt64>)
  func applies(seed: UInt64) throws {
    var numbers = Seeded(seed)
    let end = seed % 2 == 0 ? "\r\n" : "\n"
    let old = (0..<40).map { "行\($0)" + ($0 == 39 && seed > 3 ? "" : end) }
    let new = old.map { numbers.next() % 7 == 0 ? "新" + $0 : $0 }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.yaml")
    try Data(old.joined().utf8).write(to: file)
    let diff = UnifiedDiff.text(of: "a.yaml", old: old.joined(), new: new.joined())
    try Data(diff.utf8).write(to: folder.appending(path: "a.diff"))

    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "apply", "a.diff"]
    git.currentDirectoryURL = folder
    try git.run()
    git.waitUntilExit()

    #expect(git.terminationStatus == 0)
    #expect(try Data(contentsOf: file) == Data(new.joined().utf8))
  }
}
