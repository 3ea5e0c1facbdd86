import Findings
import Storyboards

/// Looks a YAML text over before a parser sees it, in one pass and without recursion: aliases,
/// depth and size are refused here, where refusing costs nothing.
struct YAMLGuard {
  private var depth = 0
  private var quote: Unicode.Scalar?
  /// Lines indented deeper than this belong to a block scalar.
  private var blockIndent: Int?

  static func check(
    _ lines: ArraySlice<[Unicode.Scalar]>, file: String, firstLine: Int
  ) -> Finding? {
    let size = lines.reduce(0) { $0 + $1.count + 1 }
    if size > YAMLDocument.sizeLimit { return ScreenFindings.tooLarge(Place(file: file)) }
    var yamlGuard = YAMLGuard()
    for (offset, line) in lines.enumerated() {
      let place = { Place(file: file, line: firstLine + offset, column: $0 + 1) }
      switch yamlGuard.read(line) {
      case nil: continue
      case .alias(let column): return ScreenFindings.alias(place(column))
      case .depth(let column): return ScreenFindings.tooDeep(place(column))
      }
    }
    return nil
  }

  private enum Refusal {
    case alias(Int)
    case depth(Int)
  }

  private mutating func read(_ line: [Unicode.Scalar]) -> Refusal? {
    let indent = line.prefix { $0 == " " }.count
    if let blockIndent, quote == nil {
      if indent > blockIndent || indent == line.count { return nil }
      self.blockIndent = nil
    }
    if indent / 2 > YAMLDocument.depthLimit, indent < line.count { return .depth(indent) }
    var dashes = 0
    var startsNode = quote == nil
    var index = indent
    if startsNode, Self.isDocumentStart(line) { index = 3 }
    while index < line.count {
      let scalar = line[index]
      defer { index += 1 }
      if let open = quote {
        if scalar == "\\", open == "\"" { index += 1 } else if scalar == open { quote = nil }
        continue
      }
      switch scalar {
      case " ", "\t": continue
      case "#" where index == indent || Self.isBlank(line, index - 1): return nil
      case "\"" where startsNode, "'" where startsNode:
        quote = scalar
        startsNode = false
      case "&" where startsNode, "*" where startsNode:
        let next = index + 1 < line.count ? line[index + 1] : " "
        if next != " ", next != scalar { return .alias(index) }
        startsNode = false
      case "!" where startsNode:
        // A tag stands before its node.
        while index + 1 < line.count, !Self.isBlank(line, index + 1) { index += 1 }
      case "[", "{":
        if startsNode || depth > 0 {
          depth += 1
          startsNode = true
          if depth > YAMLDocument.depthLimit { return .depth(index) }
        }
      case "]", "}":
        depth = max(0, depth - 1)
        startsNode = false
      case ",":
        if depth > 0 { startsNode = true }
      case ":", "?": startsNode = depth > 0 || Self.isBlank(line, index + 1)
      case "-" where startsNode && Self.isBlank(line, index + 1):
        dashes += 1
        if dashes > YAMLDocument.depthLimit { return .depth(index) }
      case "|" where startsNode, ">" where startsNode:
        if line[(index + 1)...].allSatisfy({ "+-0123456789 ".unicodeScalars.contains($0) }) {
          blockIndent = indent
          return nil
        }
        startsNode = false
      default: startsNode = false
      }
    }
    return nil
  }

  /// Whether a space, a tab or the line's end stands there: to YAML all three end a token.
  private static func isBlank(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= line.count || line[index] == " " || line[index] == "\t"
  }

  /// `--- ` may stand before a node of its own line.
  private static func isDocumentStart(_ line: [Unicode.Scalar]) -> Bool {
    line.starts(with: "---".unicodeScalars) && isBlank(line, 3)
  }
}
