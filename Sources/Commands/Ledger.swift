import Findings
import Foundation
import Publishing
import Rendering
import Reporting
import Storyboards

/// `kamishibai.json`: what a site promises, so that it can be proven again without its manual.
///
/// `{"kamishibai":"0.1.0","language","views":[{screen:TEXT,state,labels:[[role,
/// TEXT…]]}],"pages":[{path,hash,place:[file,line,column],view,words:TEXT,hotspot:[target,role,
/// TEXT…],ways,next,cards:[{id,view,words:TEXT,hotspot:[role,
/// TEXT…]}]}],"walks":[{title:TEXT,pages,origin}],"assets":[[path,hash]],"own":{band,words},"editions":[[language,
/// prefix]],"address":{base,indexable},"told":[[code,severity,count]],"files":[name]}`, where TEXT is `[text, file, line,
/// column]`, followed by `true` where the text is assumed. Files, targets, views and walks count
/// into their lists from 0.
enum Ledger {
  static func bytes(
    of promises: SitePromises, hashes: [UInt64], assets: [String: UInt64],
    told: [FindingTally] = []
  ) -> [UInt8] {
    var parts = LedgerParts(promises)
    let views = parts.write(promises.views.indices) { $0.write(promises.views[$1], to: &$2) }
    let pages = parts.write(promises.pages.indices) {
      $0.write(promises.pages[$1], hash: hashes[$1], to: &$2)
    }
    let walks = parts.write(promises.walks.indices) { $0.write(promises.walks[$1], to: &$2) }
    let size = (views + pages + walks).reduce(0) { $0 + $1.bytes.count }
    var json = JSONWriter(expecting: size + size / 8 + 1_000)
    json.object { json in
      json.pair("kamishibai", Kamishibai.version)
      json.pair("language", promises.language.rawValue)
      for (key, list) in [("views", views), ("pages", pages), ("walks", walks)] {
        json.key(key)
        json.array(list) { $0.values(of: $1) }
      }
      json.key("assets")
      json.array(promises.assets) { json, path in
        json.array([path, String(assets[path] ?? 0, radix: 16)]) { $0.value($1) }
      }
      if let own = promises.ownWords {
        json.key("own")
        json.object { json in
          json.pair("band", own.band)
          json.key("words")
          json.array(own.onScreens) { $0.value($1) }
        }
      }
      if promises.isLive { json.pair("live", true) }
      if !promises.editions.isEmpty {
        json.key("editions")
        json.array(promises.editions) { json, edition in
          json.array([edition.language.rawValue, edition.prefix]) { $0.value($1) }
        }
      }
      if let address = promises.address {
        json.key("address")
        json.object { json in
          json.pair("base", address.base)
          json.pair("indexable", address.isIndexable)
        }
      }
      if !told.isEmpty {
        json.key("told")
        json.array(told) { json, tally in
          json.array([0]) { json, _ in
            json.value(tally.code)
            json.value(tally.severity.rawValue)
            json.value(tally.count)
          }
        }
      }
      json.key("files")
      json.array(parts.files.names) { $0.value($1) }
    }
    json.newline()
    return json.bytes
  }
}

/// The files of a ledger, numbered as they come.
private struct FileNumbers: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var last = 0

  mutating func number(of file: String) -> Int {
    // Neighbours come from the same file, most of the time.
    if last < names.count, names[last] == file { return last }
    last = numbers[file] ?? names.count
    if last == names.count {
      numbers[file] = last
      names.append(file)
    }
    return last
  }
}

/// Writes long lists in parts, on all cores.
private struct LedgerParts {
  private static let size = 256
  private(set) var files = FileNumbers()

  /// Foresees the files: those of the pages, and those of a screen's frame.
  init(_ promises: SitePromises) {
    for page in promises.pages {
      if let place = page.place { _ = files.number(of: place.file) }
    }
    for label in promises.views.first?.labels ?? [] {
      _ = files.number(of: label.words.place.file)
    }
  }

  mutating func write(
    _ items: Range<Int>,
    _ write: @escaping @Sendable (inout LedgerWriter, Int, inout JSONWriter) -> Void
  ) -> [JSONWriter] {
    let foreseen = files
    let written = { @Sendable (range: Range<Int>, files: FileNumbers) in
      var writer = LedgerWriter(files: files)
      var json = JSONWriter()
      for item in range { write(&writer, item, &json) }
      return (range: range, json: json, files: writer.files)
    }
    let parts = Parallel.onThreads(over: items, by: Self.size) {
    } _: {
      written($1, foreseen)
    }
    return parts.map { part in
      if part.files.names.count == foreseen.names.count { return part.json }
      // It met a file that nobody foresaw, and may not number it by itself.
      let again = written(part.range, files)
      files = again.files
      return again.json
    }
  }
}

private struct LedgerWriter {
  var files: FileNumbers

  mutating func write(_ view: ViewPromise, to json: inout JSONWriter) {
    json.object { json in
      words("screen", view.screen, &json)
      json.pair("state", view.state)
      json.key("labels")
      json.array(view.labels) { json, label in
        tuple(nil, label.role, label.words, &json)
      }
    }
  }

  mutating func write(_ walk: Walk, to json: inout JSONWriter) {
    json.object { json in
      words("title", walk.title, &json)
      json.key("pages")
      json.array(walk.pages) { $0.value($1) }
      if walk.origin != 0 { json.pair("origin", walk.origin) }
    }
  }

  mutating func write(_ page: PagePromise, hash: UInt64, to json: inout JSONWriter) {
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
      if !page.cards.isEmpty {
        json.key("cards")
        json.array(page.cards) { write($1, to: &$0) }
      }
    }
  }

  private mutating func write(_ card: CardPromise, to json: inout JSONWriter) {
    json.object { json in
      json.pair("id", card.id)
      if let view = card.view { json.pair("view", view) }
      if let text = card.words { words("words", text, &json) }
      if let hotspot = card.hotspot {
        json.key("hotspot")
        tuple(nil, hotspot.role, hotspot.words, &json)
      }
    }
  }

  private mutating func write(_ place: Place, _ json: inout JSONWriter) {
    json.value(files.number(of: place.file))
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
