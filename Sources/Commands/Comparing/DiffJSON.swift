import Findings
import Reporting
import Storyboards
import Wording

/// A comparison for programs: `{"version":1,"summary","counts":{changed,added,gone,moved},
/// "renamed":[{old,new}],"changes":[{change, motion, severity, kind, old:SIDE, new:SIDE,
/// touched:{steps:[{file,line}], screens}}]}`, where SIDE is null or `{key, text, owner, states,
/// file, line, column, changed:[[start,end]]}` with the changed scalars of the text.
enum DiffJSON {
  static func bytes(of diff: InventoryDiff, summary: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("version", 1)
      json.pair("summary", summary)
      json.key("counts")
      json.object { json in
        for kind in Change.Kind.allCases { json.pair(kind.rawValue, diff.count(kind)) }
      }
      json.key("renamed")
      json.array(diff.renamed) { json, names in
        json.object { json in
          json.pair("old", names.old)
          json.pair("new", names.new)
        }
      }
      json.key("changes")
      json.array(diff.changes) { write($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ change: Change, to json: inout JSONWriter) {
    json.object { json in
      json.pair("change", change.kind.rawValue)
      json.pair("motion", change.motion?.rawValue)
      json.pair("severity", change.severity.name)
      json.pair("kind", (change.new ?? change.old)?.kind.rawValue)
      write("old", change.old, change.spans.old, to: &json)
      write("new", change.new, change.spans.new, to: &json)
      json.key("touched")
      json.object { json in
        json.key("steps")
        json.array(
          change.touched.newSteps.isEmpty ? change.touched.oldSteps : change.touched.newSteps
        ) {
          json, place in
          json.object { json in
            json.pair("file", place.file)
            json.pair("line", Int(place.line))
          }
        }
        json.key("screens")
        json.array(change.touched.screens) { $0.value($1) }
      }
    }
  }

  private static func write(
    _ name: String, _ side: InventoryString?, _ spans: [Range<Int>], to json: inout JSONWriter
  ) {
    json.key(name)
    guard let side else { return json.null() }
    json.object { json in
      json.pair("key", side.key)
      json.pair("text", side.text)
      json.pair("owner", side.ownerName)
      json.key("states")
      json.array(side.states) { $0.value($1) }
      json.pair("file", side.words.place.file)
      json.pair("line", Int(side.words.place.line))
      json.pair("column", Int(side.words.place.column))
      json.key("changed")
      json.array(spans) { json, span in
        json.array([span.lowerBound, span.upperBound]) { $0.value($1) }
      }
    }
  }
}

extension Weight {
  fileprivate var name: String {
    switch self {
    case .button: "button"
    case .label: "label"
    case .error: "error"
    case .hint: "hint"
    case .heading: "heading"
    case .body: "body"
    }
  }
}
