/// A set of keys that are hashes already (`Markup.key`): looked up by their own bits, with nothing
/// hashed again. A page has some fifty of them, and asks for each once or twice.
package struct KeySet {
  /// A power of two; zero is an empty slot.
  private var slots = [UInt64](repeating: 0, count: 256)
  package private(set) var count = 0

  package init() {}

  package var keys: [UInt64] { slots.filter { $0 != 0 } }

  /// - Returns: false where the key was there.
  package mutating func insert(_ key: UInt64) -> Bool {
    if 2 * count >= slots.count { grow() }
    let key = max(key, 1)
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return false }
    slots[slot] = key
    count += 1
    return true
  }

  package func contains(_ key: UInt64) -> Bool {
    let key = max(key, 1)
    return slots[slot(of: key)] == key
  }

  /// Where the key stands, or would stand: the first free slot from its own on.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    // The low bits of FNV-1a are its weakest.
    var slot = Int(truncatingIfNeeded: key ^ (key &>> 32)) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = keys
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for key in old { slots[slot(of: key)] = key }
  }
}
