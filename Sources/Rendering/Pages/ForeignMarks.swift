import Findings
import Storyboards

/// Says in the markup which texts are in another language than their page.
///
/// Such a text goes through the templates between two noncharacters. In the finished page they give
/// way to a `lang` attribute of the element whose text or attribute it is. So it is right with every
/// template, an author's own included, and costs a site without such texts nothing.
package enum ForeignMarks {
  /// Whose language a marked text is in. Each has two noncharacters, from U+FDD0 on.
  package enum Kind: Int, CaseIterable, Sendable {
    /// A text of the author that nobody has translated.
    case author
    /// A word of ours, on pages of a language that we do not speak.
    case ours
    /// A text in the page's own language, for where it stands within a word of ours.
    case page

    fileprivate var open: Unicode.Scalar { ForeignMarks.scalar(0xFDD0 + 2 * rawValue) }
    fileprivate var close: Unicode.Scalar { ForeignMarks.scalar(0xFDD1 + 2 * rawValue) }
  }

  fileprivate static func scalar(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(value)) ?? "\u{FFFD}"
  }

  static let scalars: ClosedRange<UInt32> = 0xFDD0...0xFDD5

  /// The plan's story with its texts marked; nil where all are in the page's language, and so are
  /// our own words.
  package static func marked(
    _ plan: SitePlan
  ) -> (storyboard: Storyboard, language: Language?)? {
    // Only a translation leaves texts in another language, or is in one that we do not speak.
    guard plan.translated != nil else { return nil }
    let storyboard = plan.storyboard
    var language: Language?
    let marked = storyboard.reworded { words, _ in
      if let foreign = words.language { language = foreign }
      let kind = words.language == nil ? Kind.page : .author
      return Words(mark(words.text, kind), at: words.place, isAssumed: words.isAssumed)
    }
    return language != nil || !storyboard.language.isSpoken ? (marked, language) : nil
  }

  package static func mark(_ text: String, _ kind: Kind = .author) -> String {
    guard !text.isEmpty else { return text }
    var marked = String.UnicodeScalarView([kind.open])
    marked.append(contentsOf: text.unicodeScalars)
    marked.append(kind.close)
    return String(marked)
  }

  /// The words as they go through a template, where they are not the marked story's.
  package static func told(_ words: Words) -> String {
    words.language == nil ? words.text : mark(words.text)
  }

  /// How a text of the marked story is marked as a whole; nil where it is not.
  static func kind(of text: String) -> Kind? {
    guard let first = text.unicodeScalars.first else { return nil }
    return Kind.allCases.first { $0.open == first }
  }

  /// A part of a text, marked as the whole is.
  static func mark(_ part: String, like whole: String) -> String {
    kind(of: whole).map { mark(bare(part), $0) } ?? part
  }

  /// A text without its marks, for a sentence of ours that must stay one text.
  package static func bare(_ text: String) -> String {
    guard text.utf8.contains(0xEF) else { return text }
    var bare = String.UnicodeScalarView()
    bare.append(contentsOf: text.unicodeScalars.filter { !scalars.contains($0.value) })
    return String(bare)
  }
}
