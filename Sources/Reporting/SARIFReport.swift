import Findings

/// Findings as SARIF 2.1.0 (OASIS), as code hosts take them in.
///
/// Columns count Unicode scalars (`unicodeCodePoints`), file names are relative URIs from where the
/// program runs, and a result keeps its fingerprint while lines move.
package enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

  /// - Parameter kinds: all that the program can say; those that are said become its rules.
  package static func bytes(
    of findings: [Finding], kinds: [FindingKind], _ context: ReportContext
  ) -> [UInt8] {
    let said = Set(findings.map(\.kind.code))
    let rules = kinds.filter { said.contains($0.code) }.sorted { $0.code < $1.code }
    var json = JSONWriter()
    json.object { json in
      json.pair("$schema", schema)
      json.pair("version", "2.1.0")
      json.key("runs")
      json.array([0]) { json, _ in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { write(driver: rules, context, to: &$0) }
          }
          json.pair("language", context.language.rawValue)
          json.pair("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array(Fingerprints.of(findings)) { json, told in
            let rule = rules.firstIndex { $0.code == told.finding.kind.code } ?? -1
            json.object { write(told.finding, told.print, rule: rule, context, to: &$0) }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private static func write(
    driver rules: [FindingKind], _ context: ReportContext, to json: inout JSONWriter
  ) {
    json.pair("name", "kamishibai")
    json.pair("version", context.version)
    json.pair("semanticVersion", context.version)
    json.pair("language", context.language.rawValue)
    json.key("rules")
    json.array(rules) { json, kind in
      json.object { json in
        json.pair("id", kind.code)
        message("shortDescription", kind.title[context.language], to: &json)
        message("fullDescription", kind.explanation[context.language], to: &json)
        message("help", kind.explanation[context.language], to: &json)
        json.key("defaultConfiguration")
        json.object { $0.pair("level", kind.severity.rawValue) }
      }
    }
  }

  private static func write(
    _ finding: Finding, _ print: String, rule: Int, _ context: ReportContext,
    to json: inout JSONWriter
  ) {
    json.pair("ruleId", finding.kind.code)
    json.pair("ruleIndex", rule)
    json.pair("level", finding.severity.rawValue)
    let language = context.language
    let notes = finding.notes.filter { $0.place == nil }.map(\.text[language])
    let advice = finding.fix.map { [$0.advice[language]] } ?? []
    message(
      "message", ([finding.message[language]] + notes + advice).joined(separator: "\n"), to: &json)
    json.key("locations")
    json.array(finding.place.map { [$0] } ?? []) { json, place in
      json.object { location(place, length: finding.length, context, to: &$0) }
    }
    let related = finding.notes.compactMap { note in note.place.map { (note.text, $0) } }
    if !related.isEmpty {
      json.key("relatedLocations")
      json.array(related.enumerated()) { json, note in
        json.object { json in
          json.pair("id", note.offset + 1)
          message("message", note.element.0[language], to: &json)
          location(note.element.1, length: 0, context, to: &json)
        }
      }
    }
    json.key("partialFingerprints")
    json.object { $0.pair("kamishibai/v1", print) }
    if let place = finding.place, let fix = finding.fix, let replacement = fix.replacement {
      json.key("fixes")
      json.array([0]) { json, _ in
        json.object { json in
          message("description", fix.advice[language], to: &json)
          change(place, finding.length, to: replacement, context, &json)
        }
      }
    }
  }

  private static func change(
    _ place: Place, _ length: Int, to text: String, _ context: ReportContext,
    _ json: inout JSONWriter
  ) {
    json.key("artifactChanges")
    json.array([0]) { json, _ in
      json.object { json in
        artifact(place, context, to: &json)
        json.key("replacements")
        json.array([0]) { json, _ in
          json.object { json in
            json.key("deletedRegion")
            json.object { region(place, length: length, to: &$0) }
            json.key("insertedContent")
            json.object { $0.pair("text", text) }
          }
        }
      }
    }
  }

  private static func location(
    _ place: Place, length: Int, _ context: ReportContext, to json: inout JSONWriter
  ) {
    json.key("physicalLocation")
    json.object { json in
      artifact(place, context, to: &json)
      json.key("region")
      json.object { region(place, length: length, to: &$0) }
    }
  }

  private static func region(_ place: Place, length: Int, to json: inout JSONWriter) {
    json.pair("startLine", Int(place.line))
    json.pair("startColumn", Int(place.column))
    if length > 0 { json.pair("endColumn", Int(place.column) + length) }
  }

  private static func artifact(
    _ place: Place, _ context: ReportContext, to json: inout JSONWriter
  ) {
    json.key("artifactLocation")
    json.object { $0.pair("uri", uri(of: context.path(of: place))) }
  }

  private static func message(_ key: String, _ text: String, to json: inout JSONWriter) {
    json.key(key)
    json.object { $0.pair("text", text) }
  }

  /// A relative path as a URI reference (RFC 3986): what is not unreserved, nor a slash, is escaped.
  static func uri(of path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if plain.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
