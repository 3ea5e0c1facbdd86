import Findings

/// Reads XLIFF 1.2, 2.0 and 2.1.
package enum XLIFFReader {
  package static func read(_ bytes: [UInt8], file: String) -> Outcome<Translations> {
    XMLFile.root(of: bytes, file: file).then { root in
      let version = root.attributes["version"] ?? ""
      guard root.name == "xliff" else {
        return Outcome(nil, [ExchangingFindings.notXLIFF(root.name, version, at: root.place)])
      }
      switch version {
      case "1.2": return read12(root)
      case "2.0", "2.1": return read20(root)
      default:
        return Outcome(nil, [ExchangingFindings.notXLIFF(root.name, version, at: root.place)])
      }
    }
  }

  private static func read12(_ root: XMLElement) -> Outcome<Translations> {
    var log = ReadingLog()
    for file in root.children("file") {
      log.note(language: file.attributes["target-language"] ?? "", at: file.place)
      for unit in file.descendants("trans-unit") where !log.isFull { read12(unit, &log) }
    }
    return log.outcome
  }

  private static func read12(_ unit: XMLElement, _ log: inout ReadingLog) {
    guard let target = unit.children("target").first else { return }
    guard let key = unit.key("resname") else {
      log.tell(ExchangingFindings.noKey(at: unit.place))
      return
    }
    let note = unit.children("note").first { $0.attributes["from"] == "hash" }
    let state = target.attributes["state"] ?? ""
    log.keep(
      TranslatedUnit(
        key: key, hash: unit.attributes["extradata"] ?? note?.text,
        source: unit.children("source").first?.text, target: target.text, place: target.place,
        needsReview: state == "new" || state.hasPrefix("needs-")))
  }

  private static func read20(_ root: XMLElement) -> Outcome<Translations> {
    var log = ReadingLog()
    log.note(language: root.attributes["trgLang"] ?? "", at: root.place)
    for unit in root.descendants("unit") where !log.isFull { read20(unit, &log) }
    return log.outcome
  }

  /// A tool may have cut a unit into segments, with what stands between them: they are put together.
  private static func read20(_ unit: XMLElement, _ log: inout ReadingLog) {
    let parts = unit.children.filter {
      $0.namespace == unit.namespace && ($0.name == "segment" || $0.name == "ignorable")
    }
    let segments = parts.filter { $0.name == "segment" && $0.child("source") != "" }
    let open = segments.filter { ($0.child("target") ?? "").isEmpty }
    if open.count == segments.count { return }
    guard let key = unit.key("name") else {
      log.tell(ExchangingFindings.noKey(at: unit.place))
      return
    }
    if let first = open.first {
      log.tell(ExchangingFindings.inPart(key, at: first.place))
      return
    }
    let notes = unit.children("notes").flatMap { $0.children("note") }
    log.keep(
      TranslatedUnit(
        key: key, hash: notes.first { $0.attributes["category"] == "hash" }?.text,
        source: parts.map { $0.child("source") ?? "" }.joined(),
        target: parts.map { $0.child("target") ?? $0.child("source") ?? "" }.joined(),
        place: segments.first?.children("target").first?.place ?? unit.place,
        needsReview: segments.contains { $0.attributes["state"] == "initial" }))
  }
}

extension XMLElement {
  /// What a unit is known by: its name, or its id where a tool has dropped that.
  fileprivate func key(_ name: String) -> String? {
    [attributes[name], attributes["id"]].compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The first child's text, of those with that name.
  fileprivate func child(_ name: String) -> String? { children(name).first?.text }

  /// All text inside it, inline elements' too. `<cp hex="…"/>` is the character that it stands for.
  fileprivate var text: String {
    if name == "cp", let hex = attributes["hex"] {
      return UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
    return content.map { content in
      switch content {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}
