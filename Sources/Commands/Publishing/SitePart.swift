import Findings
import Storyboards

/// What of a site goes into one file: by default all procedures, in the manual's own language.
struct SitePart {
  /// The language of a translation (BCP 47); nil for the manual's own.
  var language: String?
  /// Procedures by their ids, titles or numbers; none for all.
  var procedures: [String] = []
  /// The language of refusals.
  var speech: Language = .japanese

  var isAll: Bool { language == nil && procedures.isEmpty }

  /// - Throws: `Refusal` with the languages that there are.
  func edition(of site: PreparedSite) throws -> SitePlan {
    guard let language else { return site.editions[0].plan }
    let plans = site.editions.map(\.plan)
    let found = plans.first {
      $0.storyboard.language.rawValue.lowercased() == language.lowercased()
    }
    if let found { return found }
    let known = plans.map(\.storyboard.language.rawValue).joined(separator: " ")
    throw Refusal(
      text: Phrase(
        ja: "kamishibai: 言語「\(language)」のサイトはありません。この手順書にあるのは \(known) です。"
          + "訳は kamishibai translate import で取り込めます。",
        en: "kamishibai: There is no site in “\(language)”. This manual has: \(known). "
          + "`kamishibai translate import` takes in a translation.")[speech])
  }

  /// - Throws: `Refusal` with the procedures that there are.
  /// - Returns: their numbers; nil for all.
  func flows(of plan: SitePlan) throws -> Set<Int>? {
    guard !procedures.isEmpty else { return nil }
    let choice = FlowChoice(plan.storyboard, speech)
    return Set(try procedures.map(choice.flow))
  }
}
