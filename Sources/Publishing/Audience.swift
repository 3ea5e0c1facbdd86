/// Who will be shown a site.
package enum Audience: String, Sendable, CaseIterable {
  /// Colleagues, reviewers: people who know what it is.
  case `internal`
  /// Anybody, who may take it for the real service.
  case `public`
}
