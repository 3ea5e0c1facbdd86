/// Reads the inline Markdown of one source line into prose: what is set off keeps a mark, the
/// signs themselves go, and every scalar left keeps its column.
///
/// Known: `**strong**`, `__strong__`, `*emphasis*`, `_emphasis_`, `` `code` ``, `[text](address)`, pictures, `\`
/// escapes,
/// tags that set words off (`<u>`), `<!-- comments -->` on one line and a scalar by its number
/// (`&#x30E1;`). A named entity is text, and so is any other tag: a manual may well call a button
/// `<Next>`.
///
/// A span ends within `reach` scalars or is none: so a line of a million opening signs stays linear.
/// In bold, and between underscores, it may end on the next line of its paragraph.
struct InlineMarkup {
  static let reach = 1_000
  let line: ArraySlice<Unicode.Scalar>
  let number: Int
  /// The next line of the same paragraph.
  private var following: ArraySlice<Unicode.Scalar> = []
  var prose: Prose
  var open: Prose.Mark = []
  var justOpened = false
  /// What was opened because the next line closes it.
  private var goingOn: Prose.Mark = []
  /// What closes the code that is open: as many signs as opened it.
  private var codeSign = "`"

  /// - Parameters:
  ///   - line: the line's scalars from the content's first column on.
  ///   - number: the line, from 1.
  static func read(_ line: ArraySlice<Unicode.Scalar>, number: Int, file: String) -> Prose {
    var markup = InlineMarkup(line: line, number: number, prose: Prose(file: file))
    markup.read()
    return markup.prose
  }

  /// Reads the lines of one paragraph.
  ///
  /// - Parameter lines: each line's scalars, and its number from 1.
  static func read(
    paragraph lines: [(scalars: ArraySlice<Unicode.Scalar>, number: Int)], file: String
  ) -> [Prose] {
    var carried: Prose.Mark = []
    return lines.indices.map { index in
      var markup = InlineMarkup(
        line: lines[index].scalars, number: lines[index].number, prose: Prose(file: file))
      markup.open = carried
      markup.following = index + 1 < lines.count ? lines[index + 1].scalars : []
      markup.read()
      // What the line before opened ends on this one, or nowhere.
      carried = markup.open.intersection(markup.goingOn)
      return markup.prose
    }
  }

  private init(line: ArraySlice<Unicode.Scalar>, number: Int, prose: Prose) {
    self.line = line
    self.number = number
    self.prose = prose
  }

  private mutating func read() {
    var index = line.startIndex
    while index < line.endIndex { index = step(from: index) }
  }

  /// Takes what begins at an index and says where the next begins.
  mutating func step(from index: Int) -> Int {
    let scalar = line[index]
    if open.contains(.code) {
      if line[index...].starts(with: codeSign.unicodeScalars) {
        return close(.code, at: index, width: codeSign.unicodeScalars.count)
      }
      return take(index)
    }
    switch scalar {
    case "\\" where isEscapable(after: index): return take(index + 1)
    case "`":
      codeSign = next(index) == "`" ? "``" : "`"
      return toggle(.code, at: index, sign: codeSign)
    case "*":
      if let end = emptySpan(from: index) { return end }
      if next(index) == "*" { return toggle(.strong, at: index, sign: "**") }
      return toggle(.emphasis, at: index, sign: "*")
    case "_" where next(index) == "_": return toggle(.strong, at: index, sign: "__")
    case "_" where opensWord(index) || closesWord(index): return underscore(index)
    case "<":
      if let end = tagEnd(from: index) {
        emphasise(tag: line[index..<end], behind: end)
        if isBreak(line[index..<end]), !prose.isEmpty {
          prose.append(" ", [], line: number, column: index + 1)
        }
        return end
      }
    case "&":
      if let end = next(index) == "#" ? numbered(from: index) : named(from: index) { return end }
    case "!" where next(index) == "[":
      if let end = image(from: index) { return end }
    case "{" where next(index) == "{":
      if let end = shortcode(from: index) { return end }
    case ":" where !closesWord(index):
      if let end = role(from: index) { return end }
    case "[":
      if let end = embed(from: index) ?? term(from: index) ?? link(from: index) { return end }
    default: break
    }
    return take(index)
  }

  mutating func take(_ index: Int) -> Int {
    var mark = open
    if justOpened { mark.insert(.start) }
    justOpened = false
    prose.append(line[index], mark, line: number, column: index + 1)
    return index + 1
  }

  private mutating func toggle(_ mark: Prose.Mark, at index: Int, sign: String) -> Int {
    let width = sign.unicodeScalars.count
    if open.contains(mark) { return close(mark, at: index, width: width) }
    let after = index + width
    guard after < line.endIndex, !Script.isSpace(line[after]) else {
      return takeSign(from: index, width: width)
    }
    if !closes(sign, from: after) {
      guard sign == "**", closesLater(sign) else { return takeSign(from: index, width: width) }
      goingOn.insert(mark)
    }
    open.insert(mark)
    justOpened = true
    return after
  }

  /// `**  **`: nothing but space, set off by an editor. One space is left of it.
  private mutating func emptySpan(from index: Int) -> Int? {
    guard !open.contains(.strong), let end = Self.endOfEmptySpan(line, from: index) else {
      return nil
    }
    _ = take(index + 2)
    return end
  }

  /// `_Email_`: emphasis around whole words; within a word the sign is a letter (`user_id`).
  private mutating func underscore(_ index: Int) -> Int {
    if open.contains(.emphasis), closesWord(index) { return close(.emphasis, at: index, width: 1) }
    let end = line[(index + 1)...].prefix(Self.reach).indices.first {
      line[$0] == "_" && $0 > index + 1 && closesWord($0)
    }
    guard !open.contains(.emphasis), opensWord(index), end != nil || closesLater("_") else {
      return take(index)
    }
    if end == nil { goingOn.insert(.emphasis) }
    open.insert(.emphasis)
    justOpened = true
    return index + 1
  }

  private func opensWord(_ index: Int) -> Bool {
    guard let next = next(index), !Script.isSpace(next) else { return false }
    return index == line.startIndex || !Script.isLetterOrDigit(line[index - 1])
  }

  private func closesWord(_ index: Int) -> Bool {
    index > line.startIndex && !Script.isSpace(line[index - 1])
      && next(index).map { !Script.isLetterOrDigit($0) || Script.isJapanese($0) } ?? true
  }

  private mutating func takeSign(from index: Int, width: Int) -> Int {
    for offset in 0..<width { _ = take(index + offset) }
    return index + width
  }

  /// `<br>`, `<br/>`: a gap between what stands on two lines.
  private func isBreak(_ tag: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = tag.dropFirst().prefix { Script.isLetterOrDigit($0) }
    return String(scalars: name).lowercased() == "br"
  }

  /// `<b>Save</b>` sets a name off like `**Save**`.
  private mutating func emphasise(tag: ArraySlice<Unicode.Scalar>, behind end: Int) {
    let name = String(
      scalars: tag.drop { "</".unicodeScalars.contains($0) }.prefix {
        Script.isLetterOrDigit($0)
      }
    ).lowercased()
    guard Self.emphasising.contains(name) || name == "span" else { return }
    if name == "span", tag.dropFirst().first != "/", !isControl(tag) { return }
    if tag.dropFirst().first == "/" {
      open.remove(.strong)
    } else if !open.contains(.strong), closes("</\(name)", from: end) {
      open.insert(.strong)
      justOpened = true
    }
  }

  /// `<span class="button">`: drawn like what is pressed.
  private func isControl(_ tag: ArraySlice<Unicode.Scalar>) -> Bool {
    let attributes = String(scalars: tag).lowercased()
    guard let start = attributes.firstRange(of: "class=")?.upperBound else { return false }
    let names = attributes[start...].prefix { $0 != ">" }
    let words = names.split { " \"'".contains($0) }
    return words.contains { word in
      ["button", "btn", "guilabel", "menuselection"].contains {
        word == $0 || word.hasPrefix($0 + "-")
      }
        || (word.hasSuffix("-button") || word.hasSuffix("-btn")) && !word.hasPrefix("no")
    }
  }

  private static let emphasising: Set<String> = ["b", "strong", "kbd", "u", "code"]

  private mutating func close(_ mark: Prose.Mark, at index: Int, width: Int) -> Int {
    open.remove(mark)
    return index + width
  }

  /// Whether a sign stands again further on, so that what it opens also ends.
  private func closes(_ sign: String, from start: Int) -> Bool {
    let wanted = Array(sign.unicodeScalars)
    var index = start + 1
    let limit = min(line.endIndex, start + Self.reach)
    while index + wanted.count <= limit {
      if line[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
      index += 1
    }
    return false
  }

  /// Whether a sign stands behind a word on the next line, before it opens anything there.
  private func closesLater(_ sign: String) -> Bool {
    let wanted = Array(sign.unicodeScalars)
    var index = following.startIndex
    let limit = min(following.endIndex, index + Self.reach)
    while index + wanted.count <= limit {
      if following[index..<(index + wanted.count)].elementsEqual(wanted) {
        let after = index + wanted.count
        return index > following.startIndex && !Script.isSpace(following[index - 1])
          && (sign != "_" || after == following.endIndex
            || !Script.isLetterOrDigit(following[after]))
      }
      index += 1
    }
    return false
  }

  /// The index behind a tag or a comment that ends on this line.
  private func tagEnd(from index: Int) -> Int? {
    let rest = line[index...]
    if rest.starts(with: Array("<!--".unicodeScalars)) {
      var end = index + 4
      while end + 3 <= line.endIndex {
        if line[end..<(end + 3)].elementsEqual("-->".unicodeScalars) { return end + 3 }
        end += 1
      }
      return line.endIndex
    }
    var end = index + 1
    if end < line.endIndex, line[end] == "/" { end += 1 }
    let nameStart = end
    while end < line.endIndex, line[end].isASCII, Script.isLetterOrDigit(line[end]) { end += 1 }
    let name = String(scalars: line[nameStart..<end]).lowercased()
    guard Self.tags.contains(name) else { return nil }
    let limit = min(line.endIndex, index + Self.reach)
    while end < limit, line[end] != ">", line[end] != "<" { end += 1 }
    return end < limit && line[end] == ">" ? end + 1 : nil
  }

  /// HTML's elements for setting words off and for parting them, those that are no longer in HTML
  /// included.
  private static let tags: Set<String> = [
    "a", "abbr", "article", "aside", "b", "big", "br", "center", "cite", "code", "col", "colgroup",
    "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "nav", "ol", "p",
    "picture", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul",
    "var", "wbr",
  ]

  func next(_ index: Int) -> Unicode.Scalar? {
    index + 1 < line.endIndex ? line[index + 1] : nil
  }

  private func isEscapable(after index: Int) -> Bool {
    guard let next = next(index) else { return false }
    return "\\`*_{}[]()#+-.!|<>~\"'".unicodeScalars.contains(next)
  }
}
