import Findings
import Reading
import Storyboards
import Wording

/// A manual as its author writes it, with its screens, ready to be reviewed.
func reviewed(
  _ manual: String, screens: [String] = [], systems: String? = nil, profile: Profile = .saas
) -> ReviewedManual? {
  let source = ManualSource(
    manual: SourceFile(name: "manual.md", bytes: Array(manual.utf8)),
    systems: systems.map { SourceFile(name: "systems.yaml", bytes: Array($0.utf8)) })
  guard var read = ManualReader.read(source).value else { return nil }
  read.screens += screens.enumerated().compactMap { number, text in
    ScreenReader.read(SourceFile(name: "screens/\(number + 1).yaml", bytes: Array(text.utf8))).value
  }
  guard let storyboard = Resolver.resolve(read).value, let plan = Planner.plan(storyboard).value
  else { return nil }
  return ReviewedManual(
    plan, Inventory(plan), ReviewSettings(profile: profile, language: read.language))
}

/// What a rule says of a manual: the words that it marks, and what shall stand there.
func told(_ rule: any ManualRule.Type, of manual: ReviewedManual?) -> [String] {
  guard let manual else { return ["the manual cannot be read"] }
  return rule.remarks(on: manual).map { told in
    let text = manual.inventory.strings[told.string].text
    let scalars = Array(text.unicodeScalars)
    var marked = String.UnicodeScalarView()
    marked.append(contentsOf: scalars[told.remark.span ?? 0..<scalars.count])
    return String(marked) + (told.remark.replacement.map { " → \($0)" } ?? "")
  }
}
