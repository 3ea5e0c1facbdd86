import Findings

extension Storyboard {
  /// The same story in other words: each text that a person reads goes through `change` once, in
  /// the order of the manual, then of the systems, then of the screens.
  ///
  /// What refers to a text by its words (a state, a chosen option, a dialog that a control opens,
  /// the control that a scene rings) goes along. Names that are matched and never shown (aliases,
  /// ids) stay.
  ///
  /// - Parameter language: of the new words, and of the pages; nil for the same as before.
  package func reworded(
    in language: Language? = nil, _ change: (Words, TextContext) -> Words
  ) -> Storyboard {
    withoutActuallyEscaping(change) { change in
      var rewording = Rewording(change)
      if let language, language != self.language { rewording.foreign = self.language }
      let title = rewording.change(title, .flow, .manual)
      let introduction = introduction.map { rewording.change($0, .introduction, .manual) }
      let band = band.map { rewording.change($0, .band, .manual) }
      let prose = flows.enumerated().map { rewording.prose(of: $1, number: $0) }
      let systems = systems.enumerated().map { rewording.system($1, number: $0) }
      let screens = screens.enumerated().map { rewording.screen($1, number: $0) }
      return Storyboard(
        title: title, language: language ?? self.language, introduction: introduction, band: band,
        look: look,
        screens: screens, systems: systems, flows: prose.map { rewording.scenes(of: $0) })
    }
  }
}

/// One pass over all texts, with what it has to remember on its way.
struct Rewording {
  private let change: (Words, TextContext) -> Words
  /// New words by old ones with their place: a scene holds copies of its control's.
  private var known: [Words: Words] = [:]
  /// New names of what stands on screens, by the keys of the old ones.
  private var names: [String: Words] = [:]
  private var systemNames: [String: Words] = [:]
  /// What is being walked through.
  var owner = TextOwner.manual
  var states: [[String]] = []
  /// Of the screen that is walked through, by their old texts.
  var stateNames: [String: Words] = [:]
  var dialogTitles: [String: Words] = [:]

  /// The language of what keeps its words, where the others' is another.
  var foreign: Language?

  init(_ change: @escaping (Words, TextContext) -> Words) { self.change = change }

  mutating func change(_ words: Words, _ kind: TextKind, _ owner: TextOwner) -> Words {
    self.owner = owner
    return change(words, kind)
  }

  mutating func change(_ words: Words, _ kind: TextKind) -> Words {
    // An empty cell says nothing, in no language.
    guard words.text.utf8.contains(where: { $0 > 0x20 }) else { return words }
    let context = TextContext(kind: kind, owner: owner, states: shown)
    let new = change(words, context)
    if new != words {
      known[words] = new
      if !kind.isProse { names[NameKey.ofScreen(words.text)] = new }
    }
    return new
  }

  /// The states that show what is walked through: of the innermost element that says so.
  private var shown: [String] { states.last ?? [] }

  mutating func prose(of flow: StoryFlow, number: Int) -> StoryFlow {
    owner = .flow(number)
    let steps = flow.steps.map { step in
      var step = step
      step.sentences = step.sentences.map { sentence in
        Sentence(change(sentence.words, .step), sentence.reading)
      }
      step.notes = step.notes.map { change($0, .remark) }
      return step
    }
    return StoryFlow(
      id: flow.id, title: change(flow.title, .flow),
      introduction: flow.introduction.map { change($0, .introduction) },
      notes: flow.notes.map { change($0, .remark) }, steps: steps, scenes: flow.scenes,
      entries: flow.entries,
      retold: flow.retold.map { Sentence(change($0.words, .step), $0.reading) })
  }

  /// A flow's scenes with the words that their controls now have.
  func scenes(of flow: StoryFlow) -> StoryFlow {
    let entries = flow.entries.map { entry in
      StoryFlow.Entry(
        note: renewed(entry.note), scene: scene(entry.scene, of: flow),
        target: entry.target, label: entry.label)
    }
    let steps = names.isEmpty ? flow.steps : flow.steps.map(renamed)
    return StoryFlow(
      id: flow.id, title: flow.title, introduction: flow.introduction, notes: flow.notes,
      steps: steps, scenes: flow.scenes.map { scene($0, of: flow) }, entries: entries,
      retold: flow.retold)
  }

  private func scene(_ scene: Scene, of flow: StoryFlow) -> Scene {
    let steps = scene.step.map { flow.steps[$0].sentences } ?? []
    return Scene(
      step: scene.step, part: scene.part, view: scene.view,
      hotspot: scene.hotspot.map { hotspot($0, saidIn: steps) }, asked: scene.asked,
      next: scene.next,
      branches: scene.branches.map {
        Scene.Branch(control: hotspot($0.control, saidIn: steps), target: $0.target)
      }, references: scene.references)
  }

  private func hotspot(_ hotspot: Hotspot, saidIn sentences: [Sentence]) -> Hotspot {
    let sentence = hotspot.sentence.flatMap { sentences.indices.contains($0) ? sentences[$0] : nil }
    let label = renewed(hotspot.label)
    var span = hotspot.span
    if let sentence, !known.isEmpty {
      span = sentence.words.span(of: label.text)
    }
    return Hotspot(
      area: hotspot.area, number: hotspot.number, role: hotspot.role, label: label,
      sentence: hotspot.sentence, span: span)
  }

  mutating func system(_ system: System, number: Int) -> System {
    owner = .system(number)
    var system = system
    let old = system.name.text
    system.name = change(system.name, .system)
    systemNames[old] = system.name
    for index in system.frames.indices {
      dialogTitles = [:]
      if let name = system.frames[index].name { states.append([name.text]) }
      defer { if system.frames[index].name != nil { states.removeLast() } }
      change(&system.frames[index].header)
      change(&system.frames[index].footer)
      system.frames[index].copyright = system.frames[index].copyright.map { change($0, .copyright) }
      followDialogs(&system.frames[index].header)
      followDialogs(&system.frames[index].footer)
    }
    return system
  }

  mutating func screen(_ screen: Screen, number: Int) -> Screen {
    owner = .screen(number)
    var screen = screen
    stateNames = [:]
    dialogTitles = [:]
    if let name = screen.system {
      let new = systemNames[name.text] ?? change(name, .system)
      systemNames[name.text] = new
      screen.system = renamed(name, as: new)
    }
    let oldTitle = screen.title.text
    screen.title = change(screen.title, .title)
    screen.states = screen.states.map { state in
      let new = change(state, .state)
      stateNames[state.text] = new
      return new
    }
    for index in screen.breadcrumb.indices {
      // Its last word is the screen's own title, and stays that.
      if index == screen.breadcrumb.count - 1, screen.breadcrumb[index].goes == nil,
        screen.breadcrumb[index].label.text == oldTitle
      {
        screen.breadcrumb[index].label = renamed(screen.breadcrumb[index].label, as: screen.title)
      } else {
        change(&screen.breadcrumb[index])
      }
    }
    change(&screen.content)
    followDialogs(&screen.content)
    return screen
  }

  /// What was made of the words before.
  func renewed(_ words: Words) -> Words { known[words] ?? words }

  /// The name that a thing has now which the manual calls so.
  func name(_ words: Words) -> Words {
    renamed(words, as: names[NameKey.ofScreen(words.text)] ?? foreign.map(words.inLanguage))
  }

  /// The words at their own place, with another's text.
  func renamed(_ words: Words, as other: Words?) -> Words {
    guard let other else { return words }
    return Words(
      other.text, at: words.place, isAssumed: words.isAssumed, language: other.language)
  }
}
