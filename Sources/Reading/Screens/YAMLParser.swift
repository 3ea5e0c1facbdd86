import CYAML

/// One event of a YAML text: a node's beginning or a collection's end. Line and column count from 0.
struct YAMLEvent {
  enum Kind { case scalar, sequence, mapping, end, alias, document, documentEnd, stream, streamEnd }

  let kind: Kind
  let line: Int
  let column: Int
  let isAnchored: Bool
  /// A scalar's text; empty for anything else.
  let text: String
  /// Whether the text stood in double quotes, where escapes can bring in any character.
  let mayBeEscaped: Bool
}

/// Where a text stops being YAML, and what libyaml says about it. Line and column count from 0.
struct YAMLProblem: Error {
  let text: String
  let line: Int
  let column: Int
}

/// The only door to libyaml's parser: its events, one after the other.
final class YAMLParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// libyaml keeps the parser's own address.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// - Parameter bytes: UTF-8, there as long as the parser is.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    return Self.event(event)
  }

  private static func event(_ event: yaml_event_t) -> YAMLEvent {
    let data = event.data
    return switch event.type {
    case YAML_SCALAR_EVENT:
      YAMLEvent(
        .scalar, event.start_mark, anchor: data.scalar.anchor,
        text: String(
          decoding: UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length),
          as: UTF8.self),
        mayBeEscaped: data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      YAMLEvent(.sequence, event.start_mark, anchor: data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT:
      YAMLEvent(.mapping, event.start_mark, anchor: data.mapping_start.anchor)
    case YAML_ALIAS_EVENT: YAMLEvent(.alias, event.start_mark)
    case YAML_DOCUMENT_START_EVENT: YAMLEvent(.document, event.start_mark)
    case YAML_DOCUMENT_END_EVENT: YAMLEvent(.documentEnd, event.start_mark)
    case YAML_STREAM_START_EVENT: YAMLEvent(.stream, event.start_mark)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: YAMLEvent(.end, event.start_mark)
    default: YAMLEvent(.streamEnd, event.start_mark)
    }
  }

  private func problem() -> YAMLProblem {
    let text = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    guard parser.pointee.error == YAML_READER_ERROR else {
      let mark = parser.pointee.problem_mark
      return YAMLProblem(text: text, line: Int(mark.line), column: Int(mark.column))
    }
    // A character that cannot be read has an offset, and no mark.
    let before = bytes.prefix(parser.pointee.problem_offset)
    let line = before.suffix { $0 != UInt8(ascii: "\n") }
    return YAMLProblem(
      text: text, line: before.count { $0 == UInt8(ascii: "\n") },
      column: String(decoding: line, as: UTF8.self).unicodeScalars.count)
  }
}

extension YAMLEvent {
  fileprivate init(
    _ kind: Kind, _ mark: yaml_mark_t, anchor: UnsafePointer<UInt8>? = nil, text: String = "",
    mayBeEscaped: Bool = false
  ) {
    self.init(
      kind: kind, line: Int(mark.line), column: Int(mark.column), isAnchored: anchor != nil,
      text: text, mayBeEscaped: mayBeEscaped)
  }
}

extension UnsafeBufferPointer<UInt8>.SubSequence {
  /// The longest end whose every byte passes.
  fileprivate func suffix(while passes: (UInt8) -> Bool) -> Self {
    self[(lastIndex { !passes($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
