import Findings
import Storyboards

/// A run of prose whose every scalar remembers where its author wrote it and how it is set off.
///
/// Lines of one paragraph are joined as a reader joins them: with nothing between two Japanese
/// characters, with one space where a letter or a digit of another script stands on either side.
struct Prose: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var marks: [Mark] = []
  private(set) var lines: [Int32] = []
  private(set) var columns: [Int32] = []
  let file: String

  /// How Markdown sets a scalar off from the text around it.
  struct Mark: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let strong = Mark(rawValue: 1)
    static let emphasis = Mark(rawValue: 2)
    static let code = Mark(rawValue: 4)
    static let link = Mark(rawValue: 8)
    /// The first scalar of a span, so that two spans side by side stay two.
    static let start = Mark(rawValue: 128)
  }

  /// Where an empty one stands.
  private let origin: Place?

  init(file: String, at origin: Place? = nil) {
    self.file = file
    self.origin = origin
  }

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }
  var text: String { String(scalars: scalars) }

  mutating func append(_ scalar: Unicode.Scalar, _ mark: Mark, line: Int, column: Int) {
    scalars.append(scalar)
    marks.append(mark)
    lines.append(Int32(clamping: line))
    columns.append(Int32(clamping: column))
  }

  /// Adds the next line of the same paragraph.
  mutating func join(_ next: Prose) {
    guard let last = scalars.last, let first = next.scalars.first else {
      append(next)
      return
    }
    if !(Script.isJapanese(last) && Script.isJapanese(first)) {
      // A span that goes on from line to line is one.
      let isOne = next.marks[0] == marks[count - 1].subtracting(.start)
      append(
        " ", isOne ? next.marks[0] : [], line: Int(lines[count - 1]),
        column: Int(columns[count - 1]) + 1)
    }
    append(next)
  }

  mutating func append(_ next: Prose) {
    scalars += next.scalars
    marks += next.marks
    lines += next.lines
    columns += next.columns
  }

  func place(at index: Int) -> Place {
    guard !isEmpty else { return origin ?? Place(file: file) }
    let index = min(max(index, 0), count - 1)
    return Place(file: file, line: Int(lines[index]), column: Int(columns[index]))
  }

  subscript(range: Range<Int>) -> Prose {
    var part = Prose(file: file)
    part.scalars = Array(scalars[range])
    part.marks = Array(marks[range])
    part.lines = Array(lines[range])
    part.columns = Array(columns[range])
    return part
  }

  /// Without white space at either end.
  var trimmed: Prose {
    var range = 0..<count
    while let first = range.first, Script.isSpace(scalars[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, Script.isSpace(scalars[last]) {
      range = range.lowerBound..<last
    }
    return range == 0..<count ? self : self[range]
  }

  /// The text in the one pair of brackets that holds all of it; all of it where none does.
  var withoutBrackets: Prose {
    OutlineLexicon.isBracketed(scalars) ? self[1..<(count - 1)].trimmed : self
  }

  /// Whether all of it is in bold.
  var isStrong: Bool { !isEmpty && marks.allSatisfy { $0.contains(.strong) } }

  /// Makes one span of all from an index on, whatever is set off within it.
  mutating func unify(from first: Int) {
    guard first < count else { return }
    let mark = marks[first].subtracting(.start)
    for index in first..<count { marks[index] = index == first ? mark.union(.start) : mark }
  }

  /// All of it as one name, where no sign in it sets one off.
  var setOff: Prose {
    guard
      !scalars.contains(where: { Quote.pairs[$0] != nil || "(（※:：".unicodeScalars.contains($0) }),
      marks.allSatisfy({ $0.isEmpty })
    else { return self }
    var name = self
    for index in marks.indices { name.marks[index] = index == 0 ? [.strong, .start] : .strong }
    return name
  }

  /// Whether round brackets stand around all of it.
  var isInBrackets: Bool {
    guard let first = scalars.first, "(（".unicodeScalars.contains(first),
      let last = scalars.last(where: { !"。.".unicodeScalars.contains($0) })
    else { return false }
    return ")）".unicodeScalars.contains(last)
      && scalars.count(where: { "(（".unicodeScalars.contains($0) }) == 1
  }

  /// The text as words, placed where they begin.
  var words: Words { Words(text, at: place(at: 0)) }
}

/// What script a scalar belongs to, as far as joining and boundaries need it.
enum Script {
  /// Kana, ideographs, and the punctuation that is set solid with them.
  static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x2460...0x24FF, 0x203B, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x309F).contains(scalar.value)
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: true
    default: false
    }
  }

  /// White space, as Unicode's White_Space property has it (PropList.txt).
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x3000, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F:
      true
    default: false
    }
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF:
      return true
    case 0x00...0x7F: return false
    default: break
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
