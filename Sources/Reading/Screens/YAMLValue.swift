import CYAML

/// A text, a list or a mapping to be written as YAML.
indirect enum YAMLValue {
  case text(String)
  case list([YAMLValue])
  case mapping([(String, YAMLValue)])

  /// The whole document, a line for every text that has no line ends of its own.
  /// - Throws: `YAMLProblem` where libyaml cannot write a text.
  func written() throws(YAMLProblem) -> String {
    let emitter = YAMLEmitter()
    try emitter.emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    try emitter.emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
    try emit(to: emitter)
    try emitter.emit { yaml_document_end_event_initialize(&$0, 1) }
    try emitter.emit { yaml_stream_end_event_initialize(&$0) }
    return emitter.text
  }

  private func emit(to emitter: YAMLEmitter) throws(YAMLProblem) {
    switch self {
    case .text(let text): try emitter.emit(text)
    case .list(let values):
      try emitter.emit {
        yaml_sequence_start_event_initialize(&$0, nil, nil, 1, YAML_ANY_SEQUENCE_STYLE)
      }
      for value in values { try value.emit(to: emitter) }
      try emitter.emit { yaml_sequence_end_event_initialize(&$0) }
    case .mapping(let pairs):
      try emitter.emit {
        yaml_mapping_start_event_initialize(&$0, nil, nil, 1, YAML_ANY_MAPPING_STYLE)
      }
      for (key, value) in pairs {
        try emitter.emit(key)
        try value.emit(to: emitter)
      }
      try emitter.emit { yaml_mapping_end_event_initialize(&$0) }
    }
  }
}

/// libyaml's emitter and what it has written.
private final class YAMLEmitter {
  private let emitter = UnsafeMutablePointer<yaml_emitter_t>.allocate(capacity: 1)
  private var bytes: [UInt8] = []

  init() {
    emitter.initialize(to: yaml_emitter_t())
    yaml_emitter_initialize(emitter)
    yaml_emitter_set_unicode(emitter, 1)
    // Words are never folded.
    yaml_emitter_set_width(emitter, -1)
    yaml_emitter_set_output(
      emitter,
      { context, buffer, size in
        guard let context else { return 0 }
        Unmanaged<YAMLEmitter>.fromOpaque(context).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: buffer, count: size))
        return 1
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func emit(_ text: String) throws(YAMLProblem) {
    var text = text
    try emit { event in
      text.withUTF8 { bytes in
        yaml_scalar_event_initialize(
          &event, nil, nil, bytes.baseAddress, Int32(bytes.count), 1, 1, YAML_ANY_SCALAR_STYLE)
      }
    }
  }

  /// - Parameter make: makes the event, and answers 1 if that went well.
  func emit(_ make: (inout yaml_event_t) -> Int32) throws(YAMLProblem) {
    var event = yaml_event_t()
    guard make(&event) == 1, yaml_emitter_emit(emitter, &event) == 1 else {
      let text = emitter.pointee.problem.map { String(cString: $0) } ?? "not UTF-8"
      throw YAMLProblem(
        text: text, line: Int(emitter.pointee.line), column: Int(emitter.pointee.column))
    }
  }
}
