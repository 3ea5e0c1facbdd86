import Findings
import Reporting

/// The texts for other programs.
package enum JSONFormat {
  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    var json = JSONWriter(expecting: document.units.count * 512)
    json.object { json in
      json.pair("original", document.original)
      json.pair("source", document.source)
      json.pair("target", document.target)
      json.key("strings")
      json.array(document.units) { json, unit in write(unit, of: document, to: &json) }
    }
    json.newline()
    return json.bytes
  }

  private static func write(
    _ unit: ExchangeUnit, of document: ExchangeDocument, to json: inout JSONWriter
  ) {
    let string = unit.string
    json.object { json in
      json.pair("key", string.key)
      json.pair("kind", string.kind.rawValue)
      json.pair("owner", string.ownerName)
      json.key("states")
      json.array(string.states) { $0.value($1) }
      json.pair("text", string.text)
      json.pair("translation", document.target(of: unit))
      json.pair("hash", unit.hash)
      json.key("origin")
      write(string.words.place, to: &json)
      json.key("citations")
      json.array(string.citations) { write($1, to: &$0) }
      json.key("pages")
      json.array(string.pages) { $0.value($1) }
      json.pair("length", string.length)
      json.pair("assumed", string.words.isAssumed)
      json.pair("note", unit.note)
    }
  }

  private static func write(_ place: Place, to json: inout JSONWriter) {
    json.object { json in
      json.pair("file", place.file)
      json.pair("line", Int(place.line))
      json.pair("column", Int(place.column))
    }
  }
}
