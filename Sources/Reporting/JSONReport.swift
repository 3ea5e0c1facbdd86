import Findings

/// Findings as JSON: `{"version":1,"findings":[{code, severity, file, line, column, length, page,
/// message, notes, fix, replacement, fingerprint}]}`, sorted by place. Files are named relative to
/// the manual's folder; lines and columns count from 1, columns and lengths in Unicode scalars;
/// line 0 is a finding without a file. `page` is the page of the site that it was found on.
/// Within a version, keys are added and none is taken away.
package enum JSONReport {
  package static func bytes(of findings: [Finding], in language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("version", 1)
      json.key("findings")
      json.array(Fingerprints.of(findings)) { write($1.finding, $1.print, in: language, to: &$0) }
    }
    return json.bytes + [0x0A]
  }

  private static func write(
    _ finding: Finding, _ print: String, in language: Language, to json: inout JSONWriter
  ) {
    json.object { json in
      json.pair("code", finding.kind.code)
      json.pair("severity", finding.severity.rawValue)
      json.pair("file", finding.place?.file)
      json.pair("line", finding.place.map { Int($0.line) } ?? 0)
      json.pair("column", finding.place.map { Int($0.column) } ?? 0)
      json.pair("length", finding.length)
      json.pair("page", finding.page)
      json.pair("message", finding.message[language])
      json.key("notes")
      json.array(finding.notes) { $0.value($1.text[language]) }
      json.pair("fix", finding.fix?.advice[language])
      json.pair("replacement", finding.fix?.replacement)
      json.pair("fingerprint", print)
    }
  }
}
