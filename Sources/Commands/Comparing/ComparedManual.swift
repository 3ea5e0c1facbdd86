import Findings
import Foundation
import Reading
import Storyboards
import Wording

/// One side of a comparison: a manual, a built site, or a manual as a git revision had it.
struct ComparedManual {
  /// What the author called it.
  let name: String
  let language: Language
  let promises: SitePromises
  /// Of a built site a bare one.
  let plan: SitePlan
  /// nil for a built site, which says less of its texts.
  let inventory: Inventory?
  let steps: StepNames
  /// The folder of the manual or the site.
  let folder: ManualFolder?
  let site: URL?
  /// What was checked out for it, and goes when it is done.
  var checkedOut: URL?

  /// - Parameters:
  ///   - argument: a folder or file, a built site, `REVISION:PATH`, or a revision alone.
  ///   - beside: the other side's path, where a revision alone names none.
  static func read(_ argument: String, beside other: String?) throws -> ComparedManual {
    let url = URL(fileURLWithPath: argument)
    if let site = try site(argument, url) { return site }
    if FileManager.default.fileExists(atPath: url.path) {
      return try manual(argument, ManualFolder.locate(argument))
    }
    let revision = try GitRevision(argument, beside: other)
    let (root, path) = try revision.checkOut()
    do {
      var manual = try manual(argument, ManualFolder.locate(path.path))
      manual.checkedOut = root
      return manual
    } catch {
      try? FileManager.default.removeItem(at: root)
      throw error
    }
  }

  /// The texts that stand on pages, with the lines of steps that speak of them: another telling of
  /// a procedure would say every change twice.
  private static func told(_ inventory: Inventory, on plan: SitePlan) -> Inventory {
    var retold: Set<Place> = []
    for flow in plan.storyboard.flows { retold.formUnion(flow.retold.map(\.words.place)) }
    return Inventory(
      inventory.strings.filter { !$0.pages.isEmpty }.map { string in
        var string = string
        string.citations.removeAll(where: retold.contains)
        return string
      })
  }

  /// Puts its site into a folder of a comparison.
  func put(into folder: String, of companion: CompanionFolder) throws {
    if let manual = self.folder { try companion.build(manual, into: folder) }
    if let site { try companion.copy(site, promises, into: folder) }
  }

  func cleanUp() {
    if let checkedOut { try? FileManager.default.removeItem(at: checkedOut) }
  }

  private static func site(_ name: String, _ url: URL) throws -> ComparedManual? {
    let file = url.appending(path: OutputFolder.ledger)
    guard let data = try? Data(contentsOf: file) else { return nil }
    guard let ledger = Ledger.read(data) else {
      throw Refusal(text: "kamishibai: \(file.path) が壊れています。(the site's ledger is broken)")
    }
    return ComparedManual(
      name: name, language: ledger.promises.language, promises: ledger.promises,
      plan: Planner.bare(title: name, language: ledger.promises.language), inventory: nil,
      steps: StepNames(ledger.promises), folder: nil, site: url)
  }

  private static func manual(_ name: String, _ folder: ManualFolder) throws -> ComparedManual {
    let read = try ReadingAction.run(folder)
    guard let manual = read.value, let storyboard = Resolver.resolve(manual).value,
      let plan = Planner.plan(storyboard).value
    else {
      throw Refusal(
        text: "kamishibai: \(name) は手順書として読めません。kamishibai check で確かめてください。"
          + "\n(\(name) cannot be read as a manual; see `kamishibai check`)")
    }
    return ComparedManual(
      name: name, language: manual.language, promises: plan.promises, plan: plan,
      inventory: Self.told(Inventory(plan), on: plan),
      steps: StepNames(manual), folder: folder, site: nil)
  }
}

extension ComparedManual {
  /// What became of the words. Where one side is a site, both are told by what sites keep.
  static func diff(_ old: ComparedManual, _ new: ComparedManual) -> InventoryDiff {
    guard let before = old.inventory, let after = new.inventory else {
      return InventoryDiff.between(
        Inventory(promisedBy: old.promises).strings, Inventory(promisedBy: new.promises).strings)
    }
    return InventoryDiff.between(before.strings, after.strings)
  }
}
