import Findings
import Storyboards

/// Names that are one name in several spellings.
struct Spellings {
  /// A spelling that gives way, and the one that stays.
  struct Slip {
    let use: NameUse
    let better: String
    /// Whether one of them is clearly the usual one; else it is for the author to choose.
    let isCertain: Bool
  }

  /// - Parameters:
  ///   - fold: the same for two spellings of one name; nil for what is no such name.
  ///   - isOne: whether two spellings with one fold are one name indeed.
  ///   - isBetter: decides where two are equally usual; by itself it makes nothing certain.
  static func slips(
    among names: [SpelledName], fold: (String) -> String?,
    isOne: (String, String) -> Bool = { _, _ in true },
    isBetter: (String, String) -> Bool = { _, _ in false }
  ) -> [Slip] {
    var spellings: [String: [SpelledName]] = [:]
    var order: [String] = []
    for name in names {
      guard let key = fold(name.text) else { continue }
      if spellings[key] == nil { order.append(key) }
      spellings[key, default: []].append(name)
    }
    var slips: [Slip] = []
    for key in order {
      guard let found = spellings[key], found.count > 1 else { continue }
      // The usual one: the most often used; of two, the one that stands on a screen.
      let weights = found.map { (count: $0.uses.count, labels: $0.uses.count { $0.isLabel }) }
      guard
        let best = found.indices.max(by: {
          let (left, right) = (weights[$0], weights[$1])
          if (left.count, left.labels) != (right.count, right.labels) {
            return (left.count, left.labels) < (right.count, right.labels)
          }
          return isBetter(found[$1].text, found[$0].text)
            || (!isBetter(found[$0].text, found[$1].text) && $1 < $0)
        })
      else { continue }
      for index in found.indices
      where index != best && isOne(found[index].text, found[best].text) {
        let isCertain =
          weights[index].count < weights[best].count
          || weights[index].labels < weights[best].labels
        slips += found[index].uses.map {
          Slip(use: $0, better: found[best].text, isCertain: isCertain)
        }
      }
    }
    return slips
  }
}

extension Spellings.Slip {
  func made(certain isCertain: Bool) -> Spellings.Slip {
    Spellings.Slip(use: use, better: better, isCertain: isCertain)
  }

  /// - Parameter difference: in what the two spellings differ, as the message says it.
  func remark(_ kind: FindingKind, _ difference: Phrase) -> StringRemark {
    let remark = Remark(
      kind, at: use.span,
      Phrase(
        ja: "「\(use.text)」と「\(better)」は、\(difference.japanese)だけが違います。",
        en: "“\(use.text)” and “\(better)” differ only in \(difference.english)."),
      advice: Phrase(
        ja: isCertain ? "「\(better)」にそろえてください。" : "どちらかにそろえてください。",
        en: isCertain ? "Write “\(better)”." : "Settle on one of them."),
      replacement: isCertain ? better : nil)
    return StringRemark(remark, on: use.string)
  }
}
