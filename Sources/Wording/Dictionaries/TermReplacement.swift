/// What a rule puts in place of a match: texts and what the pattern's groups have found.
struct TermReplacement: Sendable {
  private enum Part {
    case text(String)
    /// 0 is the whole match.
    case group(Int)
  }

  private var parts: [Part] = []

  /// - Parameters:
  ///   - expected: `$1`…`$99` stand for groups, as far as there are so many. Any other `$` is one.
  ///   - groupCount: nil for a pattern that is no regular expression: it has no `$&` either.
  init(_ expected: String, groupCount: Int?) {
    guard let groupCount else {
      parts = [.text(expected)]
      return
    }
    let scalars = Array(expected.unicodeScalars)
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard let (group, length) = Self.reference(scalars[index...]), group <= groupCount else {
        text.append(scalars[index])
        index += 1
        continue
      }
      parts += [.text(String(text)), .group(group)]
      text = .init()
      index += length
    }
    parts.append(.text(String(text)))
  }

  /// The group that a text begins by naming, and the scalars that it takes to.
  private static func reference(_ scalars: ArraySlice<Unicode.Scalar>) -> (Int, Int)? {
    guard scalars.first == "$", let sign = scalars.dropFirst().first else { return nil }
    if sign == "&" { return (0, 2) }
    let digits = scalars.dropFirst().prefix(2).prefix { ("0"..."9").contains($0) }
    guard let group = Int(String(String.UnicodeScalarView(digits))), group > 0 else { return nil }
    return (group, digits.count + 1)
  }

  /// - Parameter groups: the whole match, and what each group has found; nil for nothing.
  func filled(_ groups: [String?]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .group(let group): group < groups.count ? groups[group] ?? "" : ""
      }
    }.joined()
  }
}
