import Findings
import Storyboards

/// Reads `systems.yaml`: the services whose screens appear, with the frames that they share.
enum SystemsReader {
  static func read(_ file: SourceFile) -> Outcome<[System]> {
    SourceText.decode(file).then { text in
      YAMLDocument.read(text).then { node in
        Record.read(node, as: Phrase(ja: "systems.yaml", en: "systems.yaml")).then(systems)
      }
    }
  }

  private static func systems(_ record: Record) -> Outcome<[System]> {
    var record = record
    var findings: [Finding] = []
    var systems: [System] = []
    for node in record.nodes("systems") {
      let outcome = Record.read(node, as: Phrase(ja: "システム", en: "a system")).then(system)
      findings += outcome.findings
      if let system = outcome.value { systems.append(system) }
    }
    record.finish()
    return Outcome(systems, record.findings + findings)
  }

  private static func system(_ record: Record) -> Outcome<System> {
    var record = record
    let isAssumed = record.flag("assumed")
    let name = record.words("system")
    let id = record.words("id")
    _ = record.words("source")
    let look = record.look()
    var findings: [Finding] = []
    var frames: [Frame] = []
    for node in record.nodes("frames") {
      let outcome = Record.read(node, as: Phrase(ja: "枠", en: "a frame")).then {
        frame($0, isAssumed: isAssumed)
      }
      findings += outcome.findings
      if let frame = outcome.value { frames.append(frame) }
    }
    // What a system says beside its frames is what they share.
    let own = frame(&record, isAssumed: isAssumed, name: nil)
    findings += own.findings
    if let own = own.value {
      frames = frames.isEmpty ? [own] : frames.map { $0.completed(by: own) }
    }
    if let id, !ScreenReader.isID(id.text) { record.findings.append(ScreenFindings.badID(id)) }
    if name == nil { record.findings.append(ScreenFindings.missingSystemName(record.place)) }
    record.finish()
    let system = name.map { System(id: id?.text ?? "", name: $0, frames: frames, look: look) }
    return Outcome(system, record.findings + findings)
  }

  /// A frame for one kind of reader.
  private static func frame(_ record: Record, isAssumed: Bool) -> Outcome<Frame> {
    var record = record
    let name = record.words("frame")
    let assumed = record.flag("assumed")
    let frame = frame(&record, isAssumed: isAssumed || assumed, name: name)
    if name == nil {
      record.findings.append(ScreenFindings.missingWords("frame", at: record.place))
    }
    record.finish()
    return Outcome(name == nil ? nil : frame.value, record.findings + frame.findings)
  }

  private static func frame(
    _ record: inout Record, isAssumed: Bool, name: Words?
  ) -> Outcome<Frame> {
    var elements = ElementReader(states: [], isAssumed: isAssumed)
    let header = elements.read(record.nodes("header"))
    let footer = elements.read(record.nodes("footer"))
    let copyright = record.words("copyright")?.assumed(isAssumed)
    return Outcome(
      Frame(name: name, header: header, footer: footer, copyright: copyright), elements.findings)
  }
}

extension Frame {
  /// With another's parts where it has none of its own.
  fileprivate func completed(by other: Frame) -> Frame {
    Frame(
      name: name, header: header.isEmpty ? other.header : header,
      footer: footer.isEmpty ? other.footer : footer, copyright: copyright ?? other.copyright)
  }
}
