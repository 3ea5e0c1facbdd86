/// Finds the name that an author probably meant.
package enum NearMiss {
  /// The candidate nearest to a name, or nil where none is near enough to be worth saying.
  ///
  /// Nearness is Levenshtein distance over scalars, where two neighbours that changed places are
  /// one slip (`titel`). A third of the longer name may differ, and
  /// always one scalar of a name of two or more. Ties go to the earlier candidate.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.unicodeScalars)
      let longer = max(wanted.count, other.count)
      let allowed = longer < 2 ? 0 : max(1, longer / 3)
      guard abs(wanted.count - other.count) <= allowed else { continue }
      let distance = distance(wanted, other)
      if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The number of scalars to insert, drop, replace or swap with the next to make one name of the
  /// other (the optimal string alignment distance).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var previous = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for (j, other) in right.enumerated() {
        let replaced = previous[j] + (scalar == other ? 0 : 1)
        var least = min(replaced, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
          least = min(least, beforeLast[j - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = previous
      previous = current
    }
    return previous[right.count]
  }
}

extension Finding.Fix {
  /// "Did you mean …?", where one of the known names is near enough.
  ///
  /// - Parameter replaces: whether the finding marks the name alone, so that the other can stand
  ///   in its place.
  package static func nearest(
    to name: String, among known: some Sequence<String>, replaces: Bool = true
  ) -> Finding.Fix? {
    NearMiss.of(name, among: known).map {
      Finding.Fix(
        Phrase(ja: "「\($0)」ではありませんか。", en: "Did you mean “\($0)”?"),
        replacement: replaces ? $0 : nil)
    }
  }
}
