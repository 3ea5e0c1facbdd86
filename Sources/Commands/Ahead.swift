import Foundation

/// A value that is made on a thread of its own while others go on; who asks for it waits.
final class Ahead<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let slot = Locked<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) {
    group.enter()
    let thread = Thread { [group, slot] in
      let value = make()
      slot.change { $0 = value }
      group.leave()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  var value: Value {
    group.wait()
    guard let value = slot.change({ $0 }) else { preconditionFailure("it is made once") }
    return value
  }
}
