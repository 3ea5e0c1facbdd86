import Foundation

/// A program of the system's that a command may call where it is installed.
struct Tool {
  let name: String
  /// Debian's name for what brings it.
  let package: String

  init(_ name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Runs the program and gives what it wrote to stdout.
  func run(_ arguments: [String]) throws -> [UInt8] {
    guard let program = find() else {
      throw Refusal(
        text: "kamishibai: \(name) が見つかりません。次のコマンドで入れてください: sudo apt-get install \(package)"
          + "\n(\(name) is not installed: sudo apt-get install \(package))")
    }
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch {
      throw Refusal(text: "kamishibai: \(name) を実行できません: \(error.localizedDescription)")
    }
    // Both pipes are emptied side by side, so that the tool never waits for either.
    let said = Locked([UInt8]())
    let listening = DispatchGroup()
    DispatchQueue.global().async(group: listening) {
      let text = [UInt8](errors.fileHandleForReading.readDataToEndOfFile())
      said.change { $0 = text }
    }
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    listening.wait()
    guard process.terminationStatus == 0 else {
      let reason = String(decoding: said.change { $0 }.prefix(500), as: UTF8.self)
      throw Refusal(text: "kamishibai: \(name) が失敗しました: \(reason)")
    }
    return bytes
  }

  private func find() -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").lazy
      .map { URL(fileURLWithPath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
