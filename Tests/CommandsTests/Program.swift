import Foundation

/// The built binary, run as a person runs it.
enum Program {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, where the package manager puts both.
  static let binary: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "kamishibai")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : root.appending(path: ".build/debug/kamishibai")
  }()

  struct Result {
    /// What it ended with; the signal where it was killed.
    let status: Int32
    let isCrash: Bool
    let out: String
    let error: String

    private var severities: [String] { ["エラー", "警告", "メモ", "error", "warning", "note"] }

    /// The first lines of all findings: place, severity and code, message.
    var findings: [String] {
      error.split(whereSeparator: \.isNewline).map(String.init).filter { line in
        !line.hasPrefix(" ") && severities.contains { line.contains("\($0)[KSB") }
      }
    }
  }

  static func run(_ arguments: String..., in folder: URL = root) throws -> Result {
    try run(arguments, in: folder)
  }

  static func run(_ arguments: [String], in folder: URL = root) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    let handles = try files.map { file -> FileHandle in
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
      return try FileHandle(forWritingTo: file)
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Result(
      status: process.terminationStatus, isCrash: process.terminationReason != .exit,
      out: texts[0], error: texts[1])
  }
}

/// A folder of its own for each test.
func temporaryFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ksb-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.resolvingSymlinksInPath()
}

func files(in folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  let names =
    FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  for name in names {
    var isFolder: ObjCBool = false
    let path = folder.appending(path: name).path
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
  }
  return files
}

/// How a program of the system ended.
func shell(_ arguments: [String], in folder: URL) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}
