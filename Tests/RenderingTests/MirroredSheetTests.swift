import Testing

@testable import Rendering

@Suite("The style sheet of pages that run from right to left")
struct MirroredSheetTests {
  @Test("exchanges the sides of margins, paddings and borders, and nothing else")
  func sides() {
    let sheet = "a { margin-left: 1rem; border-right-width: 2px } b { padding-right: 0; left: 0 }"

    let mirrored = MirroredSheet.text(sheet)

    #expect(
      mirrored == "a { margin-right: 1rem; border-left-width: 2px } b { padding-left: 0; left: 0 }")
    #expect(MirroredSheet.text(mirrored) == sheet)
  }
}
