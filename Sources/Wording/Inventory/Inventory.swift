import Findings
import Storyboards

/// Every text of a manual and its screens that a person reads, in the order of the story: the
/// manual, its procedures, its systems, its screens.
package struct Inventory: Sendable {
  package private(set) var strings: [InventoryString]

  package init(_ strings: [InventoryString]) { self.strings = strings }

  /// - Parameter plan: says on which pages each text stands.
  package init(_ plan: SitePlan) {
    self.init(plan.storyboard)
    let finder = PageFinder(plan)
    let citations = Citations(plan.storyboard, strings)
    for index in strings.indices {
      strings[index].pages = finder.pages(of: strings[index])
      strings[index].citations = citations.places(of: index)
    }
  }

  /// The texts alone, without their pages and citations.
  package init(_ storyboard: Storyboard) {
    let gathered = Gathering()
    _ = storyboard.reworded { words, context in
      gathered.add(words, context)
      return words
    }
    var uses: [String: Int] = [:]
    strings = gathered.texts.map { text in
      let owner = text.context.owner
      let key = Self.key(of: text.words.text, text.context.kind, of: storyboard.key(of: owner))
      uses[key, default: 0] += 1
      let use = uses[key] ?? 1
      return InventoryString(
        key: use == 1 ? key : "\(key).\(use)", words: text.words, kind: text.context.kind,
        owner: owner, ownerName: storyboard.name(of: owner), states: text.states)
    }
  }

  /// `owner.kind.hash`, the hash being 8 hexadecimal digits of the text.
  private static func key(of text: String, _ kind: TextKind, of owner: String) -> String {
    let digits = String(FNV1a.hash(Array(text.utf8)) & 0xFFFF_FFFF, radix: 16)
    let padding = String(repeating: "0", count: 8 - digits.utf8.count)
    return "\(owner).\(kind.rawValue).\(padding)\(digits)"
  }
}

/// Takes the texts as they come, each once: frames of one system share what stands on all.
private final class Gathering {
  struct Text {
    let words: Words
    let context: TextContext
    var states: [String]
  }

  private struct Identity: Hashable {
    let words: Words
    let kind: TextKind
    let owner: TextOwner
  }

  private(set) var texts: [Text] = []
  private var known: [Identity: Int] = [:]

  func add(_ words: Words, _ context: TextContext) {
    let identity = Identity(words: words, kind: context.kind, owner: context.owner)
    if let index = known[identity] {
      // One that all show, and one that some show: all.
      let isEverywhere = texts[index].states.isEmpty || context.states.isEmpty
      texts[index].states =
        isEverywhere
        ? []
        : texts[index].states + context.states.filter { !texts[index].states.contains($0) }
      return
    }
    known[identity] = texts.count
    texts.append(Text(words: words, context: context, states: context.states))
  }
}

extension Storyboard {
  /// What the key of an owner's texts begins with.
  fileprivate func key(of owner: TextOwner) -> String {
    switch owner {
    case .manual: "manual"
    case .flow(let index): "flows." + flows[index].id
    case .system(let index): "systems." + systems[index].id
    case .screen(let index): "screens." + screens[index].id
    }
  }
}
