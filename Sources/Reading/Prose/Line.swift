import Storyboards

/// One line of a manual with what Markdown says about it: the reader's raw material.
struct Line: Sendable {
  let kind: Kind
  var prose: Prose
  /// The list mark before it ("-", "1."), on the item's first line only.
  let marker: MarkdownBlock.Marker?
  /// Lines of one block belong to one paragraph.
  let block: Int
  let isQuoted: Bool
  let listDepth: Int

  enum Kind: Hashable, Sendable {
    /// `id` is what a `{#id}` attribute gives.
    case heading(level: Int, id: String?)
    case text
    /// Left over from a screenshot: a line of a block with tab stops between its words.
    case leftover
    case tableCell(Cell)
  }

  struct Cell: Hashable, Sendable {
    let column: Int
    let isHeader: Bool
  }
}

/// Reads the blocks of a source into lines.
struct LineReader {
  let source: SourceText
  var asides: Set<Int> = []
  /// Counts the blocks, and what pictures part one into.
  var block = -1
  var result = Lines()
  private var tags = TagLists()

  init(source: SourceText) { self.source = source }

  mutating func read(_ block: MarkdownBlock, _ index: Int) {
    switch block.kind {
    case .heading(let level): heading(block, index, level)
    case .fence(let info):
      if info.split(separator: " ").first == "screen" {
        // A fence that nothing closes goes on to the end of the text.
        let end = content(of: block, at: block.lines.upperBound)
        let isClosed =
          end.starts(with: "```".unicodeScalars) || end.starts(with: "~~~".unicodeScalars)
        let first = block.lines.lowerBound + 1
        let last = block.lines.upperBound - (isClosed ? 1 : 0)
        result.fences.append(.init(lines: first...max(first, last), isEmpty: last < first))
      }
    case .tableRow(let isHeader): tableRow(block, index, isHeader)
    case .paragraph: paragraph(block, index)
    case .html: html(block, index)
    }
  }

  private mutating func heading(_ block: MarkdownBlock, _ index: Int, _ level: Int) {
    var line = content(of: block, at: block.lines.lowerBound)
    if line.first == "*" { line = line.drop { $0 == "*" } }
    while line.first == "#" { line = line.dropFirst() }
    let (rest, id) = splitAttribute(line)
    let prose = InlineMarkup.read(rest, number: block.lines.lowerBound, file: source.file).trimmed
    add(.heading(level: level, id: id), prose, block, index, isFirst: true)
  }

  /// `Title {#id}`: the id, and the line without it.
  private func splitAttribute(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> (ArraySlice<Unicode.Scalar>, String?) {
    guard let open = line.lastIndex(of: "{"), let close = line.lastIndex(of: "}"),
      open + 2 < close,
      let sign = line[(open + 1)..<close].first(where: { $0 != " " }),
      "#.:".unicodeScalars.contains(sign), line[(close + 1)...].allSatisfy(Script.isSpace)
    else {
      let closed = line.reversed().prefix { $0 == "#" || $0 == " " }.count
      return (line.dropLast(closed), nil)
    }
    // `{#id}`, `{ #id }`, `{.class}`, `{: .class #id}`.
    let attributes = line[(open + 1)..<close].split(separator: " ")
    let id = attributes.first { $0.first == "#" && $0.count > 1 }.map {
      String(scalars: $0.dropFirst())
    }
    return (line[..<open], id)
  }

  private mutating func paragraph(_ block: MarkdownBlock, _ index: Int) {
    let contents = block.lines.map { content(of: block, at: $0) }
    let layouts = TabbedLines.layouts(of: contents)
    let proses = InlineMarkup.read(
      paragraph: contents.enumerated().map { ($1, block.lines.lowerBound + $0) }, file: source.file)
    let gapped = GapTable.rows(of: contents)
    for (offset, line) in contents.enumerated() {
      let number = block.lines.lowerBound + offset
      if let row = gapped[offset] {
        cells(row.cells, number, row.isHeader, block, index)
        continue
      }
      switch layouts[offset] {
      case .prose:
        if block.listDepth == 0,
          let (level, title) = Self.heading(in: line.drop(while: Script.isSpace))
        {
          let prose = InlineMarkup.read(title, number: number, file: source.file).trimmed
          add(.heading(level: level, id: nil), prose, block, index, isFirst: offset == 0)
          self.block += 1
          continue
        }
      case .leftover:
        leftovers(line.split(separator: "\t"), number, block, index)
        continue
      case .cells(let isHeader):
        cells(
          line.split(separator: "\t", omittingEmptySubsequences: false), number, isHeader, block,
          index)
        continue
      }
      if let cells = Self.columns(of: line) {
        leftovers(cells, number, block, index)
        continue
      }
      let prose = proses[offset].trimmed
      if tags.take(line) { self.block += 1 }
      if !prose.isEmpty, let mark = tags.mark() {
        item(
          prose,
          MarkdownBlock.Marker(text: mark, line: number, column: max(1, Int(prose.columns[0]) - 3)))
      } else if !prose.isEmpty || (offset == 0 && block.marker != nil) {
        add(.text, prose, block, self.block, isFirst: offset == 0)
      } else if block.marker == nil, !line.allSatisfy(Script.isSpace) {
        // A picture or a tag on a line of its own parts what it stands between.
        self.block += 1
      }
      // After the line: an annotation is about the step that stands before it.
      collectAnnotations([(line, number)])
    }
  }

  /// A comment says nothing to people, but may annotate; what its last line holds behind it is
  /// prose. Tags around prose are dropped.
  private mutating func html(_ block: MarkdownBlock, _ index: Int) {
    let first = content(of: block, at: block.lines.lowerBound)
    guard first.starts(with: "<!--".unicodeScalars) else { return paragraph(block, index) }
    collectAnnotations(block.lines.map { (content(of: block, at: $0), $0) })
    let last = content(of: block, at: block.lines.upperBound)
    guard let end = last.indices.last(where: { last[...$0].ends(with: "-->") }) else { return }
    let prose = InlineMarkup.read(
      last[(end + 1)...], number: block.lines.upperBound, file: source.file
    ).trimmed
    if !prose.isEmpty { add(.text, prose, block, index, isFirst: true) }
  }

  /// `<h2 id="x">Title</h2>`: its level, and what stands in it.
  private static func heading(
    in line: ArraySlice<Unicode.Scalar>
  ) -> (level: Int, title: ArraySlice<Unicode.Scalar>)? {
    let tag = line.prefix(3).map { $0.properties.lowercaseMapping }
    guard tag.count == 3, tag[0] == "<", tag[1] == "h", let level = Int(tag[2]),
      (1...6).contains(level), let open = line.firstIndex(of: ">"),
      let close = line[open...].firstIndex(of: "<"),
      String(scalars: line[close...].filter { !Script.isSpace($0) }).lowercased() == "</h\(level)>"
    else { return nil }
    return (level, line[(open + 1)..<close])
  }

  /// The parts of a line that wide gaps part, where there are two gaps or more: a row of a table or
  /// of a screen that only its layout held together.
  private static func columns(
    of line: ArraySlice<Unicode.Scalar>
  ) -> [ArraySlice<Unicode.Scalar>]? {
    var cells: [ArraySlice<Unicode.Scalar>] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      guard Script.isSpace(line[index]) else {
        index = endOfEmptySpan(line, from: index) ?? index + 1
        continue
      }
      let gap = line[index...].prefix { Script.isSpace($0) }
      // English is typed with two spaces behind a full stop, and behind a step's mark.
      let isStop =
        gap.count == 2 && index > start && ".!?:\"”)".unicodeScalars.contains(line[index - 1])
      if gap.count > 1, gap.endIndex < line.endIndex, index > start, !isStop {
        cells.append(line[start..<index])
        start = gap.endIndex
      }
      index = gap.endIndex
    }
    cells.append(line[start...])
    // A sentence is set with gaps for other reasons.
    return cells.count > 2 && !line.contains("。") && !line.contains("．") ? cells : nil
  }

  /// `**  **` with the space behind it parts no columns.
  private static func endOfEmptySpan(_ line: ArraySlice<Unicode.Scalar>, from index: Int) -> Int? {
    InlineMarkup.endOfEmptySpan(line, from: index).map {
      line[$0...].drop(while: Script.isSpace).startIndex
    }
  }

  private mutating func leftovers(
    _ cells: [ArraySlice<Unicode.Scalar>], _ number: Int, _ block: MarkdownBlock, _ index: Int
  ) {
    for cell in cells {
      let prose = InlineMarkup.read(cell, number: number, file: source.file).trimmed
      if !prose.isEmpty { add(.leftover, prose, block, index, isFirst: false) }
    }
  }

  private mutating func tableRow(_ block: MarkdownBlock, _ index: Int, _ isHeader: Bool) {
    let number = block.lines.lowerBound
    var cells = content(of: block, at: number).split(
      separator: "|", omittingEmptySubsequences: false)
    if cells.first?.allSatisfy(Script.isSpace) == true { cells.removeFirst() }
    if cells.last?.allSatisfy(Script.isSpace) == true { cells.removeLast() }
    self.cells(cells, number, isHeader, block, index)
  }

  private mutating func cells(
    _ cells: [ArraySlice<Unicode.Scalar>], _ number: Int, _ isHeader: Bool, _ block: MarkdownBlock,
    _ index: Int
  ) {
    for (column, cell) in cells.enumerated() {
      let prose = InlineMarkup.read(cell, number: number, file: source.file).trimmed
      add(
        .tableCell(.init(column: column, isHeader: isHeader)), prose, block, index, isFirst: false)
    }
  }

  /// The scalars of a block's line, from where its own content begins.
  private func content(of block: MarkdownBlock, at number: Int) -> ArraySlice<Unicode.Scalar> {
    guard source.lines.indices.contains(number - 1) else { return [] }
    let line = source.lines[number - 1]
    if number == block.lines.lowerBound, block.column > 0 {
      return line.dropFirst(block.column - 1)
    }
    if block.column == 0 { return [] }
    var start = 0
    var quotes = block.quoteDepth
    while start < line.count {
      if line[start] == " " || line[start] == "\t" {
        start += 1
      } else if line[start] == ">", quotes > 0 {
        start += 1
        quotes -= 1
      } else {
        break
      }
    }
    return line[start...]
  }

  /// An item of a list that tags open.
  private mutating func item(_ prose: Prose, _ marker: MarkdownBlock.Marker) {
    result.lines.append(
      Line(
        kind: .text, prose: prose, marker: marker, block: self.block, isQuoted: false,
        listDepth: max(1, tags.depth)))
  }

  private mutating func add(
    _ kind: Line.Kind, _ prose: Prose, _ block: MarkdownBlock, _ index: Int, isFirst: Bool
  ) {
    result.lines.append(
      Line(
        kind: kind, prose: prose, marker: isFirst ? block.marker : nil, block: index,
        isQuoted: block.quoteDepth > 0 || asides.contains(block.lines.lowerBound - 1),
        listDepth: block.listDepth))
  }

  /// Takes the annotations of a block's lines; one may go over several of them.
  private mutating func collectAnnotations(_ lines: [(ArraySlice<Unicode.Scalar>, Int)]) {
    let opening = "<!-- kamishibai:".unicodeScalars
    var open: Prose?
    for (line, number) in lines {
      var index = line.startIndex
      while index < line.endIndex {
        if let prose = open, line[index...].starts(with: "-->".unicodeScalars) {
          result.annotations.append(.init(prose: prose, after: result.lines.count))
          open = nil
        } else if open != nil {
          open?.append(line[index], [], line: number, column: index + 1)
        } else if line[index] == "<", line[index...].starts(with: opening) {
          open = Prose(file: source.file)
          index += opening.count
          continue
        }
        index += 1
      }
      open?.append(" ", [], line: number, column: line.endIndex + 1)
    }
    if let open { result.annotations.append(.init(prose: open, after: result.lines.count)) }
  }
}
