import Findings
import Storyboards

/// The files that a manual has one of, as they were found.
package struct ManualSource: Sendable {
  package let manual: SourceFile
  package let systems: SourceFile?
  package let settings: SourceFile?

  package init(
    manual: SourceFile, systems: SourceFile? = nil, settings: SourceFile? = nil
  ) {
    self.manual = manual
    self.systems = systems
    self.settings = settings
  }
}

/// What one procedure was read to be.
package struct ProcedureReading: Sendable {
  let outcome: Outcome<FlowReader.Read>
}

/// Reads a manual's prose into flows. Never stops at the first mistake.
package enum ManualReader {
  /// Reads everything but the screen files, which `ScreenReader` takes one by one, so that a
  /// caller may read them side by side.
  ///
  /// - Parameter spread: gives what a function makes of 0, 1, 2…, in order. A caller may work
  ///   them out side by side: procedures are read one without the other.
  package static func read(
    _ source: ManualSource,
    spread: (Int, @escaping @Sendable (Int) -> ProcedureReading) -> [ProcedureReading] = {
      count, read in (0..<count).map(read)
    }
  ) -> Outcome<Manual> {
    let settings = source.settings.map(SettingsReader.read) ?? Outcome(Settings())
    let systems = source.systems.map(SystemsReader.read) ?? Outcome([])
    let decoded = SourceText.decode(source.manual)
    var findings = settings.findings + systems.findings + decoded.findings
    guard let text = decoded.value else { return Outcome(nil, findings) }
    guard text.lines.contains(where: { !$0.allSatisfy(Script.isSpace) }) else {
      return Outcome(nil, findings + [ReadingFindings.emptyManual(text.file)])
    }
    let lines = Lines.read(text)
    let outline = OutlineReader.read(lines)
    findings += outline.findings
    let language = settings.value?.language ?? guessLanguage(text)
    let reader = FlowReader(
      grammar: language == .english ? EnglishGrammar() : JapaneseGrammar())
    var flows: [Flow] = []
    var names: [Words] = []
    let fileTitle = Words(text.file, at: Place(file: text.file), isAssumed: true)
    var introduction = outline.value?.introduction ?? []
    let procedures = outline.value?.procedures ?? []
    let documentTitle = outline.value?.title?.words ?? lines.title?.words
    let fallback = documentTitle ?? fileTitle
    let readings = spread(procedures.count) { index in
      let procedure = procedures[index]
      if procedure.hasSteps {
        let outcome = reader.read(procedure, fallbackTitle: fallback)
        // A list that asks for nothing counts no steps: the prose around it may.
        if outcome.value != nil || procedure.introduction.isEmpty {
          return ProcedureReading(outcome: outcome)
        }
      }
      return ProcedureReading(
        outcome: reader.readProse(
          procedure.asProse, fallbackTitle: procedures.count == 1 ? fallback : nil,
          isPreface: index == 0 && !procedure.hasSteps && procedures.contains(where: \.hasSteps)))
    }
    for (procedure, reading) in zip(procedures, readings) {
      findings += reading.outcome.findings
      if let read = reading.outcome.value {
        flows.append(read.flow)
        names += read.names
      } else if !procedure.hasSteps, flows.isEmpty {
        introduction += procedure.introduction
      }
    }
    ProcedureReferences(flows).mark(&flows)
    if flows.isEmpty { findings.append(ReadingFindings.noSteps(text.file)) }
    let slips = SpellingCheck.check(names, in: SourceText.text(of: text.lines))
    // Where a slip is known, that two tellings differ in it need not be said as well.
    let slipped = Set(slips.compactMap(\.place))
    findings.removeAll {
      $0.kind == ReadingFindings.telling && $0.place.map(slipped.contains) == true
    }
    findings += slips
    let screens = lines.fences.map { fence in
      fence.isEmpty
        ? Outcome<Screen>(nil, [ScreenFindings.emptyYAML(text.file, line: fence.lines.lowerBound)])
        : ScreenReader.read(text, lines: fence.lines)
    }
    findings += screens.flatMap(\.findings)
    let title = settings.value?.title ?? documentTitle
    guard !flows.isEmpty else { return Outcome(nil, findings) }
    let manual = Manual(
      title: title ?? fileTitle,
      language: language, introduction: introduction.map(\.words),
      flows: flows, screens: screens.compactMap(\.value), systems: systems.value ?? [],
      band: settings.value?.band, look: settings.value?.look ?? Look(),
      wording: settings.value?.wording ?? WordingChoice())
    return Outcome(manual, findings)
  }

  /// Japanese as soon as a fiftieth of the letters are kana: English manuals quote no kana.
  private static func guessLanguage(_ text: SourceText) -> Language {
    var kana = 0
    var letters = 0
    for scalar in text.lines.lazy.joined() where Script.isLetterOrDigit(scalar) {
      letters += 1
      if (0x3041...0x30FF).contains(scalar.value) { kana += 1 }
    }
    return kana * 50 > letters ? .japanese : .english
  }
}
