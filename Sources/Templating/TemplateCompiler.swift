import Findings

/// Compiles one template and the partials that it includes against a shape.
struct TemplateCompiler {
  private let sources: [String: TemplateSource]
  private(set) var findings: [Finding] = []
  /// Names of the partials that were asked for.
  private(set) var used: Set<String> = []
  private var program = TemplateProgram()
  private var contexts: [Context] = []
  private var including: [String] = []
  private static let depthLimit = 64
  private var depth = 0
  /// Whether too many levels were found: then the rest is not looked at.
  private var isAbandoned = false

  private enum Context {
    case record(Shape)
    case text
  }

  init(_ sources: [String: TemplateSource]) { self.sources = sources }

  mutating func compile(_ source: TemplateSource, for shape: Shape) -> TemplateProgram {
    program = TemplateProgram()
    contexts = [.record(shape)]
    including = [source.name]
    write(source)
    return program
  }

  private mutating func write(_ source: TemplateSource, indent: String = "") {
    let scanned = TemplateScanner.scan(source, indent: indent)
    findings += scanned.findings
    var pieces = (scanned.value ?? [])[...]
    write(&pieces, until: nil)
    if case .tag(let tag)? = pieces.first {
      findings.append(TemplatingFindings.strayClose(tag.name, at: tag.place))
    }
  }

  private mutating func write(
    _ pieces: inout ArraySlice<TemplatePiece>, until opening: TemplatePiece.Tag?
  ) {
    while let piece = pieces.first {
      guard case .tag(let tag) = piece else {
        if case .text(let bytes) = piece { program.append(literal: bytes) }
        pieces.removeFirst()
        continue
      }
      if tag.sign == .close {
        if tag.name == opening?.name {
          pieces.removeFirst()
        } else if let opening {
          findings.append(TemplatingFindings.unclosedSection(opening.name, at: opening.place))
        }
        return
      }
      pieces.removeFirst()
      write(tag, &pieces)
    }
    if let opening, !isAbandoned {
      findings.append(TemplatingFindings.unclosedSection(opening.name, at: opening.place))
    }
  }

  private mutating func write(
    _ tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) {
    guard depth < Self.depthLimit else {
      findings.append(TemplatingFindings.tooDeep(tag.place, limit: Self.depthLimit))
      isAbandoned = true
      pieces = []
      return
    }
    depth += 1
    defer { depth -= 1 }
    switch tag.sign {
    case .comment, .delimiters, .close: break
    case .unsupported:
      findings.append(TemplatingFindings.unsupported(tag.place))
      passOver(tag, &pieces)
    case .partial: partial(tag)
    case .variable, .raw: variable(tag)
    case .section, .inverted: section(tag, &pieces)
    }
  }

  private mutating func variable(_ tag: TemplatePiece.Tag) {
    if tag.name == "." {
      if case .text? = contexts.last {
        program.append(.current)
      } else if case .record(let shape)? = contexts.last, let slot = shape.slot(of: "."),
        case .text = shape.fields[slot].kind
      {
        // The item of a list of texts.
        program.append(.text(depth: 0, slot: slot))
      } else {
        findings.append(TemplatingFindings.wrongUse(tag.name, at: tag.place))
      }
      return
    }
    guard let (path, last) = resolve(tag) else { return }
    switch (last.kind, tag.sign) {
    case (.text, .variable), (.fragment, .raw): break
    default:
      findings.append(TemplatingFindings.wrongUse(tag.name, at: tag.place))
      return
    }
    // What the last record of a path holds is looked up where it stands; the others are opened.
    guard let record = path.last else {
      program.append(.text(depth: last.depth, slot: last.slot))
      return
    }
    within(path.dropLast()) { compiler in
      compiler.program.append(
        .member(depth: record.depth, slot: record.slot, member: last.slot))
    }
  }

  private mutating func section(
    _ tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) {
    guard let (path, last) = resolve(tag) else {
      passOver(tag, &pieces)
      return
    }
    let isInverted = tag.sign == .inverted
    var pushed: Context?
    switch last.kind {
    case .text: pushed = .text
    case .list(let shape), .record(let shape): pushed = .record(shape)
    case .flag, .fragment: pushed = nil
    }
    within(path) { compiler in
      let section = compiler.program.open(
        depth: last.depth, slot: last.slot, isInverted: isInverted)
      if let pushed, !isInverted { compiler.contexts.append(pushed) }
      compiler.write(&pieces, until: tag)
      if pushed != nil, !isInverted { compiler.contexts.removeLast() }
      compiler.program.close(section)
    }
  }

  /// Skips what an unknown or refused tag opens, up to its end: nothing in there can be judged, and
  /// nothing of what is written there is kept.
  private mutating func passOver(
    _ tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) {
    let said = findings.count
    contexts.append(.text)
    write(&pieces, until: tag)
    contexts.removeLast()
    findings.removeLast(findings.count - said)
  }

  private struct Step {
    let depth: Int
    let slot: Int
    let kind: Shape.Kind
  }

  /// A dotted name is a section within a section: `{{#say.next}}` opens `say` for `next`.
  private mutating func within(_ path: ArraySlice<Step>, _ write: (inout TemplateCompiler) -> Void)
  {
    guard let step = path.first else { return write(&self) }
    guard case .record(let shape) = step.kind else { return }
    let section = program.open(depth: step.depth, slot: step.slot)
    contexts.append(.record(shape))
    within(path.dropFirst(), write)
    contexts.removeLast()
    program.close(section)
  }

  /// The steps to the record that holds the name, and the name's own.
  private mutating func resolve(
    _ tag: TemplatePiece.Tag
  ) -> (path: ArraySlice<Step>, last: Step)? {
    let names = tag.name.split(separator: ".").map(String.init)
    var path: [Step] = []
    var shape: Shape?
    for (index, name) in names.enumerated() {
      var step: Step?
      if index == 0 {
        for (depth, context) in contexts.reversed().enumerated() {
          guard case .record(let candidate) = context, let slot = candidate.slot(of: name) else {
            continue
          }
          step = Step(depth: depth, slot: slot, kind: candidate.fields[slot].kind)
          break
        }
      } else if let slot = shape?.slot(of: name), let shape {
        step = Step(depth: 0, slot: slot, kind: shape.fields[slot].kind)
      }
      guard let step else {
        findings.append(TemplatingFindings.unknownName(tag.name, at: tag.place, known: known))
        return nil
      }
      path.append(step)
      if index < names.count - 1 {
        guard case .record(let inner) = step.kind else {
          findings.append(TemplatingFindings.unknownName(tag.name, at: tag.place, known: known))
          return nil
        }
        shape = inner
      }
    }
    return path.last.map { (path.dropLast(), $0) }
  }

  private var known: [String] {
    contexts.reversed().flatMap { context -> [String] in
      if case .record(let shape) = context { shape.fields.map(\.name) } else { [] }
    }
  }

  private mutating func partial(_ tag: TemplatePiece.Tag) {
    used.insert(tag.name)
    guard let source = sources[tag.name] else {
      findings.append(
        TemplatingFindings.unknownPartial(tag.name, at: tag.place, known: sources.keys.sorted()))
      return
    }
    guard !including.contains(tag.name) else {
      findings.append(TemplatingFindings.cycle(including + [tag.name], at: tag.place))
      return
    }
    including.append(tag.name)
    defer { including.removeLast() }
    write(source, indent: tag.indent)
  }
}
