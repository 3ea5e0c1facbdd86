import Findings
import Rendering
import Storyboards

extension SiteRenderer {
  /// The renderer of a page above sites, in the look of one of them.
  ///
  /// Templates are the built-in ones: an author's own know nothing of such pages.
  static func companion(of plan: SitePlan) -> SiteRenderer {
    let storyboard = plan.storyboard
    guard let templates = SiteTemplates.compile().value,
      let theme = ThemeSheet.compile(storyboard.look, systems: storyboard.systems).value
    else { preconditionFailure("the built-in templates compile") }
    return SiteRenderer(plan, templates, theme: theme)
  }
}
