/// One piece of a compiled template. `depth` counts outwards from the innermost open section; a
/// section's body is what follows it, up to `end`. Nothing in here is counted or allocated: a page
/// passes over hundreds of them.
enum Instruction: Sendable {
  /// Bytes of the program's literals.
  case literal(start: Int, end: Int)
  /// A text, or markup of our own.
  case text(depth: Int, slot: Int)
  /// The same of a record's own (`{{say.next}}`).
  case member(depth: Int, slot: Int, member: Int)
  /// The text whose section is open (`{{.}}`).
  case current
  case section(depth: Int, slot: Int, end: Int)
  case inverted(depth: Int, slot: Int, end: Int)
}

/// A compiled template: its pieces in the order in which they are written.
struct TemplateProgram: Sendable {
  private(set) var instructions: [Instruction] = []
  /// UTF-8 of all that stands between the tags.
  private(set) var literals: [UInt8] = []

  mutating func append(literal bytes: [UInt8]) {
    instructions.append(.literal(start: literals.count, end: literals.count + bytes.count))
    literals += bytes
  }

  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  /// Opens a section, whose end is not yet known, and gives what `close` asks for.
  mutating func open(depth: Int, slot: Int, isInverted: Bool = false) -> Int {
    instructions.append(
      isInverted
        ? .inverted(depth: depth, slot: slot, end: 0) : .section(depth: depth, slot: slot, end: 0))
    return instructions.count - 1
  }

  mutating func close(_ section: Int) {
    let end = instructions.count
    switch instructions[section] {
    case .section(let depth, let slot, _):
      instructions[section] = .section(depth: depth, slot: slot, end: end)
    case .inverted(let depth, let slot, _):
      instructions[section] = .inverted(depth: depth, slot: slot, end: end)
    default: preconditionFailure("only sections are closed")
    }
  }
}
