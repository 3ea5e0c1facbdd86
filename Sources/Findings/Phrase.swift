/// A language that Kamishibai speaks to people in.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}

/// One sentence for people, in every language that Kamishibai speaks.
package struct Phrase: Hashable, Sendable {
  package let japanese: String
  package let english: String

  package init(ja japanese: String, en english: String) {
    self.japanese = japanese
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }
}
