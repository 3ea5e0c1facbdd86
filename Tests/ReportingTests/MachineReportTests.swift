import Findings
import Foundation
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Findings for machines")
struct MachineReportTests {
  private let kind = FindingKind(
    "KSB0001", .warning, title: Phrase(ja: "誤り", en: "A slip"),
    explanation: Phrase(ja: "直してください。", en: "Mend it."))
  private let context = ReportContext(language: .japanese, root: "Manuals/見本/", version: "1.2.3")

  private func finding(
    _ message: String = "誤り: 100%, 直す\n二行目", line: Int = 3, severity: Severity? = nil
  ) -> Finding {
    Finding(
      kind, severity: severity, at: Place(file: "manual a.md", line: line, column: 5), length: 2,
      Phrase(ja: message, en: message),
      notes: [
        .init(Phrase(ja: "ここです", en: "here"), at: Place(file: "s.yaml", line: 1, column: 2)),
        .init(Phrase(ja: "ほかに", en: "also")),
      ],
      fix: .init(Phrase(ja: "直す", en: "mend"), replacement: "直し"))
  }

  // MARK: SARIF

  private func object(_ value: Any?) -> [String: Any] { value as? [String: Any] ?? [:] }
  private func first(_ value: Any?) -> [String: Any] { object((value as? [Any])?.first) }

  private func run(_ findings: [Finding]) throws -> [String: Any] {
    let bytes = SARIFReport.bytes(of: findings, kinds: [kind], context)
    let log = object(try JSONSerialization.jsonObject(with: Data(bytes)))
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
    return first(log["runs"])
  }

  @Test("are SARIF: columns in code points, relative URIs, the language in two letters")
  func sarif() throws {
    let run = try run([finding()])
    let driver = object(object(run["tool"])["driver"])
    let result = first(run["results"])
    let location = object(first(result["locations"])["physicalLocation"])
    let region = object(location["region"])

    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == "ja")
    #expect(driver["language"] as? String == "ja")
    #expect(first(driver["rules"])["id"] as? String == "KSB0001")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect(
      object(location["artifactLocation"])["uri"] as? String
        == "Manuals/%E8%A6%8B%E6%9C%AC/manual%20a.md")
    #expect(region["startLine"] as? Int == 3)
    #expect(region["startColumn"] as? Int == 5)
    #expect(region["endColumn"] as? Int == 7)
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
    let change = first(first(result["fixes"])["artifactChanges"])
    let replacement = first(change["replacements"])
    #expect(object(replacement["insertedContent"])["text"] as? String == "直し")
  }

  /// The published schema allows no other properties (`additionalProperties: false`).
  private static let allowed: [String: Set<String>] = [
    "run": ["tool", "language", "columnKind", "results"],
    "driver": ["name", "version", "semanticVersion", "language", "rules"],
    "rule": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "result": [
      "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations",
      "partialFingerprints", "fixes",
    ],
  ]

  @Test("hold in SARIF what the schema knows, and nothing else")
  func sarifSchema() throws {
    let run = try run([finding(), finding(line: 9)])
    let driver = object(object(run["tool"])["driver"])

    for (name, value) in [
      ("run", run), ("driver", driver), ("rule", first(driver["rules"])),
      ("result", first(run["results"])),
    ] {
      #expect(Set(value.keys).isSubset(of: Self.allowed[name] ?? []), "\(name)")
    }
    for result in run["results"] as? [[String: Any]] ?? [] {
      let message = object(result["message"])["text"] as? String
      #expect(message?.isEmpty == false)
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String ?? ""))
    }
  }

  @Test("keep their fingerprints while lines move, and tell two of one kind apart")
  func fingerprints() {
    let before = Fingerprints.of([finding(line: 3), finding(line: 9), finding("別")])
    let after = Fingerprints.of([finding(line: 30), finding(line: 90), finding("別")])

    #expect(Set(before.map(\.print)) == Set(after.map(\.print)))
    #expect(Set(before.map(\.print)).count == 3)
  }

  @Test("without a finding are whole reports, too")
  func empty() throws {
    #expect((try run([])["results"] as? [Any])?.isEmpty == true)
    #expect(GitHubReport.text(of: [], context) == "")
  }

  // MARK: GitHub

  @Test("are annotations, with what would end them early escaped")
  func github() {
    let text = GitHubReport.text(of: [finding()], context)

    #expect(
      text == "::warning file=Manuals/見本/manual a.md,line=3,col=5,endColumn=6,"
        + "title=KSB0001 誤り::誤り: 100%25, 直す%0A二行目%0Aここです%0Aほかに%0A直す\n")
  }

  // MARK: JUnit

  private final class Counter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var names: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
      if name == "testcase" { names.append(attributes["name"] ?? "") }
    }
  }

  @Test("are JUnit cases, failed where an error is, whatever their words hold")
  func junit() throws {
    let cases = [
      JUnitReport.Case("<よい> & \"\u{1}", of: "flows/a/01", at: nil, []),
      JUnitReport.Case("警告", of: "flows/a/02", at: nil, [finding()]),
      JUnitReport.Case(
        "エラー", of: "flows/a/03", at: Place(file: "m.md", line: 2, column: 1),
        [finding("]]> <b>", severity: .error)]),
    ]
    let bytes = JUnitReport.bytes(of: [.init("手順", cases)], context)
    let counter = Counter()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = counter

    #expect(parser.parse())
    #expect(counter.names == ["<よい> & \"\u{FFFD}", "警告", "エラー"])
    #expect(counter.counts["failure"] == 1)
    #expect(counter.counts["system-out"] == 1)
    #expect(String(decoding: bytes, as: UTF8.self).contains("tests=\"3\" failures=\"1\""))
  }
}
