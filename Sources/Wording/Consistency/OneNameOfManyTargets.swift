import Findings
import Storyboards

/// Links of one name that lead to several screens, as seen from one screen: which one is it?
///
/// A link in the row of a table, on a card or in a list of its own has its name from there; those
/// that stand in one frame or on one screen and are told apart by nothing are meant.
package enum OneNameOfManyTargets: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var byName: [String: [Lead]] = [:]
    for lead in manual.leads where lead.kind == .link {
      byName["\(lead.from) \(NameKey.of(lead.label))", default: []].append(lead)
    }
    let inRows = RowLabels(manual)
    var told: Set<Int> = []
    return byName.sorted { $0.key < $1.key }.flatMap { _, leads -> [StringRemark] in
      let targets = Set(leads.map(\.to)).sorted()
      guard targets.count > 1, Set(leads.map(\.string)).count > 1 else { return [] }
      let titles = targets.map { manual.storyboard.screens[$0].title.text }
      return leads.filter { !inRows.contains($0.string) && told.insert($0.string).inserted }.map {
        StringRemark(remark($0.label, titles), on: $0.string)
      }
    }
  }

  /// The texts that stand in the rows of tables.
  private struct RowLabels {
    private var places: Set<Words> = []
    private let inventory: Inventory

    init(_ manual: ReviewedManual) {
      inventory = manual.inventory
      for screen in manual.storyboard.screens {
        var found: [Words] = []
        screen.visit { element in
          switch element.content {
          case .table(let table):
            for case .elements(let elements) in table.rows.joined().lazy.map(\.content) {
              for element in elements { element.visit { found += $0.pressed } }
            }
          case .container(let container) where container.kind == .card:
            for element in container.elements { element.visit { found += $0.pressed } }
          case .line, .stages, .container, .control, .group, .field, .choice, .picture: break
          }
        }
        places.formUnion(found)
      }
    }

    func contains(_ string: Int) -> Bool { places.contains(inventory.strings[string].words) }
  }

  package static let kind = FindingKind(
    "KSB6013", .note,
    title: Phrase(ja: "同じ名前の、違う行き先", en: "One name, several destinations"),
    explanation: Phrase(
      ja: "一つの画面に、同じ名前で行き先の違うリンクがあります。読み上げで使う人には区別できません。",
      en:
        "One screen has links of one name that lead to different screens. Who listens to them cannot tell them apart."
    ))

  private static func remark(_ label: String, _ targets: [String]) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "リンク「\(label)」の行き先が、" + targets.map { "「\($0)」" }.joined() + "に分かれています。",
        en: "Links called “\(label)” lead to "
          + targets.map { "“\($0)”" }.joined(separator: " and ") + "."),
      advice: Phrase(
        ja: "行き先のわかる名前を、それぞれに付けてください。", en: "Give each a name that says where it leads."))
  }
}

extension Element {
  fileprivate var pressed: [Words] {
    if case .control(let control) = content { [control.label] } else { [] }
  }
}
