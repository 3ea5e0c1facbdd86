/// What a stage gives back: its value where there is one, and all that it has to say.
package struct Outcome<Value> {
  package var value: Value?
  package var findings: [Finding]

  package init(_ value: Value?, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }

  /// Hands the value, where there is one, to the next stage and keeps what both have said.
  package func then<Next>(_ next: (Value) -> Outcome<Next>) -> Outcome<Next> {
    guard let value else { return Outcome<Next>(nil, findings) }
    let outcome = next(value)
    return Outcome<Next>(outcome.value, findings + outcome.findings)
  }
}

extension Outcome: Sendable where Value: Sendable {}

extension [Finding] {
  /// Whether any finding has the severity of an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order in which findings are told, each of them once: what many screens share is wrong
  /// once.
  package func told() -> [Finding] {
    var told: [Finding] = []
    for finding in sorted() where finding != told.last { told.append(finding) }
    return told
  }
}
