import Findings
import Storyboards

/// Says in the markup which texts are in another language than their page.
///
/// A text that nobody has translated goes through the templates between two noncharacters. In the
/// finished page they give way to a `lang` attribute of the element whose text or attribute it is.
/// So it is right with every template, an author's own included, and costs a site without such
/// texts nothing.
package enum ForeignMarks {
  /// U+FDD0 and U+FDD1.
  private static let openBytes: [UInt8] = [0xEF, 0xB7, 0x90]
  private static let closeBytes: [UInt8] = [0xEF, 0xB7, 0x91]

  /// The story with its foreign texts marked; nil where there are none.
  package static func marked(
    _ storyboard: Storyboard
  ) -> (storyboard: Storyboard, language: Language)? {
    var language: Language?
    let marked = storyboard.reworded { words, _ in
      guard let foreign = words.language else { return words }
      language = foreign
      return Words(mark(words.text), at: words.place, isAssumed: words.isAssumed)
    }
    return language.map { (marked, $0) }
  }

  package static func mark(_ text: String) -> String {
    String(decoding: openBytes + Array(text.utf8) + closeBytes, as: UTF8.self)
  }

  /// The words as they go through a template, where they are not the marked story's.
  package static func told(_ words: Words) -> String {
    words.language == nil ? words.text : mark(words.text)
  }

  /// Whether a text of the marked story is in another language.
  static func isMarked(_ text: String) -> Bool { text.utf8.starts(with: openBytes) }

  /// A text without its marks, for a sentence of ours that must stay one text.
  package static func bare(_ text: String) -> String {
    guard text.utf8.contains(openBytes[0]) else { return text }
    var bare = String.UnicodeScalarView()
    bare.append(contentsOf: text.unicodeScalars.filter { !(0xFDD0...0xFDD1).contains($0.value) })
    return String(bare)
  }

  /// A page without marks, each of them told by `lang`: on the element where the text is all that
  /// it holds, else on a `span` around the text.
  static func resolve(_ bytes: [UInt8], _ language: Language) -> [UInt8] {
    let page = bytes[...]
    guard page.indices.contains(where: { starts(openBytes, page, at: $0) }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(page.count + page.count / 16)
    var index = 0
    var tag = Tag()
    var isInSpan = false
    while index < page.count {
      if page[index] == UInt8(ascii: "<") {
        let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1
        tag = take(page[index...end], language, &result)
        index = end + 1
      } else if starts(openBytes, page, at: index) {
        index += openBytes.count
        if let place = tag.place, isWhole(page[index...]) {
          result.insert(contentsOf: attribute(language), at: place)
        } else if !tag.holdsTextOnly {
          result += Array("<span".utf8) + attribute(language) + [UInt8(ascii: ">")]
          isInSpan = true
        }
        tag.place = nil
      } else if starts(closeBytes, page, at: index) {
        index += closeBytes.count
        if isInSpan { result += "</span>".utf8 }
        isInSpan = false
      } else {
        if page[index] > 0x20 { tag.place = nil }
        result.append(page[index])
        index += 1
      }
    }
    return result
  }

  /// The last start tag.
  private struct Tag {
    /// Where an attribute can be put into it; nil as soon as something stands behind it, and where
    /// it has its language already.
    var place: Int?
    /// Whether its element may hold no other.
    var holdsTextOnly = false
  }

  /// Whether nothing but white space stands between the end of a marked text and an end tag.
  private static func isWhole(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let close = rest.indices.first(where: { starts(closeBytes, rest, at: $0) }) else {
      return false
    }
    return rest[(close + closeBytes.count)...].drop { $0 <= 0x20 }.starts(with: "</".utf8)
  }

  private static func attribute(_ language: Language) -> [UInt8] {
    Array(" lang=\"\(language.rawValue)\"".utf8)
  }

  /// Writes a tag without the marks in its attributes.
  private static func take(
    _ tag: ArraySlice<UInt8>, _ language: Language, _ result: inout [UInt8]
  ) -> Tag {
    var bare: [UInt8] = []
    var hasMark = false
    var index = tag.startIndex
    while index < tag.endIndex {
      if starts(openBytes, tag, at: index) {
        index += openBytes.count
        hasMark = hasMark || isWord(bare)
      } else if starts(closeBytes, tag, at: index) {
        index += closeBytes.count
      } else if let skipped = encodedMark(tag, at: index) {
        index += skipped
      } else {
        bare.append(tag[index])
        index += 1
      }
    }
    let isEnd = bare.count > 1 && bare[1] == UInt8(ascii: "/")
    let isVoid = bare.count > 2 && bare[bare.count - 2] == UInt8(ascii: "/")
    let tail = isVoid ? 2 : 1
    result += bare.dropLast(tail)
    if hasMark { result += attribute(language) }
    let place = result.count
    result += bare.suffix(tail)
    return Tag(
      place: isEnd || isVoid || hasMark ? nil : place,
      holdsTextOnly: ["<title", "<option", "<textarea", "<summary", "<legend", "<label"].contains {
        bare.starts(with: $0.utf8)
      })
  }

  /// Whether an attribute's value is words for people, and not an address or an id.
  private static func isWord(_ tag: [UInt8]) -> Bool {
    ["alt=\"", "value=\"", "title=\"", "aria-label=\""].contains {
      tag.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// A mark in an address: `%EF%B7%90` or `%EF%B7%91`.
  private static func encodedMark(_ tag: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard tag[index] == UInt8(ascii: "%") else { return nil }
    return starts(Array("%EF%B7%90".utf8), tag, at: index)
      || starts(Array("%EF%B7%91".utf8), tag, at: index) ? 9 : nil
  }

  private static func starts(_ mark: [UInt8], _ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    bytes[index] == mark[0] && bytes[index...].starts(with: mark)
  }
}
