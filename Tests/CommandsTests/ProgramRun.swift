import Foundation

/// A run of the built binary, which a test may listen to before it ends.
final class ProgramRun {
  private let process = Process()
  private let stream = Pipe()
  private var heard = Data()

  init(_ arguments: [String], in folder: URL = Program.root, home: URL? = nil) throws {
    process.executableURL = Program.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let home {
      process.environment = ProcessInfo.processInfo.environment.merging(["HOME": home.path]) { $1 }
    }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = stream
    try process.run()
  }

  /// What the program has said on stderr once it has said these words, or has ended.
  func listen(for words: String) -> String {
    while !error.contains(words) {
      let data = stream.fileHandleForReading.availableData
      if data.isEmpty { break }
      heard += data
    }
    return error
  }

  /// How the program ended, and all that it said.
  func end() -> (status: Int32, error: String) {
    heard += stream.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, error)
  }

  private var error: String { String(decoding: heard, as: UTF8.self) }
}
