import Findings
import Storyboards

/// Links that lead to one screen under several names: is it one place or two?
///
/// Only the links around every screen, where both names share a word of two letters: a button is
/// named for what it does, and many may end on one screen.
package enum ManyNamesOfOneTarget: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var links: [Int: [Lead]] = [:]
    for lead in manual.leads where lead.kind == .link {
      // Links of one screen say what they mean there; those around every screen are its signposts.
      guard case .system = manual.inventory.strings[lead.string].owner else { continue }
      links[lead.to, default: []].append(lead)
    }
    return links.sorted { $0.key < $1.key }.flatMap { target, leads -> [StringRemark] in
      let title = manual.storyboard.screens[target].title.text
      var counts: [String: Int] = [:]
      for lead in leads { counts[NameKey.of(lead.label), default: 0] += 1 }
      // The screen's own name is always right; else the name that most links have.
      let own = NameKey.of(title)
      let most = counts.values.max() ?? 0
      let usual =
        counts[own] != nil
        ? own : counts.filter { $0.value == most }.map(\.key).sorted().first ?? own
      guard counts.count > 1, let better = leads.first(where: { NameKey.of($0.label) == usual })
      else { return [] }
      var told: Set<Int> = []
      return leads.filter {
        NameKey.of($0.label) != usual && shareWord($0.label, better.label)
          && told.insert($0.string).inserted
      }.map { StringRemark(remark($0.label, usual: better.label, target: title), on: $0.string) }
    }
  }

  /// Whether two names, none of them part of the other, share two letters that stand together.
  private static func shareWord(_ left: String, _ right: String) -> Bool {
    let (one, other) = (NameKey.of(left), NameKey.of(right))
    guard !one.contains(other), !other.contains(one) else { return false }
    let pairs = Set(zip(other.unicodeScalars, other.unicodeScalars.dropFirst()).map { [$0, $1] })
    return zip(one.unicodeScalars, one.unicodeScalars.dropFirst()).contains { first, second in
      !JapaneseScript.isHiragana(first) && !JapaneseScript.isHiragana(second)
        && pairs.contains([first, second])
    }
  }

  package static let kind = FindingKind(
    "KSB6012", .note,
    title: Phrase(ja: "同じ行き先の、違う名前", en: "One destination, several names"),
    explanation: Phrase(
      ja: "同じ画面へのリンクが、場所によって違う名前になっています。読む人は別の画面だと思うことがあります。",
      en: "Links to one screen have several names. Readers may take them for several screens."))

  private static func remark(_ label: String, usual: String, target: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "リンク「\(label)」の行き先は、ほかでは「\(usual)」と呼ばれている画面「\(target)」です。",
        en: "The link “\(label)” leads to “\(target)”, which other links call “\(usual)”."),
      advice: Phrase(ja: "名前を一つにそろえてください。", en: "Give them one name."))
  }
}
