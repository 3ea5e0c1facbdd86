import ArgumentParser
import Findings
import Foundation
import Storyboards

/// `kamishibai shots MANUAL -o DIR`: pictures of every card, for the manual itself.
struct ShotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shots", abstract: "Write a picture (PNG) of each card, its control ringed.",
    discussion: """
      Needs an installed Chromium, Chrome, Edge or Brave. The pictures are named as the pages are: \
      connect/03.png is the third step of connect. Pictures that come out the same are not written anew.
      """)

  @OptionGroup var site: SiteOptions

  @Option(name: [.short, .customLong("output")], help: "The folder for the pictures.")
  var output: String

  @Option(help: "The width of the screens, in pixels.")
  var width = 800

  @Option(help: "How many pixels of the picture one pixel of the screen has.")
  var scale = 2

  @Option(help: "Only this procedure: its id, its title, or its number.")
  var only: String?

  @Option(help: "The browser, where it is none of those that are looked for.")
  var browser: String?

  func validate() throws {
    guard (320...2_000).contains(width) else { throw ValidationError("--width takes 320 to 2000.") }
    guard (1...4).contains(scale) else { throw ValidationError("--scale takes 1 to 4.") }
  }

  func run() throws {
    let folder = try ManualFolder.locate(site.manual)
    guard let found = Browser.find(browser) else { throw Browser.missing(browser) }
    let work = FileManager.default.temporaryDirectory.appending(
      path: "kamishibai-shots-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: work) }
    let action = try site.action(folder) { path, bytes in
      let file = work.appending(path: "site/" + path)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      } catch { throw Refusal(text: "kamishibai: \(file.path) に書き込めません。(cannot be written)") }
    }
    let (prepared, first) = try action.prepare()
    let result = try prepared.map { try action.build($0, first) } ?? first
    try site.tell(result, folder)
    guard let plan = prepared?.editions.first?.plan, result.proof != nil else { throw ExitCode(1) }
    let language = site.speech.language(of: result.language)
    let flows = try only.map { [try FlowChoice(plan.storyboard, language).flow($0)] }
    try take(plan, of: flows, found, work, language)
  }

  private func take(
    _ plan: SitePlan, of flows: [Int]?, _ found: Browser, _ work: URL, _ language: Language
  ) throws {
    let album = try Album(
      found, profile: work.appending(path: "profile"), site: work.appending(path: "site"),
      width: width, scale: scale)
    var written = 0
    var names: [String] = []
    for (number, flow) in plan.storyboard.flows.enumerated()
    where flows?.contains(number) ?? true {
      for card in flow.cards {
        let page = plan.pages[plan.numbering.embed(card, of: number)].path
        let name = page.dropFirst(SitePlan.embedFolder.count).dropLast(".html".count) + ".png"
        let target = URL(fileURLWithPath: output).appending(path: String(name))
        if try album.take(page, to: target) {
          written += 1
        }
        names.append(String(name))
      }
    }
    Terminal.out(names.joined(separator: "\n"))
    site.speech.terminal.say(
      Phrase(
        ja: "書き出し: 画像 \(names.count) 枚（新しい画像 \(written) 枚）",
        en: "Written: \(names.count) pictures, \(written) of them new")[language])
  }
}
