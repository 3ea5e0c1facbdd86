import Findings
import Foundation
import Reporting

/// Findings that an author knows of and passes over: what `--format json` wrote before.
///
/// Errors are never passed over: what has one is not published.
struct Baseline: Sendable {
  private let prints: Set<String>

  /// The shape of ``JSONReport``, as far as it matters here.
  private struct File: Decodable {
    let version: Int
    let findings: [Entry]

    struct Entry: Decodable {
      let fingerprint: String
    }
  }

  init(_ path: String) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw Refusal(text: "kamishibai: \(path) が見つかりません。(no such file: \(path))")
    }
    guard let file = try? JSONDecoder().decode(File.self, from: data), file.version == 1 else {
      throw Refusal(
        text: "kamishibai: \(path) は控えとして読めません。kamishibai check --format json の結果を指定してください。"
          + "\n(no baseline: name what `kamishibai check --format json` has written)")
    }
    prints = Set(file.findings.map(\.fingerprint))
  }

  /// The findings that are new.
  func new(among findings: [Finding]) -> [Finding] {
    Fingerprints.of(findings).compactMap { told in
      told.finding.kind.severity < .error && prints.contains(told.print) ? nil : told.finding
    }
  }
}
