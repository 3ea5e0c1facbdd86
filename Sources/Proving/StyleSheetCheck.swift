import Findings

/// Looks for what a style sheet could load: nothing of ours may leave the site's folder.
package enum StyleSheetCheck {
  /// A finding where a sheet imports another, or names an address other than `data:` or a fragment.
  package static func findings(in css: [UInt8], of path: String) -> [Finding] {
    let plain = withoutComments(css)
    var problems: [(line: Int, words: String)] = []
    for start in plain.indices where isName(at: start, in: plain) {
      for word in refused where has(word, at: start, in: plain) {
        guard word != "url(" || !isHarmless(plain[(start + word.utf8.count)...]) else { continue }
        let line = 1 + plain[..<start].count { $0 == UInt8(ascii: "\n") }
        problems.append((line, word))
      }
    }
    return problems.map { ProvingFindings.loading($0.words, path, line: $0.line) }
  }

  /// What loads, runs or hides what it is: an escape can spell any of the others.
  private static let refused = [
    "@import", "url(", "src(", "image-set(", "expression(", "behavior:", "-moz-binding", "\\",
  ]

  /// Whether a word of css can begin here: `curl(` holds no address.
  private static func isName(at index: Int, in css: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = css[index - 1]
    let isLetter = (0x61...0x7A).contains(before | 0x20) || before == UInt8(ascii: "-")
    return !isLetter || css[index] == UInt8(ascii: "\\")
  }

  private static func has(_ word: String, at start: Int, in css: [UInt8]) -> Bool {
    var at = start
    for byte in word.utf8 {
      guard at < css.count else { return false }
      let own = (0x41...0x5A).contains(css[at]) ? css[at] + 0x20 : css[at]
      if own != byte { return false }
      at += 1
    }
    return true
  }

  private static func isHarmless(_ address: ArraySlice<UInt8>) -> Bool {
    let bare = address.drop { " \t\n\"'".utf8.contains($0) }
    return bare.starts(with: "data:image/".utf8) || bare.starts(with: "#".utf8)
  }

  /// The same bytes, each of a comment as a space, so that lines stay.
  private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
    var plain = css
    var at = 0
    while at + 1 < plain.count {
      guard plain[at] == UInt8(ascii: "/"), plain[at + 1] == UInt8(ascii: "*") else {
        at += 1
        continue
      }
      var end = at + 2
      while end + 1 < plain.count,
        !(plain[end] == UInt8(ascii: "*") && plain[end + 1] == UInt8(ascii: "/"))
      { end += 1 }
      for index in at..<min(end + 2, plain.count) where plain[index] != UInt8(ascii: "\n") {
        plain[index] = UInt8(ascii: " ")
      }
      at = end + 2
    }
    return plain
  }
}
