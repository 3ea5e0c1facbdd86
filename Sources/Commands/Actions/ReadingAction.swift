import Findings
import Foundation
import Reading
import Storyboards

/// Reads a manual's prose and, side by side on all cores, its screen definitions.
enum ReadingAction {
  static func run(_ source: ManualSource) -> Outcome<Manual> {
    var outcome = ManualReader.read(source)
    let screens = Parallel.map(source.screens) { ScreenReader.read($0) }
    outcome.findings += screens.flatMap(\.findings)
    outcome.value?.screens += screens.compactMap(\.value)
    outcome.findings.sort()
    return outcome
  }
}
