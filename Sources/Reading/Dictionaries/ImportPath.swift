/// Where an import leads, as a path in the dictionaries' folder.
enum ImportPath {
  /// - Returns: nil for what leaves the folder, begins at the disk's root or a drive, or names a
  ///   service (`https:`); for what has a backslash or a control character; and for no path at all.
  static func resolve(_ path: String, from importer: String) -> String? {
    let scalars = path.unicodeScalars
    guard let first = scalars.first, first != "/", first != "~",
      scalars.allSatisfy({ $0 != "\\" && $0 != ":" && !SourceText.isForbidden($0) })
    else { return nil }
    var parts = names(in: importer).dropLast()
    for name in names(in: path) {
      switch name {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(name)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// By bytes: a slash with a combining mark behind it is one grapheme, and still parts names.
  private static func names(in path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }
}
