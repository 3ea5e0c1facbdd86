import ArgumentParser
import Findings
import Foundation
import Publishing
import Storyboards

/// `kamishibai publish-check SITE`: what stands against showing a site, and the headers to set.
struct PublishCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish-check",
    abstract: "Prove a site again and list what stands against showing it to others.",
    discussion: """
      What is found goes to stderr, the most serious first. With --headers, what a host's settings \
      take goes to stdout.
      """)

  @Argument(help: "The site's folder.")
  var site: String

  @Option(help: "Who will be shown it: internal or public.")
  var audience: Audience

  @Option(
    name: .customLong("acknowledge"),
    help: ArgumentHelp(
      "A code that you answer for; may be said again.",
      discussion: "Its findings are told as notes. What is simply wrong cannot be answered for.",
      valueName: "code"))
  var acknowledged: [String] = []

  @Option(
    help: "Print the headers to set: nginx, apache, netlify, cloudflare, s3 or github-pages.")
  var headers: WebHost?

  @Option(
    name: .customLong("frame-ancestors"),
    help: ArgumentHelp(
      "A site that embeds the scenes; may be said again.", valueName: "https://…"))
  var ancestors: [String] = []

  @OptionGroup var report: ReportOptions

  func run() throws {
    let codes = try codes
    let frames = try ancestors.map(Self.origin)
    if headers != nil, report.format != .text {
      throw Refusal(
        text: "kamishibai: --headers と --format は、どちらも標準出力に書くので、一緒に使えません。"
          + "\n(--headers and --format both write to stdout: say one of them)")
    }
    let (published, proof) = try PublishCheckAction(folder: URL(fileURLWithPath: site)).run()
    let language = report.speech.language(of: published.promises.language)
    let check = PublishCheck(published, for: audience, acknowledged: codes)
    let findings = check.findings + proof
    let hasErrors = findings.hasErrors
    defer {
      if let headers {
        let site = SiteHeaders(at: published.promises.address, framedBy: frames)
        report.speech.terminal.say(site.advice(for: headers)[language])
        Terminal.out(Array(site.snippet(for: headers, in: language).utf8))
      }
    }
    guard report.format == .text else {
      return try report.tell(findings, in: language, of: nil, checking: published.promises)
    }
    for severity in Severity.allCases.sorted(by: >) {
      report.speech.terminal.tell(
        findings.filter { $0.severity == severity }, in: language, of: nil)
    }
    report.speech.terminal.say((hasErrors ? Self.refused : Self.done(audience))[language])
    if hasErrors { throw ExitCode(1) }
  }

  private static let refused = Phrase(
    ja: "エラーがなくなるまで、公開しないでください。", en: "Do not publish it before the errors are gone.")

  private static func done(_ audience: Audience) -> Phrase {
    switch audience {
    case .internal:
      Phrase(ja: "内部の人に見せられます。", en: "It can be shown to people inside.")
    case .public:
      Phrase(ja: "公開できます。", en: "It can be shown to the public.")
    }
  }

  private var codes: Set<String> {
    get throws {
      let known = PublishingFindings.acknowledgeable.map(\.code)
      for code in acknowledged where !known.contains(code) {
        throw Refusal(
          text:
            "kamishibai: --acknowledge に \(code) は使えません。使えるのは \(known.joined(separator: ", ")) です。"
            + "\n(\(code) cannot be acknowledged; these can: \(known.joined(separator: ", ")))")
      }
      return Set(acknowledged)
    }
  }

  /// A scheme and a host, as `frame-ancestors` takes it.
  private static func origin(_ text: String) throws -> String {
    guard let address = SiteAddress(text), address.path == "/" else {
      throw Refusal(
        text: "kamishibai: --frame-ancestors に「\(text)」は使えません。https://help.example.jp のように、"
          + "サイトのアドレスだけを書いてください。\n(name a site alone: https://help.example.jp)")
    }
    return String(address.base.dropLast())
  }
}

extension Audience: ExpressibleByArgument {}

extension WebHost: ExpressibleByArgument {}
