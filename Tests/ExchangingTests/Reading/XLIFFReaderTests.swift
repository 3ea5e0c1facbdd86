import Exchanging
import Findings
import Testing

private func read(_ text: String) -> Outcome<Translations> {
  XLIFFReader.read(Array(text.utf8), file: "en.xlf")
}

private func read12(_ units: String) -> Outcome<Translations> {
  read(
    "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
      + "<file target-language=\"en\"><body>\n\(units)</body></file></xliff>")
}

private func read20(_ units: String, version: String = "2.0") -> Outcome<Translations> {
  read(
    "<xliff version=\"\(version)\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" trgLang=\"en\">\n"
      + "<file id=\"f\">\n\(units)</file></xliff>")
}

@Suite("XLIFF from a translation tool")
struct XLIFFReaderTests {
  @Test(
    "gives the whole text, that of its inline elements too",
    arguments: [
      "A<g id=\"1\">B</g><x id=\"2\"/>C", "<mrk mtype=\"seg\" mid=\"1\">AB</mrk>C",
      "<![CDATA[AB]]>C",
      "A<!-- no --><?no no?>BC", "&#65;BC", "A<bpt id=\"1\">B</bpt>C",
    ])
  func inline(target: String) {
    let unit = "<trans-unit id=\"k\"><source>い</source><target>\(target)</target>"
    let outcome = read12("\(unit)<alt-trans><target>no</target></alt-trans></trans-unit>")

    #expect(outcome.findings == [])
    #expect(outcome.value?.units.map(\.target) == ["ABC"])
    #expect(outcome.value?.language == "en")
  }

  @Test("puts a unit together that a tool has cut", arguments: ["2.0", "2.1"])
  func segments(version: String) {
    let outcome = read20(
      """
      <unit id="u" name="k"><notes><note category="hash">0123</note></notes>
      <segment><source>一。</source><target><pc id="1">One.</pc></target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="final"><source>二。</source><target>Two.<cp hex="0007"/></target></segment>
      </unit>
      """, version: version)

    #expect(outcome.findings == [])
    let unit = outcome.value?.units.first
    #expect(unit?.key == "k")
    #expect(unit?.hash == "0123")
    #expect(unit?.source == "一。 二。")
    #expect(unit?.target == "One. Two.\u{7}")
    #expect(unit?.needsReview == false)
  }

  @Test(
    "tells which translations somebody has yet to look at",
    arguments: [
      ("needs-review-translation", true), ("needs-translation", true), ("new", true),
      ("translated", false), ("final", false), ("signed-off", false),
    ])
  func review(state: String, needsReview: Bool) {
    let outcome = read12(
      "<trans-unit id=\"k\"><source>い</source><target state=\"\(state)\">A</target></trans-unit>")

    #expect(outcome.value?.units.map(\.needsReview) == [needsReview])
  }

  @Test("tells what has no key and what is half done, and keeps the rest")
  func units() {
    let outcome = read20(
      """
      <unit><segment><source>い</source><target>A</target></segment></unit>
        <unit id="b"><segment><source>い</source><target>A</target></segment>
          <segment><source>ろ</source></segment></unit>
      <unit id="c"><segment><source>い</source><target>C</target></segment></unit>
      <unit id="d"><segment><source>い</source></segment></unit>
      """)

    #expect(told(outcome.findings) == ["KSB6609 3:1", "KSB6610 5:5"])
    #expect(outcome.value?.units.map(\.key) == ["c"])
    #expect(outcome.value?.units.map { "\($0.place)" } == ["en.xlf:6:41"])
  }

  @Test("is for one language at a time")
  func languages() {
    let outcome = read(
      "<xliff version=\"1.2\"><file target-language=\"en\"/>\n <file target-language=\"fr\"/></xliff>"
    )

    #expect(told(outcome.findings) == ["KSB6611 2:2"])
  }

  @Test(
    "is refused, with the place, where it is something else",
    arguments: [
      ("", "KSB6606 1:1"), ("key,text", "KSB6606 1:1"), ("<xliff version=\"1.2\">", "KSB6606 1:22"),
      ("<xliff version=\"1.2\">\n<語>&nbsp;</語></xliff>", "KSB6606 2:10"),
      ("<xliff version=\"1.2\">\n<a></b></xliff>", "KSB6606 2:8"),
      ("<tmx version=\"1.4\"/>", "KSB6608 1:1"),
      ("<!-- 訳 --><xliff version=\"1.0\"/>", "KSB6608 1:11"),
      ("<xliff/>", "KSB6608 1:1"),
      ("<?xml version=\"1.0\" encoding='shift_jis'?><xliff/>", "KSB6602 1:1"),
      ("<xliff version=\"1.2\">\u{0}</xliff>", "KSB6606 1:1"),
    ])
  func refused(text: String, expected: String) {
    let outcome = read(text)

    #expect(told(outcome.findings) == [expected])
    #expect(outcome.value == nil)
  }

  @Test(
    "is refused before a parser sees it, where it could hurt",
    arguments: [
      "<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">\n<xliff version=\"1.2\"/>",
      "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE -->\n<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
    ])
  func hostile(text: String) {
    let outcome = read(text)

    #expect(outcome.findings.map(\.kind.code) == ["KSB6607"])
    #expect(outcome.value == nil)
  }

  @Test("has a bound in depth and in the number of a tag's attributes")
  func bounds() {
    let deep = String(repeating: "<g>", count: 20_000)
    let wide = "<xliff \((0..<2_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"

    #expect(read(deep).findings.map(\.kind.code) == ["KSB6606"])
    #expect(told(read(wide).findings) == ["KSB6606 1:1"])
  }

  @Test("is refused in UTF-16, with advice")
  func utf16() {
    let bytes = "\u{FEFF}<xliff/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

    let findings = XLIFFReader.read(bytes, file: "en.xlf").findings

    #expect(told(findings) == ["KSB6602 1:1"])
    #expect(findings.first?.fix != nil)
  }
}
