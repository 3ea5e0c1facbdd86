import Findings
import Storyboards

/// A rule that looks at one text at a time.
///
/// Each has a file of its own, with its messages at the foot, and a test file of the same name.
package protocol TextRule: Sendable {
  /// Its code, weight, and long form.
  static var kind: FindingKind { get }
  /// The profiles that it holds in.
  static var profiles: Set<Profile> { get }
  /// The languages whose texts it looks at.
  static var languages: Set<Language> { get }

  /// What it has to say; empty for a text that is as it should be.
  static func remarks(on text: ReviewedText) -> [Remark]
}

extension TextRule {
  package static var profiles: Set<Profile> { [.gov, .saas] }
  package static var languages: Set<Language> { [.japanese] }
}
