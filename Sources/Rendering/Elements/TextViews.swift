import Storyboards
import Templating

/// What is assumed has a class of its own (" assumed", or nothing).
func mark(_ isAssumed: Bool) -> Value { .text(isAssumed ? " assumed" : "") }

/// One text.
struct TextView: TemplateView {
  let text: String
  let isAssumed: Bool
  var style = ""
  var isCurrent = false

  init(_ words: Words, style: String = "", isCurrent: Bool = false) {
    text = words.text
    isAssumed = words.isAssumed
    self.style = style
    self.isCurrent = isCurrent
  }

  static let shape = Shape(
    "text", ["text": .text, "assumed": .text, "style": .text, "isCurrent": .flag])
  var values: [Value] { [.text(text), mark(isAssumed), .text(style), .flag(isCurrent)] }
}

struct HeadingView: TemplateView {
  let words: Words
  let level: Int

  static let shape = Shape(
    "heading", ["text": .text, "assumed": .text, "level2": .flag, "level3": .flag, "level4": .flag])
  var values: [Value] {
    [
      .text(words.text), mark(words.isAssumed), .flag(level == 2), .flag(level == 3),
      .flag(level == 4),
    ]
  }
}

struct ProgressView: TemplateView {
  let id: String
  let words: Words
  let percent: UInt8

  static let shape = Shape(
    "progress", ["id": .text, "text": .text, "assumed": .text, "percent": .text])
  var values: [Value] {
    [.text(id), .text(words.text), mark(words.isAssumed), .text(String(percent))]
  }
}

/// What the fields of a screen refuse, as links to them.
struct ErrorSummaryView: TemplateView {
  let id: String
  let title: Words
  let level: Int
  let refusals: [Screen.Refusal]
  let prefix: String

  private static let item = Shape("refusal", ["href": .text, "text": .text])
  static let shape = Shape(
    "error summary",
    [
      "id": .text, "title": .text, "assumed": .text, "level2": .flag, "level3": .flag,
      "level4": .flag, "hasItems": .flag,
      "items": .list(item),
    ])
  var values: [Value] {
    let items = refusals.map {
      Record([.text("#\(prefix)f\($0.number)"), .text($0.sentence.text)])
    }
    return [
      .text(id), .text(title.text), mark(title.isAssumed), .flag(level == 2), .flag(level == 3),
      .flag(level == 4),
      .flag(!items.isEmpty), .list(items),
    ]
  }
}

struct StagesView: TemplateView {
  let items: [TextView]

  static let shape = Shape("stages", ["items": .list(TextView.shape)])
  var values: [Value] { [.list(items.map(\.record))] }
}

/// A titled part of a screen.
struct ContainerView: TemplateView {
  let title: Words
  let id: String
  let level: Int
  /// Whether it shows what it holds from the start.
  let isOpen: Bool
  let content: Fragment
  let say: Record

  static let shape = Shape(
    "container",
    [
      "title": .text, "assumed": .text, "id": .text, "level2": .flag, "level3": .flag,
      "level4": .flag, "isOpen": .flag,
      "content": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title.text), mark(title.isAssumed), .text(id), .flag(level == 2), .flag(level == 3),
      .flag(level == 4), .flag(isOpen),
      .fragment(content), .record(say),
    ]
  }
}

/// A button, a link or a tab: the step's hotspot, a live way on, what opens or shuts a part of the
/// screen, or a control that is not part of it.
struct ControlView: TemplateView {
  let control: Control
  let isHotspot: Bool
  /// nil for a control that leads nowhere here.
  let target: String?
  /// The part of the page that it opens, or shuts.
  let popover: String
  let shuts: Bool
  /// The address outside that it has in the real service.
  let outside: String
  /// Before its id.
  let prefix: String
  /// The id of what says that it is no part of the step.
  let elsewhere: String
  let say: Record

  static let shape = Shape(
    "control",
    [
      "prefix": .text, "elsewhere": .text,
      "label": .text, "assumed": .text, "style": .text, "isQuiet": .flag, "isHotspot": .flag,
      "isLive": .flag, "target": .text, "popover": .text, "shuts": .flag, "isDisabled": .flag,
      "isCurrent": .flag, "outside": .text, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(prefix), .text(elsewhere),
      .text(control.label.text), mark(control.label.isAssumed), .text(style),
      .flag(control.traits.contains(.iconOnly)), .flag(isHotspot), .flag(target != nil),
      .text(target ?? ""), .text(popover), .flag(shuts),
      .flag(control.traits.contains(.disabled)), .flag(control.traits.contains(.current)),
      .text(outside), .record(say),
    ]
  }

  /// Its style, and what it carries, as classes.
  private var style: String {
    var style = control.style.rawValue
    if let icon = control.icon { style += " icon icon-" + icon.rawValue }
    if control.traits.contains(.iconOnly) { style += " icon-only" }
    if control.traits.contains(.newWindow) { style += " new-window" }
    if control.traits.contains(.download) { style += " download" }
    return style
  }
}

/// Rendered elements that stand together.
struct GroupView: TemplateView {
  var caption: Words?
  let items: [Fragment]
  /// Below the items: what the tabs show.
  var panels = Fragment()

  private static let item = Shape("member", ["content": .fragment])
  static let shape = Shape(
    "group",
    ["caption": .text, "assumed": .text, "items": .list(item), "panels": .fragment])
  var values: [Value] {
    [
      .text(caption?.text ?? ""), mark(caption?.isAssumed ?? false),
      .list(items.map { Record([.fragment($0)]) }), .fragment(panels),
    ]
  }
}

/// An image, or what stands in for one.
struct PictureView: TemplateView {
  let picture: Picture
  let root: String
  let spots: [Fragment]

  private static let spot = Shape("spot", ["area": .text, "content": .fragment])
  static let shape = Shape(
    "picture",
    [
      "alt": .text, "assumed": .text, "src": .text, "width": .text, "height": .text,
      "spots": .list(spot),
    ])
  var values: [Value] {
    let asset = picture.asset
    return [
      .text(picture.alt.text), mark(picture.alt.isAssumed),
      .text(asset.map { root + $0.path } ?? ""),
      .text(asset.map { String($0.width) } ?? ""), .text(asset.map { String($0.height) } ?? ""),
      .list(
        zip(picture.hotspots, spots).map {
          Record([.text(PictureStyles.className(of: $0.area)), .fragment($1)])
        }),
    ]
  }
}
