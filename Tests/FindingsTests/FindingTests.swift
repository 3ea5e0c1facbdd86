import Findings
import Testing

@Suite("Findings")
struct FindingTests {
  private func finding(_ file: String, _ line: Int, _ column: Int) -> Finding {
    Finding(
      FindingKind(
        "KSB0000", .note, title: Phrase(ja: "題", en: "title"), explanation: Phrase(ja: "", en: "")),
      at: Place(file: file, line: line, column: column), Phrase(ja: "文", en: "text"))
  }

  @Test("are told by place: file, line, column")
  func order() {
    let findings = [
      finding("b", 1, 1), finding("a", 10, 1), finding("a", 2, 9), finding("a", 2, 1),
    ]

    let places = findings.sorted().map { $0.place?.description }

    #expect(places == ["a:2:1", "a:2:9", "a:10:1", "b:1:1"])
  }

  @Test("of severity error are seen among others")
  func errors() {
    #expect(![finding("a", 1, 1)].hasErrors)
    #expect([finding("a", 1, 1), finding("a", 1, 1).weighed(.error)].hasErrors)
  }
}
