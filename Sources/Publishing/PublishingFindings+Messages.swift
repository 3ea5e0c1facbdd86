import Findings
import Storyboards

extension PublishingFindings {
  static func unproven(errors: Int) -> Finding {
    Finding(
      proof, at: nil,
      Phrase(
        ja: "このフォルダーは証明できません（エラー \(errors) 件）。このまま公開しないでください。",
        en: "This folder cannot be proven (\(errors) errors). Do not publish it as it is."),
      fix: .init(Phrase(ja: "もう一度 build してください。", en: "Build the site again.")))
  }

  static func noBand(on path: String) -> Finding {
    Finding(
      band, at: Place(file: path),
      Phrase(ja: "ページ \(path) に見本の帯がありません。", en: "The page \(path) has no sample band."),
      page: path)
  }

  static func foreignPath(_ name: String) -> Finding {
    Finding(
      path, at: nil,
      Phrase(
        ja: "「\(name)」という名前のファイルは、置けない場所があります。",
        en: "A file called “\(name)” cannot be served everywhere."))
  }

  static func collision(_ name: String, with other: String) -> Finding {
    Finding(
      path, at: nil,
      Phrase(
        ja: "\(name) と \(other) は、大文字と小文字だけが違います。",
        en: "\(name) and \(other) differ by case alone."))
  }

  static let listedInternally = Finding(
    listed, at: nil,
    Phrase(
      ja: "内部向けのサイトが、検索エンジンに載るように作られています。",
      en: "The site is for internal use, and built for search engines to list."),
    fix: .init(
      Phrase(ja: "--indexable を付けずに build してください。", en: "Build it without --indexable.")))

  static let noAddress = Finding(
    addressMissing, at: nil,
    Phrase(
      ja: "公開する場所が書かれていないので、正式なアドレスと埋め込み用のファイルがありません。",
      en: "Nobody has said where the site will stand: it has no canonical addresses and no oEmbed."),
    fix: .init(
      Phrase(
        ja: "kamishibai build --base-url https://example.jp/help/ のように書いて作ってください。",
        en: "Build it with `--base-url https://example.jp/help/`.")))

  static func signIn(_ screen: Words, by sign: Phrase) -> Finding {
    Finding(
      signInScreen, at: screen.place, length: screen.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.text)」は、ログインや本人確認の画面に見えます。",
        en: "The screen “\(screen.text)” looks like one to sign in or to prove who one is."),
      notes: [.init(sign)],
      fix: .init(
        Phrase(
          ja: "公開してよいと確かめたら、--acknowledge KSB7003 を付けてください。",
          en: "Where it is known and meant, say --acknowledge KSB7003.")))
  }

  static func sign(ofField name: String) -> Phrase {
    Phrase(ja: "入力欄「\(name)」があります。", en: "It has the field “\(name)”.")
  }

  static let coveredField = Phrase(
    ja: "入力した文字を隠す欄があります。", en: "A field of it covers what is typed.")

  static func sign(ofTitle title: String) -> Phrase {
    Phrase(ja: "画面の題名が「\(title)」です。", en: "It is called “\(title)”.")
  }

  static func sign(ofButton name: String) -> Phrase {
    Phrase(ja: "ボタン「\(name)」があります。", en: "It has the button “\(name)”.")
  }

  /// How many places a finding lists.
  private static let listedPlaces = 5

  private static func places(_ texts: [Words]) -> [Finding.Note] {
    texts.prefix(listedPlaces).map { text in
      .init(Phrase(ja: "「\(text.text)」", en: "“\(text.text)”"), at: text.place)
    }
      + (texts.count > listedPlaces
        ? [
          .init(
            Phrase(
              ja: "ほかに \(texts.count - listedPlaces) か所あります。",
              en: "And \(texts.count - listedPlaces) more."))
        ] : [])
  }

  static func assumed(_ texts: [Words]) -> Finding {
    Finding(
      assumedTexts, at: nil,
      Phrase(
        ja: "まだ決まっていない仮の文言が \(texts.count) 件あります。",
        en: texts.count == 1 ? "One text is assumed." : "\(texts.count) texts are assumed."),
      notes: places(texts),
      fix: .init(
        Phrase(
          ja: "review.html で仮の文言を確かめ、画面の定義に書いてください。",
          en: "See them in review.html, and write them into the screens' definitions.")))
  }

  /// People outside are likelier to type what is true of them.
  static func personal(_ fields: [Words], for audience: Audience) -> Finding {
    let severity: Severity =
      switch audience {
      case .internal: .note
      case .public: .warning
      }
    return Finding(
      personalFields, severity: severity, at: nil,
      Phrase(
        ja: "個人の情報をたずねる欄が \(fields.count) か所あります。",
        en: fields.count == 1
          ? "One field asks for personal data." : "\(fields.count) fields ask for personal data."),
      notes: places(fields),
      fix: .init(
        Phrase(
          ja: "本当の情報を入れないように、リンクのそばで伝えてください。",
          en: "Ask people, beside the link, not to type what is true of them.")))
  }

  static func told(_ tallies: [FindingTally]) -> Finding {
    let warnings = tallies.filter { $0.severity >= .warning }
    let count = warnings.reduce(0) { $0 + $1.count }
    return Finding(
      toldAtBuild, at: nil,
      Phrase(
        ja: "手順書や文言についての警告が \(count) 件、残っています。",
        en: count == 1
          ? "One warning about the manual or its words is left."
          : "\(count) warnings about the manual or its words are left."),
      notes: warnings.map { tally in
        .init(
          Phrase(
            ja: "\(tally.code) が \(tally.count) 件（kamishibai explain \(tally.code)）",
            en: "\(tally.code), \(tally.count) (kamishibai explain \(tally.code))"))
      })
  }

  static func outside(_ addresses: [String]) -> Finding {
    Finding(
      outsideAddresses, at: nil,
      Phrase(
        ja: "外部のアドレスが \(addresses.count) 件、画面に表示されます。",
        en: addresses.count == 1
          ? "One address outside is shown." : "\(addresses.count) addresses outside are shown."),
      notes: addresses.prefix(20).map { .init(Phrase(ja: $0, en: $0)) })
  }

  static func size(of files: [PublishedSite.File]) -> Finding {
    let total = files.reduce(0) { $0 + $1.size }
    let largest = files.sorted { ($1.size, $0.path) < ($0.size, $1.path) }.prefix(3)
    return Finding(
      weight, at: nil,
      Phrase(
        ja: "置き場所の上限に収まるか、確かめてください。",
        en: "See that it fits what the host allows."),
      notes: [
        .init(
          Phrase(
            ja: "全部で \(files.count) ファイル、\(kilobytes(total)) kB です。",
            en: "\(files.count) files, \(kilobytes(total)) kB in all."))
      ]
        + largest.map { file in
          .init(
            Phrase(
              ja: "\(file.path)：\(kilobytes(file.size)) kB",
              en: "\(file.path): \(kilobytes(file.size)) kB"))
        })
  }

  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1_000 }
}
