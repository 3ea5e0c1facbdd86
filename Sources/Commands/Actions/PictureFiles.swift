import Findings
import Foundation
import Proving
import Reading
import Storyboards

/// The picture files of a manual's screens: each is looked at once, and published once.
struct PictureFiles: Sendable {
  /// Where each published picture comes from.
  private(set) var sources: [(path: String, file: URL)] = []

  /// Gives every picture its file as it will be published.
  static func find(for manual: inout Manual, in folder: ManualFolder) -> Outcome<PictureFiles> {
    var files = PictureFiles()
    var findings: [Finding] = []
    var known: [String: Picture.Asset] = [:]
    for index in manual.screens.indices {
      manual.screens[index].changePictures { picture in
        guard let name = picture.file else { return }
        if known[name.text] == nil {
          let outcome = files.read(name, in: folder)
          findings += outcome.findings
          known[name.text] = outcome.value
        }
        picture.asset = known[name.text]
      }
    }
    return Outcome(files, findings)
  }

  private mutating func read(_ name: Words, in folder: ManualFolder) -> Outcome<Picture.Asset> {
    let root = folder.folder.resolvingSymlinksInPath().path + "/"
    let file = folder.folder.appending(path: name.text).resolvingSymlinksInPath()
    guard file.path.hasPrefix(root), !name.text.hasPrefix("/"),
      let data = try? Data(contentsOf: file, options: .mappedIfSafe)
    else { return Outcome(nil, [PictureFindings.notThere(name)]) }
    let outcome = Self.inspect([UInt8](data), named: name)
    if let asset = outcome.value { sources.append((asset.path, file)) }
    return outcome
  }

  private static func inspect(_ bytes: [UInt8], named name: Words) -> Outcome<Picture.Asset> {
    guard VectorPicture.isMarkup(bytes), bytes.count <= PictureFile.sizeLimit else {
      return PictureFile.inspect(bytes, named: name)
    }
    switch VectorPicture.inspect(bytes) {
    case .harmless(let width, let height):
      return Outcome(
        PictureFile.asset(bytes, named: name, format: "svg", width: width, height: height))
    case .refused(let why, let line):
      return Outcome(nil, [PictureFindings.unsafe(name, why, line: line)])
    }
  }

  /// Each file's bytes, by its published path.
  func all() throws -> [(path: String, bytes: [UInt8])] {
    var all: [(path: String, bytes: [UInt8])] = []
    try publish { all.append(($0, $1)) }
    return all
  }

  /// Hands on each file's bytes.
  func publish(_ sink: (String, [UInt8]) throws -> Void) throws {
    var done: Set<String> = []
    for source in sources where done.insert(source.path).inserted {
      guard let data = try? Data(contentsOf: source.file) else {
        throw Refusal(
          text: "kamishibai: \(source.file.path) を読めません。(cannot be read)")
      }
      try sink(source.path, [UInt8](data))
    }
  }
}
