/// Characters that are taken for each other, out of `Data/lookalikes.tsv`.
enum LookAlikes {
  /// Why two characters are taken for each other.
  enum Kind: String {
    case dash, script, wave, dot, latin, punct, ocr, size, mark, cyrillic, greek, compat, kangxi
    case radical, halfwidth, fullwidth
  }

  /// One character with what it is taken for.
  struct Entry: Sendable {
    /// The usual one first, where there is one.
    let others: [Unicode.Scalar]
    let kinds: Set<Kind>
  }

  static let all: [Unicode.Scalar: Entry] = {
    var all: [Unicode.Scalar: Entry] = [:]
    for row in WordTable(WordingData.lookalikes).rows where row.count == 3 {
      guard let scalar = row[0].unicodeScalars.first else { continue }
      let kinds = row[2].split(separator: ";").compactMap { part in
        Kind(rawValue: String(part.prefix { $0 != ":" }))
      }
      all[scalar] = Entry(others: Array(row[1].unicodeScalars), kinds: Set(kinds))
    }
    return all
  }()

  /// The katakana, or the long vowel mark, that another script's character or a dash is taken for.
  static let katakana: [Unicode.Scalar: Unicode.Scalar] = {
    var katakana: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (scalar, entry) in all
    where !Letters.isKatakanaPart(scalar) && !entry.kinds.isDisjoint(with: [.script, .dash]) {
      katakana[scalar] = entry.others.first(where: Letters.isKatakanaPart)
    }
    return katakana
  }()

  /// Whether it is a stroke like ー: ― ‐ − － ─ — – - (一 and ー are letters).
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "一" && scalar != "ー" && katakana[scalar] == "ー"
  }
}
