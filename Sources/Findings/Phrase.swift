/// The language of a text. Kamishibai itself speaks two.
package enum Language: Hashable, Sendable, RawRepresentable {
  case japanese
  case english
  /// A language that manuals are translated into, by its tag (BCP 47): `zh-Hans`, `pt-BR`.
  case other(String)

  /// Those that Kamishibai speaks, and that a manual may be written in.
  package static let spoken: [Language] = [.japanese, .english]

  /// nil for what is no well-formed tag.
  package init?(rawValue: String) {
    switch rawValue {
    case "ja": self = .japanese
    case "en": self = .english
    default:
      guard let tag = Self.tag(rawValue) else { return nil }
      self = .other(tag)
    }
  }

  package var rawValue: String {
    switch self {
    case .japanese: "ja"
    case .english: "en"
    case .other(let tag): tag
    }
  }

  /// The one of the spoken languages that Kamishibai's own words are in, on pages of this one.
  package var ownWords: Language {
    switch self {
    case .japanese, .english: self
    case .other(let tag): tag.hasPrefix("ja-") ? .japanese : .english
    }
  }

  package var isSpoken: Bool { self == ownWords }

  /// A language, and then a script, a region or variants, in the case that is usual for each:
  /// `zh-Hans`, `pt-BR`. Private use and extensions are refused.
  private static func tag(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let isWord = { (part: String, letters: Bool) in
      part.unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || !letters && ("0"..."9").contains(scalar)
      }
    }
    guard let first = parts.first, (2...3).contains(first.utf8.count), isWord(first, true),
      parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) && isWord($0, false) })
    else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4 where isWord(part, true): part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([first.lowercased()] + rest).joined(separator: "-")
  }
}

/// One sentence for people, in every language that Kamishibai speaks; on pages of any other it is
/// told in one of these.
package struct Phrase: Hashable, Sendable {
  package let japanese: String
  package let english: String

  package init(ja japanese: String, en english: String) {
    self.japanese = japanese
    self.english = english
  }

  package subscript(language: Language) -> String {
    language.ownWords == .japanese ? japanese : english
  }
}
