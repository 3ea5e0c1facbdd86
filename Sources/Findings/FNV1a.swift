/// The 64-bit FNV-1a hash: tells changed content from unchanged. It is no protection against
/// anyone who wants two contents to collide.
///
/// Source: Fowler, Noll, Vo; RFC 9923.
package enum FNV1a {
  /// Takes arrays only: a generic version is not specialised across modules, which costs tenfold.
  package static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { buffer in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in buffer {
        hash ^= UInt64(byte)
        hash &*= 0x0000_0100_0000_01b3
      }
      return hash
    }
  }
}
