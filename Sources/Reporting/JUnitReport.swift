import Findings

/// Checked steps and pages as JUnit XML, as test runners and CI hosts take it in: a case that an
/// error was found at has failed; what weighs less is its output.
package enum JUnitReport {
  package struct Suite: Sendable {
    package let name: String
    package let cases: [Case]

    package init(_ name: String, _ cases: [Case]) {
      self.name = name
      self.cases = cases
    }
  }

  package struct Case: Sendable {
    package let name: String
    /// What it is a case of: a page's path, without its ending.
    package let className: String
    package let place: Place?
    package let findings: [Finding]

    package init(_ name: String, of className: String, at place: Place?, _ findings: [Finding]) {
      self.name = name
      self.className = className
      self.place = place
      self.findings = findings
    }

    fileprivate var hasFailed: Bool { findings.hasErrors }
  }

  package static func bytes(of suites: [Suite], _ context: ReportContext) -> [UInt8] {
    let all = suites.flatMap(\.cases)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"kamishibai\" \(counts(all))>\n"
    for suite in suites {
      xml += "  <testsuite name=\"\(escaped(suite.name))\" \(counts(suite.cases))>\n"
      for item in suite.cases { xml += text(of: item, context) }
      xml += "  </testsuite>\n"
    }
    return Array((xml + "</testsuites>\n").utf8)
  }

  private static func counts(_ cases: [Case]) -> String {
    "tests=\"\(cases.count)\" failures=\"\(cases.count(where: \.hasFailed))\" errors=\"0\" skipped=\"0\""
  }

  private static func text(of item: Case, _ context: ReportContext) -> String {
    var xml =
      "    <testcase classname=\"\(escaped(item.className))\" name=\"\(escaped(item.name))\""
    if let place = item.place {
      xml += " file=\"\(escaped(context.path(of: place)))\" line=\"\(place.line)\""
    }
    guard !item.findings.isEmpty else { return xml + "/>\n" }
    xml += ">\n"
    let report = TextReport(language: context.language, isColored: false) { _ in nil }
    for finding in item.findings.sorted() where finding.severity == .error {
      xml += "      <failure type=\"\(finding.kind.code)\" "
      xml += "message=\"\(escaped(finding.message[context.language]))\">"
      xml += escaped(report.text(of: [finding])) + "</failure>\n"
    }
    let rest = item.findings.filter { $0.severity != .error }
    if !rest.isEmpty {
      xml += "      <system-out>\(escaped(report.text(of: rest)))</system-out>\n"
    }
    return xml + "    </testcase>\n"
  }

  /// For text and for attributes; what XML 1.0 cannot hold becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      default:
        let isLegal = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        escaped.unicodeScalars.append(isLegal ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }
}
