import Findings
import Foundation
import Rendering
import Reporting
import Storyboards

/// `kamishibai.json`: what a site promises, so that it can be proven again without its manual.
///
/// `{"kamishibai":"0.1.0","language","views":[{screen,state,labels:[[role,text,file,line,column,
/// assumed]]}],"pages":[{path,hash,view,words,hotspot:[role,text,target],ways,next}],
/// "walks":[{title,pages}],"assets"}`. Targets, views and walks count into the lists from 0.
enum Ledger {
  static func bytes(of promises: SitePromises, hashes: [UInt64]) -> [UInt8] {
    var json = JSONWriter()
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
            tuple(label.role.rawValue, label.words, nil, &json)
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
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ page: PagePromise, hash: UInt64, to json: inout JSONWriter) {
    json.object { json in
      json.pair("path", page.path)
      json.pair("hash", String(hash, radix: 16))
      if let place = page.place {
        json.key("place")
        json.array([0]) { json, _ in
          json.value(place.file)
          json.value(Int(place.line))
          json.value(Int(place.column))
        }
      }
      if let view = page.view { json.pair("view", view) }
      if let text = page.words { words("words", text, &json) }
      if let way = page.hotspot {
        json.key("hotspot")
        tuple(way.role.rawValue, way.words, way.target, &json)
      }
      if !page.ways.isEmpty {
        json.key("ways")
        json.array(page.ways) { tuple($1.role.rawValue, $1.words, $1.target, &$0) }
      }
      if let next = page.next { json.pair("next", next) }
    }
  }

  private static func words(_ key: String, _ words: Words, _ json: inout JSONWriter) {
    json.key(key)
    tuple(nil, words, nil, &json)
  }

  /// `[role?, text, file, line, column, assumed, target?]`: lists, because there are so many.
  private static func tuple(
    _ role: String?, _ words: Words, _ target: Int?, _ json: inout JSONWriter
  ) {
    json.array([0]) { json, _ in
      if let role { json.value(role) }
      json.value(words.text)
      json.value(words.place.file)
      json.value(Int(words.place.line))
      json.value(Int(words.place.column))
      json.value(words.isAssumed)
      if let target { json.value(target) }
    }
  }
}
