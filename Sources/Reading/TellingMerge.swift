import Findings
import Storyboards

/// Makes one flow of a procedure told twice: in short, then in full. The fuller telling wins,
/// word for word; where the two differ, a finding says so.
enum TellingMerge {
  struct Telling: Sendable {
    let isDetail: Bool
    let steps: [NumberedStep]
  }

  static func merge(_ tellings: [Telling]) -> Outcome<[NumberedStep]> {
    guard var winner = tellings.last(where: \.isDetail) ?? tellings.last else {
      return Outcome([])
    }
    var findings: [Finding] = []
    for other in tellings
    where other.steps.first?.step.label.place != winner.steps.first?.step.label.place {
      var steps = winner.steps
      for (index, step) in other.steps.enumerated() {
        if let at = partner(of: step, at: index, in: steps) {
          findings += differences(told: step.step, andThen: steps[at].step)
          if steps[at].step.annotation == nil { steps[at].step.annotation = step.step.annotation }
          if isBullet(steps[at].step.label), !isBullet(step.step.label) {
            steps[at].step.label = step.step.label
          }
        } else {
          let at = steps.firstIndex { ($0.number ?? 0) > (step.number ?? .max) } ?? steps.count
          steps.insert(step, at: at)
          findings.append(ReadingFindings.onlyInOneTelling(step.step))
        }
      }
      winner = Telling(isDetail: winner.isDetail, steps: steps)
    }
    return Outcome(winner.steps, findings)
  }

  private static func isBullet(_ label: Words) -> Bool {
    StepNumber.digits(of: label.text).isEmpty
      || label.text.unicodeScalars.allSatisfy {
        !Script.isLetterOrDigit($0)
      }
  }

  private static func partner(
    of step: NumberedStep, at index: Int, in steps: [NumberedStep]
  ) -> Int? {
    if let number = step.number { return steps.firstIndex { $0.number == number } }
    return steps.indices.contains(index) ? index : nil
  }

  /// Compared by what is asked for: other words for the same instruction are no difference.
  private static func differences(told short: Step, andThen full: Step) -> [Finding] {
    let names = targets(of: short)
    var unmatched = targets(of: full).filter { target in
      !names.contains { NameKey.of($0.text) == NameKey.of(target.text) }
    }
    var findings: [Finding] = []
    for name in names {
      let key = NameKey.of(name.text)
      if targets(of: full).contains(where: { NameKey.of($0.text) == key }) { continue }
      let near = NearMiss.of(name.text, among: unmatched.map(\.text))
      guard let near, let index = unmatched.firstIndex(where: { $0.text == near }) else {
        findings.append(ReadingFindings.tellingsDiffer(short: name, full: full))
        continue
      }
      findings.append(
        ReadingFindings.tellingsNearlyAgree(full: unmatched.remove(at: index), short: name))
    }
    return findings
  }

  private static func targets(of step: Step) -> [Words] { step.instructions.compactMap(\.target) }
}
