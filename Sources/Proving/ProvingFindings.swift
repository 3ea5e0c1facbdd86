import Findings
import Storyboards

/// What a proof can say: codes KSB5xxx.
package enum ProvingFindings {
  static let wellFormed = kind(
    "KSB5001", "ページが XML として正しくありません", "A page is not well-formed",
    "libxml2 の XML パーサーがページを読めません。テンプレートを書き換えた場合は、タグの閉じ忘れを確かめてください。",
    "libxml2's XML parser cannot read the page. If a template was overridden, look for a tag that is not closed."
  )
  static let valid = kind(
    "KSB5002", "ページがスキーマに合いません", "A page does not fit the schema",
    "Kamishibai が出すはずのない要素や属性、または並びがあります。",
    "The page holds an element, an attribute or an order that we never emit.")
  static let whole = kind(
    "KSB5003", "ページのつじつまが合いません", "A page contradicts itself",
    "id の重なり、行き先のないリンク、名前のない入力欄、見出しの段階などを調べました。",
    "Ids, references, links, labels and headings were checked.")
  static let label = kind(
    "KSB5004", "ページの文言が約束と違います", "The texts of a page are not those that were promised",
    "画面の定義や手順書の文言が、一字一句そのまま、正しい役割と順序でページにあり、ほかの文言は画面にないはずです。",
    "A text of the manual or of a screen must stand on the page, scalar for scalar, in its role and its order, and "
      + "nothing else on the screen.")
  static let way = kind(
    "KSB5005", "押しても次へ進めません", "A control does not lead on",
    "操作する要素が、役割と正確な名前で見つからないか、別のページへ進みます。",
    "The control was not found by role and exact name, or it leads to another page.")
  static let walk = kind(
    "KSB5006", "手順を最後までたどれません", "A flow cannot be walked to its end",
    "できあがったページだけを見て手順を押していくと、途中で道が切れます。",
    "Clicking through the finished pages, the way breaks off.")
  static let reach = kind(
    "KSB5007", "行き来できないページがあります", "A page that is cut off",
    "目次からリンクをたどって着けないページか、どこへも行けないページがあります。",
    "Following links from the index never comes to the page, or it leads nowhere.")
  static let ledger = kind(
    "KSB5008", "サイトが控えと違います", "The site differs from its ledger",
    "kamishibai.json に書かれたページがないか、書き出したあとに変わっています。もう一度 build してください。",
    "A page that kamishibai.json lists is missing, or has changed since it was written. Build again."
  )

  static let sheet = kind(
    "KSB5009", "スタイルシートが外のものを使います", "A style sheet loads something",
    "サイトの外のものを読み込むと、見る人のことが外に伝わります。読み込めるのは、data:image/ で埋め込んだ絵だけです。",
    "What is loaded from outside tells others who looks. A sheet may hold pictures as data:image/ alone."
  )

  package static let all = [wellFormed, valid, whole, label, way, walk, reach, ledger, sheet]

  private static func kind(
    _ code: String, _ ja: String, _ en: String, _ japanese: String, _ english: String
  ) -> FindingKind {
    FindingKind(
      code, .error, title: Phrase(ja: ja, en: en),
      explanation: Phrase(ja: japanese, en: english))
  }

  private static func at(_ path: String, line: Int) -> Finding.Note {
    .init(Phrase(ja: "\(path) の \(line) 行目です。", en: "It is line \(line) of \(path)."))
  }

  static func malformed(_ path: String, line: Int, _ message: String, at place: Place?) -> Finding {
    Finding(
      wellFormed, at: place,
      Phrase(ja: "ページ \(path) が XML として正しくありません。", en: "The page \(path) is not well-formed."),
      notes: [
        at(path, line: line), .init(Phrase(ja: "libxml2: \(message)", en: "libxml2: \(message)")),
      ])
  }

  static func invalid(_ path: String, line: Int, _ message: String, at place: Place?) -> Finding {
    Finding(
      valid, at: place,
      Phrase(ja: "ページ \(path) がスキーマに合いません。", en: "The page \(path) does not fit the schema."),
      notes: [
        at(path, line: line), .init(Phrase(ja: "libxml2: \(message)", en: "libxml2: \(message)")),
      ])
  }

  static func broken(_ path: String, line: Int, _ problem: Phrase, at place: Place?) -> Finding {
    Finding(whole, at: place, problem, notes: [at(path, line: line)])
  }

  static func missingLabel(_ promise: LabelPromise, on path: String, screen: Words) -> Finding {
    Finding(
      label, at: promise.words.place, length: promise.words.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.text)」の「\(promise.words.text)」が、ページ \(path) にそのままの形でありません。",
        en:
          "“\(promise.words.text)” of the screen “\(screen.text)” does not stand on \(path) as it is."
      ))
  }

  static func otherOrder(on path: String, screen: Words) -> Finding {
    Finding(
      label, at: screen.place,
      Phrase(
        ja: "画面「\(screen.text)」の文言の並びが、ページ \(path) で違います。",
        en: "The texts of the screen “\(screen.text)” stand in another order on \(path)."))
  }

  static func stray(_ text: String, on path: String, screen: Words) -> Finding {
    Finding(
      label, at: screen.place,
      Phrase(
        ja: "画面「\(screen.text)」にない「\(text)」が、ページ \(path) にあります。",
        en: "“\(text)” stands on \(path), and is not on the screen “\(screen.text)”."))
  }

  static func missingWords(_ words: Words, on path: String) -> Finding {
    Finding(
      label, at: words.place,
      Phrase(
        ja: "手順の文「\(words.text)」が、ページ \(path) にそのままの形でありません。",
        en: "The step's words “\(words.text)” do not stand on \(path) as they are."))
  }

  static func noShutter(_ path: String, at place: Place?) -> Finding {
    Finding(
      way, at: place,
      Phrase(
        ja: "ページ \(path) のお知らせを、閉じられません。", en: "A message on \(path) cannot be shut."))
  }

  static func strayHotspot(_ path: String, at place: Place?) -> Finding {
    Finding(
      way, at: place,
      Phrase(
        ja: "ページ \(path) に、手順にない操作の印があります。", en: "\(path) marks a hotspot that no step asks for."))
  }

  static func twins(of promise: WayPromise, _ count: Int, on path: String) -> Finding {
    Finding(
      way, at: promise.words.place, length: promise.words.text.unicodeScalars.count,
      Phrase(
        ja: "ページ \(path) に［\(promise.words.text)］が\(count)つあり、読み上げでは、どれを押すのか区別できません。",
        en:
          "\(path) has \(count) controls called [\(promise.words.text)]: nobody who hears the page can tell which to press."
      ))
  }

  static func lostWay(_ promise: WayPromise, on path: String, to target: String) -> Finding {
    Finding(
      way, at: promise.words.place, length: promise.words.text.unicodeScalars.count,
      Phrase(
        ja: "ページ \(path) の［\(promise.words.text)］が、\(target) へ進みません。",
        en: "[\(promise.words.text)] on \(path) does not lead to \(target)."))
  }

  static func lostNext(_ path: String, _ target: String, at place: Place?) -> Finding {
    Finding(
      way, at: place,
      Phrase(
        ja: "ページ \(path) から \(target) へのリンクがありません。", en: "No link leads from \(path) to \(target).")
    )
  }

  static func brokenWalk(
    _ broken: Walk, from path: String, to target: String, at place: Place?
  ) -> Finding {
    Finding(
      walk, at: place,
      Phrase(
        ja: "「\(broken.title.text)」をたどると、\(path) から \(target) へ進めません。",
        en: "Walking “\(broken.title.text)”, \(path) does not lead to \(target)."))
  }

  static func orphan(_ page: PagePromise) -> Finding {
    Finding(
      reach, at: page.place,
      Phrase(ja: "ページ \(page.path) へは、どこからも行けません。", en: "Nothing leads to the page \(page.path)."))
  }

  static func loading(_ words: String, _ path: String, line: Int) -> Finding {
    Finding(
      sheet, at: Place(file: path, line: line, column: 1),
      Phrase(
        ja: "スタイルシート \(path) に「\(words)」があります。",
        en: "The style sheet \(path) holds “\(words)”."))
  }

  static func deadEnd(_ page: PagePromise) -> Finding {
    Finding(
      reach, at: page.place,
      Phrase(
        ja: "ページ \(page.path) から、ほかのページへ行けません。",
        en: "Nothing leads on from the page \(page.path)."),
      page: page.path)
  }

  package static func missingFile(_ path: String) -> Finding {
    Finding(
      ledger, at: Place(file: path),
      Phrase(ja: "\(path) がありません。", en: "\(path) is missing."),
      fix: .init(Phrase(ja: "もう一度 build してください。", en: "Build the site again.")))
  }

  package static func changedFile(_ path: String) -> Finding {
    Finding(
      ledger, at: Place(file: path),
      Phrase(ja: "\(path) は、書き出したあとに変わっています。", en: "\(path) has changed since it was written."),
      fix: .init(Phrase(ja: "もう一度 build してください。", en: "Build the site again.")))
  }

  package static func extraFile(_ path: String) -> Finding {
    Finding(
      ledger, at: Place(file: path),
      Phrase(ja: "\(path) は、控えにないファイルです。", en: "\(path) is not in the ledger."),
      fix: .init(Phrase(ja: "取り除くか、もう一度 build してください。", en: "Remove it, or build the site again.")))
  }
}
