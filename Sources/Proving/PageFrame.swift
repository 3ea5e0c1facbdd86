import Findings
import Storyboards

/// What a page says around its screen: title, languages, band, style sheets.
struct PageFrame {
  /// Ranges of the markup's text; nil where the page has none.
  var title: Range<Int>?
  var band: Range<Int>?
  /// Where the trail says that the reader is.
  var crumb: Range<Int>?
  /// The page's only h1.
  var heading: Range<Int>?
  var languages: [String] = []
  /// What single elements say of themselves: texts that nobody has translated yet.
  var foreignLanguages: [String] = []
  /// Keys of the style sheets' addresses.
  var sheets: Set<UInt64> = []
  /// How many scripts it takes.
  var scripts = 0
  /// The addresses of the same page in other languages.
  var editions: Set<String> = []
  /// What the page says to search engines.
  var robots: [String] = []
  /// The absolute addresses that it gives of itself, and of what tells how to embed it.
  var canonicals: [String] = []
  var oEmbeds: [String] = []

  /// What is wrong with it, by what the site promises of every page.
  func problems(in markup: Markup, of path: String, _ promises: SitePromises) -> [Phrase] {
    var problems = publicProblems(of: path, at: promises.address)
    // What other sites show in a frame has nothing around its screen but the band.
    let isFramed = path.hasPrefix(SitePlan.embedFolder)
    if languages.isEmpty || languages.contains(where: { $0 != promises.language.rawValue }) {
      problems.append(
        Phrase(
          ja: "ページの言語が「\(promises.language.rawValue)」ではありません。",
          en: "The page's language is not “\(promises.language.rawValue)”."))
    }
    // An author's own templates may hold words of any language.
    if promises.ownWords != nil,
      foreignLanguages.contains(where: { told in
        !promises.editions.contains { $0.language.rawValue == told }
          && told != promises.language.ownWords.rawValue && told != promises.language.rawValue
      })
    {
      problems.append(
        Phrase(
          ja: "このサイトにない言語の印が付いた文言があります。",
          en: "A text is marked as of a language that the site does not have."))
    }
    let bandText = band.map { markup.text[$0] } ?? []
    if bandText.isEmpty {
      problems.append(Phrase(ja: "見本の帯がありません。", en: "The sample band is missing."))
    } else if let own = promises.ownWords, !bandText.elementsEqual(own.band.utf8) {
      problems.append(
        Phrase(ja: "見本の帯の文言が違います。", en: "The sample band says something else."))
    }
    let mark = promises.titleMark
    let titleText = title.map { markup.text[$0] } ?? []
    if !titleText.starts(with: mark.utf8) {
      problems.append(
        Phrase(ja: "ページの題名に見本の印がありません。", en: "The title lacks the mark of a sample."))
    } else if promises.ownWords != nil,
      let rest = title.map({ markup.trimmed($0.lowerBound + mark.utf8.count..<$0.upperBound) }),
      // What has no trail is called as its heading says.
      (isFramed ? heading : crumb).map({ !markup.text[$0].elementsEqual(markup.text[rest]) })
        ?? true
    {
      problems.append(
        Phrase(
          ja: "ページの題名が、現在の位置の名前と違います。",
          en: "The title differs from the place that the trail names."))
    }
    if sheets.count != promises.sheetCount {
      problems.append(
        Phrase(ja: "ページが使うスタイルシートの数が違います。", en: "A style sheet is missing or one too many."))
    }
    if promises.ownWords != nil, scripts != promises.scripts(ofPage: path).count {
      problems.append(
        Phrase(ja: "ページが使うスクリプトの数が違います。", en: "A script is missing or one too many."))
    }
    let root = PagePlan.root(of: path)
    if editions != (isFramed ? [] : Set(promises.editions.map { root + $0.prefix + path })) {
      problems.append(
        Phrase(
          ja: "ほかの言語の同じページへのリンクが違います。",
          en: "The links to the page in other languages are not as they must be."))
    }
    return problems
  }
}

extension SitePromises {
  /// How many style sheets every page takes.
  fileprivate var sheetCount: Int { assets.count { $0.hasSuffix(".css") } }
}

extension SitePromises {
  /// What every title begins with, so that a tab tells a sample from the real thing.
  var titleMark: String { language.ownWords == .japanese ? "【見本】" : "[Sample]" }
}
