import Findings

/// What a report for machines tells besides its findings.
package struct ReportContext: Sendable {
  package let language: Language
  /// Before every file: from where the program runs to the manual's folder, "" or with a `/` at
  /// its end. Hosts show findings at files of the repository, not of the manual.
  package let root: String
  /// The program's own.
  package let version: String

  package init(language: Language, root: String, version: String) {
    self.language = language
    self.root = root
    self.version = version
  }

  /// A file as the host knows it.
  func path(of place: Place) -> String { root + place.file }
}

/// Findings in the order in which they are told, each with a fingerprint that stays while lines
/// move: by its code, its file and its words, counted where they are said more than once.
package enum Fingerprints {
  package static func of(_ findings: [Finding]) -> [(finding: Finding, print: String)] {
    var seen: [String: Int] = [:]
    return findings.sorted().map { finding in
      let text = [finding.kind.code, finding.place?.file ?? "", finding.message.english]
        .joined(separator: "\n")
      let print = String(FNV1a.hash(Array(text.utf8)), radix: 16)
      seen[print, default: 0] += 1
      return (finding, "\(print)-\(seen[print] ?? 1)")
    }
  }
}
