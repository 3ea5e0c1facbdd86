import Storyboards
import Testing

@Suite("A step's mark in a sentence") struct StepNumberTests {
  @Test(
    "keeps what counts, without the words and the point around it",
    arguments: [
      ("③", "③"), ("(3)", "(3)"), ("（３）", "（３）"), ("3.", "3"), ("３．", "３"), ("3)", "3"),
      ("手順3", "3"), ("STEP 3", "3"), ("ステップ３：", "３"), ("【手順3】", "3"), ("1-2.", "1-2"),
      ("手順一", "一"), ("3a)", "3a"),
    ])
  func names(label: String, name: String) { #expect(StepNumber.name(of: label) == name) }

  @Test("is none where the mark counts nothing", arguments: ["", "-", "・", "●"])
  func none(label: String) { #expect(StepNumber.name(of: label) == nil) }

  @Test("keeps a renderer's marks in pairs")
  func marks() {
    guard let open = Unicode.Scalar(0xFDD0 as UInt32), let close = Unicode.Scalar(0xFDD1 as UInt32)
    else { return }
    #expect(StepNumber.name(of: "\(open)STEP 3.\(close)") == "\(open)3\(close)")
  }
}
