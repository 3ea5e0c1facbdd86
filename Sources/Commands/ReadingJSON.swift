import Findings
import Reporting
import Storyboards

/// What was understood of a manual, as JSON: `{"flows":[{"title","steps":[{"label","screens":[],
/// "actions":[{"kind","target","role"}],"shows"}]}]}` with places and each sentence's reading.
enum ReadingJSON {
  static func bytes(of manual: Manual) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("version", 1)
      json.pair("title", manual.title.text)
      json.pair("language", manual.language.rawValue)
      json.key("flows")
      json.array(manual.flows) { write($1, to: &$0) }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ flow: Flow, to json: inout JSONWriter) {
    json.object { json in
      json.pair("title", flow.title.text)
      place(flow.title.place, &json)
      json.key("entries")
      json.array(flow.entries) { json, entry in
        json.object { json in
          json.pair("screen", entry.screen.name.text)
          json.pair("target", entry.press.target?.text)
          json.pair("step", entry.step.mark)
          place(entry.note.place, &json)
        }
      }
      json.key("steps")
      json.array(flow.steps) { write($1, to: &$0) }
    }
  }

  private static func write(_ step: Step, to json: inout JSONWriter) {
    var screens = step.heading.map { [$0.name.text] } ?? []
    var shows: [String] = []
    for mention in step.sentences.flatMap(\.mentions) {
      switch mention {
      case .arrival(let name):
        if !screens.contains(name.name.text) { screens.append(name.name.text) }
      case .shows(let name): shows.append(name.name.text)
      case .instruction, .reference: continue
      }
    }
    json.object { json in
      json.pair("label", step.label.text)
      place(step.label.place, &json)
      json.key("screens")
      json.array(screens) { $0.value($1) }
      json.key("actions")
      json.array(step.sentences.flatMap(actions)) { json, action in
        write(action.instruction, isGeneral: action.isGeneral, to: &json)
      }
      json.pair("shows", shows.first)
      if shows.count > 1 {
        json.key("shows_also")
        json.array(shows.dropFirst()) { $0.value($1) }
      }
      json.key("notes")
      json.array(step.notes) { $0.value($1.text) }
      json.key("sentences")
      json.array(step.sentences) { json, sentence in
        json.object { json in
          json.pair("text", sentence.words.text)
          json.pair("reading", SentenceReading.name(of: sentence))
          place(sentence.words.place, &json)
        }
      }
    }
  }

  /// What a sentence asks for, in the order of its words.
  private static func actions(
    of sentence: Sentence
  ) -> [(instruction: Instruction, isGeneral: Bool)] {
    let all =
      sentence.instructions.filter { $0.target != nil }.map { (instruction: $0, isGeneral: false) }
      + sentence.general.map { (instruction: $0, isGeneral: true) }
    guard !sentence.general.isEmpty else { return all }
    return all.enumerated()
      .sorted {
        ($0.element.instruction.span.lowerBound, $0.offset)
          < ($1.element.instruction.span.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  private static func write(
    _ instruction: Instruction, isGeneral: Bool, to json: inout JSONWriter
  ) {
    json.object { json in
      json.pair("kind", instruction.action.rawValue)
      json.pair("target", instruction.target?.text)
      json.pair("role", instruction.role?.rawValue ?? "unknown")
      if let section = instruction.section { json.pair("section", section.text) }
      if let row = instruction.row { json.pair("row", row.text) }
      if instruction.isConditional { json.pair("conditional", true) }
      if isGeneral { json.pair("general", true) }
      if let target = instruction.target { place(target.place, &json) }
    }
  }

  private static func place(_ place: Place, _ json: inout JSONWriter) {
    json.pair("file", place.file)
    json.pair("line", Int(place.line))
    json.pair("column", Int(place.column))
  }
}

/// The names of what a sentence can be understood as.
enum SentenceReading {
  static func name(of sentence: Sentence) -> String {
    switch sentence.reading {
    case .understood: "understood"
    case .description: "description"
    case .notUnderstood: "not understood"
    }
  }
}
