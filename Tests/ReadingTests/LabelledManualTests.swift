import Testing

/// What the reader reaches on manuals that careful people labelled. The bars are those that it
/// reached when they were set: a change of the grammar may raise them, and must not lower them.
@Suite("Manuals that people have labelled")
struct LabelledManualTests {
  @Test(
    "of the corpus are read as a careful person reads them",
    arguments: LabelledManual.all(in: "corpus"))
  private func corpus(manual: LabelledManual) {
    let actions = manual.actions
    let steps = manual.steps

    #expect(actions.missed == [])
    #expect(actions.wrong == [])
    #expect(steps.found == steps.expected)
  }

  @Test("in the styles of public manuals are read nearly so")
  func composed() {
    let manuals = LabelledManual.all(in: "composed")

    let actions = manuals.map(\.actions).reduce(.init()) { $0 + $1 }

    #expect(manuals.count >= 223)
    #expect(actions.f1 >= 0.975, "missed \(actions.missed), wrong \(actions.wrong)")
    #expect(actions.wrong.count <= 50, "\(actions.wrong)")
  }
}
