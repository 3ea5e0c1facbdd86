import Findings
import Foundation
import Reading
import Storyboards

/// Reads a manual's prose and, side by side on all cores, its screen definitions, each of which is
/// forgotten as bytes once it is read.
enum ReadingAction {
  static func run(_ folder: ManualFolder) throws -> Outcome<Manual> {
    var outcome = ManualReader.read(try folder.source())
    let screens = try Parallel.map(folder.screenFiles()) { url in
      Result { () throws(Refusal) in ScreenReader.read(try folder.file(url)) }
    }.map { try $0.get() }
    outcome.findings += screens.flatMap(\.findings)
    outcome.value?.screens += screens.compactMap(\.value)
    outcome.findings.sort()
    return outcome
  }
}
