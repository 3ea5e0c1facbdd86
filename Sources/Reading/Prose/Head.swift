import Storyboards

/// A line as the outline sees it: what its head says it is.
struct Head: Sendable {
  let kind: Kind
  /// The text without its mark.
  let prose: Prose
  /// The mark as printed; empty where there is none.
  let label: Prose
  let block: Int
  let listDepth: Int
  let isListItem: Bool
  let isQuoted: Bool
  /// The index of the line that it was read from.
  let source: Int

  enum Kind: Hashable, Sendable {
    case heading(level: Int, id: String?)
    case title
    /// A heading that only names the screen of what follows.
    case stage
    case marked(StepMark)
    case note
    case leftover
    case noise
    case text
    case cell(Line.Cell)
  }

  /// The text with its mark, as printed.
  var whole: Prose {
    guard !label.isEmpty else { return prose }
    guard !prose.isEmpty else { return label }
    var whole = label
    let gap = Int(prose.columns[0]) - Int(label.columns[label.count - 1]) > 1
    if gap, prose.lines[0] == label.lines[0] {
      whole.append(" ", [], line: Int(label.lines[0]), column: Int(prose.columns[0]) - 1)
    }
    whole.append(prose)
    return whole
  }

  var opensTelling: Bool {
    switch kind {
    case .heading, .title, .stage: true
    default: false
    }
  }

  /// A heading with its mark parted from its words, as a step has them.
  func splitting() -> Head {
    guard let mark = StepMark.read(prose.scalars[...]) else { return self }
    return with(prose[mark.length..<prose.count].trimmed, label: prose[0..<mark.length])
  }

  /// A line that is a step without a mark.
  static func unmarked(_ prose: Prose, like head: Head) -> Head {
    head.with(prose, label: Prose(file: prose.file, at: prose.place(at: 0)))
  }

  /// A table's cell that is all label.
  func asLabel() -> Head { with(Prose(file: prose.file), label: prose) }

  /// The same line with other words.
  func with(_ prose: Prose) -> Head { with(prose, label: label) }

  private func with(_ prose: Prose, label: Prose) -> Head {
    Head(
      kind: kind, prose: prose, label: label, block: block, listDepth: listDepth,
      isListItem: isListItem, isQuoted: isQuoted, source: source)
  }

  /// The heads of the lines. What a manual quotes is a note, unless its count begins in a quote.
  static func all(of lines: [Line]) -> [Head] { joiningBrokenSentences(allLines(lines)) }

  private static func allLines(_ lines: [Line]) -> [Head] {
    let heads = all(of: lines, quotesAreNotes: true)
    let isBegun = heads.contains { head in
      guard case .marked(let mark) = head.kind else { return false }
      return mark.number.map { $0 == 1 } ?? true
    }
    guard !isBegun, lines.contains(where: \.isQuoted) else { return heads }
    return all(of: lines, quotesAreNotes: false)
  }

  private static func all(of lines: [Line], quotesAreNotes: Bool) -> [Head] {
    var splitter = LineSplitter()
    var heads: [Head] = []
    let running = RunningHeads(lines)
    let counts = BareCounts(lines)
    var isTaken = false
    // Whether the first item of the list at hand has no count of its own ("Step 1:").
    var listCounts = false
    for (index, line) in lines.enumerated() {
      if isTaken {
        isTaken = false
        continue
      }
      var line = line
      if index + 1 < lines.count, line.isPicture, lines[index + 1].block == line.block {
        // Alone over a line it is that line's sign, which may make a note of it.
        guard OutlineLexicon.isNote(line.prose.scalars[...]) else { continue }
        line.prose.join(lines[index + 1].prose)
        isTaken = true
      } else if index + 1 < lines.count, line.isNamed(by: lines[index + 1]) {
        line.prose.join(lines[index + 1].prose)
        isTaken = true
      }
      switch line.kind {
      case .text where running.contains(index):
        heads.append(head(.noise, line.prose, line, index))
      case .text where counts[index] != nil:
        if let mark = counts[index] { heads.append(marked(mark, line.prose, line, nil, index)) }
      case .text:
        let prose = line.marker == nil ? line.prose : line.prose.withoutTaskMark
        let pieces = prose.isEmpty ? [prose] : splitter.split(prose)
        for (offset, piece) in pieces.enumerated() {
          let marker = offset == 0 ? line.marker : nil
          let isQuote =
            line.isQuoted && quotesAreNotes && !OutlineLexicon.tellsResult(piece.scalars)
          let isNote = isQuote || OutlineLexicon.isNote(piece.scalars[...])
          if let marker, marker.text.hasPrefix("1"), marker.text.unicodeScalars.count == 2 {
            listCounts = StepMark.read(piece.scalars[...])?.style != .word
          }
          let counts = listCounts ? marker : nil
          var head =
            counts.flatMap { counted(piece, line, $0, index) }
            ?? head(of: piece, line, marker: marker, isNote: isNote, index)
          // A line in bold from end to end is no title where the bold goes on behind it.
          if head.kind == .title, isCutOff(lines, at: index) {
            head = Self.head(.text, piece, line, index)
          }
          heads.append(head)
        }
      case .heading(let level, let id):
        heads.append(head(.heading(level: level, id: id), line.prose, line, index))
      case .leftover: heads.append(head(.leftover, line.prose, line, index))
      case .tableCell(let cell): heads.append(head(.cell(cell), line.prose, line, index))
      }
    }
    return heads
  }

  /// Whether what a line sets off goes on in the next line of its paragraph.
  private static func isCutOff(_ lines: [Line], at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].block == lines[index].block,
      let last = lines[index].prose.marks.last, let next = lines[index + 1].prose.marks.first
    else { return false }
    return next.contains(.strong) && next == last.subtracting(.start)
  }

  private static func head(_ kind: Kind, _ prose: Prose, _ line: Line, _ source: Int) -> Head {
    Head(
      kind: kind, prose: prose, label: Prose(file: prose.file), block: line.block,
      listDepth: line.listDepth, isListItem: false, isQuoted: line.isQuoted, source: source)
  }

  private static func head(
    of prose: Prose, _ line: Line, marker: MarkdownBlock.Marker?, isNote: Bool, _ source: Int
  ) -> Head {
    let scalars = prose.scalars
    if scalars.count == 1, "-*・•●".unicodeScalars.contains(scalars[0]), marker == nil {
      let mark = StepMark(style: .bullet, number: nil, length: 1)
      return marked(mark, prose, line, nil, source)
    }
    if OutlineLexicon.isNoise(scalars) || OutlineLexicon.isContents(scalars) {
      // A number on a line of its own may yet count a step.
      if let mark = StepMark.read(scalars[...]), mark.length == scalars.count {
        return marked(mark, prose, line, marker, source)
      }
      return head(.noise, prose, line, source)
    }
    if isNote { return head(.note, prose, line, source) }
    if marker == nil, OutlineLexicon.isQuestion(scalars) {
      return head(.title, prose, line, source)
    }
    // "4 4. 送信します": a page's number glued before the step's.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    if (1...3).contains(digits), digits < scalars.count, Script.isSpace(scalars[digits]) {
      let rest = prose[digits..<prose.count].trimmed
      if let own = StepMark.read(rest.scalars[...]), [.dotted, .closed, .word].contains(own.style) {
        return marked(own, rest, line, marker, source)
      }
    }
    if let mark = StepMark.read(scalars[...]), mark.style != .bullet || marker == nil,
      !isReference(mark, in: scalars, behind: marker)
    {
      return marked(mark, prose, line, marker, source)
    }
    if let marker {
      let label = labelProse(marker, file: prose.file)
      let mark =
        StepMark.read(label.scalars[...])
        ?? StepMark(style: .bullet, number: nil, length: 1)
      return Head(
        kind: .marked(mark), prose: prose, label: label, block: line.block,
        listDepth: line.listDepth, isListItem: true, isQuoted: line.isQuoted, source: source)
    }
    if OutlineLexicon.isCaption(scalars[...])
      || OutlineLexicon.isTrail(scalars) && prose.marks.allSatisfy(\.isEmpty)
    {
      return head(.noise, prose, line, source)
    }
    if let name = OutlineLexicon.nameBehindNumber(scalars) {
      return head(.stage, prose[name].trimmed, line, source)
    }
    // 【ホーム画面】 over what is done there.
    if scalars.count > 4, scalars.first == "【", scalars.firstIndex(of: "】") == scalars.count - 1,
      OutlineLexicon.isScreenTitle(Array(scalars[1..<(scalars.count - 1)]), hasSign: true)
    {
      return head(.stage, prose[1..<(prose.count - 1)], line, source)
    }
    let hasSign = scalars.first.map(OutlineLexicon.titleSigns.contains) ?? false
    let name = hasSign ? prose[1..<prose.count].trimmed : prose
    if OutlineLexicon.isScreenTitle(name.scalars, hasSign: hasSign) {
      return head(.stage, name, line, source)
    }
    let isTitle =
      isTitleLine(prose) || OutlineLexicon.isSectionTitle(scalars)
      || OutlineLexicon.isGeneric(prose.text) && scalars.count >= 4
        && OutlineLexicon.looksLikeTitle(scalars) && !scalars[0].properties.isLowercase
    return isTitle
      ? head(.title, withoutSigns(prose), line, source) : head(.text, prose, line, source)
  }

  /// "3. **Step 1:** Select …": the list counts on, whatever its items call themselves.
  private static func counted(
    _ prose: Prose, _ line: Line, _ marker: MarkdownBlock.Marker, _ source: Int
  ) -> Head? {
    let label = labelProse(marker, file: prose.file)
    guard let own = StepMark.read(prose.scalars[...]), own.style == .word,
      let mark = StepMark.read(label.scalars[...]), let number = mark.number, number > 1,
      own.number != number, own.length < prose.count
    else { return nil }
    return Head(
      kind: .marked(mark), prose: prose[own.length..<prose.count].trimmed, label: label,
      block: line.block, listDepth: line.listDepth, isListItem: true, isQuoted: line.isQuoted,
      source: source)
  }

  /// "3. 2.で選択した状態で…": an item that a list counts begins by naming another.
  private static func isReference(
    _ mark: StepMark, in scalars: [Unicode.Scalar], behind marker: MarkdownBlock.Marker?
  ) -> Bool {
    guard let marker,
      marker.text.unicodeScalars.contains(where: { $0.properties.numericType != nil }),
      mark.length < scalars.count
    else { return false }
    return "でのかへをにはがと".unicodeScalars.contains(scalars[mark.length])
  }

  private static func marked(
    _ mark: StepMark, _ prose: Prose, _ line: Line, _ marker: MarkdownBlock.Marker?, _ source: Int
  ) -> Head {
    Head(
      kind: .marked(mark), prose: prose[mark.length..<prose.count].trimmed,
      label: prose[0..<mark.length], block: line.block, listDepth: line.listDepth,
      isListItem: marker != nil, isQuoted: line.isQuoted, source: source)
  }

  private static func labelProse(_ marker: MarkdownBlock.Marker, file: String) -> Prose {
    var label = Prose(file: file)
    for (offset, scalar) in marker.text.unicodeScalars.enumerated() {
      label.append(scalar, [], line: marker.line, column: marker.column + offset)
    }
    return label
  }

  /// ■ and 【】 make a title of a line, and are no part of it.
  private static func withoutSigns(_ prose: Prose) -> Prose {
    var range = 0..<prose.count
    if let first = prose.scalars.first, OutlineLexicon.titleSigns.contains(first) {
      range = 1..<prose.count
    } else if prose.scalars.first == "【", prose.scalars.last == "】",
      prose.scalars.dropFirst().firstIndex(of: "】") == prose.count - 1
    {
      range = 1..<(prose.count - 1)
    }
    let name = prose[range].trimmed
    return name.isEmpty ? prose : name
  }

  /// ■ 操作手順, 【手順】, a line that is bold from end to end.
  private static func isTitleLine(_ prose: Prose) -> Bool {
    guard let first = prose.scalars.first, let last = prose.scalars.last else { return false }
    if OutlineLexicon.titleSigns.contains(first) { return true }
    // 【郵送の場合】 opens a branch of the step, not a procedure.
    if first == "【", last == "】", prose.count > 2 { return !prose.text.hasSuffix("場合】") }
    if first == "＜", last == "＞", prose.count > 4 {
      return !prose.text.hasSuffix("場合＞") && StepMark.read(prose.scalars[...]) == nil
        && prose.scalars.dropFirst().firstIndex(of: "＞") == prose.count - 1
    }
    return prose.marks.allSatisfy { $0.contains(.strong) }
      && OutlineLexicon.looksLikeTitle(prose.scalars)
  }
}
