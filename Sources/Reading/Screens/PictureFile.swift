import Findings
import Storyboards

/// Looks at a picture file: what it is by its content, how large, and under what name it is
/// published.
package enum PictureFile {
  /// In bytes: a page of screenshots must still open on a phone.
  package static let sizeLimit = 5_000_000

  /// - Parameter name: what the screen's definition calls it, for findings.
  package static func inspect(_ bytes: [UInt8], named name: Words) -> Outcome<Picture.Asset> {
    guard bytes.count <= sizeLimit else {
      return Outcome(nil, [PictureFindings.tooLarge(name, size: bytes.count)])
    }
    guard let found = format(of: bytes) else {
      return Outcome(nil, [PictureFindings.noPicture(name)])
    }
    guard let size = found.size, size.width > 0, size.height > 0 else {
      return Outcome(nil, [PictureFindings.broken(name)])
    }
    return Outcome(
      asset(bytes, named: name, format: found.format, width: size.width, height: size.height))
  }

  /// The file as it is published: under a name with a hash of its bytes.
  package static func asset(
    _ bytes: [UInt8], named name: Words, format: String, width: Int, height: Int
  ) -> Picture.Asset {
    let stem = name.text.split(separator: "/").last.map { String($0) } ?? ""
    let slug = Slug.of(stem.split(separator: ".").first.map { String($0) } ?? "", prefix: "p")
    let path = "images/\(slug)-\(String(FNV1a.hash(bytes), radix: 16)).\(format)"
    return Picture.Asset(path: path, width: width, height: height)
  }

  private typealias Size = (width: Int, height: Int)

  private static func format(of bytes: [UInt8]) -> (format: String, size: Size?)? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return ("png", png(bytes))
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return ("jpg", jpeg(bytes)) }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 30,
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return ("webp", webp(bytes))
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at + count <= bytes.count else { return nil }
    return bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at + count <= bytes.count else { return nil }
    return bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// PNG 3rd edition, 11.2.1: the first chunk is IHDR.
  private static func png(_ bytes: [UInt8]) -> Size? {
    guard bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8),
      let width = big(bytes, 16, 4), let height = big(bytes, 20, 4)
    else { return nil }
    return (width, height)
  }

  /// ITU T.81, B.1: the frame header that a start-of-frame marker begins.
  private static func jpeg(_ bytes: [UInt8]) -> Size? {
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      // Fill bytes and markers without a segment.
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) {
        at += 2
        continue
      }
      guard let length = big(bytes, at + 2, 2), length >= 2 else { return nil }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker),
        let height = big(bytes, at + 5, 2), let width = big(bytes, at + 7, 2)
      {
        return (width, height)
      }
      at += 2 + length
    }
    return nil
  }

  /// RFC 9649, 2.5–2.7: lossy, lossless and extended files.
  private static func webp(_ bytes: [UInt8]) -> Size? {
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      guard let width = little(bytes, 26, 2), let height = little(bytes, 28, 2) else { return nil }
      return (width & 0x3FFF, height & 0x3FFF)
    case "VP8L":
      guard let bits = little(bytes, 21, 4) else { return nil }
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
      guard let width = little(bytes, 24, 3), let height = little(bytes, 27, 3) else { return nil }
      return (width + 1, height + 1)
    default: return nil
    }
  }
}
