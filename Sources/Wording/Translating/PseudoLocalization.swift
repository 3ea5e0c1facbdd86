import Findings
import Storyboards

/// Texts that look translated and are not: longer by a third, in marked letters, between brackets.
/// They show at a glance what breaks, what is cut off, and what no translator would ever see.
package enum PseudoLocalization {
  package static func storyboard(of storyboard: Storyboard) -> Storyboard {
    storyboard.reworded(in: storyboard.language) { words, _ in
      Words(text(words.text), at: words.place, isAssumed: words.isAssumed)
    }
  }

  /// "Save" becomes "[Šåṽé ·]", 「保存」 becomes 「［保存·］」. One text has always one result.
  static func text(_ text: String) -> String {
    let length = text.unicodeScalars.count
    var result = String.UnicodeScalarView()
    var isJapanese = false
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2E7F { isJapanese = true }
      result.append(letters[scalar] ?? scalar)
    }
    let more = max(1, (length + 2) / 3)
    let filling = String(repeating: isJapanese ? "・" : "·", count: more)
    return isJapanese ? "［\(String(result))\(filling)］" : "[\(String(result)) \(filling)]"
  }

  private static let letters = Dictionary(
    zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars,
      "åƀçđéƒğĥîĵķļɱñöþɋřšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ".unicodeScalars),
    uniquingKeysWith: { first, _ in first })
}
