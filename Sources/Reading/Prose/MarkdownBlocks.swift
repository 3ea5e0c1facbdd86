import CMarkGFM

/// The blocks of a Markdown text, as cmark-gfm finds them: which lines belong together, and what
/// they are. Their words are read from the source lines, so that every scalar keeps its place.
struct MarkdownBlock: Sendable {
  let kind: Kind
  /// From 1, both ends included.
  let lines: ClosedRange<Int>
  /// The column where the first line's content begins, in scalars from 1.
  let column: Int
  /// The mark of the list item that the block opens ("-", "1."); nil where it opens none.
  let marker: Marker?
  /// How many quotations it stands in.
  let quoteDepth: Int
  /// How many list items it stands in.
  let listDepth: Int

  enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case fence(info: String)
    case html
    case tableRow(isHeader: Bool)
  }

  struct Marker: Hashable, Sendable {
    let text: String
    let line: Int
    let column: Int
  }
}

/// The only door to cmark-gfm.
enum MarkdownBlocks {
  /// All leaf blocks in order. Markdown has no syntax errors, so nothing can fail.
  ///
  /// - Parameter blanked: indices of lines that nobody reads.
  static func parse(_ source: SourceText, blanking blanked: Set<Int> = []) -> [MarkdownBlock] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark-gfm gives a parser")
    }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = readable(source, blanked)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    var collector = BlockCollector(source: source)
    collector.collect(document)
    return collector.blocks
  }

  /// A line of ~, ^ or * as long as the line over it: reStructuredText's way to make a heading, which
  /// in Markdown would open a block of code.
  private static func isUnderline(
    _ line: [Unicode.Scalar], of above: [Unicode.Scalar]
  ) -> Bool {
    guard line.count > 3, let sign = line.first, "~^\"'+:*".unicodeScalars.contains(sign),
      line.allSatisfy({ $0 == sign }), let start = above.first, Script.isLetterOrDigit(start)
    else { return false }
    return line.count >= above.count - 2 && line.count <= above.count * 2 + 2
  }

  /// "##見出し": most tools that people write for take it, Markdown asks for a space.
  private static func spacedHeading(_ line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), level < line.count, Script.isLetterOrDigit(line[level]),
      level > 1 || isCount(line[1...])
    else { return nil }
    return line[..<level] + [" "] + line[level...]
  }

  /// "**見出し": PukiWiki's headings are stars that nothing closes.
  private static func wikiHeading(_ line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let level = line.prefix { $0 == "*" }.count
    guard (1...3).contains(level), level < line.count, line.count <= 40,
      Script.isJapanese(line[level]), line[level] != "\u{3000}",
      !line[level...].contains(where: { "*。、".unicodeScalars.contains($0) })
    else { return nil }
    return Array(repeating: "#", count: level) + [" "] + line[level...]
  }

  /// "#1) 変更する": of one sign alone, which may also tag, number or comment.
  private static func isCount(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let sign = rest.dropFirst(digits.count).first
    return !digits.isEmpty && digits.count < 3
      && sign.map { ").．）".unicodeScalars.contains($0) } == true
      && rest.count > digits.count + 2
  }

  /// The text for the parser, line for line. What recognition makes of a torn edge (a line of
  /// tildes with gaps) would open a code block that swallows the rest of the manual: it is blanked.
  private static func readable(_ source: SourceText, _ blanked: Set<Int>) -> String {
    SourceText.text(
      of: source.lines.enumerated().map { index, line in
        if blanked.contains(index) { return [] }
        if index > 0, isUnderline(line, of: source.lines[index - 1]) { return ["-", "-", "-"] }
        if let heading = spacedHeading(line) ?? wikiHeading(line) { return heading }
        // A dash on a line of its own marks what follows, and makes no heading of what precedes.
        if line.count == 1, line[0] == "-" { return ["・"] }
        let isTear =
          line.count > 3
          && line.allSatisfy {
            $0 == "~" || Script.isSpace($0) || "$\\sim".unicodeScalars.contains($0)
          }
          && line.contains("~") && line.contains { $0 != "~" }
        return isTear ? [] : line
      })
  }
}

/// Walks the block tree once, without recursion: a text may nest as deep as it likes.
private struct BlockCollector {
  let source: SourceText
  var blocks: [MarkdownBlock] = []
  private var quoteDepth = 0
  private var listDepth = 0
  private var pending: MarkdownBlock.Marker?

  init(source: SourceText) { self.source = source }

  mutating func collect(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      visit(node, entering: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func visit(_ node: OpaquePointer, entering: Bool) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
    case CMARK_NODE_ITEM:
      if entering {
        listDepth += 1
        pending = marker(of: node)
      } else {
        if let marker = pending { add(.paragraph, marker.line...marker.line, column: 0, node) }
        listDepth -= 1
      }
    case CMARK_NODE_HEADING where entering:
      add(.heading(level: Int(cmark_node_get_heading_level(node))), lines(of: node), node)
    case CMARK_NODE_PARAGRAPH where entering: add(.paragraph, lines(of: node), node)
    case CMARK_NODE_HTML_BLOCK where entering: add(.html, lines(of: node), node)
    case CMARK_NODE_CODE_BLOCK where entering: addCode(node)
    default: if entering { visitTableRow(node) }
    }
  }

  private mutating func visitTableRow(_ node: OpaquePointer) {
    guard let name = cmark_node_get_type_string(node).map({ String(cString: $0) }) else { return }
    if name == "table_row" || name == "table_header" {
      add(.tableRow(isHeader: name == "table_header"), lines(of: node), node)
    }
  }

  /// An indented "code block" in a manual is prose that somebody indented.
  private mutating func addCode(_ node: OpaquePointer) {
    let lines = lines(of: node)
    let first =
      source.lines.indices.contains(lines.lowerBound - 1)
      ? source.lines[lines.lowerBound - 1] : []
    let isFenced = first.drop { $0 == " " || $0 == ">" || $0 == "\t" }.first.map {
      $0 == "`" || $0 == "~"
    }
    if isFenced == true {
      let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      add(.fence(info: info), lines, node)
    } else {
      add(.paragraph, lines, node)
    }
  }

  private mutating func add(
    _ kind: MarkdownBlock.Kind, _ lines: ClosedRange<Int>, column: Int? = nil, _ node: OpaquePointer
  ) {
    let column =
      column
      ?? scalarColumn(
        line: lines.lowerBound, byte: Int(cmark_node_get_start_column(node)))
    blocks.append(
      MarkdownBlock(
        kind: kind, lines: lines, column: column, marker: pending, quoteDepth: quoteDepth,
        listDepth: listDepth))
    pending = nil
  }

  private func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    let start = max(1, Int(cmark_node_get_start_line(node)))
    return start...max(start, min(Int(cmark_node_get_end_line(node)), source.lines.count))
  }

  /// cmark counts bytes; people and we count scalars.
  private func scalarColumn(line: Int, byte: Int) -> Int {
    guard source.lines.indices.contains(line - 1) else { return 1 }
    var bytes = 1
    for (index, scalar) in source.lines[line - 1].enumerated() {
      if bytes >= byte { return index + 1 }
      bytes += UTF8.width(scalar)
    }
    return source.lines[line - 1].count + 1
  }

  private func marker(of item: OpaquePointer) -> MarkdownBlock.Marker? {
    let line = Int(cmark_node_get_start_line(item))
    guard source.lines.indices.contains(line - 1) else { return nil }
    let column = scalarColumn(line: line, byte: Int(cmark_node_get_start_column(item)))
    let rest = source.lines[line - 1].dropFirst(column - 1)
    let mark = rest.prefix { !Script.isSpace($0) }
    return MarkdownBlock.Marker(
      text: String(scalars: mark), line: line, column: column)
  }
}
