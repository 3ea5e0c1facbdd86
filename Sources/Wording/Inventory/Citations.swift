import Findings
import Storyboards

/// The lines of the manual that speak of the texts on its screens.
struct Citations {
  private var places: [Int: [Place]] = [:]

  func places(of string: Int) -> [Place] { places[string] ?? [] }

  init(_ storyboard: Storyboard, _ strings: [InventoryString]) {
    let index = NameIndex(strings)
    for flow in storyboard.flows {
      let scenes = Dictionary(grouping: flow.scenes) { $0.step ?? -1 }
      for (number, step) in flow.steps.enumerated() {
        let own = scenes[number] ?? []
        let owners = Self.owners(Set(own.compactMap { $0.view?.screen }), storyboard)
        for label in own.flatMap(storyboard.asked) {
          for string in index.strings(label.text) where owners.contains(string.owner) {
            add(step.sentences.first?.words.place ?? step.label.place, to: string.index)
          }
        }
        for sentence in step.sentences {
          for mention in sentence.mentions {
            cite(mention, at: sentence.words.place, on: owners, index)
          }
        }
      }
      for sentence in flow.retold {
        for mention in sentence.mentions {
          cite(mention, at: sentence.words.place, on: nil, index)
        }
      }
      for entry in flow.entries {
        guard let screen = entry.scene.view?.screen else { continue }
        let owners = Self.owners([screen], storyboard)
        let title = storyboard.screens[screen].title
        for name in [title] + (entry.scene.hotspot.map { [$0.label] } ?? []) {
          cite(name.text, at: entry.note.place, index) { owners.contains($0) }
        }
      }
    }
  }

  /// The screens and the systems whose frames stand around them.
  private static func owners(_ screens: Set<Int>, _ storyboard: Storyboard) -> Set<TextOwner> {
    var owners = Set(screens.map(TextOwner.screen))
    for screen in screens {
      guard let name = storyboard.screens[screen].system?.text,
        let system = storyboard.systems.firstIndex(where: { $0.name.text == name })
      else { continue }
      owners.insert(.system(system))
    }
    return owners
  }

  private mutating func cite(
    _ mention: Sentence.Mention, at place: Place, on owners: Set<TextOwner>?, _ index: NameIndex
  ) {
    switch mention {
    case .instruction(let instruction):
      for name in [instruction.target, instruction.section, instruction.row].compactMap({ $0 }) {
        // What is told beside the steps names no screen: it counts where one thing alone is meant.
        let isUnique = index.strings(name.text).count == 1
        cite(name.text, at: place, index) { owners?.contains($0) ?? isUnique }
      }
    case .arrival(let screen), .shows(let screen):
      for string in index.titles(screen.name.text) { add(place, to: string) }
    case .reference: break
    }
  }

  private mutating func cite(
    _ name: String, at place: Place, _ index: NameIndex, where isMeant: (TextOwner) -> Bool
  ) {
    for string in index.strings(name) where isMeant(string.owner) { add(place, to: string.index) }
  }

  private mutating func add(_ place: Place, to string: Int) {
    let isKnown = places[string]?.contains { $0.line == place.line && $0.file == place.file }
    if isKnown != true { places[string, default: []].append(place) }
  }
}

/// The texts of screens by the keys of their names.
private struct NameIndex {
  private var byKey: [String: [(index: Int, owner: TextOwner)]] = [:]
  private var byTitle: [String: [Int]] = [:]

  init(_ strings: [InventoryString]) {
    for (index, string) in strings.enumerated() where !string.kind.isProse {
      byKey[NameKey.of(string.text), default: []].append((index, string.owner))
      if string.kind == .title || string.kind == .dialog {
        byTitle[NameKey.ofScreen(string.text), default: []].append(index)
      }
    }
  }

  func strings(_ name: String) -> [(index: Int, owner: TextOwner)] { byKey[NameKey.of(name)] ?? [] }

  func titles(_ name: String) -> [Int] { byTitle[NameKey.ofScreen(name)] ?? [] }
}
