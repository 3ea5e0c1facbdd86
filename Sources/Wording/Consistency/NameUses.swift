import Findings
import Storyboards

/// One place where a thing is called by a name.
package struct NameUse: Sendable {
  package let text: String
  /// The text that it stands in, an index into the inventory, and where in it.
  package let string: Int
  package let span: Range<Int>
  /// Whether it stands on a screen; else the manual speaks of it.
  package let isLabel: Bool
}

/// A name, and all the places where it is written so.
package struct SpelledName: Sendable {
  package let text: String
  package fileprivate(set) var uses: [NameUse]

  /// In the order in which they first appear.
  static func names(of uses: [NameUse]) -> [SpelledName] {
    var names: [SpelledName] = []
    var known: [String: Int] = [:]
    for use in uses {
      let index = known[use.text] ?? names.count
      if index == names.count {
        known[use.text] = index
        names.append(SpelledName(text: use.text, uses: []))
      }
      names[index].uses.append(use)
    }
    return names
  }
}

/// The names that a manual and its screens have for things.
package struct NameUses: Sendable {
  /// Names as wholes: labels of the screens, and what the manual names.
  package let names: [NameUse]
  /// Words in katakana of three letters and more, wherever they stand.
  package let katakana: [NameUse]
  /// The same, each spelling once.
  let spelledNames, spelledKatakana, spelledWords: [SpelledName]

  init(_ storyboard: Storyboard, _ inventory: Inventory) {
    var names: [NameUse] = []
    var katakana: [NameUse] = []
    let readings = Self.readings(of: storyboard)
    for (index, string) in inventory.strings.enumerated() {
      let isInferred = storyboard.isInferred(string.owner)
      let scalars = Array(string.text.unicodeScalars)
      if string.kind.isProse {
        var spans: [Range<Int>] = []
        for span in (readings[string.words] ?? []) + Quotations.spans(in: scalars)
        where !spans.contains(span) {
          spans.append(span)
        }
        names += spans.map {
          NameUse(text: String(scalars: scalars[$0]), string: index, span: $0, isLabel: false)
        }
      } else if string.kind.isName, !isInferred, !string.words.isAssumed {
        names.append(
          NameUse(text: string.text, string: index, span: 0..<scalars.count, isLabel: true))
      }
      // What an inferred screen is called stands in the prose, too.
      if isInferred, string.kind != .text { continue }
      katakana += Katakana.words(in: scalars).map {
        NameUse(
          text: String(scalars: scalars[$0]), string: index, span: $0, isLabel: !string.kind.isProse
        )
      }
    }
    self.names = names
    self.katakana = katakana
    spelledNames = SpelledName.names(of: names)
    spelledKatakana = SpelledName.names(of: katakana)
    spelledWords = SpelledName.names(of: names + katakana)
  }

  /// Where the sentences of the steps name controls and screens.
  private static func readings(of storyboard: Storyboard) -> [Words: [Range<Int>]] {
    var spans: [Words: [Range<Int>]] = [:]
    for sentence in storyboard.flows.lazy.flatMap({ $0.steps.flatMap(\.sentences) + $0.retold }) {
      for mention in sentence.mentions {
        switch mention {
        case .instruction(let instruction):
          if !instruction.span.isEmpty {
            spans[sentence.words, default: []].append(instruction.span)
          }
        case .arrival(let screen), .shows(let screen):
          let span = sentence.words.span(of: screen.name.text)
          if !span.isEmpty { spans[sentence.words, default: []].append(span) }
        case .reference: break
        }
      }
    }
    return spans
  }
}

extension TextKind {
  /// Whether the whole of it is a name that a manual may speak of.
  var isName: Bool {
    switch self {
    case .button, .link, .tab, .label, .option, .heading, .dialog, .title, .column, .system: true
    case .hint, .example, .value, .unit, .error, .caption, .flow, .state, .text, .note, .banner,
      .tag, .cell, .alt, .copyright, .step, .introduction, .remark, .band:
      false
    }
  }
}

/// What stands between quotes that set off a name.
enum Quotations {
  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "「": "」", "［": "］", "“": "”", "【": "】",
  ]

  /// Without the quotes, innermost only, none empty.
  static func spans(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: (close: Unicode.Scalar, start: Int)?
    for (index, scalar) in scalars.enumerated() {
      if let close = pairs[scalar] {
        open = (close, index + 1)
      } else if let last = open, scalar == last.close {
        if index > last.start { spans.append(last.start..<index) }
        open = nil
      }
    }
    return spans
  }
}

/// Words in katakana.
enum Katakana {
  /// Runs of three letters and more.
  static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if Letters.isKatakanaPart(scalar) {
        start = start ?? index
      } else if let first = start {
        if index - first > 2 { words.append(first..<index) }
        start = nil
      }
    }
    if let first = start, scalars.count - first > 2 { words.append(first..<scalars.count) }
    return words
  }
}
