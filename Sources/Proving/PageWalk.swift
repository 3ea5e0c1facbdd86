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
  /// Keys of the ids, as `Markup.key` has them.
  private(set) var ids = KeySet()
  private(set) var links: [SitePaths.Target] = []
  private(set) var plainLinks: [SitePaths.Target] = []
  private(set) var controls: [Control] = []
  /// In document order; a field's stands where its `label` element does.
  private(set) var labels: [Label] = []
  /// What the pictures of the screen show, in document order; into `markup.values`.
  private(set) var pictures: [Range<Int>] = []
  /// How many progress bars the screen shows.
  private(set) var progressBars = 0
  /// The text of the element with the id `words`.
  private(set) var words: String?
  /// What the page says around its screen.
  private(set) var frame = PageFrame()
  /// The texts of the screen, and of what comes up in it where a press is no part of the step.
  private(set) var screen: Range<Int>?
  private(set) var elsewhere: Range<Int>?

  /// Ids that must be there; into `markup.values`.
  private var references: [(line: Int, id: Range<Int>)] = []
  private var fields = FieldNames()
  private var headingLevel = 0
  private var mainHeadings = 0
  /// Before the ids of the one card that is walked.
  private let prefix: [UInt8]

  /// - Parameters:
  ///   - card: the one card to walk, of a page that shows several; what is said of the page as a
  ///     whole is then without meaning.
  init(_ markup: Markup, page: Int, paths: SitePaths, card: MarkupPart? = nil) {
    self.markup = markup
    self.page = page
    self.paths = paths
    prefix = card.map { Array("\($0.id)-".utf8) } ?? []
    let walked = card?.elements ?? markup.elements.indices
    references.reserveCapacity(64)
    labels.reserveCapacity(128)
    links.reserveCapacity(64)
    plainLinks.reserveCapacity(64)
    controls.reserveCapacity(32)
    // The last element inside the screen and inside a form; document order makes one number enough.
    var screenEnd = -1
    var formEnd = -1
    for index in walked {
      let element = markup.elements[index]
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
    labels = fields.merged(into: labels)
    // What is wrong with the page as a whole its own walk says.
    if card == nil { judge() }
  }

  /// Says what the end of the page shows: fields without names, references to nothing, headings.
  private mutating func judge() {
    for line in fields.unnamed {
      problems.append((line, Phrase(ja: "入力欄に名前がありません。", en: "A field has no label.")))
    }
    for reference in references where !ids.contains(markup.key(reference.id)) {
      let id = String(decoding: markup.values[reference.id], as: UTF8.self)
      problems.append(
        (
          reference.line,
          Phrase(ja: "参照先の id「\(id)」がありません。", en: "No element has the id “\(id)”.")
        ))
    }
    if mainHeadings != 1 {
      problems.append(
        (1, Phrase(ja: "h1 が \(mainHeadings) 個あります。", en: "The page has \(mainHeadings) h1.")))
    }
  }

  /// What the attributes of an element said about it.
  private struct Traits {
    /// The key of its id.
    var id: UInt64?
    var isScreen = false
    var isSheet = false
    var isHotspot = false
    var isCurrent = false
    var opens = false
    var isHidden = false
    /// Whether it leads to the same page in another language.
    var isEdition = false
    /// Whether a script shows it, and nobody sees it without.
    var isTool = false
    /// Of a `link` element.
    var address: Range<Int>?
    var alt: Range<Int>?
    var target: SitePaths.Target?
    var field = Role.field
    /// The key of the field that it names.
    var names: UInt64?
  }

  private mutating func take(_ element: Markup.Element) -> Traits {
    var traits = Traits()
    for index in element.attributes {
      let attribute = markup.attributes[index]
      switch attribute.name {
      case names.classes:
        if markup.value(attribute, is: "band") { frame.band = markup.trimmed(element.text) }
      case names.id:
        let id = markup.key(attribute.value)
        traits.id = id
        traits.isScreen = markup.value(attribute, is: "screen", behind: prefix)
        traits.isHotspot = markup.value(attribute, is: "hotspot", behind: prefix)
        if markup.value(attribute, is: "words", behind: prefix) { words = markup.string(element) }
        if markup.value(attribute, is: "elsewhere", behind: prefix) { elsewhere = element.text }
        traits.isTool = Self.tools.contains { markup.value(attribute, is: $0) }
        if !ids.insert(id) {
          let id = markup.string(attribute)
          say(element, "id「\(id)」が二度使われています。", "The id “\(id)” stands there twice.")
        }
      case names.lang, names.xmlLang:
        let language = markup.string(attribute)
        if element.name == names.html {
          frame.languages.append(language)
        } else {
          frame.foreignLanguages.append(language)
        }
      case names.hrefLang: traits.isEdition = true
      case names.current: traits.isCurrent = markup.value(attribute, is: "page")
      case names.hidden: traits.isHidden = true
      case names.alt: traits.alt = attribute.value
      case names.rel: traits.isSheet = markup.value(attribute, is: "stylesheet")
      case names.forID:
        traits.names = markup.key(attribute.value)
        refer(element, to: attribute)
      case names.labelledBy, names.describedBy: refer(element, to: attribute)
      case names.popoverTarget:
        traits.opens = true
        refer(element, to: attribute)
      case names.content: frame.take(content: attribute, of: element, in: markup)
      case names.href, names.src, names.action, names.formAction:
        if frame.take(address: attribute, of: element, in: markup) { continue }
        traits.target = follow(attribute, of: element)
        if element.name == names.link || element.name == names.a {
          traits.address = attribute.value
        }
      case names.type:
        if markup.value(attribute, is: "checkbox") { traits.field = .checkbox }
        if markup.value(attribute, is: "radio") { traits.field = .radio }
      case names.role: checkRole(attribute, of: element)
      case names.style: refuse(attribute, of: element)
      default: if attribute.name.isHandler { refuse(attribute, of: element) }
      }
    }
    if traits.isHidden != traits.isTool {
      say(
        element, "隠すべきでないものが隠れているか、隠すべきものが見えています。",
        "Something is hidden that must be seen, or seen that must be hidden.")
    }
    return traits
  }

  private mutating func take(
    _ element: Markup.Element, _ traits: borrowing Traits, isInside: Bool
  ) {
    switch element.name {
    case names.label:
      if let id = traits.names {
        fields.take(label: markup.trimmed(element.text), of: id, before: labels.count)
      }
    case names.input, names.textarea, names.select:
      fields.take(input: traits.id, traits.field, line: element.line, isInside: isInside)
    case names.title: frame.title = element.text
    case names.script: frame.scripts += 1
    case names.link:
      if traits.isSheet, let address = traits.address { frame.sheets.insert(markup.key(address)) }
    case names.button:
      if traits.target == nil, !traits.opens {
        say(element, "押しても何も起きないボタンがあります。", "A button does nothing.")
      }
    case names.a:
      if traits.isEdition, let address = traits.address {
        frame.editions.insert(String(decoding: markup.values[address], as: UTF8.self))
      }
    default: break
    }
    if traits.isCurrent, !isInside, element.name == names.span { frame.crumb = element.text }
    guard isInside else { return }
    if let alt = traits.alt { pictures.append(alt) }
    if element.name == names.progress { progressBars += 1 }
    guard let role = names.role(of: element.name) else { return }
    let text = markup.trimmed(element.text)
    labels.append(Label(role: role, text: text))
    if role == .link || role == .button {
      controls.append(
        Control(
          role: role, name: text, target: traits.target ?? .none, isHotspot: traits.isHotspot))
    }
  }

  private mutating func refer(_ element: Markup.Element, to attribute: Markup.Attribute) {
    var start = attribute.value.lowerBound
    for index in attribute.value where markup.values[index] == UInt8(ascii: " ") {
      if start < index { references.append((element.line, start..<index)) }
      start = index + 1
    }
    if start < attribute.value.upperBound {
      references.append((element.line, start..<attribute.value.upperBound))
    }
  }

  /// What the roles of our templates and of any author's own may say: none that takes a meaning away.
  private mutating func checkRole(_ attribute: Markup.Attribute, of element: Markup.Element) {
    let isKnown =
      markup.value(attribute, is: "group") || markup.value(attribute, is: "dialog")
      || markup.value(attribute, is: "alert") || markup.value(attribute, is: "switch")
      || markup.value(attribute, is: "img") || markup.value(attribute, is: "status")
      || markup.value(attribute, is: "note") || markup.value(attribute, is: "region")
    guard !isKnown else { return }
    let role = markup.string(attribute)
    say(element, "役割（role）「\(role)」は使えません。", "The role “\(role)” is refused.")
  }

  private mutating func refuse(_ attribute: Markup.Attribute, of element: Markup.Element) {
    let name = attribute.name.text
    say(element, "使えない属性 \(name) があります。", "The attribute \(name) is refused.")
  }

  private mutating func follow(
    _ attribute: Markup.Attribute, of element: Markup.Element
  ) -> SitePaths.Target {
    let target = paths.target(of: attribute.value, in: markup.values, on: page)
    if target == .none {
      let address = markup.string(attribute)
      say(
        element, "「\(address)」は、このサイトにないか、使えないアドレスです。",
        "“\(address)” leads to nothing in this site.")
    }
    if case .page(page, let fragment?) = target,
      markup.values[attribute.value].first == UInt8(ascii: "#")
    {
      references.append((element.line, fragment))
    }
    links.append(target)
    if element.name == names.a { plainLinks.append(target) }
    return target
  }

  private mutating func takeHeading(_ element: Markup.Element) {
    guard let level = element.name.headingLevel else { return }
    if level == 1 {
      mainHeadings += 1
      frame.heading = markup.trimmed(element.text)
    }
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
