import Exchanging
import Findings
import Testing

private func read(_ text: String) -> Outcome<Translations> {
  CSVReader.read(Array(text.utf8), file: "en.csv")
}

@Suite("A table from a spreadsheet")
struct CSVReaderTests {
  @Test(
    "is read with whatever separator, line end and mark its program writes",
    arguments: [
      "key,text,translation\r\na,\"次,へ\",Next\r\n", "key,text,translation\na,\"次,へ\",Next",
      "\u{FEFF}key;text;translation\r\na;次,へ;Next\r\n",
      "key\ttext\ttranslation\r\na\t次,へ\tNext\r\n",
      "\"key\",\"text\",\"translation\"\n\"a\",\"次,へ\",\"Next\"\n",
      "translation,note,text,key\nNext,,\"次,へ\",a\n",
      "key,text,translation\r\na,\"次,へ\",Next\r\n,,\r\n\r\n",
    ])
  func dialects(text: String) {
    let outcome = read(text)

    #expect(outcome.findings == [])
    #expect(outcome.value?.units.map(\.key) == ["a"])
    #expect(outcome.value?.units.map(\.source) == ["次,へ"])
    #expect(outcome.value?.units.map(\.target) == ["Next"])
  }

  @Test("is read in UTF-16, as Excel saves Unicode text", arguments: [true, false])
  func utf16(isLittle: Bool) {
    let units = Array("\u{FEFF}key\ttext\ttranslation\r\na\t次へ\t👍\r\n".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }

    let outcome = CSVReader.read(bytes, file: "en.csv")

    #expect(outcome.findings == [])
    #expect(outcome.value?.units.map(\.target) == ["👍"])
  }

  @Test(
    "loses only the rows that are broken, and tells where",
    arguments: [
      ("a,t,\"Ne\"xt\nb,t,Back\n", "KSB6604 2:9"), ("a,t,Ne\"xt\nb,t,Back\n", "KSB6604 2:7"),
      ("a,t,\"Next\nb,t,Back\n", "KSB6604 2:5"),
      ("a,t,\"Next\nb,t,Back\nc,\"t\",\"\"\n", "KSB6604 4:4"),
      ("a,t,Next,again\nb,t,Back\n", "KSB6605 2:1"), ("a,t\nb,t,Back\n", "KSB6605 2:1"),
      (",t,Next\nb,t,Back\n", "KSB6609 2:1"), ("語,\"\n次\",\"x\"y\nb,t,Back\n", "KSB6604 3:7"),
    ])
  func broken(rows: String, expected: String) {
    let outcome = read("key,text,translation\n" + rows)

    #expect(told(outcome.findings).first == expected)
    #expect(outcome.value?.units.contains { $0.key == "b" && $0.target == "Back" } == true)
    #expect(outcome.value?.units.contains { $0.key == "a" } == false)
  }

  @Test(
    "is refused where its head does not name what is needed",
    arguments: ["", "key,translation\na,Next\n", "key,text\na,t\n", "キー,訳\na,t\n", "\"key"])
  func head(text: String) {
    let outcome = read(text)

    #expect(told(outcome.findings) == ["KSB6603 1:1"])
    #expect(outcome.value == nil)
  }

  @Test("is refused at the first byte that is not UTF-8: Excel's Shift_JIS")
  func shiftJIS() {
    let bytes = Array("key,text,translation\na,語".utf8) + [0x8E, 0x9F, 0x82, 0xD6]

    let outcome = CSVReader.read(bytes, file: "en.csv")

    #expect(told(outcome.findings) == ["KSB6602 2:4"])
    #expect(outcome.value == nil)
  }

  @Test("is given up where nearly all of it is wrong")
  func endless() {
    let outcome = read("key,text,translation\n" + String(repeating: "a,\"b\"c,d\n", count: 5_000))

    #expect(outcome.findings.count == 1_001)
    #expect(outcome.findings.last?.kind.code == "KSB6614")
  }

  @Test("is refused unread where it is too large")
  func large() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 32_000_001)

    #expect(told(CSVReader.read(bytes, file: "en.csv").findings) == ["KSB6601 1:1"])
  }
}
