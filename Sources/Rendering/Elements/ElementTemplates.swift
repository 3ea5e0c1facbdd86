import Storyboards
import Templating

/// Which template shows which kind of element: the one of its name.
enum ElementTemplates {
  /// All of them, with what each may ask for.
  static let entries: [String: Shape] = {
    var entries: [String: Shape] = [
      "elements/breadcrumb": GroupView.shape, "elements/here": TextView.shape,
      "elements/field": FieldView.shape, "elements/fields": FieldView.shape,
      "elements/textarea": FieldView.shape, "elements/file": FieldView.shape,
      "elements/image": PictureView.shape,
    ]
    for kind in TextBlock.Kind.allCases {
      entries[kind.template] =
        switch kind {
        case .heading: HeadingView.shape
        case .progress: ProgressView.shape
        case .errorSummary: ErrorSummaryView.shape
        default: TextView.shape
        }
    }
    entries["elements/steps"] = StagesView.shape
    for kind in Container.Kind.allCases { entries[kind.template] = ContainerView.shape }
    for kind in Control.Kind.allCases { entries[kind.template] = ControlView.shape }
    for kind in Group.Kind.allCases { entries[kind.template] = GroupView.shape }
    for kind in Choice.Kind.allCases { entries[kind.template] = ChoiceView.shape }
    for kind in Table.Kind.allCases { entries[kind.template] = TableView.shape }
    return entries
  }()
}

/// The kinds whose templates bear their names. The names are made once: pages ask for thousands.
/// They are few, and found sooner by looking through them than by a hash.
protocol TemplateNamed: RawRepresentable<String>, CaseIterable, Equatable {
  static var templates: [(kind: Self, name: String)] { get }
}

extension TemplateNamed {
  static func makeTemplates() -> [(kind: Self, name: String)] {
    allCases.map { ($0, "elements/" + $0.rawValue) }
  }

  var template: String {
    for template in Self.templates where template.kind == self { return template.name }
    return "elements/" + rawValue
  }
}

extension TextBlock.Kind: TemplateNamed { static let templates = makeTemplates() }
extension Container.Kind: TemplateNamed { static let templates = makeTemplates() }
extension Control.Kind: TemplateNamed { static let templates = makeTemplates() }
extension Group.Kind: TemplateNamed { static let templates = makeTemplates() }
extension Choice.Kind: TemplateNamed { static let templates = makeTemplates() }
extension Table.Kind: TemplateNamed { static let templates = makeTemplates() }
