/// The katakana words that are usual, and which of them a misread word probably is.
enum KatakanaWords {
  /// Whether it is a usual word, or is made of usual words of two letters or more.
  static func isKnown(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.count < 2 || slips[Array(word)] != nil { return false }
    if usual.contains(Array(word)) { return true }
    guard word.count >= 4, word.count <= 40 else { return false }
    // ends[n]: whether the first n letters are words.
    var ends = [true] + Array(repeating: false, count: word.count)
    let first = word.startIndex
    for end in 2...word.count {
      ends[end] = (max(0, end - longest)...end - 2).contains { start in
        ends[start] && usual.contains(Array(word[(first + start)..<(first + end)]))
      }
    }
    return ends[word.count]
  }

  /// The usual words that a word becomes where letters are swapped that look alike: at most one of
  /// four letters, two of five or six, three of seven to nine, half of more. Only the nearest are
  /// given.
  static func meant(by word: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    if let word = slips[Array(word)] { return [word] }
    let allowed =
      switch word.count {
      case ...3: 0
      case 4: 1
      case 5...6: 2
      case 7...9: 3
      default: word.count / 2
      }
    guard allowed > 0, let candidates = bySkeleton[skeleton(word)] else { return [] }
    var nearest: [[Unicode.Scalar]] = []
    var least = allowed
    for candidate in candidates {
      guard let swaps = swaps(word, candidate), swaps > 0, swaps <= least else { continue }
      if swaps < least { nearest = [] }
      least = swaps
      nearest.append(candidate)
    }
    return nearest
  }

  private static let usual: Set<[Unicode.Scalar]> = {
    var usual = Set<[Unicode.Scalar]>()
    for row in WordTable(WordingData.usualKatakana).rows {
      usual.insert(Array(row[0].unicodeScalars))
    }
    for row in WordTable(WordingData.katakana).rows where row.count == 4 {
      usual.insert(Array(row[0].unicodeScalars))
      usual.insert(Array(row[1].unicodeScalars))
    }
    return usual
  }()

  /// Slips that the list names, with the word that is meant.
  private static let slips: [[Unicode.Scalar]: [Unicode.Scalar]] = {
    var slips: [[Unicode.Scalar]: [Unicode.Scalar]] = [:]
    for row in WordTable(WordingData.usualKatakana).rows where row.count == 2 {
      for slip in row[1].split(separator: ",") {
        slips[Array(slip.unicodeScalars)] = Array(row[0].unicodeScalars)
      }
    }
    return slips
  }()

  /// Where in a longer word a slip that the list names stands at its end: ログインバスワード.
  static func namedSlip(endingIn word: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    guard word.count >= 5 else { return nil }
    return (word.startIndex..<word.endIndex - 2).lazy
      .map { $0..<word.endIndex }
      .first { slips[Array(word[$0])] != nil }
  }

  private static let longest = usual.map(\.count).max() ?? 0

  /// Words that are alike but for letters that look alike share a skeleton.
  private static let bySkeleton: [[Unicode.Scalar]: [[Unicode.Scalar]]] = {
    var bySkeleton: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]
    var wrong = Set<[Unicode.Scalar]>()
    for row in WordTable(WordingData.katakana).rows where row.last == "wrong" {
      wrong.insert(Array(row[1].unicodeScalars))
    }
    for word in usual where word.count >= 4 && !wrong.contains(word) {
      bySkeleton[skeleton(word[...]), default: []].append(word)
    }
    return bySkeleton.mapValues { words in
      words.sorted { $0.lexicographicallyPrecedes($1) { $0.value < $1.value } }
    }
  }()

  private static func skeleton(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    word.map { representative[$0] ?? $0 }
  }

  /// Letters that are taken for each other, a group each; ッ is in the groups of ツ alone.
  private static let groups: [[Unicode.Scalar]] = [
    "ハバパ", "ヒビピ", "フブプ", "ヘベペへべぺ", "ホボポ", "カガ力", "キギ", "クグ", "ケゲ", "コゴ", "サザ",
    "シジ", "スズ", "セゼ", "ソゾ", "タダ夕", "チヂ", "テデ", "トド卜", "ソンシツ", "クワタケ", "ツッ", "ヤャ",
    "ユュ", "ヨョ", "アァ", "イィ", "エェ工", "オォ", "ロ口囗", "ニ二", "ー―一‐−－─—–-", "リり", "ハ八", "ミ三",
  ].map { Array($0.unicodeScalars) }

  /// One letter for all that are taken for each other directly or through others.
  private static let representative: [Unicode.Scalar: Unicode.Scalar] = {
    var representative: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups {
      let known = Set(group.map { representative[$0] ?? $0 })
      guard let first = known.min() else { continue }
      for (scalar, old) in representative where known.contains(old) {
        representative[scalar] = first
      }
      for scalar in group { representative[scalar] = first }
    }
    return representative
  }()

  private static let confusable: Set<[Unicode.Scalar]> = Set(
    groups.flatMap { group in group.flatMap { left in group.map { [left, $0] } } })

  /// How many letters differ, all of them by one that looks alike; nil where others do.
  private static func swaps(
    _ word: ArraySlice<Unicode.Scalar>, _ other: [Unicode.Scalar]
  ) -> Int? {
    guard word.count == other.count else { return nil }
    var swaps = 0
    for (left, right) in zip(word, other) where left != right {
      guard confusable.contains([left, right]) else { return nil }
      swaps += 1
    }
    return swaps
  }
}
