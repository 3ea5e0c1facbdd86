import Findings

/// Sorts by place through numbers: comparing the names of files and moving strings about costs more
/// than all the rest of a comparison.
enum PlaceOrder {
  /// The numbers of things in order: by weight, the heaviest first, then by place, then as
  /// `precedes` says of two numbers.
  static func indices(
    of places: [(weight: Int, place: Place?)], precedes: (Int, Int) -> Bool
  ) -> [Int] {
    let files = Set(places.compactMap(\.place?.file)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
    let keys = places.enumerated().map { index, entry in
      Key(
        weight: entry.weight, file: entry.place.flatMap { ranks[$0.file] } ?? -1,
        line: entry.place?.line ?? 0, column: entry.place?.column ?? 0, index: index)
    }
    return keys.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if left.file != right.file { return left.file < right.file }
      if left.line != right.line { return left.line < right.line }
      if left.column != right.column { return left.column < right.column }
      return precedes(left.index, right.index)
    }.map(\.index)
  }

  private struct Key {
    let weight: Int
    let file: Int
    let line: Int32
    let column: Int32
    let index: Int
  }
}
