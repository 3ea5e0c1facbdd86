import Findings

/// One piece of a template: text, or a tag with its place.
enum TemplatePiece {
  case text([UInt8])
  case tag(Tag)

  struct Tag {
    let sign: Sign
    let name: String
    let place: Place
    /// What stood before a partial that has a line of its own: it goes before each of its lines.
    var indent = ""
  }

  enum Sign {
    case variable, raw, section, inverted, close, partial, comment, delimiters, unsupported
  }
}

/// Parts a template into text and tags, with Mustache's rule for lines that hold nothing but a
/// tag: such a line vanishes whole.
struct TemplateScanner {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var index = 0
  private var line = 1
  private var column: Int
  private let firstColumn: Int
  private var open = Array("{{".unicodeScalars)
  private var close = Array("}}".unicodeScalars)
  private var pieces: [TemplatePiece] = []
  private var findings: [Finding] = []

  /// - Parameter indent: white space to put before each line, which counts in no place.
  static func scan(
    _ source: TemplateSource, indent: String = ""
  ) -> Outcome<[TemplatePiece]> {
    var scanner = TemplateScanner(source, indent: indent)
    scanner.scan()
    return Outcome(scanner.pieces, scanner.findings)
  }

  private init(_ source: TemplateSource, indent: String) {
    firstColumn = 1 - indent.unicodeScalars.count
    column = firstColumn
    var text = String.UnicodeScalarView()
    var isLineStart = true
    for scalar in source.text.unicodeScalars {
      if isLineStart { text += indent.unicodeScalars }
      text.append(scalar)
      isLineStart = scalar == "\n"
    }
    scalars = Array(text)
    file = source.file
  }

  private mutating func scan() {
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      guard stands(open) else {
        text.append(scalars[index])
        advance()
        continue
      }
      let start = Place(file: file, line: line, column: column)
      let lineIsBlank = isBlankSinceLineStart(text)
      guard var tag = tag(at: start) else {
        findings.append(TemplatingFindings.unclosedTag(start))
        break
      }
      if tag.sign.canStandAlone, lineIsBlank, restOfLineIsBlank() {
        var indent = String.UnicodeScalarView()
        while let last = text.last, last == " " || last == "\t" {
          indent.insert(last, at: indent.startIndex)
          text.removeLast()
        }
        tag.indent = String(indent)
        skipRestOfLine()
      }
      flush(&text)
      pieces.append(.tag(tag))
    }
    flush(&text)
  }

  private mutating func flush(_ text: inout String.UnicodeScalarView) {
    if !text.isEmpty { pieces.append(.text(Array(String(text).utf8))) }
    text = String.UnicodeScalarView()
  }

  private mutating func tag(at place: Place) -> TemplatePiece.Tag? {
    for _ in open { advance() }
    var sign = TemplatePiece.Sign.variable
    var closing = close
    switch index < scalars.count ? scalars[index] : " " {
    case "{":
      sign = .raw
      closing = ["}"] + close
    case "&": sign = .raw
    case "#": sign = .section
    case "^": sign = .inverted
    case "/": sign = .close
    case ">": sign = .partial
    case "!": sign = .comment
    case "=":
      sign = .delimiters
      closing = ["="] + close
    case "<", "$": sign = .unsupported
    default: break
    }
    if sign != .variable { advance() }
    var name = String.UnicodeScalarView()
    while index < scalars.count, !stands(closing) {
      name.append(scalars[index])
      advance()
    }
    guard index < scalars.count else { return nil }
    for _ in closing { advance() }
    let trimmed = String(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if sign == .delimiters { setDelimiters(trimmed, at: place) }
    return .init(sign: sign, name: trimmed, place: place)
  }

  private mutating func setDelimiters(_ text: String, at place: Place) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, !text.contains("=") else {
      findings.append(TemplatingFindings.badDelimiters(place))
      return
    }
    open = Array(parts[0].unicodeScalars)
    close = Array(parts[1].unicodeScalars)
  }

  private func stands(_ sign: [Unicode.Scalar]) -> Bool {
    index + sign.count <= scalars.count
      && scalars[index..<(index + sign.count)].elementsEqual(sign)
  }

  private mutating func advance() {
    guard index < scalars.count else { return }
    if scalars[index] == "\n" {
      line += 1
      column = firstColumn
    } else {
      column += 1
    }
    index += 1
  }

  private func isBlankSinceLineStart(_ text: String.UnicodeScalarView) -> Bool {
    var position = index
    while position > 0, scalars[position - 1] != "\n" {
      position -= 1
      if scalars[position] != " ", scalars[position] != "\t" { return false }
    }
    return true
  }

  private func restOfLineIsBlank() -> Bool {
    let rest = scalars[index...].prefix { $0 != "\n" }
    return rest.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" }
  }

  private mutating func skipRestOfLine() {
    while index < scalars.count, scalars[index] != "\n" { advance() }
    advance()
  }
}

extension TemplatePiece.Sign {
  fileprivate var canStandAlone: Bool {
    switch self {
    case .section, .inverted, .close, .partial, .comment, .delimiters: true
    case .variable, .raw, .unsupported: false
    }
  }
}
