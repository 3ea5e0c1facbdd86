import CZlib
import Foundation

/// Files as one ZIP archive (PKWARE's APPNOTE 6.3.10): each deflated, names in UTF-8, and all with
/// the same time, so that the same files are the same bytes.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The first moment that the format knows: 1 January 1980.
  private static let date: UInt16 = 0x0021
  /// The comment that every archive of ours ends with: by it a later build knows what it may replace.
  static let end = Array("made by kamishibai".utf8)
  /// Deflate, and names in UTF-8.
  private static let version: UInt16 = 20
  private static let names: UInt16 = 0x0800

  mutating func add(_ content: [UInt8], named name: String) {
    let packed = Self.deflated(content)
    let isPacked = packed.count < content.count
    let stored = isPacked ? packed : content
    let offset = bytes.count
    var entry: [UInt8] = []
    Self.append(Self.version, to: &entry)
    Self.append(Self.names, to: &entry)
    Self.append(UInt16(isPacked ? 8 : 0), to: &entry)
    Self.append(UInt16(0), to: &entry)
    Self.append(Self.date, to: &entry)
    Self.append(UInt32(crc32(0, content, uInt(content.count))), to: &entry)
    Self.append(UInt32(stored.count), to: &entry)
    Self.append(UInt32(content.count), to: &entry)
    Self.append(UInt16(name.utf8.count), to: &entry)
    Self.append(UInt16(0), to: &entry)
    Self.append(UInt32(0x0403_4B50), to: &bytes)
    bytes += entry + Array(name.utf8) + stored
    // Made on Unix, so that the mode of a file is known: read by all, written by its owner.
    Self.append(UInt32(0x0201_4B50), to: &directory)
    Self.append(Self.version | 3 << 8, to: &directory)
    directory += entry
    for _ in 0..<3 { Self.append(UInt16(0), to: &directory) }
    Self.append(UInt32(0o100644) << 16, to: &directory)
    Self.append(UInt32(offset), to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The archive; nil where there are more files, or more bytes, than the format's first form holds.
  var archive: [UInt8]? {
    guard count < 0xFFFF, bytes.count + directory.count < 0xFFFF_FFFF else { return nil }
    var archive = bytes + directory
    Self.append(UInt32(0x0605_4B50), to: &archive)
    for _ in 0..<2 { Self.append(UInt16(0), to: &archive) }
    for _ in 0..<2 { Self.append(UInt16(count), to: &archive) }
    Self.append(UInt32(directory.count), to: &archive)
    Self.append(UInt32(bytes.count), to: &archive)
    Self.append(UInt16(Self.end.count), to: &archive)
    return archive + Self.end
  }

  /// Without the two bytes before and the four behind that zlib's own form has.
  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(content.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    guard compress2(&packed, &size, content, uLong(content.count), 9) == Z_OK else {
      return content
    }
    return Array(packed[2..<Int(size) - 4])
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
