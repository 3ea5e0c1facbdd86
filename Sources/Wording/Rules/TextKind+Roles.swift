import Storyboards

extension TextKind {
  /// Whether it is written in sentences.
  var isBody: Bool {
    switch self {
    case .text, .note, .hint, .error, .step, .introduction, .remark, .banner: true
    case .button, .link, .tab, .label, .option, .example, .value, .unit, .heading, .dialog,
      .caption, .title, .flow, .system, .state, .tag, .cell, .column, .alt, .copyright, .band:
      false
    }
  }

  /// Whether it names what stands under it, without being a sentence.
  var isHeading: Bool {
    switch self {
    case .heading, .dialog, .title, .flow: true
    case .button, .link, .tab, .label, .option, .hint, .example, .value, .unit, .error, .caption,
      .system, .state, .text, .note, .banner, .tag, .cell, .column, .alt, .copyright, .step,
      .introduction, .remark, .band:
      false
    }
  }
}
