import Findings
import Storyboards

/// です・ます almost everywhere, and だ・である in a few texts: of the manual's prose, and of the
/// screens' texts, each by itself.
package enum StyleDifference: ManualRule {
  package static let profiles: Set<Profile> = [.gov, .saas]
  package static let languages: Set<Language> = [.japanese]

  /// So many texts in the usual style make one in the other a slip, and not a second style.
  private static let ratio = 4

  private struct Use {
    let string: Int
    let span: Range<Int>
    let isPolite: Bool
  }

  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var prose: [Use] = []
    var screens: [Use] = []
    for (index, string) in manual.inventory.strings.enumerated() where string.kind.isBody {
      let text = ReviewedText(
        string.text, string.kind, profile: manual.settings.profile, language: .japanese)
      let (polite, plain) = MixedStyle.styles(in: text)
      // A text that mixes the two is told by itself.
      guard polite.isEmpty != plain.isEmpty, let span = polite.first ?? plain.first else {
        continue
      }
      let use = Use(string: index, span: span, isPolite: plain.isEmpty)
      if string.kind.isProse { prose.append(use) } else { screens.append(use) }
    }
    return [prose, screens].flatMap { remarks(on: $0, manual) }
  }

  private static func remarks(on uses: [Use], _ manual: ReviewedManual) -> [StringRemark] {
    let polite = uses.count(where: \.isPolite)
    let plain = uses.count - polite
    guard min(polite, plain) > 0, max(polite, plain) >= ratio * min(polite, plain) else {
      return []
    }
    let isPoliteUsual = polite > plain
    return uses.filter { $0.isPolite != isPoliteUsual }.map {
      StringRemark(remark(isPolite: $0.isPolite, at: $0.span), on: $0.string)
    }
  }

  package static let kind = FindingKind(
    "KSB6016", .note,
    title: Phrase(ja: "ほかと違う文体", en: "A style unlike the rest"),
    explanation: Phrase(
      ja: "ほとんどの文が「です・ます」か「だ・である」のどちらかで書かれている中に、もう一方の文があります。",
      en: "Nearly all texts are in です・ます or in だ・である, and this one is in the other."))

  private static func remark(isPolite: Bool, at span: Range<Int>) -> Remark {
    let (own, other) = isPolite ? ("です・ます", "だ・である") : ("だ・である", "です・ます")
    return Remark(
      kind, at: span,
      Phrase(
        ja: "ほかの文は「\(other)」調ですが、この文は「\(own)」調です。",
        en: "Other texts are in \(other) style, this one is in \(own)."),
      advice: Phrase(ja: "「\(other)」調で書いてください。", en: "Write it in \(other) style."))
  }
}
