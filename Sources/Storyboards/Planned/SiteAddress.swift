/// Where a site will stand, and whether search engines may list it.
package struct SiteAddress: Hashable, Sendable {
  /// Absolute, with a slash at its end.
  package let base: String
  package let isIndexable: Bool

  private init(base: String, isIndexable: Bool) {
    self.base = base
    self.isIndexable = isIndexable
  }

  /// Reads an address; a slash is put at its end where it lacks one.
  ///
  /// - Returns: nil where it is no plain `https` or `http` address of a folder: a query, a fragment,
  ///   a user's name, an empty or dotted part of the path, a letter that an address must encode.
  package init?(_ text: String, isIndexable: Bool = false) {
    guard let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) })
    else {
      return nil
    }
    var rest = text.utf8.dropFirst(scheme.utf8.count)
    if rest.last == Self.slash { rest = rest.dropLast() }
    let parts = rest.split(separator: Self.slash, omittingEmptySubsequences: false)
    guard let host = parts.first, Self.isHost(host), parts.dropFirst().allSatisfy(Self.isPart)
    else { return nil }
    self.init(
      base: scheme + String(decoding: rest, as: UTF8.self) + "/", isIndexable: isIndexable)
  }

  /// The address of a site inside this one.
  package func within(_ prefix: String) -> SiteAddress {
    SiteAddress(base: base + prefix, isIndexable: isIndexable)
  }

  /// The address of a file of the site.
  package func url(of path: String) -> String { base + path }

  /// The path that the address has on its host, with a slash at both ends.
  package var path: String {
    let rest = base.utf8.drop { $0 != Self.slash }.dropFirst(2).drop { $0 != Self.slash }
    return String(decoding: rest, as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")

  /// A name and perhaps a port; names in other letters than these have an ASCII form (Punycode).
  private static func isHost(_ host: Substring.UTF8View.SubSequence) -> Bool {
    let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty else { return false }
    let isNamed = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
    guard parts.count == 2 else { return isNamed }
    return isNamed && (1...5).contains(parts[1].count)
      && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isPart(_ part: Substring.UTF8View.SubSequence) -> Bool {
    var part = part
    if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
      return false
    }
    while let byte = part.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = part.popFirst(), let low = part.popFirst(), isHex(high), isHex(low) else {
          return false
        }
      } else if !isLetterOrDigit(byte), !"-._~!$()*+,;=:@".utf8.contains(byte) {
        return false
      }
    }
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
