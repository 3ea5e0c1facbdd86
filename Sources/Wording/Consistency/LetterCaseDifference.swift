import Findings
import Storyboards

/// Save as draft here, Send As Copy there: English names of one kind in two letter cases.
package enum LetterCaseDifference: ManualRule {
  package static let profiles: Set<Profile> = [.gov, .saas]
  package static let languages: Set<Language> = [.english]

  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var uses: [Group: [(string: Int, letterCase: LetterCase)]] = [:]
    for (index, string) in manual.inventory.strings.enumerated() {
      guard let group = Group(string.kind), !manual.storyboard.isInferred(string.owner) else {
        continue
      }
      let letterCase = LetterCase.of(string.text)
      if letterCase == .sentence || letterCase == .title {
        uses[group, default: []].append((index, letterCase))
      }
    }
    return Group.allCases.flatMap { group -> [StringRemark] in
      let own = uses[group] ?? []
      let titles = own.count { $0.letterCase == .title }
      // Where they are as many, nobody can tell which is meant.
      guard titles > 0, titles < own.count, titles * 2 != own.count else { return [] }
      let rarer: LetterCase = titles * 2 < own.count ? .title : .sentence
      return own.filter { $0.letterCase == rarer }.map {
        StringRemark(
          remark(manual.inventory.strings[$0.string].text, rarer, group), on: $0.string)
      }
    }
  }

  /// Names that stand beside each other and should look alike.
  private enum Group: String, CaseIterable {
    case controls, labels, headings

    init?(_ kind: TextKind) {
      switch kind {
      case .button, .link, .tab: self = .controls
      case .label, .option: self = .labels
      case .heading, .title, .dialog: self = .headings
      case .hint, .example, .value, .unit, .error, .caption, .flow, .system, .state, .text, .note,
        .banner, .tag, .cell, .column, .alt, .copyright, .step, .introduction, .remark, .band:
        return nil
      }
    }

    var name: Phrase {
      switch self {
      case .controls: Phrase(ja: "ボタンやリンク", en: "buttons and links")
      case .labels: Phrase(ja: "項目名", en: "labels")
      case .headings: Phrase(ja: "見出し", en: "headings")
      }
    }
  }

  package static let kind = FindingKind(
    "KSB6015", .note,
    title: Phrase(ja: "英語の大文字の使い方", en: "Letter case of names"),
    explanation: Phrase(
      ja: "同じ種類の英語の名前に、文のように書いたもの（Save as draft）と、題名のように書いたもの（Save as Draft）があります。",
      en:
        "Names of one kind are partly in sentence case (Save as draft), partly in title case (Save as Draft)."
    ))

  private static func remark(_ name: String, _ letterCase: LetterCase, _ group: Group) -> Remark {
    let (own, other) =
      letterCase == .title ? ("title case", "sentence case") : ("sentence case", "title case")
    return Remark(
      kind,
      Phrase(
        ja: "「\(name)」は \(own) です。ほかの\(group.name.japanese)は \(other) です。",
        en: "“\(name)” is in \(own); most \(group.name.english) are in \(other)."),
      advice: Phrase(ja: "\(other) で書いてください。", en: "Write it in \(other)."))
  }
}
