import Findings
import Storyboards

/// The map of a story as the text of a graph.
struct GraphExport {
  private let storyboard: Storyboard
  private let map: StoryMap

  init(_ storyboard: Storyboard) {
    self.storyboard = storyboard
    map = StoryMap(storyboard)
  }

  /// A flowchart for Mermaid.
  var mermaid: String {
    var lines = ["flowchart LR"]
    for lane in map.lanes {
      let title = storyboard.flows[lane.flow].title.text
      lines.append("  subgraph f\(lane.flow + 1)[\"\(Self.mermaid(title))\"]")
      for stop in lane.stops {
        let name = name(of: stop, in: lane).map(Self.mermaid).joined(separator: "<br>")
        let shape = isEntry(stop) ? ("([\"", "\"])") : ("[\"", "\"]")
        lines.append("    \(id(stop.card, lane))\(shape.0)\(name)\(shape.1)")
      }
      for stop in lane.stops {
        for way in stop.ways {
          let arrow = way.kind == .next ? "-->" : "-.->"
          let label = way.control.map { "|\"\(Self.mermaid($0.text))\"|" } ?? ""
          lines.append(
            "    \(id(stop.card, lane)) \(arrow)\(label) \(id(.scene(way.target), lane))")
        }
      }
      lines.append("  end")
    }
    for (from, to) in procedures { lines.append("  \(from) -.-> \(to)") }
    for (index, view) in map.unvisited.enumerated() {
      lines.append("  u\(index + 1)[\"\(Self.mermaid(storyboard.name(of: view)))\"]:::unvisited")
    }
    if !map.unvisited.isEmpty { lines.append("  classDef unvisited stroke-dasharray: 4 4") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A directed graph for Graphviz.
  var dot: String {
    var lines = [
      "digraph \(Self.dot(storyboard.title.text)) {", "  rankdir=LR;",
      "  node [shape=box, style=rounded];",
    ]
    for lane in map.lanes {
      lines.append("  subgraph cluster_f\(lane.flow + 1) {")
      lines.append("    label=\(Self.dot(storyboard.flows[lane.flow].title.text));")
      for stop in lane.stops {
        let name = Self.dot(name(of: stop, in: lane).joined(separator: "\n"))
        let shape = isEntry(stop) ? ", shape=oval" : ""
        lines.append("    \(id(stop.card, lane)) [label=\(name)\(shape)];")
      }
      lines.append("  }")
      for stop in lane.stops {
        for way in stop.ways {
          var traits = way.control.map { ["label=\(Self.dot($0.text))"] } ?? []
          if way.kind != .next { traits.append("style=dashed") }
          let told = traits.isEmpty ? "" : " [\(traits.joined(separator: ", "))]"
          lines.append("  \(id(stop.card, lane)) -> \(id(.scene(way.target), lane))\(told);")
        }
      }
    }
    for (from, to) in procedures { lines.append("  \(from) -> \(to) [style=dotted];") }
    for (index, view) in map.unvisited.enumerated() {
      lines.append("  u\(index + 1) [label=\(Self.dot(storyboard.name(of: view))), style=dashed];")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// From cards to the first cards of the other procedures that their steps name.
  private var procedures: [(from: String, to: String)] {
    map.lanes.flatMap { lane in
      lane.stops.flatMap { stop in
        // There is a lane for each flow.
        stop.procedures.map { (id(stop.card, lane), id(.scene(0), map.lanes[$0])) }
      }
    }
  }

  private func isEntry(_ stop: StoryMap.Stop) -> Bool {
    if case .entry = stop.card { true } else { false }
  }

  private func id(_ card: Card, _ lane: StoryMap.Lane) -> String {
    switch card {
    case .scene(let index): "f\(lane.flow + 1)s\(index + 1)"
    case .entry(let index): "f\(lane.flow + 1)e\(index + 1)"
    }
  }

  private func name(of stop: StoryMap.Stop, in lane: StoryMap.Lane) -> [String] {
    let first =
      switch stop.card {
      case .scene(let index):
        storyboard.name(ofScene: index, in: storyboard.flows[lane.flow])
      case .entry: Phrase(ja: "途中からの始め方", en: "Another way in")[storyboard.language]
      }
    return [first, storyboard.name(of: stop.view)]
  }

  /// What Mermaid would take for a sign of its own goes as its number.
  static func mermaid(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", ";", "<", ">", "&", "|", "`", "\\", "[", "]", "{", "}", "(", ")", "*", "_",
        "\u{0}"..<"\u{20}":
        escaped += "#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A string in the DOT language, with its quotes.
  static func dot(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\u{0}"..<"\u{20}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\""
  }
}
