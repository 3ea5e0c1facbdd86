import Foundation
import Testing

/// One edit of a published site, as a fixture's `damage.txt` describes it: paragraphs of
/// `file:`, `find:` and `replace:`, or a single `remove:` or `add:` with a path.
struct Damage {
  private let fields: [String: String]

  static func exists(in fixture: URL) -> Bool {
    FileManager.default.fileExists(atPath: fixture.appending(path: "damage.txt").path)
  }

  static func read(in fixture: URL) throws -> [Damage] {
    try String(contentsOf: fixture.appending(path: "damage.txt"), encoding: .utf8)
      .components(separatedBy: "\n\n").map { paragraph in
        let pairs = paragraph.split(separator: "\n").map { line in
          line.split(separator: ":", maxSplits: 1).map(String.init)
        }
        return Damage(
          fields: Dictionary(
            pairs.map { ($0[0], $0.count > 1 ? String($0[1].dropFirst()) : "") },
            uniquingKeysWith: { $1 }))
      }
  }

  /// Fails where nothing is found to damage: an edit that changes nothing proves nothing.
  func apply(to site: URL) throws {
    if let path = fields["remove"] {
      return try FileManager.default.removeItem(at: site.appending(path: path))
    }
    if let path = fields["add"] {
      return try Data("?".utf8).write(to: site.appending(path: path))
    }
    let file = site.appending(path: try #require(fields["file"]))
    let wanted = try #require(fields["find"])
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(wanted), "\(file.lastPathComponent) holds \(wanted)")
    let damaged = text.replacingOccurrences(of: wanted, with: fields["replace"] ?? "")
    try Data(damaged.utf8).write(to: file)
  }
}
