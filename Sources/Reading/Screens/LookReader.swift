import Findings
import Storyboards

extension Record {
  /// The keys ``DocumentVocabulary/look``.
  mutating func look() -> Look {
    Look(
      theme: choice("theme", Look.Theme.self), brand: words("brand"), tokens: tokens("tokens"),
      darkTokens: tokens("tokens-dark"))
  }

  /// Design tokens by their names.
  private mutating func tokens(_ key: String) -> [Look.Token] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.value else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: key, wanted: Phrase(ja: "{ 名前: \"#rrggbb\" }", en: "{ name: \"#rrggbb\" }")))
      return []
    }
    return entries.compactMap { entry in
      entry.value.words.map { Look.Token(name: entry.key, value: $0) }
    }
  }
}
