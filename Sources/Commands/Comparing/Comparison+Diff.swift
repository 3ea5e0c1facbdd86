import Findings
import Rendering
import Storyboards
import Wording

extension Comparison {
  /// A comparison as its page tells it.
  init(_ diff: InventoryDiff, _ view: DiffView, oldSite: String, newSite: String) {
    let groups = view.groups.map { group in
      let changes = diff.changes.filter { $0.severity == group.weight }
      return Group(
        heading: group.heading,
        rows: zip(group.rows, changes).map { row, change in
          Row(
            kind: row.kindName, isGone: change.kind == .gone, role: row.role, owner: row.owner,
            steps: row.steps, remark: row.remark,
            old: change.old.map { Side($0, row.old, row.oldPlace) },
            new: change.new.map { Side($0, row.new, row.newPlace) })
        })
    }
    self.init(
      title: Phrase(ja: "文言の変更", en: "What changed in the words")[view.language],
      summary: view.summary, renamed: view.renamed, groups: groups, oldSite: oldSite,
      newSite: newSite)
  }
}

extension Comparison.Side {
  fileprivate init(_ string: InventoryString, _ runs: [DiffView.Run], _ place: Place?) {
    self.init(
      parts: runs.map { ($0.text, $0.isChanged) }, place: place?.description ?? "",
      page: string.pages.first)
  }
}
