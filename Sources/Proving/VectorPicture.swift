import CLibXML2
import Findings

/// Looks at an SVG picture: only what draws may be in it, and nothing that leads outside of it.
package enum VectorPicture {
  package enum Verdict: Equatable, Sendable {
    /// In pixels.
    case harmless(width: Int, height: Int)
    /// What is wrong, in both languages, and at which of the picture's lines.
    case refused(Phrase, line: Int)
  }

  /// Whether a file could be one: everything else has its own signature.
  package static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  package static func inspect(_ bytes: [UInt8]) -> Verdict {
    // libxml2 takes its memory as the proof has set it up.
    _ = RelaxNGSchema.page
    var errors = ksb_errors()
    guard let parser = xmlNewParserCtxt() else { preconditionFailure("libxml2 gives contexts") }
    defer { xmlFreeParserCtxt(parser) }
    let document = bytes.withUnsafeBytes { buffer in
      ksb_parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        &errors)
    }
    guard let document else {
      return .refused(
        Phrase(ja: "XML として正しくありません。", en: "It is not well-formed XML."),
        line: Int(ksb_error_line(&errors, 0)))
    }
    defer { xmlFreeDoc(document) }
    if let subset = document.pointee.intSubset, subset.pointee.children != nil {
      return .refused(
        Phrase(ja: "DOCTYPE に宣言があります。", en: "Its DOCTYPE declares something."), line: 1)
    }
    guard let root = xmlDocGetRootElement(document), name(of: root) == "svg" else {
      return .refused(Phrase(ja: "SVG ではありません。", en: "It is no SVG."), line: 1)
    }
    if let refused = check(root) { return refused }
    return size(of: root)
  }

  /// What draws, and what it draws with.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern", "marker",
  ]

  /// Depth is bounded by libxml2 (256 levels), so recursion is safe.
  private static func check(_ node: xmlNodePtr) -> Verdict? {
    let line = Int(xmlGetLineNo(node))
    let name = name(of: node)
    guard elements.contains(name), isSVG(node) else {
      return .refused(
        Phrase(ja: "使えない要素 <\(name)> があります。", en: "The element <\(name)> is refused."), line: line)
    }
    var attribute = node.pointee.properties
    while let current = attribute {
      if let refused = check(current, line: line) { return refused }
      attribute = current.pointee.next
    }
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE: if let refused = check(current) { return refused }
      case XML_TEXT_NODE, XML_COMMENT_NODE, XML_CDATA_SECTION_NODE: break
      default:
        return .refused(
          Phrase(ja: "処理命令か実体があります。", en: "It holds an instruction or an entity."), line: line)
      }
      child = current.pointee.next
    }
    return nil
  }

  private static func check(_ attribute: xmlAttrPtr, line: Int) -> Verdict? {
    let name = String(cString: attribute.pointee.name).lowercased()
    let value = value(of: attribute).lowercased()
    let isLink = name == "href" || name == "src"
    let leadsOut =
      isLink && !value.hasPrefix("#") || value.contains("javascript:") || value.contains("@import")
      || parts(of: value, behind: "url(").contains { part in
        !part.drop { $0 == " " || $0 == "'" || $0 == "\"" }.hasPrefix("#")
      }
    guard name.hasPrefix("on") || leadsOut else { return nil }
    return .refused(
      Phrase(ja: "使えない属性 \(name) があります。", en: "The attribute \(name) is refused."), line: line)
  }

  private static func parts(of text: String, behind mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "(") {
      let after = rest[rest.index(after: start)...]
      if rest[...start].hasSuffix(mark) { parts.append(after) }
      rest = after
    }
    return parts
  }

  private static func size(of root: xmlNodePtr) -> Verdict {
    func number(_ name: String) -> Int? {
      attribute(name, of: root).flatMap { text in
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let unit = text.dropFirst(digits.count)
        guard unit.isEmpty || unit == "px" else { return nil }
        return Double(digits).flatMap { $0 >= 1 && $0 <= 20_000 ? Int($0 + 0.5) : nil }
      }
    }
    if let width = number("width"), let height = number("height") {
      return .harmless(width: width, height: height)
    }
    let box = (attribute("viewBox", of: root) ?? "").split { $0 == " " || $0 == "," }
      .compactMap { Double($0) }
    if box.count == 4, box[2] >= 1, box[3] >= 1, box[2] <= 20_000, box[3] <= 20_000 {
      return .harmless(width: Int(box[2] + 0.5), height: Int(box[3] + 0.5))
    }
    return .refused(
      Phrase(
        ja: "大きさ（width と height、または viewBox）がありません。",
        en: "It tells no size: width and height, or a viewBox."),
      line: 1)
  }

  private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    var attribute = node.pointee.properties
    while let current = attribute {
      if current.pointee.ns == nil, String(cString: current.pointee.name) == name {
        return value(of: current)
      }
      attribute = current.pointee.next
    }
    return nil
  }

  /// All of an attribute's text; an entity in it stands for nothing here, and is seen as such.
  private static func value(of attribute: xmlAttrPtr) -> String {
    var text = ""
    var child = attribute.pointee.children
    while let current = child {
      if let content = current.pointee.content { text += String(cString: content) }
      child = current.pointee.next
    }
    return text
  }

  private static func name(of node: xmlNodePtr) -> String { String(cString: node.pointee.name) }

  private static func isSVG(_ node: xmlNodePtr) -> Bool {
    guard let href = node.pointee.ns?.pointee.href else { return false }
    return String(cString: href) == "http://www.w3.org/2000/svg"
  }
}
