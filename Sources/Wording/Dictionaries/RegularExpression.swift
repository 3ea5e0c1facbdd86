import CPCRE2

/// A compiled regular expression: the only door to PCRE2.
///
/// Bounded: the steps of one search, its memory, and the size of what it compiles to. A search that
/// would take more ends, and says so.
///
/// A class, because it owns C memory.
final class RegularExpression: Sendable {
  /// PCRE2 never writes to compiled code (pcre2api, "Multithreading"), and nobody else has it.
  private nonisolated(unsafe) let code: OpaquePointer
  /// How many groups it has, the whole not counted.
  let groupCount: Int

  /// Why a pattern could not be compiled, in PCRE2's words.
  struct Problem: Error {
    let text: String
  }

  /// - Parameter pattern: as `PatternTranslator` writes it. Digits, words and boundaries are ASCII.
  init(_ pattern: String) throws(Problem) {
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(pattern.utf8)
    guard
      let code = pcre2_compile_8(
        bytes, bytes.count, UInt32(PCRE2_UTF) | PCRE2_MATCH_UNSET_BACKREF, &number, &offset, nil)
    else { throw Problem(text: Self.message(number)) }
    self.code = code
    var count: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
  }

  deinit { pcre2_code_free_8(code) }

  /// Every match from left to right, none overlapping another.
  ///
  /// - Returns: for each match the bytes of the whole and of each group; and whether the search
  ///   came to the text's end, rather than to its limit.
  func matches(in text: String) -> (found: [[Range<Int>?]], isWhole: Bool) {
    // An empty text has no address, which PCRE2 before 10.40 refuses.
    if text.isEmpty { return [0].withUnsafeBufferPointer { search($0.baseAddress, count: 0) } }
    var text = text
    return text.withUTF8 { search($0.baseAddress, count: $0.count) }
  }

  private func search(_ bytes: UnsafePointer<UInt8>?, count: Int) -> ([[Range<Int>?]], Bool) {
    guard let bytes else { return ([], true) }
    let limits = pcre2_match_context_create_8(nil)
    defer { pcre2_match_context_free_8(limits) }
    pcre2_set_match_limit_8(limits, Self.stepLimit(count))
    pcre2_set_heap_limit_8(limits, Self.heapLimit)
    let data = pcre2_match_data_create_from_pattern_8(code, nil)
    defer { pcre2_match_data_free_8(data) }
    var found: [[Range<Int>?]] = []
    var offset = 0
    while offset <= count {
      // A String is valid UTF-8, and each offset begins a scalar.
      let result = pcre2_match_8(
        code, bytes, count, offset, UInt32(PCRE2_NO_UTF_CHECK), data, limits)
      if result == PCRE2_ERROR_NOMATCH { return (found, true) }
      guard result > 0, let ends = pcre2_get_ovector_pointer_8(data) else { return (found, false) }
      let groups = (0...groupCount).map { group -> Range<Int>? in
        // PCRE2_UNSET is all ones.
        ends[2 * group] < 0 ? nil : ends[2 * group]..<ends[2 * group + 1]
      }
      guard let whole = groups[0] else { return (found, false) }
      found.append(groups)
      offset = whole.upperBound
      if whole.isEmpty {
        offset += 1
        while offset < count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
    return (found, true)
  }

  /// Steps from one place of the text, so that all its places together take a fraction of a second.
  private static func stepLimit(_ length: Int) -> UInt32 {
    UInt32(clamping: min(20_000, max(1_000, 20_000_000 / (length + 1))))
  }

  /// Kibibytes.
  private static let heapLimit: UInt32 = 8_192

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}
