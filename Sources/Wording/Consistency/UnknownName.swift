import Findings
import Storyboards

/// A name that the manual quotes, that no screen has, and that is nearly one that a screen has.
///
/// A quotation that is like nothing on the screens is a figure of speech or another document.
package enum UnknownName: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var known: Set<String> = []
    var labels: [String] = []
    var isLabel: [String: Bool] = [:]
    for string in manual.inventory.strings where !string.kind.isProse {
      if isLabel[string.text] == nil {
        isLabel[string.text] = false
        known.insert(NameKey.of(string.text))
        if let bare = bare(string.text) { known.insert(NameKey.of(bare)) }
        known.insert(NameKey.ofScreen(string.text))
      }
      if string.kind.isName, isLabel[string.text] == false,
        !manual.storyboard.isInferred(string.owner)
      {
        isLabel[string.text] = true
        labels.append(string.text)
      }
    }
    for flow in manual.storyboard.flows { known.insert(NameKey.of(flow.title.text)) }
    for screen in manual.storyboard.screens {
      known.formUnion(screen.aliases.map { NameKey.ofScreen($0.text) })
      for spot in screen.controlNames { known.insert(NameKey.of(spot)) }
    }
    var near: [String: String?] = [:]
    return manual.names.names.filter { !$0.isLabel }.compactMap { use in
      let name = use.text
      guard !known.contains(NameKey.of(name)), !known.contains(NameKey.ofScreen(name)),
        name.unicodeScalars.count > 2
      else { return nil }
      let candidate: String?
      if let found = near[name] {
        candidate = found
      } else {
        candidate = NearMiss.of(name, among: labels)
        near[name] = candidate
      }
      return candidate.map { StringRemark(remark(name, near: $0, at: use.span), on: use.string) }
    }
  }

  /// A label without the mark at its end: a manual quotes 「氏名」 where the screen has 「氏名：」.
  /// nil where it ends in none.
  private static func bare(_ label: String) -> String? {
    var bare = label.unicodeScalars[...]
    while let last = bare.last, marks.contains(last) { bare.removeLast() }
    return bare.endIndex == label.endIndex ? nil : String(bare)
  }

  private static let marks: [Unicode.Scalar] = ["：", ":", "。", ".", "…"]

  package static let kind = FindingKind(
    "KSB6001", .warning,
    title: Phrase(ja: "画面にない名前", en: "A name that no screen has"),
    explanation: Phrase(
      ja: "手順書が引用している名前が、どの画面にもありません。よく似た名前の画面や項目があるので、どちらかの書き誤りかもしれません。",
      en:
        "The manual quotes a name that no screen has, though one has a name very like it. One of the two may be a slip."
    ))

  private static func remark(_ name: String, near: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(name)」は、どの画面にもありません。", en: "No screen has “\(name)”."),
      advice: Phrase(ja: "「\(near)」ではありませんか。", en: "Did you mean “\(near)”?"))
  }
}

extension Screen {
  /// The other names of its controls, fields and choices.
  fileprivate var controlNames: [String] {
    var names: [String] = []
    visit { element in
      switch element.content {
      case .control(let control): names += control.aliases.map(\.text)
      case .field(let field): names += (field.extras?.aliases ?? []).map(\.text)
      case .choice(let choice): names += choice.aliases.map(\.text)
      case .line, .stages, .container, .group, .table, .picture: break
      }
    }
    return names
  }
}
