import Findings

/// What became of one text between two manuals.
package struct Change: Sendable {
  package let kind: Kind
  /// The text before; nil where it was added.
  package let old: InventoryString?
  /// The text after; nil where it is gone.
  package let new: InventoryString?
  /// Which characters differ; nothing unless the text was changed.
  package let spans: TextDifference
  /// What else differs than the words: set where it moved, and where a changed text is shown in
  /// other states than before.
  package let motion: Motion?

  package enum Kind: String, Sendable, CaseIterable {
    case changed, added, gone, moved
  }

  /// How a text moved whose words stayed.
  package enum Motion: String, Sendable, CaseIterable {
    /// To another screen, procedure or service.
    case owner
    /// Other states of its screen show it.
    case states
    /// It stands before or behind other texts than it did.
    case rank
  }

  init(old: InventoryString, new: InventoryString, motion: Motion?) {
    let isChanged = !old.text.unicodeScalars.elementsEqual(new.text.unicodeScalars)
    kind = isChanged ? .changed : .moved
    self.old = old
    self.new = new
    self.motion = motion
    spans = isChanged ? TextDifference.between(old.text, new.text) : TextDifference()
  }

  init(gone old: InventoryString) {
    kind = .gone
    self.old = old
    new = nil
    motion = nil
    spans = TextDifference()
  }

  init(added new: InventoryString) {
    kind = .added
    old = nil
    self.new = new
    motion = nil
    spans = TextDifference()
  }

  package var severity: Weight {
    max(
      old.map { Weight(of: $0.kind) } ?? .body,
      new.map { Weight(of: $0.kind) } ?? .body)
  }

  /// Where to look: where it stands now, or where it stood.
  package var place: Place? { (new ?? old)?.words.place }

  package var touched: Touched { Touched(old: old, new: new) }
}

extension Change {
  /// What else has to be looked at because of a change.
  package struct Touched: Hashable, Sendable {
    /// The lines of the old and of the new manual that speak of the text, or that it is itself a
    /// sentence of. In order, each line once.
    package let oldSteps: [Place]
    package let newSteps: [Place]
    /// What its screen, procedure or service is called: after, and before where that differs.
    package let screens: [String]

    init(old: InventoryString?, new: InventoryString?) {
      oldSteps = old.map(Self.lines) ?? []
      newSteps = new.map(Self.lines) ?? []
      let names = [new?.ownerName, old?.ownerName].compactMap { $0 }
      screens = names.first == names.last ? Array(names.prefix(1)) : names
    }

    private static func lines(of string: InventoryString) -> [Place] {
      let isStep = string.kind == .step || string.kind == .remark
      var lines: [Place] = []
      for place in (string.citations + (isStep ? [string.words.place] : [])).sorted()
      where lines.last?.file != place.file || lines.last?.line != place.line {
        lines.append(place)
      }
      return lines
    }
  }
}
