import Findings
import Foundation
import Rendering
import Reporting
import Storyboards

/// `kamishibai.json`: what a site promises, so that it can be proven again without its manual.
///
/// `{"kamishibai":"0.1.0","language","views":[{screen:TEXT,state,labels:[[role,
/// TEXT…]]}],"pages":[{path,hash,place:[file,line,column],view,words:TEXT,hotspot:[target,role,
/// TEXT…],ways,next}],"walks":[{title:TEXT,pages}],"assets","files":[name]}`, where TEXT is `[text, file, line,
/// column]`, followed by `true` where the text is assumed. Files, targets, views and walks count
/// into their lists from 0.
enum Ledger {
  static func bytes(of promises: SitePromises, hashes: [UInt64]) -> [UInt8] {
    var writer = LedgerWriter(promises: promises)
    return writer.bytes(hashes)
  }
}

private struct LedgerWriter {
  let promises: SitePromises
  private var files: [String] = []
  private var fileNumbers: [String: Int] = [:]

  init(promises: SitePromises) { self.promises = promises }

  /// About how many bytes a page takes in the ledger, rounded up: memory that is asked for and not
  /// written to costs nothing, an array that grows costs three times its size for a moment.
  private static let pageSize = 2_000

  mutating func bytes(_ hashes: [UInt64]) -> [UInt8] {
    var json = JSONWriter(expecting: 1_000 + Self.pageSize * promises.pages.count)
    json.object { json in
      json.pair("kamishibai", Kamishibai.version)
      json.pair("language", promises.language.rawValue)
      json.key("views")
      json.array(promises.views) { json, view in
        json.object { json in
          words("screen", view.screen, &json)
          json.pair("state", view.state)
          json.key("labels")
          json.array(view.labels) { json, label in
            tuple(nil, label.role, label.words, &json)
          }
        }
      }
      json.key("pages")
      json.array(zip(promises.pages, hashes)) { write($1.0, hash: $1.1, to: &$0) }
      json.key("walks")
      json.array(promises.walks) { json, walk in
        json.object { json in
          words("title", walk.title, &json)
          json.key("pages")
          json.array(walk.pages) { $0.value($1) }
        }
      }
      json.key("assets")
      json.array(promises.assets) { $0.value($1) }
      json.key("files")
      json.array(files) { $0.value($1) }
    }
    json.newline()
    return json.bytes
  }

  /// Neighbours come from the same file, most of the time.
  private mutating func number(of file: String) -> Int {
    if let last = files.last, last == file { return files.count - 1 }
    if let number = fileNumbers[file] { return number }
    fileNumbers[file] = files.count
    files.append(file)
    return files.count - 1
  }

  private mutating func write(_ page: PagePromise, hash: UInt64, to json: inout JSONWriter) {
    json.object { json in
      json.pair("path", page.path)
      json.pair("hash", String(hash, radix: 16))
      if let place = page.place {
        json.key("place")
        json.array([0]) { json, _ in write(place, &json) }
      }
      if let view = page.view { json.pair("view", view) }
      if let text = page.words { words("words", text, &json) }
      if let way = page.hotspot {
        json.key("hotspot")
        tuple(way.target, way.role, way.words, &json)
      }
      if !page.ways.isEmpty {
        json.key("ways")
        json.array(page.ways) { tuple($1.target, $1.role, $1.words, &$0) }
      }
      if let next = page.next { json.pair("next", next) }
    }
  }

  private mutating func write(_ place: Place, _ json: inout JSONWriter) {
    json.value(number(of: place.file))
    json.value(Int(place.line))
    json.value(Int(place.column))
  }

  private mutating func words(_ key: String, _ words: Words, _ json: inout JSONWriter) {
    json.key(key)
    tuple(nil, nil, words, &json)
  }

  /// `[target?, role?, text, file, line, column, true?]`: lists, because there are so many.
  private mutating func tuple(
    _ target: Int?, _ role: Role?, _ words: Words, _ json: inout JSONWriter
  ) {
    json.array([0]) { json, _ in
      if let target { json.value(target) }
      if let role { json.value(role.rawValue) }
      json.value(words.text)
      write(words.place, &json)
      if words.isAssumed { json.value(true) }
    }
  }
}
