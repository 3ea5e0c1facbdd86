import Findings

/// Walks a text scalar by scalar and knows where it stands.
struct ScalarCursor {
  /// A point to come back to.
  struct Mark {
    fileprivate(set) var index = 0
    fileprivate(set) var line = 1
    fileprivate(set) var column = 1
  }

  private let scalars: [Unicode.Scalar]
  private let file: String
  private(set) var mark = Mark()

  init(_ scalars: [Unicode.Scalar], file: String) {
    self.scalars = scalars
    self.file = file
  }

  var isAtEnd: Bool { mark.index == scalars.count }
  var next: Unicode.Scalar? { mark.index < scalars.count ? scalars[mark.index] : nil }
  var place: Place { place(of: mark) }

  func place(of mark: Mark) -> Place { Place(file: file, line: mark.line, column: mark.column) }

  @discardableResult
  mutating func take() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    mark.index += 1
    if scalar == "\n" || (scalar == "\r" && next != "\n") {
      mark.line += 1
      mark.column = 1
    } else {
      mark.column += 1
    }
    return scalar
  }

  /// Takes a line's end, of whatever kind, where one is next.
  mutating func takeLineEnd() -> Bool {
    switch next {
    case "\r":
      take()
      if next == "\n" { take() }
      return true
    case "\n":
      take()
      return true
    default: return false
    }
  }

  /// Takes what is left of the line, its end too.
  @discardableResult
  mutating func takeLine() -> String {
    var line = String.UnicodeScalarView()
    while let scalar = next, scalar != "\n", scalar != "\r" {
      line.append(scalar)
      take()
    }
    _ = takeLineEnd()
    return String(line)
  }

  mutating func skip(where isSkipped: (Unicode.Scalar) -> Bool) {
    while let scalar = next, isSkipped(scalar) { take() }
  }

  mutating func rewind(to mark: Mark) { self.mark = mark }
}
