import Findings

extension Planner {
  /// A plan of a story without screens: for a page that stands above sites of which no more is
  /// known.
  package static func bare(title: String, language: Language) -> SitePlan {
    let words = Words(title, at: Place(file: title))
    let storyboard = Storyboard(
      title: words, language: language, introduction: [], band: nil, look: Look(), screens: [],
      systems: [], flows: [])
    guard let plan = plan(storyboard).value else {
      preconditionFailure("a story without screens can be planned")
    }
    return plan
  }
}
