import Digesting
import Findings
import Storyboards

/// Proves a site that is one file: each of its sections as a page, and the file around them.
package enum SingleFileProof {
  /// - Parameter path: what findings call the file.
  package static func prove(
    _ bytes: [UInt8], _ single: SingleFilePlan, named path: String
  ) -> Outcome<Proof> {
    var checker = MarkupChecker(.single)
    switch checker.check(bytes) {
    case .malformed(let problems):
      return Outcome(
        nil,
        problems.prefix(1).map {
          ProvingFindings.malformed(path, line: $0.line, $0.message, at: nil).on(page: path)
        })
    case .parsed(let markup, let invalid):
      let promises = single.promises
      let paths = SitePaths(sections: promises.pages.map(\.path))
      var findings = invalid.prefix(1).map {
        ProvingFindings.invalid(path, line: $0.line, $0.message, at: nil)
      }
      let ids = MarkupIDs(markup)
      findings += SingleFileFrame(markup, ids, promises).problems.map {
        ProvingFindings.broken(path, line: $0.line, $0.problem, at: nil)
      }
      var facts: [PageFacts?] = []
      for index in promises.pages.indices {
        let section = promises.pages[index]
        let walk = PageWalk(markup, page: index, paths: paths, card: ids.part(section.path))
        findings += walk.problems.map {
          ProvingFindings.broken(
            "\(path)#\(section.path)", line: $0.line, $0.problem, at: section.place)
        }
        findings += PagePromiseCheck(promise: section, promises: promises, walk: walk).findings
        facts.append(PageFacts(walk, of: index, withIDs: false))
      }
      let site = SiteProof.prove(promises, facts)
      findings = Array((findings + site.findings).prefix(cap)).map { $0.on(page: path) }
      return Outcome(findings.hasErrors ? nil : site.value, findings)
    }
  }

  /// Most findings that one file gives.
  private static let cap = 40
}

/// What stands around the sections of a file: its policy, its band, and nothing that leads out.
private struct SingleFileFrame {
  private let markup: Markup
  private let promises: SitePromises
  private let names = MarkupNames.all
  private(set) var problems: [(line: Int, problem: Phrase)] = []

  init(_ markup: Markup, _ ids: MarkupIDs, _ promises: SitePromises) {
    self.markup = markup
    self.promises = promises
    checkIDs()
    checkPolicy()
    checkWords()
    checkAddresses(outside: promises.pages.map { ids.part($0.path).elements })
  }

  private func elements(named name: MarkupName) -> [Markup.Element] {
    markup.elements.filter { $0.name == name }
  }

  private func value(_ name: MarkupName, of element: Markup.Element) -> String? {
    markup.attributes[element.attributes].first { $0.name == name }.map(markup.string)
  }

  private mutating func say(_ line: Int, _ japanese: String, _ english: String) {
    problems.append((line, Phrase(ja: japanese, en: english)))
  }

  private mutating func checkIDs() {
    var seen: Set<UInt64> = []
    for element in markup.elements {
      for attribute in markup.attributes[element.attributes] where attribute.name == names.id {
        if !seen.insert(markup.key(attribute.value)).inserted {
          let id = markup.string(attribute)
          say(element.line, "id「\(id)」が二度使われています。", "The id “\(id)” stands there twice.")
        }
      }
    }
  }

  /// The one style and the one script are those that the policy lets in.
  private mutating func checkPolicy() {
    let styles = elements(named: names.style)
    let scripts = elements(named: names.script)
    guard let style = styles.first, let script = scripts.first, styles.count == 1,
      scripts.count == 1
    else {
      return say(1, "スタイルかスクリプトが、ないか、多すぎます。", "A style or a script is missing or one too many.")
    }
    let policy = PolicyHash.policy(
      style: Array(markup.text[style.text]), script: Array(markup.text[script.text]))
    let metas = elements(named: MarkupName("meta")).filter {
      value(MarkupName("http-equiv"), of: $0) == "Content-Security-Policy"
    }
    if metas.map({ value(names.content, of: $0) }) != [policy] {
      say(
        metas.first?.line ?? 1, "ポリシーが、ファイルの中のスタイルとスクリプトに合いません。",
        "The policy does not fit the style and the script in the file.")
    }
    for problem in StyleSheetCheck.findings(in: Array(markup.text[style.text]), of: "style") {
      problems.append((style.line, problem.message))
    }
  }

  private mutating func checkWords() {
    let languages = markup.elements.first.map { element in
      [names.lang, names.xmlLang].map { value($0, of: element) }
    }
    if languages != [promises.language.rawValue, promises.language.rawValue] {
      say(
        1, "ページの言語が「\(promises.language.rawValue)」ではありません。",
        "The page's language is not “\(promises.language.rawValue)”.")
    }
    let bands = elements(named: names.p).filter { value(names.classes, of: $0) == "band" }
    let band = bands.first.map { markup.trimmed($0.text) } ?? 0..<0
    let wanted = promises.ownWords?.band
    if bands.count != 1 || band.isEmpty
      || wanted.map({ !markup.text[band].elementsEqual($0.utf8) }) == true
    {
      say(1, "見本の帯がないか、その文言が違います。", "The sample band is missing or says something else.")
    }
    let title = elements(named: names.title).first?.text ?? 0..<0
    if !markup.text[title].starts(with: promises.titleMark.utf8) {
      say(1, "ページの題名に見本の印がありません。", "The title lacks the mark of a sample.")
    }
  }

  /// Outside the sections there is but the way past the band.
  private mutating func checkAddresses(outside sections: [Range<Int>]) {
    var isInSection = [Bool](repeating: false, count: markup.elements.count)
    for index in sections.joined() { isInSection[index] = true }
    for (index, element) in markup.elements.enumerated() where !isInSection[index] {
      for attribute in markup.attributes[element.attributes]
      where [names.href, names.src, names.action, names.formAction].contains(attribute.name) {
        if !markup.value(attribute, is: "#main") {
          let address = markup.string(attribute)
          say(
            element.line, "「\(address)」は、このファイルにないか、使えないアドレスです。",
            "“\(address)” leads to nothing in this file.")
        }
      }
    }
  }
}
