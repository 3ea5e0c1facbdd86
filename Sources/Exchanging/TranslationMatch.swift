import Findings
import Storyboards
import Wording

/// Translations that came back, held against the texts of today.
///
/// A translation counts only for the very words that its translator saw: the hash and the text that
/// the file has must both be those of now. Nothing is guessed but a move, where one text of the same
/// kind has the same words.
package struct TranslationMatch: Sendable {
  /// A translation whose text has another key now.
  package struct Move: Sendable {
    package let unit: TranslatedUnit
    package let string: InventoryString
  }

  /// Key to translation: all that is imported, moved and unchanged ones too.
  package private(set) var accepted: [String: String] = [:]
  /// Keys of those that the document had just so.
  package private(set) var unchanged: [String] = []
  package private(set) var moved: [Move] = []
  /// Refused: their text is another one now, or nobody can tell.
  package private(set) var stale: [TranslatedUnit] = []
  /// Refused: no text has their key, and none their words alone.
  package private(set) var gone: [TranslatedUnit] = []
  /// Refused: somebody has yet to look at them.
  package private(set) var unreviewed: [TranslatedUnit] = []
  /// The texts that have no translation, neither from the file nor in the document.
  package private(set) var missing: [InventoryString] = []
  package private(set) var findings: [Finding] = []

  /// - Parameter document: the texts of today with the translations that there are already.
  package init(_ document: ExchangeDocument, _ units: [TranslatedUnit]) {
    var known: [String: ExchangeUnit] = [:]
    for unit in document.units { known[unit.string.key] = unit }
    var first: [String: TranslatedUnit] = [:]
    var strangers: [TranslatedUnit] = []
    for unit in units {
      guard let string = known[unit.key]?.string else {
        strangers.append(unit)
        continue
      }
      if let earlier = first[unit.key] {
        if !Self.isSame(earlier.target, unit.target) {
          findings.append(ExchangingFindings.twice(unit, first: earlier))
        }
        continue
      }
      first[unit.key] = unit
      take(unit, for: string)
    }
    move(strangers, among: document.units.map(\.string))
    for unit in document.units {
      let key = unit.string.key
      switch (accepted[key], unit.target) {
      case (let new?, let old?): if Self.isSame(new, old) { unchanged.append(key) }
      case (nil, nil): missing.append(unit.string)
      case (_?, nil), (nil, _?): break
      }
    }
    findings.sort()
  }

  /// Whether any row was refused.
  package var hasRefused: Bool { !stale.isEmpty || !gone.isEmpty || !unreviewed.isEmpty }

  private mutating func take(_ unit: TranslatedUnit, for string: InventoryString) {
    if !Self.isFresh(unit, for: string) {
      stale.append(unit)
      findings.append(ExchangingFindings.stale(unit, now: string))
    } else if unit.needsReview {
      unreviewed.append(unit)
      findings.append(ExchangingFindings.unreviewed(unit))
    } else {
      accepted[string.key] = unit.target
    }
  }

  /// Finds the texts whose keys have changed, by their words. A translation under the right key goes
  /// before, and of two that differ neither is sure.
  private mutating func move(_ units: [TranslatedUnit], among strings: [InventoryString]) {
    var places: [Words: [InventoryString]] = [:]
    for string in strings {
      places[Words(kind: string.kind, hash: SourceHash.of(string.text)), default: []].append(string)
    }
    for unit in units {
      let words = Words(unit)
      let found = words.flatMap { places[$0] } ?? []
      guard found.count == 1, Self.isFresh(unit, for: found[0]), accepted[found[0].key] == nil
      else {
        if let now = successor(of: unit, among: strings) {
          stale.append(unit)
          findings.append(ExchangingFindings.stale(unit, now: now))
        } else {
          gone.append(unit)
          findings.append(ExchangingFindings.gone(unit))
        }
        continue
      }
      take(unit, for: found[0])
      if !unit.needsReview {
        moved.append(Move(unit: unit, string: found[0]))
        findings.append(ExchangingFindings.moved(unit, to: found[0]))
      }
    }
  }

  /// The text that has probably taken the place of one that was translated: of the same owner and
  /// kind, and very like it.
  private func successor(of unit: TranslatedUnit, among strings: [InventoryString])
    -> InventoryString?
  {
    guard let source = unit.source else { return nil }
    let owner = unit.key.split(separator: ".").prefix { $0.utf8.count != 8 }
    let alike = strings.filter {
      $0.key.split(separator: ".").prefix { $0.utf8.count != 8 } == owner
    }
    let near = NearMiss.of(source, among: alike.map(\.text))
    return alike.first { $0.text == near }
  }

  /// Whether the translator saw these very words. Line ends do not count: programs change them.
  private static func isFresh(_ unit: TranslatedUnit, for string: InventoryString) -> Bool {
    if unit.hash == nil, unit.source == nil { return false }
    if let hash = unit.hash, hash != SourceHash.of(string.text) { return false }
    guard let source = unit.source else { return true }
    return isSame(withLineFeeds(source), withLineFeeds(string.text))
  }

  /// Scalar for scalar: Swift takes が and か + U+3099 for the same.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func withLineFeeds(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var hasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        out.append("\n")
      } else if scalar != "\n" || !hasReturn {
        out.append(scalar)
      }
      hasReturn = scalar == "\r"
    }
    return String(out)
  }

  /// What a text is known by when its key is not: its kind and its hash.
  private struct Words: Hashable {
    let kind: TextKind
    let hash: String

    init(kind: TextKind, hash: String) {
      self.kind = kind
      self.hash = hash
    }

    /// nil where the key does not tell its kind (`owner.kind.hash`, perhaps with `.2`), or nothing
    /// tells the words.
    init?(_ unit: TranslatedUnit) {
      let parts = unit.key.split(separator: ".").suffix(3)
      guard let kind = parts.reversed().lazy.compactMap({ TextKind(rawValue: String($0)) }).first,
        let hash = unit.hash ?? unit.source.map(SourceHash.of)
      else { return nil }
      self.init(kind: kind, hash: hash)
    }
  }
}
