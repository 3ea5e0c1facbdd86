/// A value that few have: where there is none it costs one pointer, not its whole size.
///
/// A text with its origin takes 48 bytes, and a site of ten thousand screens has hundreds of
/// thousands of places for a hint or a target that nobody has written.
@propertyWrapper
package struct Rare<Value: Sendable>: Sendable {
  private var box: Box

  private indirect enum Box: Sendable {
    case none
    case some(Value)
  }

  package init(wrappedValue: Value?) { box = wrappedValue.map { .some($0) } ?? .none }

  package var wrappedValue: Value? {
    get { if case .some(let value) = box { value } else { nil } }
    set { box = newValue.map { .some($0) } ?? .none }
  }
}
