import Findings

/// All that a review of the words can say, by code.
package enum WordingFindings {
  package static let all =
    (ManualRules.all.map { $0.kind } + [Suppressions.kind] + TextRules.all.map { $0.kind }
    + SettingsFindings.all + TermFindings.all + TranslationFindings.all + CommentFindings.kinds)
    .sorted { $0.code < $1.code }
}
