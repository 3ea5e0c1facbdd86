import Exchanging
import Findings
import TestSupport
import Testing

/// What spreadsheets, XML, catalogues and Swift's own strings trip over.
private let pieces = [
  "\"", "\"\"", "'", "ʼ", "\n", "\r\n", "\r", "\t", ",", ";", "=", "+", "-", "@", "＝", "＋", "－",
  "＠",
  "=1+1", "]]>", "<![CDATA[", "<!--", "&", "&amp;", "<", ">", "\\", "\\n", "%s", "%1$d", "#",
  "#, fuzzy",
  "msgid \"", "日本語", "か\u{3099}", "が", "é", "e\u{0301}", "👩‍👩‍👧", "🇯🇵", "\u{D7FF}", "\u{E000}",
  "\u{FFFD}",
  "\u{10FFFD}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{85}", "\u{A0}", "\u{3000}", "\u{FEFF}", " ",
  "\u{3099}", "\u{3099}\"", "0", "1/2", "1e5", "{{name}}", "$(x)", "`",
]

private let odd =
  pieces.filter { !$0.isEmpty } + [
    String(repeating: "とても長い文。\"<&,\n", count: 1_000), "  両端  ", "\n\n", "\"=cmd|' /C calc'!A0\"",
    "　＝1+1", "ʼʼ", "0123456789012345", "007",
  ]

@Suite("A text that goes out and comes back")
struct RoundTripTests {
  @Test("is the same, scalar for scalar, and so is its translation", arguments: Exchange.allCases)
  func oddTexts(exchange: Exchange) throws {
    let units = odd.enumerated().map {
      (key: "screen.\($0).button", text: $1, target: $1 as String?)
    }

    let outcome = exchange.read(exchange.bytes(of: document(units)))

    #expect(outcome.findings == [])
    let back = try #require(outcome.value).units
    #expect(back.map(\.key) == units.map(\.key))
    for (unit, was) in zip(back, units) {
      #expect(Array(unit.target.unicodeScalars) == Array(was.text.unicodeScalars))
      #expect(unit.source.map { Array($0.unicodeScalars) } == Array(was.text.unicodeScalars))
      #expect(unit.hash == SourceHash.of(was.text))
    }
  }

  @Test("is the same whatever it is put together from", arguments: Exchange.allCases)
  func mixedTexts(exchange: Exchange) throws {
    var random = Seeded(7)
    func text() -> String {
      (0...Int.random(in: 0..<9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
    }
    let units = (0..<300).map { (key: "\(text())\($0)", text: text(), target: text() as String?) }

    let outcome = exchange.read(exchange.bytes(of: document(units)))

    #expect(outcome.findings == [])
    let back = try #require(outcome.value).units
    #expect(back.map { Array($0.key.utf8) } == units.map { Array($0.key.utf8) })
    #expect(back.map { $0.source.map { Array($0.utf8) } } == units.map { Array($0.text.utf8) })
    #expect(back.map { Array($0.target.utf8) } == units.map { Array(($0.target ?? "").utf8) })
  }

  @Test("is left out where nobody has translated it", arguments: Exchange.allCases)
  func untranslated(exchange: Exchange) {
    let units = [(key: "a", text: "次へ", target: nil), (key: "b", text: "戻る", target: "Back")]

    let outcome = exchange.read(exchange.bytes(of: document(units)))

    #expect(outcome.findings == [])
    #expect(outcome.value?.units.map(\.key) == ["b"])
  }

  @Test("comes with its language, where the format has room for one", arguments: Exchange.allCases)
  func language(exchange: Exchange) {
    let bytes = exchange.bytes(of: document([("a", "次へ", "Next")], target: "en-US"))

    #expect(exchange.read(bytes).value?.language == (exchange == .csv ? nil : "en-US"))
  }

  @Test("never stops a reader, however the file was damaged", arguments: Exchange.allCases)
  func damaged(exchange: Exchange) {
    var random = Seeded(11)
    let units = odd.filter { $0.utf8.count < 40 }.enumerated().map {
      (key: "k\($0)", text: $1, target: $1 as String?)
    }
    let whole = exchange.bytes(of: document(Array(units.prefix(20))))
    let signs = Array("<>&\"'/=!-[]?#\\;,\n \u{0}".utf8) + [0x80, 0xFF]
    var silent = 0
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &random)]
        case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 7))
        }
      }
      let outcome = exchange.read(bytes)
      if outcome.value == nil, outcome.findings.isEmpty { silent += 1 }
    }

    #expect(silent == 0)
  }
}
