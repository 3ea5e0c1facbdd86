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
    var elements = ElementReader(states: [], isAssumed: isAssumed)
    let name = record.words("system")
    let id = record.words("id")
    let header = elements.read(record.nodes("header"))
    let footer = elements.read(record.nodes("footer"))
    let copyright = record.words("copyright")?.assumed(isAssumed)
    _ = record.words("theme")
    _ = record.words("source")
    if let id, !ScreenReader.isID(id.text) { record.findings.append(ScreenFindings.badID(id)) }
    if name == nil { record.findings.append(ScreenFindings.missingSystemName(record.place)) }
    record.finish()
    let system = name.map {
      System(id: id?.text ?? "", name: $0, header: header, footer: footer, copyright: copyright)
    }
    return Outcome(system, record.findings + elements.findings)
  }
}
