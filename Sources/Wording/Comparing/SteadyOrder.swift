/// Of things that changed their order, as many as possible that stayed as they were.
enum SteadyOrder {
  /// The places in `sequence` of a longest run of rising numbers, in order.
  ///
  /// By patience sorting: n log n.
  static func rising(_ sequence: [Int]) -> [Int] {
    // For each length the place of the lowest number that such a run ends with.
    var tails: [Int] = []
    var previous: [Int?] = []
    previous.reserveCapacity(sequence.count)
    for (place, number) in sequence.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if sequence[tails[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var run: [Int] = []
    var next = tails.last
    while let place = next {
      run.append(place)
      next = previous[place]
    }
    return run.reversed()
  }

  /// Which of the pairs stayed in order, where the first of two equally good answers is told
  /// alike from either side.
  ///
  /// - Parameters:
  ///   - pairs: a place before and a place after, in order of the first.
  ///   - name: what tells a thing apart, equal on both sides.
  static func steady(_ pairs: [(old: Int, new: Int)], name: (Int) -> UInt64) -> [Int] {
    let byNew = pairs.indices.sorted { pairs[$0].new < pairs[$1].new }
    if byNew.elementsEqual(pairs.indices) { return byNew }
    // Where a b became b a, either may have moved: looked at from the side whose names come
    // first, both ways give one answer.
    let names = pairs.indices.map(name)
    if names.lexicographicallyPrecedes(byNew.map { names[$0] }) {
      return rising(pairs.map(\.new))
    }
    return rising(byNew.map { pairs[$0].old }).map { byNew[$0] }.sorted()
  }
}
