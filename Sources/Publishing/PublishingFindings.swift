import Findings
import Storyboards

/// What stands against showing a site to others.
package enum PublishingFindings {
  static let proof = kind(
    "KSB7001", .error, "証明できないサイトです", "The site is not proven",
    "公開する前に、フォルダーにあるファイルをもう一度証明します。書き出したあとに変わったファイルがあるか、ページが約束を守っていません。"
      + "もう一度 build してから公開してください。",
    "Before a site is shown, its files are proven once more as they lie there. A file has changed since, or a page "
      + "does not keep its promises. Build again, then publish.")
  static let band = kind(
    "KSB7002", .error, "見本の帯がありません", "The sample band is missing",
    "帯のないページは、本物の手続きと間違えられます。テンプレートを直して、もう一度 build してください。",
    "Without the band people take the page for the real thing. Mend the template and build again.")
  static let signInScreen = kind(
    "KSB7003", .error, "ログインや本人確認の画面に見えます", "A screen that looks like signing in",
    "本物のサービスの画面と思って、パスワードや番号を入れる人がいるかもしれません。入れたものは送られませんが、"
      + "ブラウザーや検査のサービスが、偽のサイトと判断することもあります。その画面を公開する必要があるかを責任者に確かめ、"
      + "公開するなら publish-check に --acknowledge KSB7003 を付けてください。",
    "People may take it for the service's own screen and type a password or a number. Nothing typed is sent, but "
      + "browsers and filters may take the site for a forgery, too. Ask whoever is in charge whether the screen must "
      + "be public. If so, say --acknowledge KSB7003.")
  static let listed = kind(
    "KSB7004", .error, "内部のサイトが検索されます", "Search engines may list an internal site",
    "--indexable で作ったサイトは、検索エンジンに載ります。内部向けなら、--indexable を付けずに build してください。",
    "A site that was built with --indexable is there to be found. Build it without.")
  static let path = kind(
    "KSB7005", .error, "置けないファイル名があります", "A file name that hosts cannot serve",
    "ASCII でない名前や、大文字と小文字だけが違う名前は、置く場所によっては開けません。",
    "Names beyond ASCII, and names that differ by case alone, cannot be opened on every host.")
  static let assumedTexts = kind(
    "KSB7006", .warning, "仮の文言があります", "Some texts are assumed",
    "まだだれも決めていない文言です。見る人には決まった文言に見えます。定義に書くか、承知のうえで公開してください。",
    "Nobody has decided on these texts yet; to whoever sees them they look final. Write them, or publish knowingly."
  )
  static let toldAtBuild = kind(
    "KSB7007", .warning, "手順書や文言に指摘があります", "The manual or its words have findings",
    "公開する前に、kamishibai check と kamishibai wording で指摘を読んでください。",
    "Read what `kamishibai check` and `kamishibai wording` say before you publish.")
  static let personalFields = kind(
    "KSB7008", .warning, "個人の情報をたずねる欄があります", "Fields that ask for personal data",
    "入れたものは送られず、残りません。それでも、見る人が本当の氏名や住所を入れることがあります。見本だと分かる説明を添えてください。",
    "What is typed is neither sent nor kept. People may still type their real name or address: tell them beside the "
      + "link that it is a sample.")
  static let outsideAddresses = kind(
    "KSB7009", .note, "外部のアドレスが表示されます", "Addresses outside are shown",
    "画面に、外部のサイトのアドレスが文字で表示されます（リンクにはなりません）。見せてよいものか確かめてください。",
    "Screens show addresses of other sites as text; nothing leads there. See that they may be shown."
  )
  static let addressMissing = kind(
    "KSB7010", .note, "公開する場所が書かれていません", "The site does not say where it stands",
    "--base-url を付けて build すると、正式なアドレス（canonical）と、ほかのサイトに埋め込むための oEmbed が付きます。",
    "Built with --base-url, pages carry their address (canonical) and tell other sites how to embed them (oEmbed)."
  )
  static let weight = kind(
    "KSB7011", .note, "サイトの大きさ", "How large the site is",
    "ファイルの数と大きさに上限のあるホストがあります。大きいものから並べます。",
    "Some hosts limit how many files there are and how large. The largest are listed.")

  package static let all = [
    proof, band, signInScreen, listed, path, assumedTexts, toldAtBuild, personalFields,
    outsideAddresses, addressMissing, weight,
  ]

  /// What somebody can answer for; the rest is simply wrong, or asks for nothing.
  package static let acknowledgeable = [
    signInScreen, assumedTexts, toldAtBuild, personalFields, outsideAddresses, addressMissing,
  ]

  private static func kind(
    _ code: String, _ severity: Severity, _ ja: String, _ en: String, _ japanese: String,
    _ english: String
  ) -> FindingKind {
    FindingKind(
      code, severity, title: Phrase(ja: ja, en: en), explanation: Phrase(ja: japanese, en: english))
  }
}
