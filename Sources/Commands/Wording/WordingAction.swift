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
    let inventory: Inventory
    /// Sorted by place; what the author passes over is left out.
    var findings: [Finding] = []
    /// Those of each text of the inventory, by its index.
    var findingsOfString: [Int: [Finding]] = [:]
    /// Spellings of names that give way to others, as they were found in the manual itself.
    var variants: [(written: String, better: String)] = []
    /// What reading and resolving could not make sense of.
    var misread = 0

    /// Whether the manual and its screens agree as well as they did before an edit.
    func isReadNoWorse(than old: Result) -> Bool { misread <= old.misread }
  }

  let folder: ManualFolder
  /// Overrules what `kamishibai.yaml` says.
  var profile: Profile?
  /// Dictionaries beside those that `kamishibai.yaml` names, as paths from where the program runs.
  var dictionaries: [String] = []

  /// - Returns: nil as a value where the manual cannot be read at all; then with why.
  func run() throws -> Outcome<Result> {
    let read = try ReadingAction.run(folder)
    guard let manual = read.value else { return Outcome(nil, read.findings) }
    let resolved = Resolver.resolve(manual)
    guard let storyboard = resolved.value, let plan = Planner.plan(storyboard).value else {
      return Outcome(nil, read.findings + resolved.findings)
    }
    let slips = read.findings.filter { $0.kind == ReadingFindings.spelling }
    var result = try review(manual, plan, Inventory(plan), slips)
    result.misread = (read.findings + resolved.findings).count { $0.severity > .note }
    return Outcome(result)
  }

  /// - Parameter slips: what reading has found of the words already.
  func review(
    _ manual: Manual, _ plan: SitePlan, _ inventory: Inventory, _ slips: [Finding] = []
  ) throws -> Result {
    let settings = ReviewSettings(
      profile: profile ?? manual.wording.profile ?? .saas,
      off: Set(manual.wording.off.map(\.text)), language: plan.storyboard.language)
    let terms = TermFiles(folder: folder).read(manual.wording.dictionaries, dictionaries)
    let rules = TextRules(settings, terms.value ?? [])
    let strings = inventory.strings
    let single = Parallel.onThreads(over: strings.indices, by: 256) {
    } _: { _, range in
      range.flatMap { index in
        rules.remarks(on: strings[index].text, strings[index].kind).map {
          StringRemark($0, on: index)
        }
      }
    }.flatMap { $0 }
    // A translation is held against no screens: its sentences were read in another language.
    let isOriginal = plan.storyboard.language == manual.language
    let whole =
      isOriginal ? ManualRules.remarks(on: ReviewedManual(plan, inventory, settings)) : []
    var result = Result(manual: manual, inventory: inventory)
    result.findings = terms.findings
    tell(single + whole, slips, &result)
    return result
  }

  private func tell(_ remarks: [StringRemark], _ slips: [Finding], _ result: inout Result) {
    let strings = result.inventory.strings
    let sources = SourceLines(folder.folder)
    var suppressions = Suppressions()
    for file in Set(strings.map(\.words.place.file)).sorted() {
      if let lines = sources.lines(of: file) { suppressions.add(file: file, lines: lines) }
    }
    result.findings += slips.filter { !suppressions.cover($0) } + suppressions.findings
    let slipped = Set(slips.compactMap(\.place))
    var misread: Set<Place> = []
    for told in remarks {
      let words = strings[told.string].words
      let finding = told.remark.finding(on: words) { sources.place(of: $1, in: $0) }
      guard !suppressions.cover(finding) else { continue }
      if ManualRules.spellings.contains(told.remark.kind), let better = told.remark.replacement {
        result.variants.append((told.remark.words(of: words.text), better))
      }
      // Of one slip two rules may say the same: the first is told. So it is where reading has told
      // of it already, but not of which text.
      let isSlip = finding.kind == VoicingSlip.kind || finding.kind == MisreadKatakana.kind
      if isSlip, let place = finding.place {
        guard misread.insert(place).inserted else { continue }
      }
      result.findingsOfString[told.string, default: []].append(finding)
      if isSlip, let place = finding.place, slipped.contains(place) { continue }
      result.findings.append(finding)
    }
    var seen: Set<Finding> = []
    result.findings = result.findings.filter { seen.insert($0).inserted }.sorted()
  }
}
