import Storyboards

/// How much a changed text matters to the person who uses the screen.
///
/// From the least: what is only read, what stands over a part, what helps, what says that something
/// went wrong, what names a field or an answer, what is pressed.
package enum Weight: Int, Sendable, CaseIterable {
  case body, heading, hint, error, label, button

  package init(of kind: TextKind) {
    self =
      switch kind {
      case .button, .link, .tab: .button
      case .label, .option, .unit: .label
      case .error: .error
      case .hint, .example, .value: .hint
      case .heading, .dialog, .caption, .title, .flow, .system, .state, .column: .heading
      case .text, .note, .banner, .tag, .cell, .alt, .copyright, .step, .introduction, .remark,
        .band:
        .body
      }
  }
}

extension Weight: Comparable {
  package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
}
