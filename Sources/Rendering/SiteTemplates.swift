import Findings
import Templating

/// The templates of a site, compiled against what the pages give them.
package struct SiteTemplates: Sendable {
  let library: TemplateLibrary
  /// Whether an author has templates of her own among them, other than copies of ours.
  let hasOverrides: Bool

  static let entries: [String: Shape] = [
    "page": DocumentView.shape, "index": IndexView.shape, "flow": FlowView.shape,
    "scene": SceneView.shape, "embed": SceneView.shape, "fragment": FragmentView.shape,
    "paper": PaperView.shape, "contact-sheet": ContactSheetView.shape,
    "single": SingleFileView.shape, "single-card": SceneView.shape,
    "roam": RoamView.shape,
    "map": MapView.shape,
    "diff": ComparisonView.shape, "comments": CommentPageView.shape,
    "review": ReviewView.shape, "wording": WordingView.shape, "targets": TargetsView.shape,
    "reading": ReadingView.shape, "screen": ScreenView.shape,
    "miniature": ScreenView.shape, "states": StatesView.shape,
  ].merging(ElementTemplates.entries) { first, _ in first }

  /// Compiles the built-in templates, each replaced by its override where there is one.
  ///
  /// - Parameter overrides: name, the file for findings, and text of the author's own templates.
  package static func compile(
    overrides: [(name: String, file: String, text: String)] = []
  ) -> Outcome<SiteTemplates> {
    let own = Set(overrides.map(\.name))
    let hasOverrides = overrides.contains { override in
      !BuiltInTemplates.templates.contains { $0.name == override.name && $0.text == override.text }
    }
    let sources =
      BuiltInTemplates.templates.filter { !own.contains($0.name) }.map {
        TemplateSource(name: $0.name, file: "Templates/\($0.name).mustache", text: $0.text)
      } + overrides.map { TemplateSource(name: $0.name, file: $0.file, text: $0.text) }
    let outcome = TemplateLibrary.compile(sources, entries: entries)
    return Outcome(
      outcome.value.map { SiteTemplates(library: $0, hasOverrides: hasOverrides) }, outcome.findings
    )
  }
}
