/// Sentences that break off for a list and go on behind it: "次の画面で、" over the names of the
/// fields as bullets over "を入力し、…".
extension Head {
  /// Such a sentence as one line, the items in it one after the other as prose would have them.
  static func joiningBrokenSentences(_ heads: [Head]) -> [Head] {
    var joined: [Head] = []
    var index = 0
    while index < heads.count {
      if let end = endOfBrokenSentence(heads, from: index) {
        joined.append(sentence(heads[index...end]))
        index = end + 1
      } else {
        joined.append(heads[index])
        index += 1
      }
    }
    return joined
  }

  /// The line that goes on with the sentence that the line at `index` begins.
  private static func endOfBrokenSentence(_ heads: [Head], from index: Int) -> Int? {
    let first = heads[index]
    guard first.canBreakOff else { return nil }
    let items = heads[(index + 1)...].prefix { $0.isItemOfSentence }
    guard !items.isEmpty, items.endIndex < heads.count else { return nil }
    return heads[items.endIndex].goesOnBehindList ? items.endIndex : nil
  }

  private static func sentence(_ parts: ArraySlice<Head>) -> Head {
    var prose = Prose(file: parts[parts.startIndex].prose.file)
    for (offset, part) in parts.enumerated() {
      let isItem = offset > 0 && offset < parts.count - 1
      prose.append(isItem ? part.prose.setOff : part.prose)
      let isLast = offset >= parts.count - 2
      guard !isLast, let end = prose.scalars.last, !commas.contains(end) else { continue }
      prose.append(
        "、", [], line: Int(prose.lines[prose.count - 1]),
        column: Int(prose.columns[prose.count - 1]) + 1)
    }
    return parts[parts.startIndex].with(prose)
  }

  /// Whether its sentence waits for what is listed: it ends with a comma or a particle.
  private var canBreakOff: Bool {
    switch kind {
    case .text: break
    case .marked(let mark) where mark.style != .bullet: break
    default: return false
    }
    return prose.scalars.last.map { "、，,はでにの".unicodeScalars.contains($0) } ?? false
  }

  private var isItemOfSentence: Bool {
    guard case .marked(let mark) = kind, mark.style == .bullet, let last = prose.scalars.last else {
      return false
    }
    // What is done with を is an instruction of its own.
    return !"。．".unicodeScalars.contains(last) && !prose.scalars.contains("を")
  }

  /// A line that begins with the particle of what stands before it.
  private var goesOnBehindList: Bool {
    guard case .text = kind, let first = prose.scalars.first, prose.count > 2 else { return false }
    let second = prose.scalars[1]
    return first == "を"
      || first == "に"
        && (Script.isIdeograph(second) || (0x30A1...0x30FA).contains(second.value) || second == "つ")
  }

  private static let commas = "、,，".unicodeScalars
}
