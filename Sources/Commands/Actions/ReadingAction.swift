import Findings
import Foundation
import Reading
import Storyboards

/// Reads a manual's prose and, side by side on all cores, its screen definitions, each of which is
/// forgotten as bytes once it is read.
enum ReadingAction {
  private enum Part: Sendable {
    case prose(Outcome<Manual>)
    case screen(Result<Outcome<Screen>, Refusal>)
  }

  static func run(_ folder: ManualFolder) throws -> Outcome<Manual> {
    let source = try folder.source()
    let files = folder.screenFiles()
    guard !files.isEmpty else {
      var outcome = ManualReader.read(source) { count, read in
        Parallel.onThreads(over: 0..<count, by: 4) {
        } _: { _, range in
          range.map(read)
        }.flatMap { $0 }
      }
      outcome.findings.sort()
      return outcome
    }
    // The prose takes as long as many screens: it is the first thing that a thread takes up.
    let parts = Parallel.onThreads(over: -1..<files.count, by: 1) {
    } _: { _, range in
      range.lowerBound < 0
        ? Part.prose(ManualReader.read(source))
        : Part.screen(
          Result { () throws(Refusal) in ScreenReader.read(try folder.file(files[range.lowerBound]))
          })
    }
    var outcome = Outcome<Manual>(nil)
    var screens: [Screen] = []
    for part in parts {
      switch part {
      case .prose(let prose): outcome = prose
      case .screen(let read):
        let screen = try read.get()
        outcome.findings += screen.findings
        if let screen = screen.value { screens.append(screen) }
      }
    }
    outcome.value?.screens += screens
    outcome.findings.sort()
    return outcome
  }
}
