import Findings
import Reading
import Storyboards
import Testing

@Suite("Reading a prh dictionary")
struct DictionaryReaderTests {
  /// A folder of dictionaries, of which the first is read.
  private func read(
    _ first: String, _ files: [String: String] = [:], at path: String = "prh.yml"
  ) -> Outcome<TermDictionary> {
    DictionaryReader.read(path) { name in
      (name == path ? first : files[name]).map { SourceFile(name: name, bytes: Array($0.utf8)) }
    }
  }

  private func codes(_ outcome: Outcome<TermDictionary>) -> [String] {
    outcome.findings.map(\.kind.code)
  }

  @Test("keeps all that a rule says, with its place")
  func rule() throws {
    let outcome = read(
      """
      version: 1
      meta: { reviewer: [花子] }
      rules:
        - expected: ソフトウェア
          pattern: /(日経)?ソフトウエア/
          regexpMustEmpty: $1
          options: { wordBoundary: true }
          specs:
            - { from: ソフトウエア, to: ソフトウェア }
          prh: 小書きにします
          url: https://example.jp/
        - Cookie
      """)

    let rules = try #require(outcome.value).rules
    #expect(outcome.findings == [])
    try #require(rules.count == 2)
    #expect(rules[0].expected == Words("ソフトウェア", at: Place(file: "prh.yml", line: 4, column: 15)))
    #expect(rules[0].patterns.map(\.text) == ["/(日経)?ソフトウエア/"])
    #expect(rules[0].mustBeEmpty?.text == "$1")
    #expect(rules[0].isWordBound)
    #expect(rules[0].specs.map(\.to.text) == ["ソフトウェア"])
    #expect(rules[0].message?.text == "小書きにします")
    #expect(rules[0].address?.text == "https://example.jp/")
    #expect(rules[1].expected.text == "Cookie")
    #expect(rules[1].patterns == [])
  }

  @Test(
    "takes patterns as one text or as a list, under either name",
    arguments: ["pattern: 甲", "pattern: [甲]", "patterns: 甲", "patterns:\n      - 甲"])
  func patterns(line: String) throws {
    let outcome = read("rules:\n  - expected: 乙\n    \(line)\n")

    #expect(outcome.findings == [])
    #expect(outcome.value?.rules.first?.patterns.map(\.text) == ["甲"])
  }

  @Test(
    "says what is wrong, with code and place",
    arguments: [
      ("rules:\n  - expcted: 甲\n    pattern: 乙\n", "KSB1094", 2, 5),
      ("rules:\n  - expected: 甲\n    patern: 乙\n", "KSB1102", 3, 5),
      ("rules:\n  - expected: \"\"\n", "KSB1094", 2, 5),
      ("rules:\n  - expected: [甲]\n", "KSB1104", 2, 15),
      ("rules:\n  - expected: 甲\n    specs: [{ from: 甲 }]\n", "KSB1104", 3, 13),
      ("rules:\n  - expected: 甲\n    options: { wordBoundery: true }\n", "KSB1102", 3, 16),
      ("rules:\n  - expected: 甲\n    options: { wordBoundary: maybe }\n", "KSB1104", 3, 30),
      ("version: 2\nrules: []\n", "KSB1096", 1, 10),
      ("targets:\n  - file: /\\.md$/\n    includes: [甲]\n", "KSB1095", 2, 3),
      ("imports:\n  - disableImports: true\n", "KSB1104", 2, 5),
      ("rule: []\n", "KSB1102", 1, 1),
    ])
  func findings(text: String, code: String, line: Int, column: Int) throws {
    let finding = try #require(read(text).findings.min())

    #expect(finding.kind.code == code)
    #expect(finding.place == Place(file: "prh.yml", line: line, column: column))
  }

  @Test("keeps an expected text that is empty beside a pattern: what it finds is to be dropped")
  func dropped() {
    let outcome = read("rules:\n  - { expected: \"\", pattern: ！ }\n")

    #expect(outcome.findings == [])
    #expect(outcome.value?.rules.map(\.expected.text) == [""])
  }

  @Test("finds imports from the file that they stand in, up to the dictionaries' folder")
  func imports() throws {
    let outcome = read(
      "imports: ./more/a.yml\nrules: [甲]\n",
      [
        "more/a.yml": "imports: [../b.yml, { path: c.yml, disableImports: true }]\nrules: [乙]\n",
        "b.yml": "rules: [丙]\n", "more/c.yml": "imports: nowhere.yml\nrules: [丁]\n",
      ])

    #expect(outcome.findings == [])
    #expect(outcome.value?.rules.map(\.expected.text) == ["甲", "乙", "丙", "丁"])
    #expect(outcome.value?.files == ["prh.yml", "more/a.yml", "b.yml", "more/c.yml"])
  }

  @Test(
    "never looks outside the folder",
    arguments: [
      "../a.yml", "x/../../a.yml", "/etc/passwd", "https://example.jp/a.yml", "file:a.yml",
      "C:/a.yml", "..\\\\a.yml", "~/a.yml", "..", "x/../\u{301}/../../a.yml",
    ])
  func confined(path: String) throws {
    var asked: [String] = []
    let outcome = DictionaryReader.read("prh.yml") { name in
      asked.append(name)
      return SourceFile(name: name, bytes: Array("imports: \"\(path)\"\n".utf8))
    }

    #expect(outcome.findings.map(\.kind.code) == ["KSB1090"])
    #expect(asked == ["prh.yml"])
  }

  @Test("tells of a missing file, and reads the rest")
  func missing() {
    let outcome = read("imports: [a.yml, b.yml]\nrules: [甲]\n", ["b.yml": "rules: [乙]\n"])

    #expect(codes(outcome) == ["KSB1091"])
    #expect(outcome.value?.rules.map(\.expected.text) == ["甲", "乙"])
  }

  @Test("gives no dictionary where the first file is missing")
  func nothing() {
    let outcome = DictionaryReader.read("prh.yml") { _ in nil }

    #expect(outcome.value == nil)
    #expect(codes(outcome) == ["KSB1091"])
  }

  @Test("ends where imports go round", arguments: ["prh.yml", "./prh.yml", "x/../prh.yml"])
  func cycle(path: String) {
    let outcome = read("imports: a.yml\n", ["a.yml": "imports: \(path)\nrules: [甲]\n"])

    #expect(codes(outcome) == ["KSB1092"])
    #expect(outcome.value?.rules.map(\.expected.text) == ["甲"])
  }

  @Test("ends at a depth, however the files are called")
  func depth() {
    let outcome = DictionaryReader.read("0.yml") { name in
      let next = (Int(name.dropLast(4)) ?? 0) + 1
      return SourceFile(name: name, bytes: Array("imports: \(next).yml\nrules: [語\(next)]".utf8))
    }

    #expect(codes(outcome) == ["KSB1093"])
    #expect(outcome.value?.files.count == 8)
  }

  @Test("ends at a number of imports, where each file imports many")
  func breadth() {
    let outcome = DictionaryReader.read("0.yml") { name in
      let number = Int(name.dropLast(4)) ?? 0
      let imports = (1...9).map { "\(number * 9 + $0).yml" }.joined(separator: ", ")
      return SourceFile(name: name, bytes: Array("imports: [\(imports)]\n".utf8))
    }

    #expect(codes(outcome).contains("KSB1093"))
    #expect((outcome.value?.files.count ?? 0) <= 200)
  }

  @Test("ends at a number of rules")
  func many() {
    let rules = (0...20_000).map { "  - 語\($0)\n" }.joined()

    let outcome = read("rules:\n" + rules)

    #expect(codes(outcome) == ["KSB1093"])
    #expect(outcome.findings.first?.place?.line == 20_002)
    #expect(outcome.value?.rules.count == 20_000)
  }

  @Test("lets the importing file win, and an imported one say a thing twice")
  func merged() {
    let outcome = read(
      "imports: a.yml\nrules: [{ expected: 甲, pattern: あ }]\n",
      [
        "a.yml":
          "rules: [{ expected: 甲, pattern: い }, { expected: 乙, pattern: う }, { expected: 乙, pattern: え }]\n"
      ])

    #expect(outcome.value?.rules.flatMap(\.patterns).map(\.text) == ["あ", "う", "え"])
  }

  @Test(
    "leaves out what an import ignores, by pattern as prh prints it, or by what it expects",
    arguments: [
      ("/い/", ["乙", "Vv"]), ("/い/gmu", ["乙", "Vv"]), ("い", ["乙", "Vv"]),
      ("{ expected: 甲 }", ["乙", "Vv"]), ("{ pattern: /(?:う\\.|え)/ }", ["甲", "Vv"]),
      ("\"/[VvＶｖ][VvＶｖ]/gmu\"", ["甲", "乙"]),
    ])
  func ignored(rule: String, left: [String]) {
    let outcome = read(
      "imports: [{ path: a.yml, ignoreRules: [\(rule.hasPrefix("{ p") ? "{ pattern: \"/(?:う\\\\.|え)/\" }" : rule)] }]\n",
      [
        "a.yml":
          "rules: [{ expected: 甲, pattern: い }, { expected: 乙, patterns: [う., /え/] }, Vv]\n"
      ])

    #expect(outcome.findings == [])
    #expect(outcome.value?.rules.map(\.expected.text) == left)
  }

  @Test("says where there is nothing to ignore")
  func unused() {
    let outcome = read(
      "imports: [{ path: a.yml, ignoreRules: [/ろ/] }]\n", ["a.yml": "rules: [甲]\n"])

    #expect(codes(outcome) == ["KSB1097"])
  }

  @Test("says once what is wrong with a file that is imported twice")
  func once() {
    let outcome = read("imports: [a.yml, a.yml]\n", ["a.yml": "rules: [甲]\nextra: 1\n"])

    #expect(codes(outcome) == ["KSB1102"])
    #expect(outcome.value?.rules.map(\.expected.text) == ["甲"])
  }
}
