import Foundation

/// Templates of an author's own: `--templates DIR`, else `templates/` beside the manual.
enum TemplateFolder {
  static func overrides(
    _ option: String?, beside manual: ManualFolder
  ) throws -> [(name: String, file: String, text: String)] {
    let folder: URL
    if let option {
      folder = URL(fileURLWithPath: option)
      guard FileManager.default.fileExists(atPath: folder.path) else {
        throw Refusal(text: "kamishibai: テンプレートのフォルダー \(option) がありません。(no such folder)")
      }
    } else {
      guard !manual.isSingleFile else { return [] }
      folder = manual.folder.appending(path: "templates")
    }
    guard let files = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".mustache") }.sorted()
    return try names.map { name in
      let url = folder.appending(path: name)
      guard let text = try? String(contentsOf: url, encoding: .utf8) else {
        throw Refusal(text: "kamishibai: \(url.path) を UTF-8 として読めません。(not readable as UTF-8)")
      }
      return (String(name.dropLast(".mustache".count)), "\(folder.lastPathComponent)/\(name)", text)
    }
  }
}
