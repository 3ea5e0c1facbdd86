import Findings

/// Tells whether a text is still the one that a translator saw.
package enum SourceHash {
  /// 16 hexadecimal digits: FNV-1a over the text's UTF-8.
  package static func of(_ text: String) -> String {
    let digits = String(FNV1a.hash(Array(text.utf8)), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
