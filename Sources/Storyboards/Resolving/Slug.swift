import Findings

/// Makes the ASCII ids that become file names.
package enum Slug {
  /// Names that Windows takes for devices, whatever extension follows: no file may be called so.
  package static let deviceNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// From a title in ASCII its words, joined by hyphens; from any other title a prefix and a hash
  /// of the title, which stays the same wherever in the manual the title stands.
  package static func of(_ title: String, prefix: String) -> String {
    var slug = ""
    var isPlain = true
    for scalar in title.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else {
        if !scalar.isASCII { isPlain = false }
        if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    while slug.last == "-" { slug.removeLast() }
    if isPlain, (1...60).contains(slug.utf8.count), !deviceNames.contains(slug) { return slug }
    return prefix + "-" + hash(NameKey.of(title))
  }

  /// The first 8 hexadecimal digits of the 64-bit FNV-1a hash of a text's UTF-8.
  static func hash(_ text: String) -> String {
    let digits = String(FNV1a.hash(Array(text.utf8)) >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// The id itself, or with the first number behind it that makes it unique.
  static func unique(_ id: String, in taken: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}
