/// Words to look for anywhere in a key, in one pass over its bytes.
struct KeyWords: ExpressibleByArrayLiteral, Sendable {
  private let byFirst: [[[UInt8]]]

  init(arrayLiteral words: String...) {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for word in words.map({ Array($0.utf8) }) {
      if let first = word.first { table[Int(first)].append(word) }
    }
    byFirst = table
  }

  /// Whether a key is one of them.
  func contains(_ key: String) -> Bool {
    guard let first = key.utf8.first else { return false }
    return byFirst[Int(first)].contains { key.utf8.elementsEqual($0) }
  }

  /// Whether any of them stands in a key.
  func stand(in key: String) -> Bool {
    var key = key
    return key.withUTF8 { bytes in
      bytes.indices.contains { index in
        byFirst[Int(bytes[index])].contains { bytes[index...].starts(with: $0) }
      }
    }
  }
}
