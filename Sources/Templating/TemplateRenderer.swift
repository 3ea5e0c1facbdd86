/// Writes a compiled template with its values.
///
/// The values of the innermost section are handed along as a span: most tags ask for one of those,
/// and none of them is copied for it.
struct TemplateRenderer {
  private(set) var output: MarkupBuffer
  /// What the sections around the innermost stand for, the outermost first.
  private var outer: [Context] = []

  private enum Context {
    case record([Value])
    case text(String)
  }

  init(_ output: MarkupBuffer) { self.output = output }

  mutating func render(_ program: TemplateProgram, _ values: [Value]) {
    let instructions = program.instructions.span
    run(
      instructions, program.literals.span, 0..<instructions.count, .record(values), values.span)
  }

  /// - Parameter values: those of the context, where that is a record.
  private mutating func run(
    _ instructions: Span<Instruction>, _ literals: Span<UInt8>, _ range: Range<Int>,
    _ context: Context, _ values: Span<Value>
  ) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        literals.extracting(start..<end).withUnsafeBufferPointer { output.append($0) }
      case .text(0, let slot): values[slot].write(to: &output)
      case .text(let depth, let slot): record(depth)[slot].write(to: &output)
      case .member(0, let slot, let member): values[slot].write(member, to: &output)
      case .member(let depth, let slot, let member):
        record(depth)[slot].write(member, to: &output)
      case .current:
        if case .text(let text) = context { Escaping.append(text, to: &output) }
      case .section(0, let slot, let end):
        if values[slot].isTruthy {
          open(values[slot], instructions, literals, next..<end, context, values)
        }
        next = end
      case .section(let depth, let slot, let end):
        let value = record(depth)[slot]
        if value.isTruthy { open(value, instructions, literals, next..<end, context, values) }
        next = end
      case .inverted(let depth, let slot, let end):
        let isTruthy = depth == 0 ? values[slot].isTruthy : record(depth)[slot].isTruthy
        if !isTruthy { run(instructions, literals, next..<end, context, values) }
        next = end
      }
    }
  }

  /// Runs a section's body as often as its value has it.
  private mutating func open(
    _ value: Value, _ instructions: Span<Instruction>, _ literals: Span<UInt8>,
    _ body: Range<Int>, _ context: Context, _ values: Span<Value>
  ) {
    switch value {
    case .flag, .fragment: run(instructions, literals, body, context, values)
    case .text(let text):
      outer.append(context)
      run(instructions, literals, body, .text(text), Span())
      outer.removeLast()
    case .record(let record):
      guard let record else { return }
      outer.append(context)
      run(instructions, literals, body, .record(record.values), record.values.span)
      outer.removeLast()
    case .list(let records):
      outer.append(context)
      for record in records {
        run(instructions, literals, body, .record(record.values), record.values.span)
      }
      outer.removeLast()
    }
  }

  /// The values of the record that many sections further out.
  private func record(_ depth: Int) -> [Value] {
    guard case .record(let values) = outer[outer.count - depth] else {
      preconditionFailure("a name resolves to a record")
    }
    return values
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

  /// Writes a text escaped, and markup as it is.
  fileprivate func write(to output: inout MarkupBuffer) {
    switch self {
    case .text(let text): Escaping.append(text, to: &output)
    case .fragment(let fragment): output.append(fragment)
    case .flag, .record, .list: break
    }
  }

  /// Writes what one of a record's values is.
  fileprivate func write(_ member: Int, to output: inout MarkupBuffer) {
    if case .record(let record?) = self { record.values[member].write(to: &output) }
  }
}
