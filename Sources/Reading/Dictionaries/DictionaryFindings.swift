import Findings
import Storyboards

/// What reading a dictionary for prh can say: codes KSB109x. Its YAML is judged as a screen's is.
package enum DictionaryFindings {
  static let outside = FindingKind(
    "KSB1090", .error,
    title: Phrase(ja: "読み込めない場所です", en: "An import that leaves the folder"),
    explanation: Phrase(
      ja: "imports には、用語集のフォルダーの中にあるファイルを、/ で区切った相対パスで書いてください。"
        + "フォルダーの外、絶対パス、URL は読みません。",
      en:
        "Imports are relative paths, with /, to files in the dictionaries' folder. What lies outside, absolute paths and "
        + "addresses are not read."))
  static let missing = FindingKind(
    "KSB1091", .error,
    title: Phrase(ja: "用語集が見つかりません", en: "A dictionary is missing"),
    explanation: Phrase(
      ja: "imports のパスは、それを書いたファイルのあるフォルダーから数えます。",
      en: "The paths under imports are relative to the file that they stand in."))
  static let cycle = FindingKind(
    "KSB1092", .error,
    title: Phrase(ja: "読み込みが一巡しています", en: "Imports go round in a circle"),
    explanation: Phrase(
      ja: "ファイルが、自分を読み込んでいるファイルを読み込んでいます。どこかの imports から取り除いてください。",
      en: "A file imports one that imports it. Remove one of the imports."))
  static let limit = FindingKind(
    "KSB1093", .error,
    title: Phrase(ja: "用語集が大きすぎます", en: "A dictionary is too large"),
    explanation: Phrase(
      ja: "読み込みの深さは \(DictionaryReader.depthLimit) 段、回数は \(DictionaryReader.fileLimit) 回、"
        + "規則の数は \(DictionaryReader.ruleLimit) 件までです。",
      en:
        "Imports end at \(DictionaryReader.depthLimit) levels and \(DictionaryReader.fileLimit) files, rules at "
        + "\(DictionaryReader.ruleLimit)."))
  static let expected = FindingKind(
    "KSB1094", .error,
    title: Phrase(ja: "正しい表記がありません", en: "A rule expects nothing"),
    explanation: Phrase(
      ja: "規則には、正しい表記を expected に書いてください。空にできるのは、pattern があるときだけです。",
      en: "A rule says under expected what has to stand. It may be empty only beside a pattern."))
  static let ignored = FindingKind(
    "KSB1095", .note,
    title: Phrase(ja: "targets は使いません", en: "Targets are not used"),
    explanation: Phrase(
      ja: "prh の targets は、ファイルのどこを調べるかを決めるものです。紙芝居は文言の役割を知っているため、使いません。",
      en:
        "For prh, targets say which parts of a file to look at. Kamishibai knows what each text is, and has no use for them."
    ))
  static let oldVersion = FindingKind(
    "KSB1096", .warning,
    title: Phrase(ja: "知らない版の用語集です", en: "A dictionary of an unknown version"),
    explanation: Phrase(
      ja: "prh の用語集は version: 1 です。ほかの版は、版 1 として読みます。",
      en: "Dictionaries for prh have version: 1. Any other is read as if it were that."))
  static let unused = FindingKind(
    "KSB1097", .warning,
    title: Phrase(ja: "除く規則がありません", en: "No such rule to ignore"),
    explanation: Phrase(
      ja: "ignoreRules に書いた規則が、読み込むファイルにありません。pattern か expected を、そのファイルのとおりに書いてください。",
      en:
        "No rule of the imported file has this pattern. Write its pattern, or its expected, as the file has it."
    ))

  package static let all = [
    outside, missing, cycle, limit, expected, ignored, oldVersion, unused,
  ]

  static func noDictionary(_ path: String) -> Finding {
    Finding(
      missing, at: Place(file: path),
      Phrase(ja: "用語集「\(path)」が見つかりません。", en: "There is no dictionary “\(path)”."),
      fix: .init(Phrase(ja: "パスを確かめてください。", en: "Check the path.")))
  }

  static func unsafeImport(_ path: Words) -> Finding {
    finding(
      outside, path,
      Phrase(
        ja: "「\(path.text)」は、用語集のフォルダーの中のパスではありません。",
        en: "“\(path.text)” is no path in the dictionaries' folder."),
      Phrase(
        ja: "ファイルをフォルダーの中に置き、相対パスで書いてください。",
        en: "Put the file into the folder, and write a relative path."))
  }

  static func missingImport(_ path: Words, _ target: String) -> Finding {
    finding(
      missing, path,
      Phrase(ja: "読み込むファイル「\(target)」が見つかりません。", en: "There is no file “\(target)” to import."),
      Phrase(ja: "パスを確かめてください。", en: "Check the path."))
  }

  static func cycle(_ path: Words, through files: [String]) -> Finding {
    finding(
      cycle, path,
      Phrase(
        ja: "「\(path.text)」は、このファイルを読み込んでいるファイルです。",
        en: "“\(path.text)” is a file that imports this one."),
      Phrase(ja: "この行を取り除いてください。", en: "Remove this line."),
      notes: [
        .init(
          Phrase(
            ja: "読み込みの順は \(files.joined(separator: " → ")) です。",
            en: "The imports are \(files.joined(separator: " → ")).")
        )
      ])
  }

  static func tooDeep(_ path: Words) -> Finding {
    finding(
      limit, path,
      Phrase(
        ja: "読み込みが \(DictionaryReader.depthLimit) 段を超えています。",
        en: "Imports are more than \(DictionaryReader.depthLimit) levels deep."),
      Phrase(ja: "最初のファイルから直接読み込んでください。", en: "Import the file from the first one."))
  }

  static func tooManyFiles(_ path: Words) -> Finding {
    finding(
      limit, path,
      Phrase(
        ja: "読み込みが \(DictionaryReader.fileLimit) 回に達しました。ここから先は読みません。",
        en: "There are \(DictionaryReader.fileLimit) imports. From here on none is read."),
      Phrase(ja: "ファイルをまとめてください。", en: "Put files together."))
  }

  static func tooManyRules(_ place: Place) -> Finding {
    Finding(
      limit, at: place,
      Phrase(
        ja: "規則が \(DictionaryReader.ruleLimit) 件を超えました。ここから先は使いません。",
        en: "There are more than \(DictionaryReader.ruleLimit) rules. From here on none is used."),
      fix: .init(Phrase(ja: "要らない規則を取り除いてください。", en: "Remove rules that you do not need.")))
  }

  static func noExpected(_ place: Place) -> Finding {
    Finding(
      expected, at: place,
      Phrase(ja: "この規則には、正しい表記（expected）がありません。", en: "The rule does not say what it expects."),
      fix: .init(Phrase(ja: "「expected: 正しい表記」を加えてください。", en: "Add “expected: term”.")))
  }

  static func targets(_ place: Place) -> Finding {
    Finding(
      ignored, at: place,
      Phrase(ja: "targets は使わずに読みました。", en: "The targets were passed over."))
  }

  static func version(_ version: Words) -> Finding {
    finding(
      oldVersion, version,
      Phrase(
        ja: "「\(version.text)」は知らない版です。版 1 として読みます。",
        en: "Version “\(version.text)” is unknown. It is read as version 1."),
      Phrase(ja: "1 にしてください。", en: "Write 1."), replacement: "1")
  }

  static func nothingIgnored(_ words: Words, _ target: String) -> Finding {
    finding(
      unused, words,
      Phrase(
        ja: "「\(target)」に、「\(words.text)」という規則はありません。",
        en: "“\(target)” has no rule “\(words.text)”."),
      Phrase(ja: "そのファイルのとおりに書いてください。", en: "Write it as the file has it."))
  }

  private static func finding(
    _ kind: FindingKind, _ words: Words, _ message: Phrase, _ advice: Phrase,
    notes: [Finding.Note] = [], replacement: String? = nil
  ) -> Finding {
    Finding(
      kind, at: words.place, length: words.text.unicodeScalars.count, message, notes: notes,
      fix: .init(advice, replacement: replacement))
  }
}
