import Findings
import Storyboards

/// The fields of a page, and the `label` elements that name them, each in document order.
struct FieldNames {
  private struct Input {
    let line: Int
    let id: UInt64?
    let role: Role
    let isInside: Bool
  }

  private var inputs: [Input] = []
  /// What the `label` elements say, by the key of the id of the field that each one names: the text,
  /// and how many labels of the screen stand before it.
  private var namings: [UInt64: (text: Range<Int>, before: Int)] = [:]

  mutating func take(label text: Range<Int>, of id: UInt64, before: Int) {
    namings[id] = (text, before)
  }

  /// - Parameter isInside: whether the field stands in the screen.
  mutating func take(input id: UInt64?, _ role: Role, line: Int, isInside: Bool) {
    inputs.append(Input(line: line, id: id, role: role, isInside: isInside))
  }

  /// The lines of the fields that no label names.
  var unnamed: [Int] {
    inputs.filter { $0.id.flatMap { namings[$0] }?.text.isEmpty ?? true }.map(\.line)
  }

  /// The labels of a screen with those of its fields among them, each where its `label` stands.
  func merged(into labels: [PageWalk.Label]) -> [PageWalk.Label] {
    let named = inputs.compactMap { input -> (before: Int, label: PageWalk.Label)? in
      guard input.isInside, let naming = input.id.flatMap({ namings[$0] }), !naming.text.isEmpty
      else { return nil }
      return (naming.before, PageWalk.Label(role: input.role, text: naming.text))
    }
    guard !named.isEmpty else { return labels }
    var merged: [PageWalk.Label] = []
    merged.reserveCapacity(labels.count + named.count)
    var next = 0
    for (index, label) in labels.enumerated() {
      while next < named.count, named[next].before <= index {
        merged.append(named[next].label)
        next += 1
      }
      merged.append(label)
    }
    return merged + named[next...].map(\.label)
  }
}
