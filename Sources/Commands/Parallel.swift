import Foundation

/// Work on all cores, results in the order of the input.
enum Parallel {
  /// Works through a range in small parts on threads with a stack of 8 MB, one per core. Each takes
  /// the next part as soon as it is free, so that a few big items keep nobody waiting.
  ///
  /// - Parameters:
  ///   - size: how many items a part has.
  ///   - makeTools: makes what one thread uses for all of its parts.
  /// - Returns: the parts' values, in the order of the range.
  static func onThreads<Tools: ~Copyable, Value: Sendable>(
    over range: Range<Int>, by size: Int, with makeTools: @escaping @Sendable () -> Tools,
    _ work: @escaping @Sendable (inout Tools, Range<Int>) -> Value
  ) -> [Value] {
    let parts = (range.count + size - 1) / size
    let threads = max(1, min(ProcessInfo.processInfo.activeProcessorCount, parts))
    let slots = Slots<Value>(count: parts)
    let next = Locked(0)
    let group = DispatchGroup()
    for _ in 0..<threads {
      group.enter()
      let thread = Thread {
        var tools = makeTools()
        while true {
          let part = next.change { next in
            defer { next += 1 }
            return next
          }
          guard part < parts else { break }
          let start = range.lowerBound + part * size
          slots.set(work(&tools, start..<min(start + size, range.upperBound)), at: part)
        }
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    return slots.values
  }

  /// One value per part, each set once.
  final class Slots<Value: Sendable>: Sendable {
    private let storage: Locked<[Value?]>

    init(count: Int) { storage = Locked([Value?](repeating: nil, count: count)) }

    func set(_ value: Value, at index: Int) { storage.change { $0[index] = value } }

    var values: [Value] { storage.change { $0.compactMap { $0 } } }
  }
}
