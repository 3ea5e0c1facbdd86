import Findings
import Storyboards

/// A site as it lies on the disk, as far as it matters to whoever shows it to others.
package struct PublishedSite: Sendable {
  package let promises: SitePromises
  /// What was seen on each of its pages, those in other languages included.
  package let pages: [PageSight]
  /// Every file of the folder.
  package let files: [File]
  /// What was said when the site was built.
  package let told: [FindingTally]
  /// How many errors its proof came to, as it lies there.
  package let errors: Int

  package init(
    promises: SitePromises, pages: [PageSight], files: [File], told: [FindingTally], errors: Int
  ) {
    self.promises = promises
    self.pages = pages
    self.files = files
    self.told = told
    self.errors = errors
  }

  /// A file by its path, with its size in bytes.
  package struct File: Sendable {
    package let path: String
    package let size: Int

    package init(_ path: String, size: Int) {
      self.path = path
      self.size = size
    }
  }
}

/// What the bytes of a page show, whatever its ledger promises.
package struct PageSight: Sendable {
  package let path: String
  package let hasBand: Bool
  /// Whether a field of it covers what is typed.
  package let asksPassword: Bool
  /// The addresses outside that its controls show.
  package let outside: [String]

  package init(path: String, hasBand: Bool, asksPassword: Bool, outside: [String]) {
    self.path = path
    self.hasBand = hasBand
    self.asksPassword = asksPassword
    self.outside = outside
  }
}

/// How often a code was told when a site was built.
package struct FindingTally: Hashable, Sendable {
  package let code: String
  package let severity: Severity
  package let count: Int

  package init(_ code: String, _ severity: Severity, count: Int) {
    self.code = code
    self.severity = severity
    self.count = count
  }

  /// The tallies of findings, by code.
  package static func of(_ findings: [Finding]) -> [FindingTally] {
    var counts: [String: [Severity: Int]] = [:]
    for finding in findings {
      counts[finding.kind.code, default: [:]][finding.severity, default: 0] += 1
    }
    return counts.flatMap { code, counts in
      counts.map { FindingTally(code, $0.key, count: $0.value) }
    }.sorted { ($0.code, $0.severity) < ($1.code, $1.severity) }
  }
}
