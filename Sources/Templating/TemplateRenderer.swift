/// Writes a compiled template with its values.
struct TemplateRenderer {
  private(set) var output: [UInt8]
  /// What the open sections stand for: the values of records, and texts, the innermost last.
  private var stack: [Context]

  private enum Context {
    case record([Value])
    case text(String)
  }

  init(root: Record, output: [UInt8]) {
    stack = [.record(root.values)]
    self.output = output
  }

  mutating func render(_ program: TemplateProgram) {
    let instructions = program.instructions.span
    run(instructions, program.literals.span, 0..<instructions.count)
  }

  private mutating func run(
    _ instructions: Span<Instruction>, _ literals: Span<UInt8>, _ range: Range<Int>
  ) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        literals.extracting(start..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
      case .text(let depth, let slot):
        if case .text(let text) = value(depth, slot) { Escaping.append(text, to: &output) }
      case .current:
        if case .text(let text)? = stack.last { Escaping.append(text, to: &output) }
      case .fragment(let depth, let slot):
        if case .fragment(let fragment) = value(depth, slot) { output += fragment.bytes }
      case .section(let depth, let slot, let end):
        section(value(depth, slot), instructions, literals, next..<end)
        next = end
      case .inverted(let depth, let slot, let end):
        if !value(depth, slot).isTruthy { run(instructions, literals, next..<end) }
        next = end
      }
    }
  }

  private mutating func section(
    _ value: Value, _ instructions: Span<Instruction>, _ literals: Span<UInt8>, _ body: Range<Int>
  ) {
    guard value.isTruthy else { return }
    switch value {
    case .flag, .fragment: run(instructions, literals, body)
    case .text(let text): within(.text(text), instructions, literals, body)
    case .record(let record):
      if let record { within(.record(record.values), instructions, literals, body) }
    case .list(let records):
      for record in records { within(.record(record.values), instructions, literals, body) }
    }
  }

  private mutating func within(
    _ context: Context, _ instructions: Span<Instruction>, _ literals: Span<UInt8>,
    _ body: Range<Int>
  ) {
    stack.append(context)
    run(instructions, literals, body)
    stack.removeLast()
  }

  private func value(_ depth: Int, _ slot: Int) -> Value {
    guard case .record(let values) = stack[stack.count - 1 - depth] else {
      preconditionFailure("a name resolves to a record")
    }
    return values[slot]
  }
}

extension Value {
  /// Whether a section of it is shown.
  fileprivate var isTruthy: Bool {
    switch self {
    case .flag(let flag): flag
    case .fragment(let fragment): !fragment.isEmpty
    case .text(let text): !text.isEmpty
    case .record(let record): record != nil
    case .list(let records): !records.isEmpty
    }
  }
}
