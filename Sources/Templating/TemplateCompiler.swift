import Findings

/// Compiles one template and the partials that it includes against a shape.
struct TemplateCompiler {
  private let sources: [String: TemplateSource]
  private(set) var findings: [Finding] = []
  /// Names of the partials that were asked for.
  private(set) var used: Set<String> = []
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

  mutating func compile(_ source: TemplateSource, for shape: Shape) -> [TemplateNode] {
    contexts = [.record(shape)]
    including = [source.name]
    return nodes(of: source)
  }

  private mutating func nodes(of source: TemplateSource) -> [TemplateNode] {
    let scanned = TemplateScanner.scan(source)
    findings += scanned.findings
    var pieces = (scanned.value ?? [])[...]
    let nodes = nodes(&pieces, until: nil)
    if case .tag(let tag)? = pieces.first {
      findings.append(TemplatingFindings.strayClose(tag.name, at: tag.place))
    }
    return nodes
  }

  private mutating func nodes(
    _ pieces: inout ArraySlice<TemplatePiece>, until opening: TemplatePiece.Tag?
  ) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while let piece = pieces.first {
      guard case .tag(let tag) = piece else {
        if case .text(let bytes) = piece { nodes.append(.literal(bytes)) }
        pieces.removeFirst()
        continue
      }
      if tag.sign == .close {
        if tag.name == opening?.name {
          pieces.removeFirst()
          return nodes
        }
        if let opening {
          findings.append(TemplatingFindings.unclosedSection(opening.name, at: opening.place))
        }
        return nodes
      }
      pieces.removeFirst()
      nodes += self.nodes(for: tag, &pieces)
    }
    if let opening, !isAbandoned {
      findings.append(TemplatingFindings.unclosedSection(opening.name, at: opening.place))
    }
    return nodes
  }

  private mutating func nodes(
    for tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) -> [TemplateNode] {
    guard depth < Self.depthLimit else {
      findings.append(TemplatingFindings.tooDeep(tag.place, limit: Self.depthLimit))
      isAbandoned = true
      pieces = []
      return []
    }
    depth += 1
    defer { depth -= 1 }
    switch tag.sign {
    case .comment, .delimiters, .close: return []
    case .unsupported:
      findings.append(TemplatingFindings.unsupported(tag.place))
      passOver(tag, &pieces)
      return []
    case .partial: return partial(tag)
    case .variable, .raw: return variable(tag).map { [$0] } ?? []
    case .section, .inverted: return section(tag, &pieces)
    }
  }

  private mutating func variable(_ tag: TemplatePiece.Tag) -> TemplateNode? {
    if tag.name == "." {
      if case .text? = contexts.last { return .current }
      findings.append(TemplatingFindings.wrongUse(tag.name, at: tag.place))
      return nil
    }
    guard let (path, kind) = resolve(tag) else { return nil }
    switch (kind, tag.sign) {
    case (.text, .variable): return nested(path) { .text(depth: $0, slot: $1) }
    case (.fragment, .raw): return nested(path) { .fragment(depth: $0, slot: $1) }
    default:
      findings.append(TemplatingFindings.wrongUse(tag.name, at: tag.place))
      return nil
    }
  }

  private mutating func section(
    _ tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) -> [TemplateNode] {
    guard let (path, kind) = resolve(tag) else {
      passOver(tag, &pieces)
      return []
    }
    let isInverted = tag.sign == .inverted
    var pushed: Context?
    switch kind {
    case .text: pushed = .text
    case .list(let shape), .record(let shape): pushed = .record(shape)
    case .flag, .fragment: pushed = nil
    }
    let dotted = path.dropLast().count
    for step in path.dropLast() {
      if case .record(let shape) = step.kind { contexts.append(.record(shape)) }
    }
    if let pushed, !isInverted { contexts.append(pushed) }
    let body = nodes(&pieces, until: tag)
    if pushed != nil, !isInverted { contexts.removeLast() }
    contexts.removeLast(dotted)
    let node = nested(path) {
      isInverted ? .inverted(depth: $0, slot: $1, body) : .section(depth: $0, slot: $1, body)
    }
    return [node]
  }

  /// Skips what an unknown or refused tag opens, up to its end: nothing in there can be judged.
  private mutating func passOver(
    _ tag: TemplatePiece.Tag, _ pieces: inout ArraySlice<TemplatePiece>
  ) {
    let said = findings.count
    contexts.append(.text)
    _ = nodes(&pieces, until: tag)
    contexts.removeLast()
    findings.removeLast(findings.count - said)
  }

  private struct Step {
    let depth: Int
    let slot: Int
    let kind: Shape.Kind
  }

  /// A dotted name is a section within a section: `{{say.next}}` opens `say` for `next`.
  private func nested(_ path: [Step], _ leaf: (Int, Int) -> TemplateNode) -> TemplateNode {
    guard let last = path.last else { return .literal([]) }
    var node = leaf(last.depth, last.slot)
    for step in path.dropLast().reversed() {
      node = .section(depth: step.depth, slot: step.slot, [node])
    }
    return node
  }

  private mutating func resolve(_ tag: TemplatePiece.Tag) -> ([Step], Shape.Kind)? {
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
    return path.last.map { (path, $0.kind) }
  }

  private var known: [String] {
    contexts.reversed().flatMap { context -> [String] in
      if case .record(let shape) = context { shape.fields.map(\.name) } else { [] }
    }
  }

  private mutating func partial(_ tag: TemplatePiece.Tag) -> [TemplateNode] {
    used.insert(tag.name)
    guard let source = sources[tag.name] else {
      findings.append(
        TemplatingFindings.unknownPartial(tag.name, at: tag.place, known: sources.keys.sorted()))
      return []
    }
    guard !including.contains(tag.name) else {
      findings.append(TemplatingFindings.cycle(including + [tag.name], at: tag.place))
      return []
    }
    including.append(tag.name)
    defer { including.removeLast() }
    return nodes(of: source)
  }
}
