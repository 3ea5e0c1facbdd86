import Foundation
import Testing

/// The edges that the design allows; a target that is not here may import nothing of ours.
private let allowed: [String: Set<String>] = [
  "Findings": [],
  "Digesting": ["CMessageDigest"],
  "Storyboards": ["Findings"],
  "Reading": ["Findings", "Storyboards", "CMarkGFM", "CYAML"],
  "Templating": ["Findings"],
  "Rendering": ["Findings", "Storyboards", "Templating", "Digesting"],
  "Proving": ["Findings", "Storyboards", "Digesting", "CLibXML2", "CPlatform"],
  "Wording": ["Findings", "Storyboards", "CPCRE2"],
  "Reporting": ["Findings"],
  "Publishing": ["Findings", "Storyboards"],
  "Exchanging": ["Findings", "Storyboards", "Wording", "Reporting", "CLibXML2"],
  "Commands": [
    "Findings", "Storyboards", "Reading", "Templating", "Rendering", "Proving", "Reporting",
    "Wording", "Exchanging", "Publishing", "CPlatform", "CZlib", "ArgumentParser", "Foundation",
    "Synchronization",
  ],
  "kamishibai": ["Commands"],
]

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func swiftFiles(of target: String) -> [URL] {
  let folder = root.appending(path: "Sources/\(target)")
  let names =
    FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
}

@Suite("The architecture")
struct ImportTests {
  @Test("lets each target import only downward", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    var wrong: [String] = []
    for file in swiftFiles(of: target) where !file.lastPathComponent.contains("+Generated") {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.first == "import", let module = words.last.map(String.init) else { continue }
        if allowed[target]?.contains(module) != true {
          wrong.append("\(file.lastPathComponent): \(module)")
        }
      }
    }

    #expect(wrong == [])
  }

  @Test("keeps every file under 300 lines", arguments: allowed.keys.sorted())
  func length(target: String) throws {
    let long = try swiftFiles(of: target).filter { !$0.lastPathComponent.contains("+Generated") }
      .filter {
        try String(contentsOf: $0, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count > 301
      }

    #expect(long.map(\.lastPathComponent) == [])
  }

  @Test("makes nothing public, forces nothing")
  func style() throws {
    let banned = [
      "public func ", "public let ", "public var ", "public struct ", "public enum ", "try!", "as!",
      "fatalError(",
    ]
    let found = try allowed.keys.flatMap(swiftFiles).flatMap { file -> [String] in
      guard !file.lastPathComponent.contains("+Generated") else { return [] }
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.split(separator: "\n").filter { line in
        !line.contains("///") && banned.contains { line.contains($0) } && !line.contains("\"")
      }.map { "\(file.lastPathComponent): \($0)" }
    }

    #expect(found == [])
  }
}
