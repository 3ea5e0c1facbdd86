import Findings
import Storyboards

/// A file as it lies on the disk, under the name that its author knows.
package struct SourceFile: Sendable {
  /// Relative to the manual's folder, with `/`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A file as text: lines of scalars, each at a place that can be told.
///
/// Line ends are LF, CR or CRLF, as Markdown and YAML have them. A byte order mark is dropped.
/// Control characters become U+FFFD, because XML cannot carry them: a finding says where.
struct SourceText: Sendable {
  let file: String
  let lines: [[Unicode.Scalar]]

  /// Lines as one text with LF line ends, as the parsers below take it.
  static func text(of lines: some Collection<[Unicode.Scalar]>) -> String {
    String(decoding: utf8(of: lines), as: UTF8.self)
  }

  /// The same as UTF-8.
  static func utf8(of lines: some Collection<[Unicode.Scalar]>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + 3 * $1.count + 1 })
    for line in lines {
      for scalar in line {
        if scalar.value < 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  static func decode(_ source: SourceFile) -> Outcome<SourceText> {
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      return Outcome(nil, [ReadingFindings.notUTF8(firstInvalidPlace(in: source))])
    }
    var findings: [Finding] = []
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    var afterReturn = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0, scalar == "\u{FEFF}" { continue }
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n", afterReturn { continue }
      if scalar == "\n" || scalar == "\r" {
        lines.append(line)
        line.removeAll(keepingCapacity: true)
        continue
      }
      let place = { Place(file: source.name, line: lines.count + 1, column: line.count + 1) }
      if isForbidden(scalar) {
        findings.append(ReadingFindings.controlCharacter(scalar, at: place()))
        line.append("\u{FFFD}")
      } else {
        if isBidiControl(scalar) {
          findings.append(ReadingFindings.bidiControl(scalar, at: place()))
        }
        line.append(scalar)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return Outcome(SourceText(file: source.name, lines: lines), findings)
  }

  /// What XML 1.0 cannot carry (section 2.2), and the C1 controls, which nobody means.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Characters that turn the direction of what stands around them (UAX #9).
  private static func isBidiControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }

  private static func firstInvalidPlace(in source: SourceFile) -> Place {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = source.bytes.makeIterator()
    var previous: Unicode.Scalar?
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      switch scalar {
      case "\n" where previous == "\r", "\u{FEFF}" where previous == nil: break
      case "\n", "\r":
        line += 1
        column = 1
      default: column += 1
      }
      previous = scalar
    }
    return Place(file: source.name, line: line, column: column)
  }
}
