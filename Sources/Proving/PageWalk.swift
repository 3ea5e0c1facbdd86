import Findings
import Storyboards

/// One pass over a page: its ids, references, links, headings, labels and controls.
struct PageWalk {
  /// A control inside the screen, by role and exact name.
  struct Control {
    let role: Role
    let name: Range<Int>
    let target: SitePaths.Target
    let isHotspot: Bool
  }

  /// A text inside the screen and what it is the text of.
  struct Label {
    var role: Role
    let text: Range<Int>
  }

  let markup: Markup
  private let names = MarkupNames.all
  private let page: Int
  private let paths: SitePaths
  private(set) var problems: [(line: Int, problem: Phrase)] = []
  private(set) var ids: Set<String> = []
  private(set) var links: [SitePaths.Target] = []
  private(set) var plainLinks: [SitePaths.Target] = []
  private(set) var controls: [Control] = []
  /// In document order; a field's stands where its `label` element does.
  private(set) var labels: [Label] = []
  /// What the pictures of the screen show, in document order; into `markup.values`.
  private(set) var pictures: [Range<Int>] = []
  /// The text of the element with the id `words`.
  private(set) var words: String?
  /// What the page says around its screen.
  private(set) var frame = PageFrame()
  /// The texts of the screen, and of what comes up in it where a press is no part of the step.
  private(set) var screen: Range<Int>?
  private(set) var elsewhere: Range<Int>?

  private var references: [(line: Int, id: String)] = []
  private var inputs: [(line: Int, id: String, role: Role, isInside: Bool)] = []
  /// Indices into `markup.elements`, by the id of the field that each one names.
  private var namings: [String: (text: Range<Int>, isInside: Bool, before: Int)] = [:]
  private var headingLevel = 0
  private var mainHeadings = 0

  init(_ markup: Markup, page: Int, paths: SitePaths) {
    self.markup = markup
    self.page = page
    self.paths = paths
    ids.reserveCapacity(64)
    // The last element inside the screen and inside a form; document order makes one number enough.
    var screenEnd = -1
    var formEnd = -1
    for (index, element) in markup.elements.enumerated() {
      if element.name == names.form {
        if index <= formEnd {
          say(element, "フォームの中にフォームがあります。", "A form stands inside a form.")
        }
        formEnd = max(formEnd, element.last)
      }
      let traits = take(element)
      if traits.isScreen {
        screenEnd = max(screenEnd, element.last)
        screen = element.text
      }
      takeHeading(element)
      take(element, traits, isInside: index <= screenEnd)
    }
    nameFields()
    for reference in references where !ids.contains(reference.id) {
      problems.append(
        (
          reference.line,
          Phrase(
            ja: "参照先の id「\(reference.id)」がありません。", en: "No element has the id “\(reference.id)”.")
        ))
    }
    if mainHeadings != 1 {
      problems.append(
        (1, Phrase(ja: "h1 が \(mainHeadings) 個あります。", en: "The page has \(mainHeadings) h1.")))
    }
  }

  /// What the attributes of an element said about it.
  private struct Traits {
    var id: String?
    var isScreen = false
    var isSheet = false
    var isHotspot = false
    var isCurrent = false
    var opens = false
    /// Of a `link` element.
    var address: String?
    var alt: Range<Int>?
    var target: SitePaths.Target?
    var field = Role.field
    var names: String?
  }

  private mutating func take(_ element: Markup.Element) -> Traits {
    var traits = Traits()
    for attribute in markup.attributes[element.attributes] {
      switch attribute.name {
      case names.id:
        let id = markup.string(attribute)
        traits.id = id
        traits.isScreen = markup.value(attribute, is: "screen")
        traits.isHotspot = markup.value(attribute, is: "hotspot")
        if markup.value(attribute, is: "words") { words = markup.string(element) }
        if markup.value(attribute, is: "elsewhere") { elsewhere = element.text }
        if !ids.insert(id).inserted {
          say(element, "id「\(id)」が二度使われています。", "The id “\(id)” stands there twice.")
        }
      case names.classes:
        if markup.value(attribute, is: "band") { frame.band = markup.trimmed(element.text) }
      case names.lang, names.xmlLang: frame.languages.insert(markup.string(attribute))
      case names.current: traits.isCurrent = markup.value(attribute, is: "page")
      case names.alt: traits.alt = attribute.value
      case names.rel: traits.isSheet = markup.value(attribute, is: "stylesheet")
      case names.forID:
        traits.names = markup.string(attribute)
        refer(element, to: attribute)
      case names.labelledBy, names.describedBy: refer(element, to: attribute)
      case names.popoverTarget:
        traits.opens = true
        refer(element, to: attribute)
      case names.href, names.src, names.action, names.formAction:
        traits.target = follow(attribute, of: element)
        if element.name == names.link { traits.address = markup.string(attribute) }
      case names.type:
        if markup.value(attribute, is: "checkbox") { traits.field = .checkbox }
        if markup.value(attribute, is: "radio") { traits.field = .radio }
      case names.style: refuse(attribute, of: element)
      default: if attribute.name.isHandler { refuse(attribute, of: element) }
      }
    }
    return traits
  }

  private mutating func take(
    _ element: Markup.Element, _ traits: borrowing Traits, isInside: Bool
  ) {
    switch element.name {
    case names.label:
      if let id = traits.names {
        namings[id] = (markup.trimmed(element.text), isInside, labels.count)
      }
    case names.input, names.textarea, names.select:
      inputs.append((element.line, traits.id ?? "", traits.field, isInside))
    case names.title: frame.title = element.text
    case names.link:
      if traits.isSheet, let address = traits.address { frame.sheets.insert(address) }
    case names.button:
      if traits.target == nil, !traits.opens {
        say(element, "押しても何も起きないボタンがあります。", "A button does nothing.")
      }
    default: break
    }
    if traits.isCurrent, !isInside, element.name == names.span { frame.crumb = element.text }
    guard isInside else { return }
    if let alt = traits.alt { pictures.append(alt) }
    let role: Role
    switch element.name {
    case names.a: role = .link
    case names.button: role = .button
    case names.th, names.td: role = .cell
    case names.option: role = .option
    case names.p, names.li, names.legend, names.dt, names.dd, names.summary, names.caption,
      names.span, names.textarea:
      role = .text
    // In templates of an author's own.
    case names.strong, names.em, names.b, names.figcaption, names.blockquote: role = .text
    default:
      guard let level = element.name.headingLevel, (2...4).contains(level) else { return }
      role = .heading
    }
    let text = markup.trimmed(element.text)
    labels.append(Label(role: role, text: text))
    if role == .link || role == .button {
      controls.append(
        Control(
          role: role, name: text, target: traits.target ?? .none, isHotspot: traits.isHotspot))
    }
  }

  /// Gives every field the text of its `label` element.
  private mutating func nameFields() {
    var named: [(before: Int, label: Label)] = []
    for input in inputs {
      guard let naming = namings[input.id], !naming.text.isEmpty else {
        problems.append(
          (input.line, Phrase(ja: "入力欄に名前がありません。", en: "A field has no label.")))
        continue
      }
      if input.isInside {
        named.append((naming.before, Label(role: input.role, text: naming.text)))
      }
    }
    guard !named.isEmpty else { return }
    var merged: [Label] = []
    merged.reserveCapacity(labels.count + named.count)
    var next = 0
    for (index, label) in labels.enumerated() {
      while next < named.count, named[next].before <= index {
        merged.append(named[next].label)
        next += 1
      }
      merged.append(label)
    }
    labels = merged + named[next...].map(\.label)
  }

  private mutating func refer(_ element: Markup.Element, to attribute: Markup.Attribute) {
    for id in markup.values[attribute.value].split(separator: UInt8(ascii: " ")) {
      references.append((element.line, String(decoding: id, as: UTF8.self)))
    }
  }

  private mutating func refuse(_ attribute: Markup.Attribute, of element: Markup.Element) {
    let name = attribute.name.text
    say(element, "使えない属性 \(name) があります。", "The attribute \(name) is refused.")
  }

  private mutating func follow(
    _ attribute: Markup.Attribute, of element: Markup.Element
  ) -> SitePaths.Target {
    let address = markup.values[attribute.value]
    let target = paths.target(of: address, on: page)
    if target == .none {
      let address = markup.string(attribute)
      say(
        element, "「\(address)」は、このサイトにないか、使えないアドレスです。",
        "“\(address)” leads to nothing in this site.")
    }
    if case .page(page, let fragment?) = target, address.first == UInt8(ascii: "#") {
      references.append((element.line, fragment))
    }
    links.append(target)
    if element.name == names.a { plainLinks.append(target) }
    return target
  }

  private mutating func takeHeading(_ element: Markup.Element) {
    guard let level = element.name.headingLevel else { return }
    if level == 1 { mainHeadings += 1 }
    if level > headingLevel + 1 {
      say(element, "見出しの段階が飛んでいます。", "A heading level is skipped.")
    }
    if markup.trimmed(element.text).isEmpty {
      say(element, "見出しが空です。", "A heading is empty.")
    }
    headingLevel = level
  }

  private mutating func say(_ element: Markup.Element, _ japanese: String, _ english: String) {
    problems.append((element.line, Phrase(ja: japanese, en: english)))
  }
}
