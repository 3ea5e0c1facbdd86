import Findings

/// The same site in another language, as the pages of a site lead to it.
package struct Edition: Hashable, Sendable {
  package let language: Language
  /// From the root of the site to that of the other: `en/`, or `../` back.
  package let prefix: String

  package init(_ language: Language, prefix: String) {
    self.language = language
    self.prefix = prefix
  }

  /// Where a translated site lies within the one that it was made of.
  package static func folder(of language: Language) -> String { language.rawValue + "/" }
}
