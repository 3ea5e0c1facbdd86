import Storyboards

/// The pattern that finds a spelling, and nothing else.
enum PRHPattern {
  /// - Parameter expected: where the spelling is a part of it (サーバ of サーバー), the pattern passes
  ///   over the whole word: otherwise each サーバー would become サーバーー.
  static func of(_ variant: String, within expected: String) -> String {
    let part = Array(variant.unicodeScalars)
    let whole = Array(expected.unicodeScalars)
    var guards = ""
    for start in 0...max(0, whole.count - part.count)
    where whole[start...].starts(with: part) {
      let before = source(whole[..<start])
      let from = part + whole[(start + part.count)...]
      let rest = source(from[...])
      guards += before.isEmpty ? "(?!\(rest))" : "(?<!\(before)(?=\(rest)))"
    }
    // A text that looks like a regular expression has to be one that finds it.
    if guards.isEmpty, case .text = TermPattern(variant) { return variant }
    return "/\(guards)\(source(part[...]))/"
  }

  /// A regular expression of JavaScript for a text.
  private static func source(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\u{2028}": "\\u2028"
      case "\u{2029}": "\\u2029"
      case _ where #"^$\.*+?()[]{}|/"#.unicodeScalars.contains(scalar): "\\\(scalar)"
      default: String(scalar)
      }
    }.joined()
  }
}
