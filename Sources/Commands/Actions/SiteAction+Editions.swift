import Findings
import Storyboards
import Wording

/// The site of one language, planned.
struct PlannedEdition {
  let plan: SitePlan
  /// Where it lies in the folder that is published.
  var prefix = ""
  /// nil where there are too many texts to review with every build.
  let inventory: @Sendable () -> Inventory?
}

extension SiteAction {
  /// The manual's own site, then one for each translation, each leading to the others.
  func editions(
    of plan: SitePlan, _ translations: [Translation], _ result: inout Result
  ) -> [PlannedEdition] {
    guard !translations.isEmpty else {
      return [PlannedEdition(plan: plan, inventory: { Self.inventory(of: plan) })]
    }
    let inventory = Inventory(plan)
    let isReviewed = inventory.strings.count <= Self.reviewedTexts
    var all = [
      PlannedEdition(
        plan: plan.beside(
          translations.map { Edition($0.language, prefix: Edition.folder(of: $0.language)) }),
        inventory: { isReviewed ? inventory : nil })
    ]
    for translation in translations {
      let translated = Translated(plan, inventory, by: translation)
      result.findings += TranslationFindings.findings(
        missing: translated.missing, in: translation.language)
      let other = Planner.plan(translated.storyboard, asIn: plan)
        .beside([Edition(plan.storyboard.language, prefix: "../")])
      all.append(
        PlannedEdition(
          plan: other, prefix: Edition.folder(of: translation.language),
          inventory: { isReviewed ? Inventory(other) : nil }))
    }
    return all
  }

  /// The same plan in texts that look translated.
  static func pseudo(_ plan: SitePlan) -> SitePlan {
    Planner.plan(PseudoLocalization.storyboard(of: plan.storyboard), asIn: plan)
  }
}
