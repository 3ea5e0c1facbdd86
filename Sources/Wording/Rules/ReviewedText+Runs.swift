extension ReviewedText {
  /// The longest runs of scalars that pass a test, in order.
  package func runs(where isMember: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if isMember(scalar) {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<scalars.count) }
    return runs
  }
}

extension String {
  /// With kana and their voicing marks composed (か + ◌゙ = が). Other scalars stay.
  package var composed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard let last = result.last, scalar.value == 0x3099 || scalar.value == 0x309A,
        let whole = Self.voiced(last, scalar)
      else {
        result.append(scalar)
        continue
      }
      result.removeLast()
      result.append(whole)
    }
    return String(result)
  }

  /// The one scalar that is canonically equal to a kana with a mark behind it: at most two behind
  /// it in the code chart, ヴ apart.
  private static func voiced(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(kana)
    pair.append(mark)
    let pairText = String(pair)
    let near = [kana.value + 1, kana.value + 2, 0x30F4, 0x3094, kana.value + 8]
    return near.lazy.compactMap(Unicode.Scalar.init).first { String($0) == pairText }
  }
}
