import Findings

/// A file's bytes as a text, or why they are none.
enum SourceText {
  /// In bytes; ten thousand texts take less than a tenth of it.
  static let limit = 32_000_000

  /// UTF-8 with or without a byte order mark; UTF-16 with one, as Excel writes “Unicode text”.
  static func scalars(of bytes: [UInt8], file: String) -> Outcome<[Unicode.Scalar]> {
    if let finding = refusal(of: bytes, file: file) { return Outcome(nil, [finding]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decode16(bytes, file: file, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decode16(bytes, file: file, high: 0) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return decode(body, with: UTF8(), file: file)
  }

  static func refusal(of bytes: [UInt8], file: String) -> Finding? {
    bytes.count > limit ? ExchangingFindings.tooLarge(file, megabytes: limit / 1_000_000) : nil
  }

  private static func decode16(
    _ bytes: [UInt8], file: String, high: Int
  ) -> Outcome<[Unicode.Scalar]> {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return decode(units, with: UTF16(), file: file)
  }

  private static func decode<Codec: UnicodeCodec>(
    _ units: some Sequence<Codec.CodeUnit>, with codec: Codec, file: String
  ) -> Outcome<[Unicode.Scalar]> {
    var (codec, units) = (codec, units.makeIterator())
    var scalars: [Unicode.Scalar] = []
    while true {
      switch codec.decode(&units) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: return Outcome(scalars)
      case .error:
        var cursor = ScalarCursor(scalars, file: file)
        cursor.skip { _ in true }
        return Outcome(nil, [ExchangingFindings.notUnicode(at: cursor.place)])
      }
    }
  }
}
