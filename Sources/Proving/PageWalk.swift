import Findings
import Storyboards

/// One pass over a page: its ids, references, links, headings, labels and controls.
struct PageWalk {
  /// A control inside the screen, by role and exact name.
  struct Control {
    let role: Role
    let name: [UInt8]
    let target: SitePaths.Target
    let isHotspot: Bool
  }

  private let page: String
  private let paths: SitePaths
  private(set) var problems: [(line: Int, problem: Phrase)] = []
  private(set) var ids: Set<String> = []
  private(set) var links: [SitePaths.Target] = []
  private(set) var plainLinks: [SitePaths.Target] = []
  private(set) var controls: [Control] = []
  private(set) var words: [UInt8]?
  private(set) var labelCount = 0
  /// How often each text stands inside the screen, by role.
  private var labels: [Role: [[UInt8]: Int]] = [:]
  private var references: [(line: Int, id: String)] = []
  private var headingLevel = 0
  private var mainHeadings = 0

  init(_ markup: Markup, page: String, paths: SitePaths, titleMark: String) {
    self.page = page
    self.paths = paths
    var inside = [Bool](repeating: false, count: markup.elements.count)
    var labelled: [String: [UInt8]] = [:]
    var inputs: [(line: Int, id: String, role: Role, isInside: Bool)] = []
    var form = [Int](repeating: -1, count: markup.elements.count)
    for (index, element) in markup.elements.enumerated() {
      let parent = element.parent
      inside[index] = parent >= 0 && inside[parent] || element.string("id") == "screen"
      form[index] = element.name == "form" ? index : parent >= 0 ? form[parent] : -1
      if element.name == "form", parent >= 0, form[parent] >= 0 {
        say(element, "フォームの中にフォームがあります。", "A form stands inside a form.")
      }
      take(element, isInside: inside[index])
      switch element.name {
      case "label": if let id = element.string("for") { labelled[id] = Self.trimmed(element.text) }
      case "input", "textarea", "select":
        let role: Role =
          switch element.string("type") {
          case "checkbox": .checkbox
          case "radio": .radio
          default: .field
          }
        inputs.append((element.line, element.string("id") ?? "", role, inside[index]))
      case "title":
        let text = String(decoding: element.text, as: UTF8.self)
        if !text.utf8.starts(with: titleMark.utf8) {
          say(element, "ページの題名に見本の印がありません。", "The title lacks the mark of a sample.")
        }
      default: break
      }
    }
    for input in inputs {
      guard let name = labelled[input.id], !name.isEmpty else {
        problems.append(
          (input.line, Phrase(ja: "入力欄に名前がありません。", en: "A field has no label.")))
        continue
      }
      if input.isInside { count(input.role, name) }
    }
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
    checkBand(markup)
  }

  func count(of role: Role, _ name: [UInt8]) -> Int { labels[role]?[name] ?? 0 }

  private mutating func checkBand(_ markup: Markup) {
    let band = markup.elements.first { $0.string("class") == "band" }
    if band.map({ Self.trimmed($0.text).isEmpty }) ?? true {
      problems.append((1, Phrase(ja: "見本の帯がありません。", en: "The sample band is missing.")))
    }
  }

  private mutating func take(_ element: Markup.Element, isInside: Bool) {
    if let id = element.string("id"), !ids.insert(id).inserted {
      say(element, "id「\(id)」が二度使われています。", "The id “\(id)” stands there twice.")
    }
    for name in ["for", "aria-labelledby", "aria-describedby", "popovertarget"] {
      for id in (element.string(name) ?? "").split(separator: " ") {
        references.append((element.line, String(id)))
      }
    }
    for attribute in element.attributes
    where attribute.name.hasPrefix("on") || attribute.name == "style" {
      say(element, "使えない属性 \(attribute.name) があります。", "The attribute \(attribute.name) is refused.")
    }
    let target = takeLinks(element)
    takeHeading(element)
    if element.string("id") == "words" { words = element.text }
    guard isInside else { return }
    let text = Self.trimmed(element.text)
    switch element.name {
    case "a", "button":
      let role: Role = element.name == "a" ? .link : .button
      count(role, text)
      controls.append(
        Control(
          role: role, name: text, target: target ?? .none,
          isHotspot: element.string("id") == "hotspot"))
    case "h2", "h3", "h4": count(.heading, text)
    case "th", "td": count(.cell, text)
    case "option": count(.option, text)
    case "p", "li", "legend": count(.text, text)
    default: break
    }
  }

  private mutating func takeLinks(_ element: Markup.Element) -> SitePaths.Target? {
    var result: SitePaths.Target?
    for name in ["href", "src", "action", "formaction"] {
      guard let address = element.string(name) else { continue }
      let target = paths.target(of: address, on: page)
      if target == .none {
        say(
          element, "「\(address)」は、このサイトにないか、使えないアドレスです。",
          "“\(address)” leads to nothing in this site.")
      }
      if case .page(_, let fragment?) = target, address.hasPrefix("#") {
        references.append((element.line, fragment))
      }
      links.append(target)
      if element.name == "a" { plainLinks.append(target) }
      result = target
    }
    return result
  }

  private mutating func takeHeading(_ element: Markup.Element) {
    guard element.name.utf8.count == 2, element.name.hasPrefix("h"),
      let level = Int(element.name.dropFirst())
    else { return }
    if level == 1 { mainHeadings += 1 }
    if level > headingLevel + 1 {
      say(element, "見出しの段階が飛んでいます。", "A heading level is skipped.")
    }
    if Self.trimmed(element.text).isEmpty {
      say(element, "見出しが空です。", "A heading is empty.")
    }
    headingLevel = level
  }

  private mutating func count(_ role: Role, _ name: [UInt8]) {
    labelCount += 1
    labels[role, default: [:]][name, default: 0] += 1
  }

  private mutating func say(_ element: Markup.Element, _ japanese: String, _ english: String) {
    problems.append((element.line, Phrase(ja: japanese, en: english)))
  }

  /// Without the white space that a template put at the ends.
  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return first == 0 && last == text.count - 1 ? text : Array(text[first...last])
  }
}
