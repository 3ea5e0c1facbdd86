import Exchanging
import Findings
import Foundation
import Storyboards
import Testing
import Wording

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private struct WrittenDocument: Decodable {
  struct Origin: Decodable { let line: Int }
  struct Unit: Decodable {
    let text: String
    let translation: String?
    let hash: String
    let length: Int
    let origin: Origin
  }

  let source: String
  let target: String?
  let strings: [Unit]
}

@Suite("A file for translators")
struct FormatsTests {
  @Test("CSV: begins with a byte order mark, and each row ends with CR LF and has all columns")
  func csv() {
    let bytes = CSVFormat.bytes(of: document([("k", "次へ", "Next")]))

    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let row =
      "k,button,\"画面 <0> & \"\"口\"\"\",,次へ,Next,1ec8e27b833ce132,screens/my page.yaml:1:5,"
      + "manual.md:3:1,flows/1/1.html,2,\r\n"
    #expect(
      text(Array(bytes.dropFirst(3)))
        == "key,kind,owner,states,text,translation,hash,origin,citations,pages,length,assumed\r\n"
        + row)
  }

  @Test(
    "CSV: no cell is a formula, a number or a date to a spreadsheet",
    arguments: [
      "=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1", "＋", "－", "＠", "\"=1\"", " =1", "　=1", "'=1",
      "\u{FEFF}=1", "\u{200B}-1", "ʼ", "ʼʼa", "007", "1/2", "10:30", "1e5", "1234567890123456",
      "1,000",
    ])
  func guarded(cell: String) {
    let bytes = CSVFormat.bytes(of: document([("k", cell, nil)]))

    let inner = cell.replacing("\"", with: "\"\"")
    let forms = [",,ʼ\(cell),", ",,\"ʼ\(inner)\","]
    #expect(forms.contains { text(bytes).utf8.firstRange(of: $0.utf8) != nil })
  }

  @Test(
    "CSV: other cells are as they are",
    arguments: ["次へ", "3", "a-b", "1 件", "a=b", "’Tis", "10 %の税"])
  func bare(cell: String) {
    #expect(text(CSVFormat.bytes(of: document([("k", cell, nil)]))).contains(",,\(cell),"))
  }

  @Test("JSON: has all that is known of a text")
  func json() throws {
    let bytes = JSONFormat.bytes(of: document([("k", "次\"へ\n", "Next"), ("l", "戻る", nil)]))

    let written = try JSONDecoder().decode(WrittenDocument.self, from: Data(bytes))
    #expect(written.source == "ja")
    #expect(written.target == "en")
    #expect(written.strings.map(\.text) == ["次\"へ\n", "戻る"])
    #expect(written.strings.map(\.translation) == ["Next", nil])
    #expect(written.strings.map(\.length) == [4, 2])
    #expect(written.strings.map(\.origin.line) == [1, 2])
    #expect(written.strings.map(\.hash) == ["次\"へ\n", "戻る"].map(SourceHash.of))
  }

  @Test("XLIFF 2.0: ids are name tokens, each once; the key is kept beside them")
  func ids() {
    let xml = text(
      XLIFF20Format.bytes(of: document([("s.button.1", "い", nil), ("画面 1", "ろ", nil)])))

    #expect(xml.contains("<unit id=\"s.button.1\" name=\"s.button.1\""))
    #expect(xml.contains("<unit id=\"k-\(SourceHash.of("画面 1"))\" name=\"画面 1\""))
    #expect(xml.contains("canResegment=\"no\""))
  }

  @Test("XLIFF: texts of one owner stand in one group", arguments: [Exchange.xliff12, .xliff20])
  func groups(exchange: Exchange) {
    let xml = text(exchange.bytes(of: document((0..<5).map { ("k\($0)", "い", nil) })))

    #expect(xml.components(separatedBy: "<group ").count - 1 == 3)
  }

  @Test(
    "says nothing of a language that is not meant, and gives no translation without one",
    arguments: Exchange.allCases)
  func noLanguage(exchange: Exchange) {
    let bytes = exchange.bytes(of: document([("k", "次へ", "Next")], target: nil))

    let outcome = exchange.read(bytes)
    #expect(outcome.value?.language == nil)
    #expect(outcome.value?.units == [])
    #expect(!text(bytes).contains("Next"))
  }

  @Test("PO: an entry has its key, its places and its notes")
  func catalogue() {
    let entry = text(POFormat.bytes(of: document([("k", "次\n\"へ\"", nil)])))
      .components(separatedBy: "\n\n")[1]

    #expect(
      entry == """
        #. kind: button
        #. owner: 画面 <0> & "口"
        #. hash: \(SourceHash.of("次\n\"へ\""))
        #: \u{2068}screens/my page.yaml\u{2069}:1
        #: manual.md:3
        msgctxt "k"
        msgid ""
        "次\\n"
        "\\"へ\\""
        msgstr ""

        """)
  }

  @Test("Text: columns stand below each other, and nothing steers the terminal")
  func terminal() {
    let lines = text(
      TextFormat.bytes(of: document([("k", "次へ", "Next"), ("l", "a\u{1B}[2J\n\u{202E}b", nil)])))

    #expect(
      lines == """
        button  次へ                  画面 <0> & "口"  screens/my page.yaml:1:5
              → Next
        button  a\\u{1b}[2J⏎\\u{202e}b  画面 <0> & "口"  screens/my page.yaml:2:5

        """)
  }
}
