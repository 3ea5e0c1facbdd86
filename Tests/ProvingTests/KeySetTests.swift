import Proving
import Testing

@Suite("A set of keys")
struct KeySetTests {
  @Test("holds what a set holds", arguments: UInt64(1)...20)
  func sameAsSet(seed: UInt64) {
    var random = seed
    var keys = KeySet()
    var known: Set<UInt64> = []
    for _ in 0..<1_000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Few enough that many come again; alike in their low bits, as bad hashes are.
      let key = ((random >> 55) << 32) | 5
      #expect(keys.insert(key) == known.insert(key).inserted)
      #expect(keys.contains(key))
    }
    #expect(Set(keys.keys) == known)
    #expect(keys.count == known.count)
    #expect(!keys.contains(6))
  }
}
