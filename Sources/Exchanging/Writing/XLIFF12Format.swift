import Findings

/// The texts as XLIFF 1.2, which every translation tool opens; valid against the strict schema.
package enum XLIFF12Format {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("xliff", ["version": "1.2", "xmlns": namespace]) { xml in
      xml.element(
        "file",
        [
          "original": document.original, "source-language": document.source,
          "target-language": document.target, "datatype": "plaintext", "xml:space": "preserve",
        ]
      ) { xml in
        xml.element("body", [:]) { xml in
          for (index, group) in document.groups.enumerated() {
            xml.element("group", ["id": "g\(index + 1)", "resname": group.name]) { xml in
              for unit in group.units { write(unit, of: document, to: &xml) }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  /// The hash stands where tools keep what is not theirs, out of the translator's sight. What the
  /// manual has a translation of is in use, so it is approved: tools take the rest for doubtful.
  private static func write(
    _ unit: ExchangeUnit, of document: ExchangeDocument, to xml: inout XMLWriter
  ) {
    let string = unit.string
    let target = document.target(of: unit)
    xml.element(
      "trans-unit",
      [
        "id": string.key, "resname": string.key, "restype": "x-\(string.kind.rawValue)",
        "extradata": unit.hash, "approved": target == nil ? nil : "yes", "xml:space": "preserve",
      ]
    ) { xml in
      xml.element("source", text: string.text)
      if let target {
        xml.element("target", ["state": "translated"], text: target)
      }
      xml.element(
        "note", ["from": "kamishibai"], text: "\(string.kind.rawValue): \(string.ownerName)")
      if let note = unit.note { xml.element("note", text: note) }
      write(string.words.place, to: &xml)
      for citation in string.citations { write(citation, to: &xml) }
    }
  }

  private static func write(_ place: Place, to xml: inout XMLWriter) {
    xml.element("context-group", ["purpose": "location"]) { xml in
      xml.element("context", ["context-type": "sourcefile"], text: place.file)
      xml.element("context", ["context-type": "linenumber"], text: String(place.line))
    }
  }
}
