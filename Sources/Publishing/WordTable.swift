/// Words to look for in what a screen says.
///
/// Latin words are found whole and in any case: "PIN" is not in "shipping".
struct WordTable {
  private let words: [[Unicode.Scalar]]
  private let names: [[Unicode.Scalar]]

  /// - Parameter names: what only a whole text may be ("Name", but not "File name").
  init(_ words: [String], names: [String] = []) {
    self.words = words.map(Self.folded)
    self.names = names.map(Self.folded)
  }

  func isFound(in text: String) -> Bool {
    let text = Self.folded(text)
    return names.contains(text)
      || words.contains { word in
        guard word.count <= text.count else { return false }
        return (0...text.count - word.count).contains { start in
          let end = start + word.count
          guard text[start..<end].elementsEqual(word) else { return false }
          return !(start > 0 && Self.areOneWord(text[start - 1], text[start]))
            && !(end < text.count && Self.areOneWord(text[end - 1], text[end]))
        }
      }
  }

  private static func areOneWord(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left.isASCII && right.isASCII && left.properties.isAlphabetic && right.properties.isAlphabetic
  }

  /// Lower case, full-width letters as plain ones, without spaces of Japanese text.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x3000: nil
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)?.lowered
      default: scalar.lowered
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowered: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(value + 0x20) ?? self : self
  }
}
