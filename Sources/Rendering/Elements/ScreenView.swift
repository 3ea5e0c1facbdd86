import Storyboards
import Templating

/// A screen in one state, with its frame, as one fragment.
struct ScreenView: TemplateView {
  let system: String
  let surface: Surface
  /// The class that gives the screen its system's look; empty where it has the manual's.
  let look: String
  let title: String
  let isAssumed: Bool
  let header: Fragment
  let breadcrumb: Fragment
  let content: Fragment
  let footer: Fragment
  let copyright: String
  let isForm: Bool
  let action: String
  let elsewhere: String
  /// Before its ids.
  let prefix: String
  let elsewhereID: String
  let say: Record

  static let shape = Shape(
    "screen",
    [
      "system": .text, "surface": .text, "look": .text, "surfaceName": .text, "title": .text,
      "isAssumed": .flag,
      "hasHeader": .flag,
      "header": .fragment, "breadcrumb": .fragment, "content": .fragment, "hasFooter": .flag,
      "footer": .fragment, "copyright": .text, "isForm": .flag, "action": .text,
      "elsewhere": .text, "prefix": .text, "elsewhereID": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(system), .text(surface.rawValue), .text(look), .text(surfaceName), .text(title),
      .flag(isAssumed),
      .flag(!header.isEmpty), .fragment(header),
      .fragment(breadcrumb), .fragment(content), .flag(!footer.isEmpty || !copyright.isEmpty),
      .fragment(footer), .text(copyright), .flag(isForm), .text(action), .text(elsewhere),
      .text(prefix), .text(elsewhereID), .record(say),
    ]
  }

  /// What the screen is, where it is no web page; empty else.
  let surfaceName: String
}
