import ArgumentParser
import Exchanging
import Findings
import Proving
import Publishing
import Reading
import Rendering
import Storyboards
import Templating
import Wording

/// `kamishibai explain CODE`: the long form of a finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a finding's code, for example KSB1013.")

  @Argument(help: "A code; without one, all codes are listed.")
  var code: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language(of: nil)
    guard let code else {
      for kind in FindingCatalogue.all { Terminal.out("\(kind.code)  \(kind.title[language])") }
      return
    }
    // The digits alone will do.
    let full =
      code.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "KSB" + code : code.uppercased()
    guard let kind = FindingCatalogue.all.first(where: { $0.code == full }) else {
      let near = NearMiss.of(full, among: FindingCatalogue.all.map(\.code))
      throw Refusal(
        text: "kamishibai: \(code) という番号はありません。(no such code)"
          + (near.map { " → \($0)?" } ?? ""))
    }
    Terminal.out("\(kind.code)  \(kind.title[language])\n\n\(kind.explanation[language])")
  }
}

/// All that can be said to an author, over all stages, by code.
enum FindingCatalogue {
  static let all: [FindingKind] = stages.joined().sorted { $0.code < $1.code }

  private static let stages: [[FindingKind]] = [
    ReadingFindings.all, ScreenFindings.all, PictureFindings.all, DictionaryFindings.all,
    ResolvingFindings.all, PlanningFindings.all, TemplatingFindings.all, RenderingFindings.all,
    ProvingFindings.all, WordingFindings.all, ExchangingFindings.all, PublishingFindings.all,
  ]
}
