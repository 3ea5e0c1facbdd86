/// Writes JSON straight into bytes, keys in the order in which they are given.
///
/// Own code, because the sites' ledgers hold hundreds of thousands of labels: an encoder that
/// builds a tree first needs several times the memory of all pages together.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// - Parameter size: how many bytes there will be, as far as that is known: an array that grows
  ///   takes up to three times its size for a moment.
  package init(expecting size: Int = 0) { bytes.reserveCapacity(size) }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array<Item>(
    _ items: some Sequence<Item>, _ body: (inout JSONWriter, Item) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items { body(&self, item) }
    close(UInt8(ascii: "]"))
  }

  package mutating func key(_ key: String) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func value(_ text: String) {
    separate()
    string(text)
  }

  package mutating func value(_ number: Int) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(of: number.magnitude)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func pair(_ key: String, _ text: String?) {
    self.key(key)
    if let text { value(text) } else { null() }
  }

  package mutating func pair(_ key: String, _ number: Int) {
    self.key(key)
    value(number)
  }

  package mutating func pair(_ key: String, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  /// Values that another writer has written, none of them open.
  package mutating func values(of other: JSONWriter) {
    guard !other.bytes.isEmpty else { return }
    separate()
    bytes += other.bytes
  }

  /// Ends the text as a text file ends.
  package mutating func newline() { bytes.append(0x0A) }

  private mutating func open(_ sign: UInt8) {
    separate()
    bytes.append(sign)
  }

  private mutating func close(_ sign: UInt8) { bytes.append(sign) }

  /// A comma, unless what comes is the first value of its array or object, or a key's.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func digits(of number: UInt) {
    if number > 9 { digits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.isEscaped(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0..<0x20:
      bytes += "u00".utf8
      bytes.append(Self.hex(byte >> 4))
      bytes.append(Self.hex(byte & 15))
    default: bytes.append(byte)
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
