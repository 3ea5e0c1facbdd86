import Findings

/// Findings as workflow commands of GitHub Actions: annotations at the lines of a pull request.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of
/// actions/toolkit's `command.ts`.
package enum GitHubReport {
  package static func text(of findings: [Finding], _ context: ReportContext) -> String {
    findings.sorted().map { line(of: $0, context) + "\n" }.joined()
  }

  private static func line(of finding: Finding, _ context: ReportContext) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [(String, String)] = []
    if let place = finding.place {
      properties += [
        ("file", context.path(of: place)), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ]
      if finding.length > 0 {
        properties.append(("endColumn", "\(Int(place.column) + finding.length - 1)"))
      }
    }
    properties.append(("title", "\(finding.kind.code) \(finding.kind.title[context.language])"))
    let language = context.language
    let lines =
      [finding.message[language]] + finding.notes.map(\.text[language])
      + (finding.fix.map { [$0.advice[language]] } ?? [])
    let list = properties.map { "\($0.0)=\(escaped(property: $0.1))" }.joined(separator: ",")
    return "::\(command) \(list)::\(escaped(lines.joined(separator: "\n")))"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escaped(property text: String) -> String {
    var property = ""
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case ":": property += "%3A"
      case ",": property += "%2C"
      default: property.unicodeScalars.append(scalar)
      }
    }
    return property
  }
}
