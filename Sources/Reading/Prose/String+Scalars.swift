extension String {
  /// A text of scalars, encoded in one go: the library's own way takes one call per scalar.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { buffer in
      var count = 0
      for scalar in scalars {
        let value = scalar.value
        if value < 0x80 {
          buffer[count] = UInt8(truncatingIfNeeded: value)
          count += 1
        } else {
          for byte in UTF8.encode(scalar) ?? .init() {
            buffer[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }

  init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}

extension ArraySlice<Unicode.Scalar> {
  func ends(with sign: String) -> Bool {
    suffix(sign.unicodeScalars.count).elementsEqual(sign.unicodeScalars)
  }
}
