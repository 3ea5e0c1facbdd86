import ArgumentParser
import Findings
import Foundation
import Rendering
import Storyboards

/// `kamishibai embed --for mkdocs FLOW`: what to paste into a page of a help site.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Print what to paste into a page of a help site, to have a procedure operated there.",
    discussion: """
      The built site lies inside the help site (--site). Addresses are relative to the page (--page), \
      so that both may move; with --base-url they are whole.
      """)

  @Argument(help: "The procedure: its id (the folder's name in flows/), its title, or its number.")
  var flow: String

  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(name: .customLong("for"), help: "html, mkdocs, sphinx, hugo or docusaurus.")
  var host: HelpHost = .html

  @Option(
    help: ArgumentHelp(
      "frame, script or fragment.",
      discussion: """
        frame: an iframe of a fixed height. script: its height follows the card. fragment: the steps \
        as plain lists, where frames are not allowed.
        """))
  var form: Form = .frame

  @Option(
    help: ArgumentHelp(
      "The source of the page that takes it, within the help site's sources.",
      discussion: "For example guide/apply.md; from it follows how far up the site lies.",
      valueName: "path"))
  var page = "index.md"

  @Option(help: "Where the built site lies within the help site.")
  var site = "prototype"

  @Flag(help: "Pages become files (guide/apply.html) where the tool would make folders of them.")
  var flat = false

  @Option(
    name: .customLong("base-url"), help: "The address of the built site, where it is elsewhere.")
  var baseURL: String?

  @Option(help: "The step to begin with, by its mark (③) or number; entry-1 for another way in.")
  var step: String?

  @Option(help: "The height in pixels; without it that of the tallest card.")
  var height: Int?

  @Option(help: "light or dark; without it as the reader's system is.")
  var theme: Theme?

  @Flag(name: .customLong("no-hint"), help: "Do not show where to press.")
  var noHint = false

  @Option(
    help: "For a fragment: the folder of pictures (of `kamishibai shots`), seen from the page.")
  var pictures: String?

  @OptionGroup var speech: SpeechOptions

  enum Form: String, ExpressibleByArgument, CaseIterable { case frame, script, fragment }

  enum Theme: String, ExpressibleByArgument, CaseIterable { case light, dark }

  func validate() throws {
    if let height, !(100...10_000).contains(height) {
      throw ValidationError("--height takes 100 to 10000.")
    }
    if host == .docusaurus, form == .script {
      throw ValidationError("Docusaurus takes a frame or a fragment: its pages run no such script.")
    }
    if pictures != nil, form != .fragment {
      throw ValidationError("--pictures goes with --form fragment.")
    }
  }

  func run() throws {
    let folder = try ManualFolder.locate(manual)
    let outcome = try ReadingAction.run(folder).then(Resolver.resolve).then(Planner.plan)
    let language = speech.language(of: outcome.value?.storyboard.language)
    guard let plan = outcome.value, !outcome.findings.hasErrors else {
      speech.terminal.tell(outcome.findings.told(), in: language, of: folder.folder)
      throw ExitCode(1)
    }
    let number = try FlowChoice(plan.storyboard, language).flow(flow)
    let card = try step.map { try FlowChoice(plan.storyboard, language).card($0, of: number) }
    let snippet = EmbedSnippet(
      plan, flow: number, card: card ?? .scene(0), site: prefix,
      choices: (theme.map { [("theme", $0.rawValue)] } ?? []) + (noHint ? [("hint", "off")] : []),
      height: height)
    let text = text(of: snippet, plan, number)
    Terminal.out(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    let advice = host.advice(for: site)
    if baseURL == nil { speech.terminal.say(Phrase(ja: advice.ja, en: advice.en)[language]) }
  }

  /// From the page to the built site, with a slash at its end.
  private var prefix: String {
    if let baseURL { return baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
    let folder = site.isEmpty || site.hasSuffix("/") ? site : site + "/"
    return host == .docusaurus && form == .frame
      ? folder : host.root(of: page, isFlat: flat) + folder
  }

  private func text(of snippet: EmbedSnippet, _ plan: SitePlan, _ flow: Int) -> String {
    switch form {
    case .frame where host == .docusaurus && baseURL == nil: snippet.component
    case .frame: host.wrapped(snippet.frame, on: page)
    case .script: host.wrapped(snippet.element, on: page)
    case .fragment:
      host.wrapped(
        SiteRenderer.companion(of: plan).fragment(
          of: flow, site: prefix,
          pictures: pictures.map { $0.hasSuffix("/") ? $0 : $0 + "/" }), on: page)
    }
  }
}
