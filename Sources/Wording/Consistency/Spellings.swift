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
    among uses: [NameUse], fold: (String) -> String?,
    isOne: (String, String) -> Bool = { _, _ in true },
    isBetter: (String, String) -> Bool = { _, _ in false }
  ) -> [Slip] {
    var spellings: [String: [String]] = [:]
    var order: [String] = []
    var places: [String: [NameUse]] = [:]
    for use in uses {
      let bytes = use.text
      if places[bytes] == nil, let key = fold(bytes) {
        if spellings[key] == nil { order.append(key) }
        spellings[key, default: []].append(bytes)
      }
      places[bytes, default: []].append(use)
    }
    var slips: [Slip] = []
    for key in order {
      guard let found = spellings[key], found.count > 1 else { continue }
      // The usual one: the most often used; of two, the one that stands on a screen.
      let weights = found.map { spelling in
        let uses = places[spelling] ?? []
        return (count: uses.count, labels: uses.count { $0.isLabel })
      }
      guard
        let best = found.indices.max(by: {
          let (left, right) = (weights[$0], weights[$1])
          if (left.count, left.labels) != (right.count, right.labels) {
            return (left.count, left.labels) < (right.count, right.labels)
          }
          return isBetter(found[$1], found[$0]) || (!isBetter(found[$0], found[$1]) && $1 < $0)
        })
      else { continue }
      for index in found.indices where index != best && isOne(found[index], found[best]) {
        let isCertain =
          weights[index].count < weights[best].count
          || weights[index].labels < weights[best].labels
        slips += (places[found[index]] ?? []).map {
          Slip(use: $0, better: found[best], isCertain: isCertain)
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
