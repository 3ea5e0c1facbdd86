import Exchanging
import Findings
import Testing

private func read(_ text: String) -> Outcome<Translations> {
  POReader.read(Array(text.utf8), file: "en.po")
}

private let good = "msgctxt \"b\"\nmsgid \"戻る\"\nmsgstr \"Back\"\n"

@Suite("A gettext catalogue")
struct POReaderTests {
  @Test("gives strings over many lines, with all escapes")
  func strings() {
    let outcome = read(
      #"""
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=utf-8\r\n"
      "Language: en_US\r\n"
      #. kind: button
      #. hash: 0123456789abcdef
      #: a.yaml:1
      #, c-format
      msgctxt "k"
      msgid ""
      "一\n"
      "二"
      msgstr ""
        "\"One\"\t\\ \101\x42"
      " \a"
      """#)

    #expect(outcome.findings == [])
    #expect(outcome.value?.language == "en-US")
    let unit = outcome.value?.units.first
    #expect(unit?.hash == "0123456789abcdef")
    #expect(unit?.source == "一\n二")
    #expect(unit?.target == "\"One\"\t\\ AB \u{7}")
    #expect(unit.map { "\($0.place)" } == "en.po:13:1")
  }

  @Test("tells fuzzy entries, and leaves out those that are out of use")
  func fuzzy() {
    let outcome = read(
      """
      #| msgid "古い"
      #, c-format, fuzzy
      msgctxt "a"
      msgid "次へ"
      msgstr "Next"
      \(good)
      #~ msgctxt "c"
      #~ msgid "消えた"
      #~ msgstr "Gone"
      """)

    #expect(outcome.findings == [])
    #expect(outcome.value?.units.map(\.key) == ["a", "b"])
    #expect(outcome.value?.units.map(\.needsReview) == [true, false])
  }

  @Test(
    "loses only the entries that are broken, and tells where",
    arguments: [
      ("msgctxt \"a\"\nmsgid \"次へ\nmsgstr \"Next\"\n\n", "KSB6612 2:7"),
      ("msgctxt \"a\"\nmsgid \"次\\qへ\"\nmsgstr \"Next\"\n", "KSB6612 2:9"),
      ("msgctxt \"a\"\nmsgid 次へ\nmsgstr \"Next\"\n", "KSB6612 2:7"),
      ("msgctxt \"a\"\nmsgid \"次\" へ\nmsgstr \"Next\"\n", "KSB6612 2:11"),
      ("msgctxt \"a\"\nmsgid \"\\xE3\"\nmsgstr \"Next\"\n", "KSB6612 2:8"),
      ("msgctxt \"a\"\nmsgid \"次へ\"\n\n", "KSB6612 1:1"),
      ("msgctxt \"a\"\nhello\nmsgid \"次へ\"\nmsgstr \"Next\"\n", "KSB6612 2:1"),
      ("msgid \"次へ\"\nmsgstr \"Next\"\n\n", "KSB6613 1:1"),
    ])
  func broken(entry: String, expected: String) {
    let outcome = read(entry + good)

    #expect(told(outcome.findings) == [expected])
    #expect(outcome.value?.units.map(\.key) == ["b"])
  }

  @Test("is refused in another encoding")
  func charset() {
    let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=Shift_JIS\\n\"\n"

    let outcome = read(head + good)

    #expect(told(outcome.findings) == ["KSB6602 1:1"])
    #expect(outcome.value == nil)
  }
}
