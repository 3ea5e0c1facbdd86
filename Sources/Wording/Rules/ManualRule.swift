import Findings
import Storyboards

/// A rule that holds a manual's words against each other, or against its screens.
///
/// Like a ``TextRule`` it has a file and a test file of its own.
package protocol ManualRule: Sendable {
  static var kind: FindingKind { get }
  static var profiles: Set<Profile> { get }
  static var languages: Set<Language> { get }

  static func remarks(on manual: ReviewedManual) -> [StringRemark]
}

extension ManualRule {
  package static var profiles: Set<Profile> { Set(Profile.allCases) }
  package static var languages: Set<Language> { Set(Language.spoken) }
}

/// A manual as such rules look at it.
package struct ReviewedManual: Sendable {
  package let plan: SitePlan
  package let inventory: Inventory
  package let settings: ReviewSettings
  /// The names that the manual and its screens have for things.
  package let names: NameUses
  /// Where the controls of its screens lead.
  let leads: [Lead]

  package init(_ plan: SitePlan, _ inventory: Inventory, _ settings: ReviewSettings) {
    self.plan = plan
    self.inventory = inventory
    self.settings = settings
    names = NameUses(plan.storyboard, inventory)
    leads = Leads(plan, inventory).all
  }

  package var storyboard: Storyboard { plan.storyboard }
}

/// The rules that look at a whole manual, as they hold for one.
package enum ManualRules {
  package static let all: [any ManualRule.Type] = [
    VoicingSlip.self, WidthDifference.self,
    SpaceDifference.self, LookAlikeName.self, SmallKanaDifference.self, LongVowelDifference.self,
    OkuriganaDifference.self, QuoteStyle.self, ManyNamesOfOneTarget.self, OneNameOfManyTargets.self,
    TitleDifference.self, LetterCaseDifference.self, StyleDifference.self, UnmentionedControl.self,
    UnknownName.self,
  ]

  /// Those that find one name in several spellings.
  package static let spellings: Set<FindingKind> = [
    VoicingSlip.kind, WidthDifference.kind, SpaceDifference.kind, LookAlikeName.kind,
    SmallKanaDifference.kind, LongVowelDifference.kind, OkuriganaDifference.kind,
  ]

  /// Those that hold for a manual's profile and language, and that its author has not switched off.
  package static func holding(for settings: ReviewSettings) -> [any ManualRule.Type] {
    all.filter { rule in
      rule.profiles.contains(settings.profile) && rule.languages.contains(settings.language)
        && !settings.off.contains(rule.kind.code)
    }
  }
}
