import Findings

/// Reads a gettext catalogue: entries that somebody is still unsure of (fuzzy) are marked, those
/// that are out of use (`#~`) are left out.
package struct POReader {
  /// What is known of the entry that is being read.
  private struct Entry {
    var place: Place?
    var context: String?
    var text: String?
    var target: (text: String, place: Place)?
    var hash: String?
    var isFuzzy = false
    var isBroken = false
  }

  private var cursor: ScalarCursor
  private var log = ReadingLog()
  private var entry = Entry()
  /// Whether the head names another encoding, and nothing that was read can be trusted.
  private var isForeign = false

  package static func read(_ bytes: [UInt8], file: String) -> Outcome<Translations> {
    SourceText.scalars(of: bytes, file: file).then { scalars in
      var reader = POReader(cursor: ScalarCursor(scalars, file: file))
      return reader.read()
    }
  }

  private init(cursor: ScalarCursor) { self.cursor = cursor }

  private mutating func read() -> Outcome<Translations> {
    while !cursor.isAtEnd, !log.isFull, !isForeign {
      cursor.skip { $0 == " " || $0 == "\t" }
      switch cursor.next {
      case nil: break
      case "\n", "\r":
        _ = cursor.takeLineEnd()
        finish()
      case "#":
        if entry.target != nil { finish() }
        comment()
      default: field()
      }
    }
    if isForeign { return Outcome(nil, log.findings) }
    finish()
    return log.outcome
  }

  private mutating func comment() {
    let line = cursor.takeLine()
    if line.hasPrefix("#,") {
      let flags = line.dropFirst(2).split { $0 == "," || $0 == " " }
      if flags.contains("fuzzy") { entry.isFuzzy = true }
    } else if line.hasPrefix("#. hash: ") {
      entry.hash = line.dropFirst("#. hash: ".count).split(separator: " ").first.map(String.init)
    }
  }

  private mutating func field() {
    let place = cursor.place
    let keyword = takeKeyword()
    guard let keyword, isKnown(keyword) else {
      lose(ExchangingFindings.noKeyword(at: place))
      return
    }
    let begins = keyword == "msgctxt" || (keyword == "msgid" && entry.text != nil)
    if begins, entry.target != nil || entry.isBroken { finish() }
    if entry.place == nil { entry.place = place }
    cursor.skip { $0 == " " || $0 == "\t" }
    let string = POString.take(from: &cursor)
    guard let text = string.value else {
      for finding in string.findings { lose(finding) }
      return
    }
    switch keyword {
    case "msgctxt": entry.context = text
    case "msgid": entry.text = text
    case "msgstr", "msgstr[0]": entry.target = (text, place)
    default: break
    }
  }

  private mutating func takeKeyword() -> String? {
    var keyword = String.UnicodeScalarView()
    while let scalar = cursor.next, scalar.isASCII, scalar != "\"",
      !scalar.properties.isWhitespace
    {
      keyword.append(scalar)
      cursor.take()
    }
    return keyword.isEmpty ? nil : String(keyword)
  }

  private func isKnown(_ keyword: String) -> Bool {
    switch keyword {
    case "msgctxt", "msgid", "msgid_plural", "msgstr": true
    default: keyword.hasPrefix("msgstr[") && keyword.hasSuffix("]")
    }
  }

  /// Gives up the entry, and goes on behind the line.
  private mutating func lose(_ finding: Finding) {
    // Of an entry that is broken, the first mistake is told.
    if !entry.isBroken { log.tell(finding) }
    entry.isBroken = true
    cursor.takeLine()
  }

  private mutating func finish() {
    defer { entry = Entry() }
    guard !entry.isBroken, let place = entry.place else { return }
    guard let text = entry.text, let target = entry.target else {
      log.tell(ExchangingFindings.halfEntry(at: place))
      return
    }
    if text.isEmpty, entry.context == nil {
      head(target.text, at: place)
    } else if let key = entry.context, !key.isEmpty {
      log.keep(
        TranslatedUnit(
          key: key, hash: entry.hash, source: text, target: target.text, place: target.place,
          needsReview: entry.isFuzzy))
    } else if !target.text.isEmpty {
      log.tell(ExchangingFindings.noContext(text, at: place))
    }
  }

  /// What the head says: the language, and the encoding.
  private mutating func head(_ head: String, at place: Place) {
    for line in head.split(whereSeparator: \.isNewline) {
      let value = line.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
      if line.hasPrefix("Language:") {
        let language = value.trimmingPrefix { $0 == " " }.replacing("_", with: "-")
        log.note(language: String(language), at: place)
      } else if line.hasPrefix("Content-Type:"), let name = value.firstRange(of: "charset=") {
        let charset = value[name.upperBound...].prefix { $0 != ";" && $0 != " " }.uppercased()
        if !["UTF-8", "US-ASCII", "ASCII", "CHARSET"].contains(charset) {
          log.tell(ExchangingFindings.notUTF8(charset, at: place))
          isForeign = true
        }
      }
    }
  }
}
