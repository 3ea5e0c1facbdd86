import Storyboards

/// The lists that HTML's tags open in a manual: which item a line begins, and how deep it stands.
struct TagLists {
  private struct List {
    let isOrdered: Bool
    var count = 0
  }

  private var open: [List] = []
  /// The mark of the item that has begun and has no words yet.
  private(set) var pending: String?

  var depth: Int { open.count }

  /// Takes what the tags at a line's head say.
  ///
  /// - Returns: whether an item begins on it.
  mutating func take(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var begins = false
    var index = line.startIndex
    while let start = line[index...].firstIndex(of: "<") {
      let name = line[(start + 1)...].prefix(4).prefix { $0 != ">" && $0 != " " }
      index = start + 1
      switch String(scalars: name).lowercased() {
      case "ol": open.append(List(isOrdered: true))
      case "ul": open.append(List(isOrdered: false))
      case "/ol", "/ul": _ = open.popLast()
      case "li" where !line[..<start].contains(where: Script.isLetterOrDigit) || begins == false:
        begins = true
        guard !open.isEmpty else {
          pending = "-"
          break
        }
        open[open.count - 1].count += 1
        pending = open[open.count - 1].isOrdered ? "\(open[open.count - 1].count)." : "-"
      default: break
      }
    }
    return begins
  }

  /// The mark for the first words of an item.
  mutating func mark() -> String? {
    defer { pending = nil }
    return pending
  }
}
