import Findings
import Storyboards

/// A link called 会員情報変更 that leads to a screen called 会員情報の変更: nearly one name.
package enum TitleDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var told: Set<Int> = []
    return manual.leads.compactMap { lead in
      let screen = manual.storyboard.screens[lead.to]
      let title = screen.title.text
      guard !screen.isInferred, differs(lead.label, from: title),
        !screen.aliases.contains(where: { NameKey.of($0.text) == NameKey.of(lead.label) }),
        told.insert(lead.string).inserted
      else { return nil }
      return StringRemark(remark(lead.label, title), on: lead.string)
    }
  }

  /// Whether two names mean one thing and are not the same: the shorter is most of the longer, in
  /// its order. 申請 and 申請内容の確認 are two things.
  static func differs(_ label: String, from title: String) -> Bool {
    let left = Array(NameKey.ofScreen(label).unicodeScalars)
    let right = Array(NameKey.ofScreen(title).unicodeScalars)
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard left != right, short.count > 3, long.count - short.count <= 2 else { return false }
    var rest = short[...]
    for scalar in long where rest.first == scalar { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  package static let kind = FindingKind(
    "KSB6014", .note,
    title: Phrase(ja: "操作の名前と、次の画面の名前", en: "A control and the screen that it leads to"),
    explanation: Phrase(
      ja: "押したものの名前と、次に出る画面の名前が少しだけ違います。同じ名前なら、正しい画面に来たことがすぐにわかります。",
      en:
        "What was pressed and the screen that comes up have nearly the same name. With the same name a reader knows at once that the screen is the right one."
    ))

  private static func remark(_ label: String, _ title: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "「\(label)」を押すと出る画面の名前は「\(title)」です。",
        en: "“\(label)” leads to a screen called “\(title)”."),
      advice: Phrase(ja: "どちらかの名前にそろえてください。", en: "Settle on one of the two names."))
  }
}
