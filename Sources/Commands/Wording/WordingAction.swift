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
    /// What is wrong with the author's dictionaries and settings.
    var settings: [Finding] = []

    /// Whether the manual and its screens agree as well as they did before an edit.
    func isReadNoWorse(than old: Result) -> Bool { misread <= old.misread }
  }

  var folder: ManualFolder
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
    var result = review(manual, plan, Inventory(plan), slips)
    result.misread = (read.findings + resolved.findings).count { $0.severity > .note }
    return Outcome(result)
  }

  /// - Parameter slips: what reading has found of the words already.
  func review(
    _ manual: Manual, _ plan: SitePlan, _ inventory: Inventory, _ slips: [Finding] = []
  ) -> Result {
    let settings = ReviewSettings(
      profile: profile ?? manual.wording.profile ?? .saas,
      off: Set(manual.wording.off.map(\.text)), language: plan.storyboard.language)
    let terms = TermFiles(folder: folder).read(manual.wording.dictionaries, dictionaries)
    let rules = TextRules(settings, terms.value ?? [])
    let strings = inventory.strings
    let single = Self.remarks(of: rules, on: strings)
    // A translation is held against no screens: its sentences were read in another language.
    let isOriginal = plan.storyboard.language == manual.language
    // What the manual itself shows to be a slip goes before what a list of words does.
    let whole =
      isOriginal ? Self.remarks(on: ReviewedManual(plan, inventory, settings)) : []
    var result = Result(manual: manual, inventory: inventory)
    result.settings = terms.findings + SettingsFindings.unknownCodes(in: manual.wording.off)
    result.findings = result.settings
    tell(whole + single, slips, &result)
    return result
  }

  /// What rules say of a manual as a whole, rule by rule.
  private static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    let rules = ManualRules.holding(for: manual.settings)
    return Parallel.onThreads(over: rules.indices, by: 1) {
    } _: { _, range in
      range.flatMap { rules[$0].remarks(on: manual) }
    }.flatMap { $0 }
  }

  /// What rules say of each text. Of texts that are alike, as buttons are, one is looked at.
  private static func remarks(of rules: TextRules, on strings: [InventoryString]) -> [StringRemark]
  {
    var first: [Alike: Int] = [:]
    let like = strings.map { string in
      let alike = Alike(kind: string.kind, scalars: Array(string.text.unicodeScalars))
      if let index = first[alike] { return index }
      first[alike] = first.count
      return first.count - 1
    }
    var different = [Int](repeating: 0, count: first.count)
    for index in strings.indices.reversed() { different[like[index]] = index }
    let texts = different
    let found = Parallel.onThreads(over: texts.indices, by: 64) {
    } _: { _, range in
      range.map { rules.remarks(on: strings[texts[$0]].text, strings[texts[$0]].kind) }
    }.flatMap { $0 }
    return strings.indices.flatMap { index in
      found[like[index]].map { StringRemark($0, on: index) }
    }
  }

  /// Two texts of one kind, scalar for scalar the same.
  private struct Alike: Hashable {
    let kind: TextKind
    let scalars: [Unicode.Scalar]
  }

  private func tell(_ remarks: [StringRemark], _ slips: [Finding], _ result: inout Result) {
    let strings = result.inventory.strings
    let sources = SourceLines(folder.folder)
    var suppressions = Suppressions()
    for file in Set(strings.map(\.words.place.file)).sorted() {
      if let lines = sources.lines(of: file, holding: Suppressions.opening) {
        suppressions.add(file: file, lines: lines)
      }
    }
    var covered: [Finding] = []
    func isTold(_ finding: Finding) -> Bool {
      guard suppressions.cover(finding) else { return true }
      covered.append(finding)
      return false
    }
    result.findings += slips.filter(isTold) + suppressions.findings
    // A slip is told once, whatever other rules find there.
    var slipped = Set(slips.compactMap(\.place))
    for told in remarks {
      let words = strings[told.string].words
      let finding = told.remark.finding(on: words) { sources.place(of: $1, in: $0) }
      guard isTold(finding) else { continue }
      result.findingsOfString[told.string, default: []].append(finding)
      if ManualRules.spellings.contains(told.remark.kind), let better = told.remark.replacement {
        result.variants.append((told.remark.words(of: words.text), better))
      }
      if Self.slips.contains(finding.kind), let place = finding.place,
        !slipped.insert(place).inserted
      {
        continue
      }
      result.findings.append(finding)
    }
    result.findings += suppressions.unused(among: covered)
    var seen: Set<Finding> = []
    result.findings = result.findings.filter { seen.insert($0).inserted }.sorted()
  }

  /// Rules that find one slip from several sides.
  private static let slips = ManualRules.spellings.union([
    UnknownName.kind, MistakenScript.kind, MisreadKatakana.kind, SpaceInWord.kind,
  ])
}
