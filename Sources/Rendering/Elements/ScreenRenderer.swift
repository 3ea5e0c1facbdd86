import Storyboards
import Templating

/// Renders a screen in one state for one page.
struct ScreenRenderer {
  let library: TemplateLibrary
  let say: Record
  /// From the page's folder up to the site's.
  let root: String
  var template = "screen"
  /// Before every id, where several screens stand on one page.
  var prefix = ""
  /// The id of what says that a press is no part of the step.
  var elsewhereID = "elsewhere"
  /// Where a control leads on this page, relative to it; nil where it leads nowhere.
  let target: (Hotspot.Area, Int) -> String?
  let hotspot: Hotspot?
  let asked: Set<Int>
  let elsewhere: String
  let surfaceName: (Surface) -> String
  /// Whether a person roams freely: then dialogs and tabs work by themselves.
  let isFree: Bool

  func render(_ screen: Screen, state: String?, system: System?) -> Fragment {
    let frame = screen.frame(in: system)
    let parts = ScreenParts(screen, frame, in: state, prefix: prefix)
    var header = ElementRenderer(screen: self, area: .header, state: state, parts: parts)
    var content = ElementRenderer(screen: self, area: .content, state: state, parts: parts)
    var footer = ElementRenderer(screen: self, area: .footer, state: state, parts: parts)
    var crumbs = screen.crumbs.map { content.render($0) }
    if let here = screen.here {
      crumbs.append(library.render("elements/here", TextView(here.label)))
    }
    let breadcrumb =
      crumbs.isEmpty
      ? Fragment() : library.render("elements/breadcrumb", GroupView(items: crumbs))
    let body = content.render(screen.content)
    let top = header.render(frame?.header ?? [])
    let bottom = footer.render(frame?.footer ?? [])
    let view = ScreenView(
      system: system?.name.text ?? screen.system?.text ?? "", surface: screen.surface,
      look: system.map(ThemeSheet.scope(of:)) ?? "", title: screen.title.text,
      isAssumed: screen.title.isAssumed, header: top, breadcrumb: breadcrumb, content: body,
      footer: bottom, copyright: frame?.copyright?.text ?? "",
      isForm: header.needsForm || content.needsForm || footer.needsForm,
      action: hotspot.flatMap { target($0.area, $0.number) } ?? "#\(elsewhereID)",
      elsewhere: elsewhere, prefix: prefix, elsewhereID: elsewhereID, say: say,
      surfaceName: surfaceName(screen.surface))
    return library.render(template, view)
  }
}

/// What the elements of a screen know of each other.
struct ScreenParts {
  /// The ids of the dialogs and drawers, by the keys of their titles.
  private(set) var overlays: [String: String] = [:]
  /// What the questions refuse in the state.
  let refusals: [Screen.Refusal]

  private let prefix: String

  init(_ screen: Screen, _ frame: Frame?, in state: String?, prefix: String) {
    self.prefix = prefix
    refusals = screen.errors(in: state)
    for (area, overlay) in screen.overlays(in: frame) {
      overlays[NameKey.of(overlay.title.text)] = id(area, overlay)
    }
  }

  func id(_ area: Hotspot.Area, _ container: Container) -> String {
    prefix + "\(area)-\(container.kind)-\(container.number)"
  }
}
