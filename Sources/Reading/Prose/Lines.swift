import Storyboards

/// What stands beside the lines: screen definitions in fences, annotations in comments.
struct Lines: Sendable {
  var lines: [Line] = []
  var fences: [Fence] = []
  var annotations: [AnnotationText] = []
  /// What the front matter calls the document.
  var title: Prose?

  /// A fenced screen definition, with the line that its text begins on.
  struct Fence: Sendable {
    let lines: ClosedRange<Int>
    /// Whether not even one line stands in it.
    let isEmpty: Bool
  }

  /// The inside of a `<!-- kamishibai: … -->` comment, and how many lines stood before it.
  struct AnnotationText: Sendable {
    let prose: Prose
    let after: Int
  }

  static func read(_ source: SourceText) -> Lines {
    var reader = LineReader(source: source)
    let directives = Directives(source.lines)
    reader.asides = directives.asides
    reader.result.title = directives.title.map { title in
      InlineMarkup.read(
        source.lines[title.line][title.value], number: title.line + 1, file: source.file)
    }
    let blocks = MarkdownBlocks.parse(source, blanking: directives.blanked)
    for block in blocks {
      reader.block += 1
      reader.read(block, reader.block)
    }
    return reader.result
  }
}
