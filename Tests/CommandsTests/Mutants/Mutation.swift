import TestSupport

/// One way to break a page.
struct Mutation: Sendable {
  let name: String
  /// What the proof of a page has to do with it.
  let verdict: Verdict
  /// The broken page; nil where the page has nothing of the kind to break.
  let apply: @Sendable (PageTokens, inout Seeded) -> [UInt8]?

  enum Verdict: Equatable, Sendable {
    /// It changes what a person sees, can do or is exposed to, and must be caught by what the page
    /// says, whatever its hash.
    case caught
    /// Only the hash in the site's ledger can tell, and why.
    case byHash(String)
    /// The page is as it was to everybody; and why.
    case same(String)
  }

  init(
    _ name: String, _ verdict: Verdict = .caught,
    _ apply: @escaping @Sendable (PageTokens, inout Seeded) -> [UInt8]?
  ) {
    self.name = name
    self.verdict = verdict
    self.apply = apply
  }
}

extension Mutation {
  static let all =
    tags + attributes + targets + labels + exposure + mocks + bytes + nesting + states
}
