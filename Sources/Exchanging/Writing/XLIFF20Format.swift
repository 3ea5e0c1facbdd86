/// The texts as XLIFF 2.0.
package enum XLIFF20Format {
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "xliff",
      [
        "version": "2.0", "xmlns": namespace, "srcLang": document.source,
        "trgLang": document.target,
      ]
    ) { xml in
      xml.element(
        "file",
        ["id": "f1", "original": document.original, "canResegment": "no", "xml:space": "preserve"]
      ) { xml in
        for (index, group) in document.groups.enumerated() {
          xml.element("group", ["id": "g\(index + 1)", "name": group.name]) { xml in
            for unit in group.units { write(unit, of: document, to: &xml) }
          }
        }
      }
    }
    return xml.bytes
  }

  private static func write(
    _ unit: ExchangeUnit, of document: ExchangeDocument, to xml: inout XMLWriter
  ) {
    let string = unit.string
    xml.element(
      "unit",
      ["id": id(string.key), "name": string.key, "type": "kamishibai:\(string.kind.rawValue)"]
    ) { xml in
      xml.element("notes", [:]) { xml in
        xml.element("note", ["category": "hash"], text: unit.hash)
        xml.element(
          "note", ["category": "description"], text: "\(string.kind.rawValue): \(string.ownerName)")
        for place in [string.words.place] + string.citations {
          xml.element("note", ["category": "location"], text: place.description)
        }
        if let note = unit.note { xml.element("note", text: note) }
      }
      let target = document.target(of: unit)
      xml.element("segment", ["state": target == nil ? nil : "translated"]) { xml in
        xml.element("source", text: string.text)
        if let target { xml.element("target", text: target) }
      }
    }
  }

  /// The key where it is a name token as XML has it, in ASCII; otherwise one made of its hash. The
  /// key itself stands in `name`, where anything may.
  private static func id(_ key: String) -> String {
    let isToken =
      !key.isEmpty
      && key.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
        default: false
        }
      }
    return isToken ? key : "k-\(SourceHash.of(key))"
  }
}
