import Findings
import Storyboards

/// Finds names that differ from another name of the same manual only by a dakuten or handakuten:
/// つなく against つなぐ, ボータル against ポータル. Only pairs that both occur count; the rarer spelling
/// is reported with the other as its fix.
enum SpellingCheck {
  /// - Parameter text: all of the manual's prose, to count how often each spelling stands in it.
  static func check(_ names: [Words], in text: String) -> [Finding] {
    var groups: [String: [String]] = [:]
    var places: [String: [Words]] = [:]
    var order: [String] = []
    for name in names {
      if places[name.text] == nil {
        let bare = bare(name.text)
        groups[bare, default: []].append(name.text)
        if groups[bare]?.count == 2 { order.append(bare) }
      }
      places[name.text, default: []].append(name)
    }
    var findings: [Finding] = []
    for bare in order {
      let spellings = groups[bare] ?? []
      let counts = spellings.map { count($0, in: text) }
      guard let most = counts.max(), let best = counts.firstIndex(of: most),
        counts.count(where: { $0 == most }) == 1
      else { continue }
      for spelling in spellings where spelling != spellings[best] {
        findings += (places[spelling] ?? []).map {
          ReadingFindings.dakutenSlip($0, probably: spellings[best])
        }
      }
    }
    return findings
  }

  /// How often a name stands in a text; scalars are compared, so that が is never か.
  private static func count(_ name: String, in text: String) -> Int {
    let wanted = Array(name.utf8)
    guard let first = wanted.first else { return 0 }
    let bytes = Array(text.utf8)
    var count = 0
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        count += 1
        index += wanted.count
      } else {
        index += 1
      }
    }
    return count
  }

  /// The name with every voiced or half-voiced kana made plain.
  private static func bare(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !KanaVoicing.isMark(scalar) {
      result.append(KanaVoicing.plain(scalar))
    }
    return String(result)
  }
}
