import Foundation
import Reading
import TestSupport
import Testing

/// The reader must take whatever it is given: it may find nothing, it may not crash or hang.
/// `KAMISHIBAI_FUZZ_SECONDS` makes it go on for longer than a test run should.
@Suite("Any text", .timeLimit(.minutes(10)))
struct AnyTextTests {
  private static let budget = Duration.seconds(
    ProcessInfo.processInfo.environment["KAMISHIBAI_FUZZ_SECONDS"].flatMap(Int.init) ?? 20)

  /// The sentences and lines of the labelled manuals.
  private static let pieces: [String] = {
    let folder = LabelledManual.folder.appending(path: "corpus")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { !$0.hasSuffix(".json") }.sorted().flatMap { file in
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      return text.split(omittingEmptySubsequences: true) { "。\n".contains($0) }.map(String.init)
    }
  }()

  private func read(_ bytes: [UInt8]) {
    _ = ManualReader.read(ManualSource(manual: SourceFile(name: "m.md", bytes: bytes)))
  }

  @Test("of shuffled sentences, cut and glued anywhere, is read to its end")
  func shuffled() {
    var random = Seeded(1)
    let clock = ContinuousClock()
    let end = clock.now + Self.budget
    var count = 0
    while clock.now < end {
      var text = ""
      for _ in 0..<Int.random(in: 1...80, using: &random) {
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        let cut = Int.random(in: 0...piece.count, using: &random)
        text += Bool.random(using: &random) ? piece : String(piece.prefix(cut))
        text +=
          ["。", "\n", "", " ", "、", "\n\n", "「", "|", "**"].randomElement(using: &random) ?? ""
      }
      read(Array(text.utf8))
      count += 1
    }

    #expect(!Self.pieces.isEmpty)
    #expect(count > 10)
  }

  @Test("of 100,000 random bytes or letters is taken", arguments: 1...6 as ClosedRange<UInt64>)
  func random(seed: UInt64) {
    var random = Seeded(seed)
    let letters = Array("「」『』（）をにはがの、。①②12.)クリックボタン画面が表示され\n\n  -*|>`#手順".unicodeScalars)
    let text = (0..<33_000).map { _ in String(letters.randomElement(using: &random) ?? "a") }
      .joined()

    read((0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    read((0..<100_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) })
    read(Array(text.utf8))
  }

  @Test("is read in time that grows with its length")
  func linear() {
    let clock = ContinuousClock()
    let page = Self.pieces.joined(separator: "。\n\n")
    let time = { (copies: Int) in
      clock.measure { read(Array(String(repeating: page, count: copies).utf8)) }
    }
    _ = time(1)

    let ratio = time(32) / time(4)

    #expect(ratio < 24, "8 times the text took \(ratio) times as long")
  }

  @Test(
    "is read in time that grows with its length where one sentence has no end",
    arguments: [
      "Set A to B and ", "Change A from ", "設定＞", "都道府県はプルダウンから", "enter the name, ",
      "select your country, ", "click the drop-down and ", "都道府県を選択し、", "甲のタブを押し、",
    ])
  func endless(phrase: String) {
    let clock = ContinuousClock()
    let time = { (copies: Int) in
      clock.measure { read(Array("1. \(String(repeating: phrase, count: copies))。".utf8)) }
    }
    _ = time(10)

    let ratio = time(16_000) / time(2_000)

    #expect(ratio < 24, "8 times the text took \(ratio) times as long")
  }
}
