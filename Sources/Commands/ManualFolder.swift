import Findings
import Foundation
import Reading

/// A manual on the disk: a folder with `manual.md` and its definitions, or a single file.
struct ManualFolder {
  /// The folder that places are told relative to.
  let folder: URL
  let manual: URL

  /// Finds the manual that an argument names. Without one: the current folder, if it holds a
  /// `manual.md`, else the only manual in `Manuals/`.
  static func locate(_ argument: String?) throws -> ManualFolder {
    let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    guard let argument else {
      if exists(current.appending(path: "manual.md")) { return try folder(current) }
      let manuals = current.appending(path: "Manuals")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: manuals.path)) ?? []
      let found = names.sorted().map { manuals.appending(path: $0) }.filter {
        exists($0.appending(path: "manual.md"))
      }
      if found.count == 1 { return try folder(found[0]) }
      throw Refusal(
        text: found.isEmpty
          ? "kamishibai: 手順書が見つかりません。フォルダーかファイルを指定してください: kamishibai build my-manual"
            + "\n(no manual here; name a folder or a file)"
          : "kamishibai: 手順書が \(found.count) つあります。一つを指定してください: "
            + found.map { "Manuals/" + $0.lastPathComponent }.joined(separator: ", ")
            + "\n(several manuals here; name one)")
    }
    let url = URL(fileURLWithPath: argument, relativeTo: current).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw Refusal(
        text: "kamishibai: \(argument) が見つかりません。(no such file or folder: \(argument))")
    }
    return isFolder.boolValue
      ? try folder(url) : ManualFolder(folder: url.deletingLastPathComponent(), manual: url)
  }

  private static func folder(_ url: URL) throws -> ManualFolder {
    let manual = url.appending(path: "manual.md")
    guard exists(manual) else {
      throw Refusal(
        text: "kamishibai: \(url.path) に manual.md がありません。(the folder holds no manual.md)")
    }
    return ManualFolder(folder: url, manual: manual)
  }

  /// Whether the manual came with a folder of its own, or is a single file.
  var isSingleFile: Bool { manual.lastPathComponent != "manual.md" }

  /// The files that a manual has one of.
  func source() throws(Refusal) -> ManualSource {
    guard !isSingleFile else { return ManualSource(manual: try file(manual)) }
    return ManualSource(
      manual: try file(manual), systems: try optional("systems.yaml"),
      settings: try optional("kamishibai.yaml"))
  }

  /// The screen definitions, in the order of their names.
  func screenFiles() -> [URL] {
    guard !isSingleFile else { return [] }
    let screens = folder.appending(path: "screens")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: screens.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map {
      screens.appending(path: $0)
    }
  }

  private func optional(_ name: String) throws(Refusal) -> SourceFile? {
    let url = folder.appending(path: name)
    return Self.exists(url) ? try file(url) : nil
  }

  func file(_ url: URL) throws(Refusal) -> SourceFile {
    do {
      return SourceFile(name: name(of: url), bytes: [UInt8](try Data(contentsOf: url)))
    } catch {
      throw Refusal(
        text: "kamishibai: \(url.path) を読めません: \(error.localizedDescription)")
    }
  }

  /// Relative to the folder, with `/`, as findings tell it.
  private func name(of url: URL) -> String {
    let base = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    return url.path.hasPrefix(base) ? String(url.path.dropFirst(base.count)) : url.lastPathComponent
  }

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }
}
