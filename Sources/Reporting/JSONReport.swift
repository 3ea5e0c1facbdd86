import Findings

/// Findings as JSON: `{"version":1,"findings":[{code, severity, file, line, column, length,
/// message, notes, fix, replacement}]}`, sorted by place. Lines and columns count from 1, columns
/// and lengths in Unicode scalars.
package enum JSONReport {
  package static func bytes(of findings: [Finding], in language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("version", 1)
      json.key("findings")
      json.array(findings.sorted()) { write($1, in: language, to: &$0) }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ finding: Finding, in language: Language, to json: inout JSONWriter) {
    json.object { json in
      json.pair("code", finding.kind.code)
      json.pair("severity", finding.severity.rawValue)
      json.pair("file", finding.place?.file)
      json.pair("line", finding.place.map { Int($0.line) } ?? 0)
      json.pair("column", finding.place.map { Int($0.column) } ?? 0)
      json.pair("length", finding.length)
      json.pair("message", finding.message[language])
      json.key("notes")
      json.array(finding.notes) { $0.value($1.text[language]) }
      json.pair("fix", finding.fix?.advice[language])
      json.pair("replacement", finding.fix?.replacement)
    }
  }
}
