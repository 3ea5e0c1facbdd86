import Findings
import Reporting

/// What pages that reload themselves are told: a script that assigns one global.
///
/// `window.kamishibaiLive = {build, review, gone:{path: path}, words:{title,close,lead}, findings:[{severity,
/// style,message,place,advice}]}`
struct LiveState {
  /// Counts the sites that were published since the watching began.
  var build = 1
  /// Counts the reviews of the words among them: what the pages about the words look at.
  var review = 1
  /// Pages of earlier sites that are no more, each with the page to go to instead.
  var gone: [String: String] = [:]
  /// What is wrong with the manual as it is now; empty where the site is made of it.
  var findings: [Finding] = []

  /// Most findings that a page shows.
  private static let cap = 30

  /// The same behind a build, with or without a review of the words.
  func counting(review isReviewed: Bool) -> LiveState {
    var state = self
    if isReviewed { state.review += 1 }
    return state
  }

  func bytes(in language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("build", build)
      json.pair("review", review)
      json.key("gone")
      json.object { json in
        for (path, other) in gone.sorted(by: { $0.key < $1.key }) { json.pair(path, other) }
      }
      json.key("words")
      json.object { json in
        for (name, phrase) in Self.words { json.pair(name, phrase[language]) }
      }
      json.key("findings")
      json.array(Array(told.prefix(Self.cap))) { json, finding in
        json.object { json in
          json.pair("severity", finding.severity.name[language])
          json.pair("style", finding.severity.style)
          json.pair("message", finding.message[language])
          json.pair("place", finding.place.map { "\($0.file):\($0.line)" })
          json.pair("advice", finding.fix?.advice[language])
        }
      }
    }
    return Array("window.kamishibaiLive = ".utf8) + json.bytes + Array(";\n".utf8)
  }

  /// The errors first: they are why the site is not made anew.
  private var told: [Finding] {
    findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
  }

  private static let words: KeyValuePairs<String, Phrase> = [
    "title": Phrase(ja: "手順書に直すところがあります", en: "Something in the manual needs a fix"),
    "lead": Phrase(
      ja: "直るまで、この画面は前のままです。", en: "Until it is fixed, this page stays as it was."),
    "close": Phrase(ja: "閉じる", en: "Close"),
  ]

  /// The page to go to where one is gone: the list of its flow, if that is still there.
  static func replacement(for path: String, among pages: Set<String>) -> String {
    let parts = path.split(separator: "/")
    if parts.count == 3 {
      let list = "flows/\(parts[1])/index.html"
      if pages.contains(list) { return list }
    }
    return "index.html"
  }
}
