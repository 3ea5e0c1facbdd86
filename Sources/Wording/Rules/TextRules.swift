import Findings
import Storyboards

/// How words are reviewed.
package struct ReviewSettings: Sendable {
  package let profile: Profile
  /// Codes that an author has switched off.
  package let off: Set<String>
  /// The language that the words are written in.
  package let language: Language

  package init(profile: Profile = .saas, off: Set<String> = [], language: Language) {
    self.profile = profile
    self.off = off
    self.language = language
  }
}

/// The rules that look at one text at a time, as they hold for one manual.
package struct TextRules: Sendable {
  package static let all: [any TextRule.Type] =
    CharacterRules.all + SentenceRules.all + RoleRules.all + EnglishRules.all

  private let settings: ReviewSettings
  private let rules: [any TextRule.Type]
  /// The author's own dictionaries.
  private let terms: [TermMatcher]

  package init(_ settings: ReviewSettings, _ terms: [TermMatcher] = []) {
    self.settings = settings
    self.terms = settings.off.contains(TermFindings.term.code) ? [] : terms
    rules = Self.all.filter { rule in
      rule.profiles.contains(settings.profile) && rule.languages.contains(settings.language)
        && !settings.off.contains(rule.kind.code)
    }
  }

  /// What they say of a text, rule by rule, then the dictionaries.
  package func remarks(on text: String, _ kind: TextKind) -> [Remark] {
    let reviewed = ReviewedText(
      text, kind, profile: settings.profile, language: settings.language)
    return rules.flatMap { $0.remarks(on: reviewed) } + terms.flatMap { $0.matches(in: reviewed) }
  }
}
