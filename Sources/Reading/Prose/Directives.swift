/// Lines that speak to the tool a manual was written for, not to its reader: front matter, template
/// tags, directives of documentation generators. They are blanked; what stands between those that
/// open and close an aside is a note.
struct Directives: Sendable {
  /// Indices of lines that nobody reads.
  private(set) var blanked: Set<Int> = []
  /// Indices of lines that stand in an aside.
  private(set) var asides: Set<Int> = []
  /// Where the front matter's `title:` has its value: the line's index, and the scalars.
  private(set) var title: (line: Int, value: Range<Int>)?

  init(_ lines: [[Unicode.Scalar]]) {
    var start = 0
    if let end = Self.frontMatter(lines) {
      blanked.formUnion(0...end)
      title = lines.indices[1..<end].lazy.compactMap { Self.title(lines[$0], at: $0) }.first
      start = end + 1
    }
    let directives = lines.indices[start...].compactMap { index in
      Self.directive(lines[index]).map { (index: index, directive: $0) }
    }
    blanked.formUnion(directives.map(\.index))
    // What nothing closes is no aside, and hides nothing.
    var next: [String: Int] = [:]
    var ends: [Int: Int] = [:]
    for (index, directive) in directives.reversed() {
      switch directive {
      case .closes(let name): next[name] = index
      case .opensAside(let name): ends[index] = next[name]
      case .other: break
      }
    }
    var close = -1
    for (index, _) in directives where index > close {
      guard let end = ends[index] else { continue }
      asides.formUnion((index + 1)..<end)
      close = end
    }
    asides.subtract(blanked)
  }

  private enum Directive {
    /// With the name by which it is closed; empty where it is closed by its sign alone.
    case opensAside(String)
    case closes(String)
    case other
  }

  /// YAML between two lines of three dashes, at the very beginning: the last line's index.
  private static func frontMatter(_ lines: [[Unicode.Scalar]]) -> Int? {
    guard let first = lines.first, isDashes(first) else { return nil }
    return lines.indices.dropFirst().prefix(80).first { isDashes(lines[$0]) }
  }

  /// `title: "How to book"`, without its signs.
  private static func title(
    _ line: [Unicode.Scalar], at index: Int
  ) -> (line: Int, value: Range<Int>)? {
    guard line.starts(with: "title:".unicodeScalars) else { return nil }
    var value = 6..<line.count
    func isOuter(_ scalar: Unicode.Scalar) -> Bool {
      Script.isSpace(scalar) || scalar == "\"" || scalar == "'"
    }
    while let first = value.first, isOuter(line[first]) { value.removeFirst() }
    while let last = value.last, isOuter(line[last]) { value.removeLast() }
    return value.isEmpty ? nil : (index, value)
  }

  private static func isDashes(_ line: [Unicode.Scalar]) -> Bool {
    line.prefix(3).elementsEqual("---".unicodeScalars)
      && line.dropFirst(3).allSatisfy(Script.isSpace)
  }

  private static func directive(_ line: [Unicode.Scalar]) -> Directive? {
    let text = line.drop { Script.isSpace($0) }
    guard let first = text.first, ":{!<[.".unicodeScalars.contains(first) else { return nil }
    if isReStructured(text) { return .other }
    if text.starts(with: ":::".unicodeScalars) { return colons(text) }
    for (open, close) in [("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}"), ("{{#", "}}")]
    where text.starts(with: open.unicodeScalars) {
      let body = text.reversed().drop { Script.isSpace($0) }
      guard body.starts(with: Array(close.unicodeScalars).reversed()) else { return nil }
      let words = String(scalars: text.drop { "{%<#- ".unicodeScalars.contains($0) }).lowercased()
      let name = String(words.prefix { !" >%}=\"".contains($0) })
      if name == "/" { return .closes(word(behind: words)) }
      if name.hasPrefix("/") { return .closes(String(name.dropFirst())) }
      if name.hasPrefix("end") { return .closes(String(name.dropFirst(3))) }
      return asideWords.contains(where: words.contains) ? .opensAside(name) : .other
    }
    return text.starts(with: "[!INCLUDE".unicodeScalars) ? .other : nil
  }

  /// `{{< / note >}}`: the name behind the stroke.
  private static func word(behind words: String) -> String {
    String(words.dropFirst().drop { $0 == " " }.prefix { !" >%}".contains($0) })
  }

  /// `.. figure:: a.png` and its options below it, `:alt: What it shows`.
  private static func isReStructured(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    if text.starts(with: ".. ".unicodeScalars) {
      let name = text.dropFirst(3).prefix {
        $0.isASCII && (Script.isLetterOrDigit($0) || $0 == "-")
      }
      return !name.isEmpty && text[name.endIndex...].starts(with: "::".unicodeScalars)
    }
    guard text.first == ":", let end = text.dropFirst().firstIndex(of: ":") else { return false }
    return options.contains(String(scalars: Array(text[(text.startIndex + 1)..<end])))
  }

  private static let options: Set<String> = [
    "alt", "width", "height", "align", "figclass", "figwidth", "scale", "target", "class",
  ]

  /// `:::note`, `::: zone pivot="x"`, `:::image …:::`, and `:::` alone, which closes.
  private static func colons(_ text: ArraySlice<Unicode.Scalar>) -> Directive {
    let words = String(scalars: text.drop { $0 == ":" }).lowercased()
    let bare = words.drop { $0 == " " }
    if bare.isEmpty || bare.hasSuffix("-end") { return .closes("") }
    return asideWords.contains { bare.hasPrefix($0) } ? .opensAside("") : .other
  }

  private static let asideWords = [
    "alert", "note", "tip", "warning", "caution", "important", "info", "danger", "message",
    "details", "hint",
  ]
}
