import Digesting
import Storyboards
import Templating

extension SiteRenderer {
  /// All flows as one file that needs no other.
  ///
  /// - Parameter pictures: the picture files, by the paths that they have in a site.
  package func singleFile(
    _ single: SingleFilePlan, pictures: [(path: String, bytes: [UInt8])]
  ) -> [UInt8] {
    let style = singleStyle
    let script = Array(BuiltInTemplates.singleScript.utf8)
    let cards = single.sections.map { section in
      SingleFileView.Card(id: section.id, content: card(section))
    }
    let view = SingleFileView(
      language: language.rawValue, policy: PolicyHash.policy(style: style, script: script),
      title: storyboard.title.text, band: band,
      introduction: storyboard.introduction.map(\.text), cards: cards,
      flows: single.flows.map(listed), say: say)
    var bytes = library.render("single", view).bytes
    bytes = resolved(bytes)
    bytes = Self.putting(style, behind: "<style>", into: bytes)
    bytes = Self.putting(script, behind: "<script>", into: bytes)
    for picture in pictures {
      let type = picture.path.hasSuffix(".svg") ? "svg+xml" : Self.type(of: picture.path)
      bytes = Self.replacing(
        "src=\"\(picture.path)\"",
        with: "src=\"data:image/\(type);base64,\(Base64.encoded(picture.bytes))\"", in: bytes)
    }
    return bytes
  }

  private func card(_ section: SingleFilePlan.Section) -> Fragment {
    let flow = storyboard.flows[section.flow]
    let scene = flow.scene(of: section.card)
    let ways = CardWays(prefix: section.id + "-", list: "#" + SingleFilePlan.start) { [self] in
      "#" + SingleFilePlan.id(of: $0, flow: section.flow, in: plan)
    }
    var previous = ""
    if case .scene(let index) = section.card, index > 0 { previous = ways.href(.scene(index - 1)) }
    let view = view(
      of: section.card, section.flow, previous: previous,
      next: scene.next.map { ways.href(.scene($0)) } ?? "", ways, nil)
    return library.render("single-card", view)
  }

  private func listed(_ number: Int) -> SingleFileView.Flow {
    let flow = storyboard.flows[number]
    func href(_ card: Card) -> String { "#" + SingleFilePlan.id(of: card, flow: number, in: plan) }
    return SingleFileView.Flow(
      id: flow.id, title: flow.title.text, startHref: href(.scene(0)),
      introduction: flow.introduction.map(\.text),
      entries: flow.entries.enumerated().map { index, entry in
        LinkView(label: entry.note.text, href: href(.entry(index)))
      },
      steps: flow.scenes.indices.map { index in
        LinkView(
          label: names.title(ofScene: index, of: number), href: href(.scene(index)))
      })
  }

  /// All style sheets as one: each assets of a site, the dark one under its condition.
  private var singleStyle: [UInt8] {
    var style: [UInt8] = []
    for sheet in assets where sheet.path.hasSuffix(".css") {
      let isDark = sheet.path == SitePlan.darkSheet
      if isDark { style += Array("@media screen and (prefers-color-scheme: dark) {\n".utf8) }
      style += sheet.bytes
      if isDark { style += Array("}\n".utf8) }
    }
    return style
  }

  private static func type(of path: String) -> String {
    let suffix = path.split(separator: ".").last.map(String.init) ?? ""
    return suffix == "jpg" ? "jpeg" : suffix
  }

  private static func putting(_ part: [UInt8], behind tag: String, into bytes: [UInt8]) -> [UInt8] {
    guard let range = bytes.firstRange(of: Array(tag.utf8)) else {
      preconditionFailure("the template of a single file has \(tag)")
    }
    return bytes[..<range.upperBound] + part + bytes[range.upperBound...]
  }

  private static func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
    bytes.replacing(Array(old.utf8), with: Array(new.utf8))
  }
}

/// The file that holds all flows.
struct SingleFileView: TemplateView {
  struct Card {
    let id: String
    let content: Fragment

    static let shape = Shape("card", ["id": .text, "content": .fragment])
    var record: Record { Record([.text(id), .fragment(content)]) }
  }

  struct Flow {
    let id, title, startHref: String
    let introduction: [String]
    let entries, steps: [LinkView]

    static let shape = Shape(
      "flow",
      [
        "id": .text, "title": .text, "startHref": .text,
        "introduction": .list(ParagraphView.shape), "entries": .list(LinkView.shape),
        "steps": .list(LinkView.shape),
      ])
    var record: Record {
      Record([
        .text(id), .text(title), .text(startHref), ParagraphView.records(introduction),
        .list(entries.map(\.record)), .list(steps.map(\.record)),
      ])
    }
  }

  let language, policy, title, band: String
  let introduction: [String]
  let cards: [Card]
  let flows: [Flow]
  let say: Record

  static let shape = Shape(
    "single",
    [
      "lang": .text, "isFromRight": .flag, "policy": .text, "generator": .text, "title": .text,
      "band": .text,
      "introduction": .list(ParagraphView.shape), "cards": .list(Card.shape),
      "flows": .list(Flow.shape), "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(language), .flag(LanguageNames.isFromRight(language)), .text(policy),
      .text(BuiltInTemplates.generator), .text(title), .text(band),
      ParagraphView.records(introduction), .list(cards.map(\.record)),
      .list(flows.map(\.record)), .record(say),
    ]
  }
}
