import Findings
import Storyboards

/// What reading YAML can say: codes KSB11xx.
package enum ScreenFindings {
  static let syntax = FindingKind(
    "KSB1101", .error,
    title: Phrase(ja: "YAML として読めません", en: "The file is not YAML"),
    explanation: Phrase(
      ja: "字下げ、コロンのあとの空白、引用符の閉じ忘れを確かめてください。「: 」や「#」を含む文言は \"\" で囲みます。",
      en:
        "Check the indentation, the space after each colon and that every quotation mark is closed. Put words that "
        + "hold \": \" or \" #\" in double quotes."))
  static let key = FindingKind(
    "KSB1102", .error,
    title: Phrase(ja: "知らない項目名です", en: "An unknown key"),
    explanation: Phrase(
      ja: "その場所では使えない項目名です。書き間違いで指定が黙って無視されないよう、エラーにしています。",
      en: "The key means nothing at this place. It is an error so that no slip is silently ignored."
    ))
  static let kind = FindingKind(
    "KSB1103", .error,
    title: Phrase(ja: "知らない要素です", en: "An unknown element"),
    explanation: Phrase(
      ja: "要素は最初の項目名で種類を表します（heading, text, button など）。",
      en: "An item's first key says what it is (heading, text, button and so on)."))
  static let shape = FindingKind(
    "KSB1104", .error,
    title: Phrase(ja: "値の形が違います", en: "A value of the wrong kind"),
    explanation: Phrase(
      ja: "文字列、並び、項目の組のうち、その項目が受け取る形で書いてください。",
      en: "The key takes a text, a list or a mapping, and something else stands there."))
  static let title = FindingKind(
    "KSB1105", .error,
    title: Phrase(ja: "名前がありません", en: "A name is missing"),
    explanation: Phrase(
      ja: "画面には screen、システムには system に、正確な名前を書いてください。",
      en: "A screen needs its exact title under screen, a system its name under system."))
  static let aliases = FindingKind(
    "KSB1106", .error,
    title: Phrase(ja: "YAML の別名は使えません", en: "YAML aliases are refused"),
    explanation: Phrase(
      ja: "& と * による別名は、わずかな行で膨大な量に展開できるため読みません。* や & で始まる文言は \"\" で囲んでください。",
      en:
        "Anchors (&) and aliases (*) can unfold a few lines into billions, so they are not read. Put words that begin "
        + "with & or * in double quotes."))
  static let depth = FindingKind(
    "KSB1107", .error,
    title: Phrase(ja: "深すぎるか、大きすぎます", en: "Too deep or too large"),
    explanation: Phrase(
      ja: "入れ子は \(YAMLDocument.depthLimit) 段まで、ファイルは 4 MB までです。",
      en: "Nesting ends at \(YAMLDocument.depthLimit) levels, a file at 4 MB."))
  static let id = FindingKind(
    "KSB1108", .error,
    title: Phrase(ja: "id に使えない文字があります", en: "An id that cannot be used"),
    explanation: Phrase(
      ja: "id はファイル名になります。英小文字、数字、ハイフンで、60 文字までにしてください。",
      en:
        "An id becomes a file name: lower-case ASCII letters, digits and single hyphens, 60 at most."
    ))
  static let state = FindingKind(
    "KSB1109", .error,
    title: Phrase(ja: "知らない状態です", en: "An unknown state"),
    explanation: Phrase(
      ja: "要素の state には、画面の states に書いた名前だけを使えます。",
      en: "An item's state must be one that the screen lists under states."))
  static let row = FindingKind(
    "KSB1110", .warning,
    title: Phrase(ja: "表の列の数が合いません", en: "A row has too few or too many cells"),
    explanation: Phrase(
      ja: "行のセルの数を、columns の数にそろえてください。",
      en: "Give each row as many cells as the table has columns."))

  package static let all = [
    syntax, key, kind, shape, title, aliases, depth, id, state, row, personal,
  ]

  static func notYAML(_ place: Place, _ problem: String) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "ここで YAML として読めなくなりました。", en: "The text stops being YAML here."),
      notes: [.init(Phrase(ja: "YAML の解析結果: \(problem)", en: "The YAML parser says: \(problem)"))],
      fix: .init(
        Phrase(ja: "字下げと引用符を確かめてください。", en: "Check the indentation and the quotation marks.")))
  }

  static func emptyYAML(_ file: String, line: Int) -> Finding {
    Finding(
      syntax, at: Place(file: file, line: line, column: 1),
      Phrase(ja: "定義が空です。", en: "The definition is empty."),
      fix: .init(Phrase(ja: "「screen: 画面の名前」から書き始めてください。", en: "Begin with “screen: title”.")))
  }

  static func secondDocument(_ place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "ここから二つ目の定義が始まっています。", en: "A second definition begins here."),
      fix: .init(
        Phrase(ja: "一つのファイルに一つの定義を書いてください。", en: "Write one definition in each file.")))
  }

  static func duplicateKey(_ keys: String, at place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "「\(keys)」が二度書かれています。", en: "“\(keys)” stands there twice."),
      fix: .init(Phrase(ja: "一つにしてください。", en: "Keep one of them.")))
  }

  static func unknownKey(_ name: Words, of subject: Phrase, known: [String]) -> Finding {
    Finding(
      key, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "\(subject[.japanese])に「\(name.text)」という項目はありません。",
        en:
          "\(subject[.english].prefix(1).uppercased() + subject[.english].dropFirst()) knows no key “\(name.text)”."
      ),
      notes: [names(known)], fix: .nearest(to: name.text, among: known))
  }

  static func unknownKind(_ name: Words, known: [String]) -> Finding {
    Finding(
      kind, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "「\(name.text)」という要素はありません。", en: "There is no element “\(name.text)”."),
      notes: [names(known)], fix: .nearest(to: name.text, among: known))
  }

  static func unknownValue(_ name: String, _ value: Words, known: [String]) -> Finding {
    Finding(
      shape, at: value.place, length: value.text.unicodeScalars.count,
      Phrase(
        ja: "\(name) に「\(value.text)」は指定できません。", en: "\(name) cannot be “\(value.text)”."),
      notes: [names(known)], fix: .nearest(to: value.text, among: known))
  }

  static func unknownState(_ name: Words, known: [String]) -> Finding {
    Finding(
      state, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "この画面に「\(name.text)」という状態はありません。",
        en: "This screen has no state “\(name.text)”."),
      notes: known.isEmpty
        ? [.init(Phrase(ja: "states が書かれていません。", en: "It lists no states at all."))]
        : [names(known)],
      fix: .nearest(to: name.text, among: known))
  }

  static func wrongKind(_ node: YAMLNode, key: String? = nil, wanted: Phrase) -> Finding {
    let name = key.map { "\($0): " } ?? ""
    return Finding(
      shape, at: node.place,
      Phrase(
        ja: "\(name)ここには\(wanted[.japanese])を書きます。\(node.kindName[.japanese])が書かれています。",
        en:
          "\(name)\(wanted[.english]) is wanted here, and \(node.kindName[.english]) stands there."),
      fix: .init(
        Phrase(ja: "\(wanted[.japanese])にしてください。", en: "Write \(wanted[.english]).")))
  }

  static func missingWords(_ key: String, at place: Place) -> Finding {
    Finding(
      shape, at: place,
      Phrase(ja: "\(key) の文言がありません。", en: "\(key) has no words."),
      fix: .init(Phrase(ja: "文言を書くか、取り除いてください。", en: "Write the words, or remove it.")))
  }

  static func notFlag(_ key: String, _ value: Words) -> Finding {
    Finding(
      shape, at: value.place, length: value.text.unicodeScalars.count,
      Phrase(
        ja: "\(key) は true か false です。「\(value.text)」と書かれています。",
        en: "\(key) is true or false, and “\(value.text)” stands there."),
      fix: .init(Phrase(ja: "true または false にしてください。", en: "Write true or false.")))
  }

  static func missingTitle(_ place: Place) -> Finding {
    Finding(
      title, at: place,
      Phrase(ja: "画面の名前（screen）がありません。", en: "The screen has no title (screen)."),
      fix: .init(
        Phrase(
          ja: "「screen: 画面の名前」を、手順書に書かれているとおりに加えてください。",
          en: "Add “screen: title”, exactly as the manual has it.")))
  }

  static func missingSystemName(_ place: Place) -> Finding {
    Finding(
      title, at: place,
      Phrase(ja: "システムの名前（system）がありません。", en: "The system has no name (system)."),
      fix: .init(Phrase(ja: "「system: 名前」を加えてください。", en: "Add “system: name”.")))
  }

  static func badID(_ name: Words) -> Finding {
    Finding(
      id, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(ja: "id「\(name.text)」はファイル名に使えません。", en: "The id “\(name.text)” cannot name a file."),
      fix: .init(
        Phrase(
          ja: "英小文字、数字、ハイフンだけにしてください（例: connect-more）。",
          en: "Use lower-case letters, digits and hyphens only, for example connect-more.")))
  }

  static func alias(_ place: Place) -> Finding {
    Finding(
      aliases, at: place,
      Phrase(ja: "YAML の別名（& や *）は使えません。", en: "YAML anchors and aliases (& and *) are not read."),
      fix: .init(
        Phrase(
          ja: "内容をそのまま書くか、文言であれば \"\" で囲んでください。",
          en: "Write the thing itself, or put words in double quotes.")))
  }

  static func tooDeep(_ place: Place) -> Finding {
    Finding(
      depth, at: place,
      Phrase(
        ja: "入れ子が \(YAMLDocument.depthLimit) 段を超えています。",
        en: "More than \(YAMLDocument.depthLimit) levels are nested here."),
      fix: .init(Phrase(ja: "段を減らしてください。", en: "Use fewer levels.")))
  }

  static func tooLarge(_ place: Place) -> Finding {
    Finding(
      depth, at: place,
      Phrase(ja: "\(place.file) が 4 MB を超えています。", en: "\(place.file) is larger than 4 MB."),
      fix: .init(Phrase(ja: "画面ごとにファイルを分けてください。", en: "Write one file per screen.")))
  }

  static func rowLength(_ place: Place, cells: Int, columns: Int) -> Finding {
    Finding(
      row, at: place,
      Phrase(
        ja: "列は \(columns) ですが、この行のセルは \(cells) です。",
        en: "The table has \(columns) columns and this row \(cells) cells."),
      fix: .init(
        Phrase(ja: "空のセルは \"\" と書きます。", en: "Write \"\" for an empty cell.")))
  }

  private static func names(_ names: [String]) -> Finding.Note {
    .init(
      Phrase(
        ja: "使えるのは \(names.joined(separator: ", ")) です。",
        en: "Known are \(names.joined(separator: ", "))."))
  }
}
