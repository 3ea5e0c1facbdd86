import Findings
import Foundation
import Reading
import Storyboards
import Wording

/// Reviews the words of a manual: gathers them, holds them against rules and dictionaries, and
/// says where each finding stands.
struct WordingAction {
  struct Result {
    let manual: Manual
    let plan: SitePlan
    let inventory: Inventory
    /// Sorted by place; what the author passes over is left out.
    let findings: [Finding]
    /// Those of each text of the inventory, by its index.
    let findingsOfString: [Int: [Finding]]
    /// What reading and resolving could not make sense of.
    let misread: Int

    /// Whether the manual and its screens agree as well as they did before an edit.
    func isReadNoWorse(than old: Result) -> Bool { misread <= old.misread }
  }

  let folder: ManualFolder
  /// Overrules what `kamishibai.yaml` says.
  var profile: Profile?

  /// - Returns: nil as a value where the manual cannot be read at all; then with why.
  func run() throws -> Outcome<Result> {
    let read = try ReadingAction.run(folder)
    guard let manual = read.value else { return Outcome(nil, read.findings) }
    let resolved = Resolver.resolve(manual)
    guard let storyboard = resolved.value, let plan = Planner.plan(storyboard).value else {
      return Outcome(nil, read.findings + resolved.findings)
    }
    let slips = read.findings.filter { $0.kind == ReadingFindings.spelling }
    let misread = (read.findings + resolved.findings).count { $0.severity > .note }
    return Outcome(review(manual, plan, slips, misread: misread))
  }

  private func review(_ manual: Manual, _ plan: SitePlan, _ slips: [Finding], misread: Int)
    -> Result
  {
    let inventory = Inventory(plan)
    let settings = ReviewSettings(
      profile: profile ?? manual.wording.profile ?? .saas,
      off: Set(manual.wording.off.map(\.text)), language: manual.language)
    let rules = TextRules(settings)
    let strings = inventory.strings
    let single = Parallel.onThreads(over: strings.indices, by: 256) {
    } _: { _, range in
      range.flatMap { index in
        rules.remarks(on: strings[index].text, strings[index].kind).map {
          StringRemark($0, on: index)
        }
      }
    }.flatMap { $0 }
    let whole = ManualRules.remarks(on: ReviewedManual(plan, inventory, settings))
    return told(single + whole, manual, plan, inventory, slips, misread)
  }

  private func told(
    _ remarks: [StringRemark], _ manual: Manual, _ plan: SitePlan, _ inventory: Inventory,
    _ slips: [Finding], _ misread: Int
  ) -> Result {
    let sources = SourceLines(folder.folder)
    var suppressions = Suppressions()
    for file in Set(inventory.strings.map(\.words.place.file)).sorted() {
      if let lines = sources.lines(of: file) { suppressions.add(file: file, lines: lines) }
    }
    var findings = slips + suppressions.findings
    var told = Set(slips.compactMap(\.place))
    var ofString: [Int: [Finding]] = [:]
    for remark in remarks {
      let words = inventory.strings[remark.string].words
      let finding = remark.remark.finding(on: words) { sources.place(of: $1, in: $0) }
      guard !suppressions.cover(finding) else { continue }
      ofString[remark.string, default: []].append(finding)
      // A slip that reading has told of is not told again, whatever other rules find there.
      if finding.kind == VoicingSlip.kind, let place = finding.place,
        !told.insert(place).inserted
      {
        continue
      }
      findings.append(finding)
    }
    var seen: Set<Finding> = []
    return Result(
      manual: manual, plan: plan, inventory: inventory,
      findings: findings.filter { seen.insert($0).inserted }.sorted(), findingsOfString: ofString,
      misread: misread)
  }
}
