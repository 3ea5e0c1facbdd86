import Foundation

/// Work on all cores, results in the order of the input.
enum Parallel {
  /// Applies a function to every item, in contiguous chunks, one thread per core.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Value
  ) -> [Value] {
    let threads = min(ProcessInfo.processInfo.activeProcessorCount, items.count)
    guard threads > 1 else { return items.map(transform) }
    let size = (items.count + threads - 1) / threads
    let slots = Slots<[Value]>(count: threads)
    DispatchQueue.concurrentPerform(iterations: threads) { index in
      let chunk = items[min(index * size, items.count)..<min((index + 1) * size, items.count)]
      slots.set(chunk.map(transform), at: index)
    }
    return slots.values.flatMap { $0 }
  }

  /// Works on contiguous parts of a range, one thread with a stack of 8 MB per core.
  static func onThreads<Value: Sendable>(
    over range: Range<Int>, _ work: @escaping @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    let threads = max(1, min(ProcessInfo.processInfo.activeProcessorCount, range.count))
    let size = (range.count + threads - 1) / threads
    let slots = Slots<Value>(count: threads)
    let group = DispatchGroup()
    for index in 0..<threads {
      let start = min(range.lowerBound + index * size, range.upperBound)
      let part = start..<min(start + size, range.upperBound)
      group.enter()
      let thread = Thread {
        slots.set(work(part), at: index)
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    return slots.values
  }

  /// One value per thread, each set once.
  final class Slots<Value: Sendable>: Sendable {
    private let storage: Locked<[Value?]>

    init(count: Int) { storage = Locked([Value?](repeating: nil, count: count)) }

    func set(_ value: Value, at index: Int) { storage.change { $0[index] = value } }

    var values: [Value] { storage.change { $0.compactMap { $0 } } }
  }
}
