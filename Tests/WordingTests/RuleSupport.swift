import Findings
import Storyboards
import Wording

/// What a rule says of one text, with the words that it marks.
func remarks(
  _ rule: any TextRule.Type, on text: String, _ kind: TextKind = .text, profile: Profile = .saas,
  language: Language = .japanese
) -> [(marked: String?, replacement: String?)] {
  let reviewed = ReviewedText(text, kind, profile: profile, language: language)
  return rule.remarks(on: reviewed).map { remark in
    (remark.span.map { reviewed[$0] }, remark.replacement)
  }
}

/// The words that a rule marks in a text.
func marked(
  _ rule: any TextRule.Type, in text: String, _ kind: TextKind = .text, profile: Profile = .saas,
  language: Language = .japanese
) -> [String] {
  remarks(rule, on: text, kind, profile: profile, language: language).map { $0.marked ?? text }
}
