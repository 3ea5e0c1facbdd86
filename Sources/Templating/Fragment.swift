/// Markup that a template of ours has rendered. Nothing else can make one, so nothing else can
/// reach a page unescaped: a type, not a convention.
package struct Fragment: Sendable {
  private var storage: MarkupStorage?

  /// The empty fragment.
  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// How many bytes it has.
  var count: Int { storage?.buffer.count ?? 0 }

  /// The markup, as UTF-8.
  package var bytes: [UInt8] {
    guard let storage else { return [] }
    return withExtendedLifetime(storage) {
      Array(UnsafeBufferPointer(start: storage.buffer.start, count: storage.buffer.count))
    }
  }

  /// Adds what is written into the buffer.
  ///
  /// - Parameter capacity: the bytes to have room for where it is empty.
  mutating func write(capacity: Int, _ body: (inout MarkupBuffer) -> Void) {
    if storage == nil {
      storage = MarkupStorage(MarkupBuffer(capacity: capacity))
    } else if !isKnownUniquelyReferenced(&storage), let shared = storage {
      var own = MarkupBuffer(capacity: max(capacity, shared.buffer.count))
      own.append(shared.buffer)
      storage = MarkupStorage(own)
    }
    guard let storage else { return }
    var buffer = storage.buffer
    body(&buffer)
    storage.buffer = buffer
  }
}

/// Owns the bytes of a fragment and of its copies.
///
/// Changed only where `Fragment.write` knows that nobody else holds it, as an array's storage is:
/// so it may be sent.
private final class MarkupStorage: @unchecked Sendable {
  var buffer: MarkupBuffer

  init(_ buffer: MarkupBuffer) { self.buffer = buffer }

  deinit { buffer.start.deallocate() }
}

/// Bytes in the making, which grow by doubling.
///
/// An array would ask at every piece whether somebody else holds it, and a page is written in a
/// thousand pieces; here that is asked once a template. Who makes one frees it.
struct MarkupBuffer {
  fileprivate private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  fileprivate init(capacity: Int) {
    self.capacity = max(capacity, 256)
    start = .allocate(capacity: self.capacity)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    let end = count + bytes.count
    if end > capacity { grow(to: end) }
    (start + count).update(from: source, count: bytes.count)
    count = end
  }

  mutating func append(_ other: MarkupBuffer) {
    append(UnsafeBufferPointer(start: other.start, count: other.count))
  }

  mutating func append(_ fragment: Fragment) {
    withExtendedLifetime(fragment) {
      if let other = fragment.buffer { append(other) }
    }
  }

  private mutating func grow(to least: Int) {
    capacity = max(2 * capacity, least)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}

extension Fragment {
  fileprivate var buffer: MarkupBuffer? { storage?.buffer }
}
