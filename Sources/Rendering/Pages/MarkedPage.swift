import Findings

/// A page whose texts are marked by language: their marks give way to `lang`, on the element where a
/// text is all that it holds, else on a `span` around the text.
struct MarkedPage {
  private let page: ArraySlice<UInt8>
  private let languages: [Language?]
  private let own: Language
  private var result: [UInt8] = []
  private var tag = Tag()
  /// The language of each element that is open, the innermost last.
  private var elements: [Language] = []
  /// The languages around what is written in it, the innermost last, and whether a `span` says so.
  private var around: [(language: Language, hasSpan: Bool)] = []

  private var current: Language { around.last?.language ?? elements.last ?? own }

  /// The last start tag.
  private struct Tag {
    /// Where an attribute can be put into it; nil as soon as something stands behind it, and where
    /// it has its language already.
    var place: Int?
    /// Whether its element may hold no other.
    var holdsTextOnly = false
  }

  /// - Parameters:
  ///   - own: the language of the page.
  ///   - author: that of texts which nobody has translated.
  static func resolve(_ bytes: [UInt8], in own: Language, author: Language?) -> [UInt8] {
    let page = bytes[...]
    guard page.indices.contains(where: { mark(page, at: $0) != nil }) else { return bytes }
    var marked = MarkedPage(page, own, author)
    marked.resolve()
    return marked.result
  }

  private init(_ page: ArraySlice<UInt8>, _ own: Language, _ author: Language?) {
    self.page = page
    self.own = own
    languages = ForeignMarks.Kind.allCases.map { kind in
      switch kind {
      case .author: author
      case .ours: own.ownWords
      case .page: own
      }
    }
    result.reserveCapacity(page.count + page.count / 16)
  }

  private mutating func resolve() {
    var index = page.startIndex
    while index < page.endIndex {
      if page[index] == UInt8(ascii: "<") {
        closeAll()
        let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.endIndex - 1
        take(page[index...end])
        index = end + 1
      } else if let mark = Self.mark(page, at: index) {
        index += 3
        if mark.opens { open(mark.kind, index) } else { close() }
      } else {
        if page[index] > 0x20 { tag.place = nil }
        result.append(page[index])
        index += 1
      }
    }
  }

  private mutating func open(_ kind: Int, _ index: Int) {
    guard let language = languages[kind] else { return around.append((current, false)) }
    var hasSpan = false
    if language != current {
      if let place = tag.place, isWhole(index, kind) {
        result.insert(contentsOf: Self.attribute(language), at: place)
      } else if !tag.holdsTextOnly {
        result += Array("<span".utf8) + Self.attribute(language) + [UInt8(ascii: ">")]
        hasSpan = true
      }
      tag.place = nil
    }
    around.append((language, hasSpan))
  }

  private mutating func close() {
    if around.popLast()?.hasSpan == true { result += Array("</span>".utf8) }
  }

  /// A text that was cut off has lost its last mark.
  private mutating func closeAll() {
    while !around.isEmpty { close() }
  }

  /// Whether nothing but white space stands between the end of a marked text and an end tag.
  private func isWhole(_ index: Int, _ kind: Int) -> Bool {
    var depth = 1
    var at = index
    while at < page.endIndex, page[at] != UInt8(ascii: "<") {
      guard let mark = Self.mark(page, at: at) else {
        at += 1
        continue
      }
      at += 3
      depth += mark.opens ? 1 : -1
      if depth == 0 { return page[at...].drop { $0 <= 0x20 }.starts(with: "</".utf8) }
    }
    return false
  }

  private static func attribute(_ language: Language) -> [UInt8] {
    Array(" lang=\"\(language.rawValue)\"".utf8)
  }

  /// Writes a tag without the marks in its attributes.
  private mutating func take(_ tag: ArraySlice<UInt8>) {
    var bare: [UInt8] = []
    var marked: Language?
    var index = tag.startIndex
    while index < tag.endIndex {
      if let mark = Self.mark(tag, at: index) {
        index += 3
        if mark.opens, marked == nil, Self.isWord(bare) { marked = languages[mark.kind] }
      } else if Self.isEncodedMark(tag, at: index) {
        index += 9
      } else {
        bare.append(tag[index])
        index += 1
      }
    }
    let isEnd = bare.count > 1 && bare[1] == UInt8(ascii: "/")
    let isVoid = bare.count > 2 && bare[bare.count - 2] == UInt8(ascii: "/")
    let tail = isVoid ? 2 : 1
    result += bare.dropLast(tail)
    let isMarked = marked.map { $0 != current } == true
    if let marked, isMarked { result += Self.attribute(marked) }
    if isEnd {
      _ = elements.popLast()
    } else if !isVoid, bare.count > 1, Self.isName(bare[1]) {
      elements.append(isMarked ? marked ?? current : Self.told(bare) ?? current)
    }
    let place = result.count
    result += bare.suffix(tail)
    self.tag = Tag(
      place: isEnd || isVoid || isMarked ? nil : place,
      holdsTextOnly: ["<title", "<option", "<textarea", "<summary", "<legend", "<label"].contains {
        bare.starts(with: $0.utf8)
      })
  }

  /// `<!DOCTYPE`, `<?xml` and `<!--` open no element.
  private static func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The language that a tag says itself.
  private static func told(_ tag: [UInt8]) -> Language? {
    let key = Array(" lang=\"".utf8)
    guard tag.count > key.count,
      let start = tag.indices.first(where: { tag[$0...].starts(with: key) })
    else { return nil }
    let value = tag[(start + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return Language(rawValue: String(decoding: value, as: UTF8.self))
  }

  /// Whether an attribute's value, as far as it is written, is words for people, and not an address
  /// or an id.
  private static func isWord(_ tag: [UInt8]) -> Bool {
    guard let quote = tag.lastIndex(of: UInt8(ascii: "\"")) else { return false }
    return ["alt=\"", "value=\"", "title=\"", "aria-label=\"", "content=\""].contains {
      tag[...quote].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The mark at an index: three bytes, EF B7 90 (U+FDD0) and on.
  private static func mark(
    _ bytes: ArraySlice<UInt8>, at index: Int
  ) -> (kind: Int, opens: Bool)? {
    guard bytes[index] == 0xEF, index + 2 < bytes.endIndex, bytes[index + 1] == 0xB7,
      (0x90...0x95).contains(bytes[index + 2])
    else { return nil }
    let number = Int(bytes[index + 2] - 0x90)
    return (number / 2, number.isMultiple(of: 2))
  }

  /// A mark in an address: `%EF%B7%90` and on.
  private static func isEncodedMark(_ tag: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard tag[index] == UInt8(ascii: "%"), index + 8 < tag.endIndex else { return false }
    return tag[index...].starts(with: "%EF%B7%9".utf8)
      && (UInt8(ascii: "0")...UInt8(ascii: "5")).contains(tag[index + 8])
  }
}
