/// Titles that nothing marks as titles: in a plain text each stands on a line of its own, over a
/// paragraph.
extension Head {
  /// How much a paragraph has at least, in scalars, that a title stands over.
  private static let paragraph = 60
  private static let longest = 50
  private static let words = 7

  /// The lines of an English text without headings that can only be titles; none where there is but
  /// one such line, for that may be anything.
  static func ownTitles(among heads: [Head]) -> Set<Int> {
    let hasHeadings = heads.contains { head in
      if case .heading = head.kind { true } else { false }
    }
    guard !hasHeadings else { return [] }
    let titles = heads.indices.filter { isOwnTitle(heads, at: $0) }
    return titles.count > 1 ? Set(titles) : []
  }

  private static func isOwnTitle(_ heads: [Head], at index: Int) -> Bool {
    let head = heads[index]
    guard case .text = head.kind, head.listDepth == 0, !head.isQuoted, index + 1 < heads.count,
      index == 0 || heads[index - 1].block != head.block,
      case .text = heads[index + 1].kind, heads[index + 1].block != head.block,
      heads[index + 1].listDepth == 0, heads[index + 1].prose.count > paragraph,
      heads[index + 1].prose.scalars.contains(".")
    else { return false }
    let scalars = head.prose.scalars
    // "How do I order a new or an extra bin?" over its answer.
    let scale = scalars.last == "?" ? 2 : 1
    guard let first = scalars.first, let last = scalars.last, first.isASCII,
      first.properties.isUppercase, Script.isLetterOrDigit(last) || last == "?" || last == ")",
      scalars.count <= longest * scale, scalars.count(where: { $0 == " " }) < words * scale
    else { return false }
    return OutlineLexicon.looksLikeTitle(scalars)
  }
}
