import Findings
import Storyboards

/// What the lines of a manual are called: the procedure and the mark of the step on each.
package struct StepNames: Sendable {
  private var steps: [Line: Step] = [:]
  /// Whether there is more than one procedure, so that a step's mark alone does not name it.
  private let hasManyFlows: Bool

  /// A step as a person finds it in the manual.
  package struct Step: Hashable, Sendable {
    /// The title of its procedure; nil where the manual has only one.
    package let flow: String?
    /// As printed (③).
    package let mark: String
  }

  private struct Line: Hashable {
    let file: String
    let line: Int32
  }

  package init(_ manual: Manual) {
    hasManyFlows = manual.flows.count > 1
    for flow in manual.flows {
      for step in flow.steps where !step.label.text.isEmpty {
        let name = Step(flow: hasManyFlows ? flow.title.text : nil, mark: step.label.text)
        let words = [step.label] + step.sentences.map(\.words) + step.notes
        for place in words.map(\.place) {
          steps[Line(file: place.file, line: place.line)] = name
        }
      }
    }
  }

  /// Names nothing: lines are told by their numbers.
  package init() { hasManyFlows = false }

  /// The steps of a built site, which keeps their order and not their marks: counted from 1.
  package init(_ promises: SitePromises) {
    let walks = promises.walks.filter(\.isMain)
    hasManyFlows = walks.count > 1
    for walk in walks {
      var number = 0
      var last: Place?
      for page in walk.pages.map({ promises.pages[$0] }) {
        // A step of several scenes has one place.
        guard let words = page.words, words.place != last else { continue }
        last = words.place
        number += 1
        let name = Step(flow: hasManyFlows ? walk.title.text : nil, mark: String(number))
        for place in [words.place, page.place ?? words.place] {
          let line = Line(file: place.file, line: place.line)
          if steps[line] == nil { steps[line] = name }
        }
      }
    }
  }

  /// The step on a line; nil where none is, or where it carries no mark.
  package subscript(place: Place) -> Step? {
    steps[Line(file: place.file, line: place.line)]
  }

  /// "手順③⑤" or "「…」の手順③⑤、「…」の手順①"; lines without a step by their numbers. Nil for
  /// no lines.
  package func told(_ places: [Place], in language: Language) -> String? {
    var flows: [(flow: String?, marks: [String])] = []
    var lines: [String] = []
    for place in places {
      guard let step = self[place] else {
        lines.append(
          language == .japanese
            ? "\(place.file)の\(place.line)行目" : "\(place.file) line \(place.line)")
        continue
      }
      if let index = flows.firstIndex(where: { $0.flow == step.flow }) {
        if !flows[index].marks.contains(step.mark) { flows[index].marks.append(step.mark) }
      } else {
        flows.append((step.flow, [step.mark]))
      }
    }
    let told = flows.map { Self.told($0.marks, of: $0.flow, in: language) } + lines
    return told.isEmpty ? nil : told.joined(separator: language == .japanese ? "、" : ", ")
  }

  private static func told(_ marks: [String], of flow: String?, in language: Language) -> String {
    let areCircled = marks.allSatisfy { $0.unicodeScalars.count == 1 }
    switch language.ownWords {
    case .japanese:
      let prefix = flow.map { "「\($0)」の" } ?? ""
      return prefix + "手順" + marks.joined(separator: areCircled ? "" : "、")
    case .english, .other:
      let suffix = flow.map { " of “\($0)”" } ?? ""
      let noun = marks.count == 1 ? "step " : "steps "
      return noun + marks.joined(separator: areCircled ? "" : ", ") + suffix
    }
  }
}
