import Findings
import Reporting
import Storyboards

/// The steps and pages of a site as test cases: each finding belongs to the page that it was found
/// on, else to the step in whose lines it stands, else to none.
struct TestSuites {
  private let promises: SitePromises?
  private let findings: [Finding]
  private let language: Language

  init(_ promises: SitePromises?, _ findings: [Finding], _ language: Language) {
    self.promises = promises
    self.findings = findings
    self.language = language
  }

  var all: [JUnitReport.Suite] {
    var left = findings
    var suites: [JUnitReport.Suite] = []
    if let promises {
      var taken: Set<Int> = []
      for walk in promises.walks {
        var cases: [JUnitReport.Case] = []
        for (number, page) in walk.pages.enumerated() {
          taken.insert(page)
          let promise = promises.pages[page]
          let end = walk.pages.dropFirst(number + 1).lazy.compactMap { promises.pages[$0].place }
            .first { $0 > promise.place ?? $0 }
          cases.append(make(promise, upTo: end, &left))
        }
        suites.append(JUnitReport.Suite(walk.title.text, cases))
      }
      let others = promises.pages.indices.filter { !taken.contains($0) }
      suites.append(
        JUnitReport.Suite(
          say("手順のほかのページ", "Other pages"),
          others.map { make(promises.pages[$0], upTo: nil, &left) }))
    }
    if promises == nil || !left.isEmpty {
      suites.append(
        JUnitReport.Suite(say("手順書と画面の定義", "The manual and its definitions"), rest(left)))
    }
    return suites
  }

  /// - Parameter end: the place of the next step, where the page is one of a step.
  private func make(
    _ page: PagePromise, upTo end: Place?, _ left: inout [Finding]
  ) -> JUnitReport.Case {
    var own: [Finding] = []
    left.removeAll { finding in
      guard isFound(finding, on: page, upTo: end) else { return false }
      own.append(finding)
      return true
    }
    let name = page.words.map(\.text) ?? page.view.flatMap { promises?.views[$0].screen.text }
    return JUnitReport.Case(
      name ?? page.path, of: String(page.path.dropLast(".html".count)), at: page.place, own)
  }

  private func isFound(_ finding: Finding, on page: PagePromise, upTo end: Place?) -> Bool {
    if let path = finding.page { return path == page.path }
    guard page.words != nil, let place = finding.place, let start = page.place,
      place.file == start.file, place >= start
    else { return false }
    guard let end, end.file == start.file else { return place.line == start.line }
    return place < end
  }

  private func rest(_ findings: [Finding]) -> [JUnitReport.Case] {
    guard !findings.isEmpty else {
      return [.init(say("読み取り", "Reading"), of: "manual", at: nil, [])]
    }
    return findings.map { finding in
      .init(
        "\(finding.kind.code) \(finding.kind.title[language])", of: finding.place?.file ?? "manual",
        at: finding.place, [finding])
    }
  }

  private func say(_ japanese: String, _ english: String) -> String {
    Phrase(ja: japanese, en: english)[language]
  }
}
