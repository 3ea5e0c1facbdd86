import Findings
import Storyboards

/// A manual's story in another language.
package struct Translated: Sendable {
  package let storyboard: Storyboard
  /// The texts that nobody has translated, or whose translation is of other words: they stay in
  /// their own language.
  package let missing: [InventoryString]

  package init(_ plan: SitePlan, _ inventory: Inventory, by translation: Translation) {
    var targets: [String: Translation.Text] = [:]
    for text in translation.texts { targets[text.key] = text }
    var words: [TextIdentity: Words] = [:]
    var missing: [InventoryString] = []
    for string in inventory.strings {
      if let target = targets[string.key], target.source == string.text {
        words[TextIdentity(string)] = Words(
          target.words.text, at: target.words.place, isAssumed: string.words.isAssumed)
      } else if !string.pages.isEmpty {
        missing.append(string)
      }
    }
    self.missing = missing
    let own = plan.storyboard.language
    storyboard = plan.storyboard.reworded(in: translation.language) { old, context in
      words[TextIdentity(old, context)] ?? old.inLanguage(own)
    }
  }
}

/// What tells one text from all others.
private struct TextIdentity: Hashable {
  let words: Words
  let kind: TextKind
  let owner: TextOwner

  init(_ words: Words, _ context: TextContext) {
    self.words = words
    kind = context.kind
    owner = context.owner
  }

  init(_ string: InventoryString) {
    words = string.words
    kind = string.kind
    owner = string.owner
  }
}
