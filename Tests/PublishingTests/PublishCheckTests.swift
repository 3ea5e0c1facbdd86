import Findings
import Publishing
import Storyboards
import Testing

/// A site of one screen, as the check is told of it.
private func site(
  title: String = "申し込み", labels: [(Role, String)] = [], assumed: [String] = [],
  sights: [PageSight] = [], files: [String] = ["index.html"], told: [FindingTally] = [],
  errors: Int = 0, address: SiteAddress? = nil
) -> PublishedSite {
  var line = 1
  let place = {
    line += 1
    return Place(file: "screens/a.yaml", line: line, column: 1)
  }
  let screen = Words(title, at: Place(file: "screens/a.yaml", line: 1, column: 9))
  let view = ViewPromise(
    screen: screen, state: nil,
    labels: labels.map { LabelPromise($0.0, Words($0.1, at: place())) }
      + assumed.map { LabelPromise(.text, Words($0, at: place(), isAssumed: true)) })
  let promises = SitePromises(
    language: .japanese, views: ViewPromises([view]),
    pages: [PagePromise(path: "screens/a.html", place: nil, view: 0)], walks: [], assets: [],
    address: address)
  return PublishedSite(
    promises: promises, pages: sights,
    files: files.map { PublishedSite.File($0, size: 1_500) }, told: told, errors: errors)
}

private func codes(
  _ site: PublishedSite, for audience: Audience = .public, acknowledged: Set<String> = []
) -> [String] {
  PublishCheck(site, for: audience, acknowledged: acknowledged).findings.map {
    "\($0.kind.code) \($0.severity)"
  }
}

@Suite("What stands against showing a site")
struct PublishCheckTests {
  private let address = SiteAddress("https://example.jp/")

  @Test("is nothing but its size where all is well")
  func fine() {
    #expect(codes(site(address: address)) == ["KSB7011 note"])
    #expect(codes(site(), for: .internal) == ["KSB7011 note"])
    #expect(codes(site()) == ["KSB7010 note", "KSB7011 note"])
  }

  @Test("is told with the most serious first")
  func order() {
    let site = site(
      labels: [(.field, "パスワード"), (.field, "氏名")], assumed: ["説明"],
      told: [FindingTally("KSB2001", .warning, count: 2)], errors: 3)

    #expect(
      codes(site) == [
        "KSB7001 error", "KSB7003 error", "KSB7006 warning", "KSB7007 warning", "KSB7008 warning",
        "KSB7010 note", "KSB7011 note",
      ])
  }

  @Test(
    "holds a screen that looks like signing in",
    arguments: [
      ("ログイン", Role.text, ""), ("本人確認", .text, ""), ("マイナンバーカードの読み取り", .text, ""),
      ("お申し込み", .field, "暗証番号（4桁）"), ("お申し込み", .field, "ｶｰﾄﾞ 番号 カード番号"),
      ("申込", .button, "マイナンバーカードで認証"), ("Sign in", .text, ""), ("Start", .button, "Log in"),
      ("Account", .field, "Your PIN"), ("Pay", .field, "Card number"), ("申込", .field, "ＰＩＮ"),
    ] as [(String, Role, String)])
  func signIn(title: String, role: Role, label: String) {
    #expect(codes(site(title: title, labels: [(role, label)])).contains("KSB7003 error"))
  }

  @Test(
    "is no sign-in where a screen only speaks of it, or lets somebody out",
    arguments: [
      ("ログイン後トップページ", Role.text, "マイナポータルにログインしています。"), ("トップ", .link, "ログイン"),
      ("検索", .field, "書名"), ("Shipping", .field, "Shipping note"), ("Blogging", .text, "login"),
      ("ログアウト", .button, "ログアウト"), ("お知らせ", .heading, "パスワードの決まり"),
    ] as [(String, Role, String)])
  func noSignIn(title: String, role: Role, label: String) {
    #expect(!codes(site(title: title, labels: [(role, label)])).contains("KSB7003 error"))
  }

  @Test("holds a screen whose page covers what is typed, whatever the field is called")
  func covered() {
    let sight = PageSight(path: "screens/a.html", hasBand: true, asksPassword: true, outside: [])

    #expect(codes(site(sights: [sight])).contains("KSB7003 error"))
  }

  @Test("is no sign-in among colleagues")
  func colleagues() {
    let site = site(title: "ログイン", labels: [(.field, "パスワード"), (.field, "氏名")])

    #expect(codes(site, for: .internal) == ["KSB7008 note", "KSB7011 note"])
  }

  @Test("weighs less where somebody answers for it, but for what is simply wrong")
  func acknowledged() {
    let told = codes(
      site(title: "ログイン", errors: 1), acknowledged: ["KSB7001", "KSB7003"])

    #expect(told == ["KSB7001 error", "KSB7003 note", "KSB7010 note", "KSB7011 note"])
  }

  @Test("is a page without its band, and names that not every host can serve")
  func bandsAndNames() {
    let sight = PageSight(path: "map.html", hasBand: false, asksPassword: false, outside: [])
    let site = site(
      sights: [sight], files: ["Index.html", "index.html", "表.html"], address: address)

    #expect(
      codes(site) == ["KSB7002 error", "KSB7005 error", "KSB7005 error", "KSB7011 note"])
  }

  @Test("is that search engines list what is for colleagues")
  func listed() {
    let site = site(address: SiteAddress("https://example.jp/", isIndexable: true))

    #expect(codes(site, for: .internal).first == "KSB7004 error")
    #expect(codes(site) == ["KSB7011 note"])
  }

  @Test("counts the addresses outside, each once")
  func outside() throws {
    let sights = ["https://a.example", "https://b.example", "https://a.example"].map {
      PageSight(path: "a.html", hasBand: true, asksPassword: false, outside: [$0])
    }
    let findings = PublishCheck(site(sights: sights), for: .internal).findings

    let told = try #require(findings.first { $0.kind.code == "KSB7009" })
    #expect(told.notes.map(\.text.english) == ["https://a.example", "https://b.example"])
  }
}

@Suite("Tallies of findings")
struct FindingTallyTests {
  @Test("count by code and by weight")
  func count() {
    let kind = FindingKind(
      "KSB9999", .warning, title: Phrase(ja: "題", en: "title"),
      explanation: Phrase(ja: "説明", en: "explanation"))
    let finding = Finding(kind, at: nil, Phrase(ja: "文", en: "message"))

    #expect(
      FindingTally.of([finding, finding.weighed(.error), finding]) == [
        FindingTally("KSB9999", .warning, count: 2), FindingTally("KSB9999", .error, count: 1),
      ])
  }
}
