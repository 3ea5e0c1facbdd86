import CLibXML2
import CPlatform

/// The compiled schema of our pages: exactly what the templates emit.
///
/// `@unchecked Sendable`, the only one that the design knows: libxml2 never writes to a compiled
/// schema, and every thread validates with a context of its own.
final class RelaxNGSchema: @unchecked Sendable {
  fileprivate let schema: xmlRelaxNGPtr

  /// The embedded schema. That it compiles is our own promise, not the author's.
  static let page = RelaxNGSchema(PageSchema.source)

  /// What pages may hold whose templates an author has written: a wider subset of HTML.
  static let own = RelaxNGSchema(PageSchema.own)

  /// Pages that stand above sites show them in frames, and mark what went and what came.
  static let companion = RelaxNGSchema(
    PageSchema.source
      .replacing(
        "<define name=\"flow\"><zeroOrMore><choice>",
        with: "<define name=\"flow\"><zeroOrMore><choice>\(frame)"
      )
      .replacing(
        "<ref name=\"mark\"/><ref name=\"strong\"/>",
        with: "<ref name=\"mark\"/><ref name=\"strong\"/>\(edits)"))

  /// A site that is one file: its style and its script stand in it.
  static let single = RelaxNGSchema(
    PageSchema.source
      .replacing(definition(of: "head"), with: singleHead)
      .replacing(definition(of: "body"), with: singleBody))

  /// The line of the schema that defines a part.
  private static func definition(of part: String) -> String {
    let line = PageSchema.source.split(separator: "\n").first {
      $0.hasPrefix("<define name=\"\(part)\">")
    }
    guard let line else { preconditionFailure("the schema defines \(part)") }
    return String(line)
  }

  private static let singleHead = """
    <define name="head"><element name="head">\
    <element name="meta"><attribute name="charset"><value type="string">utf-8</value></attribute></element>\
    <element name="meta"><attribute name="http-equiv">\
    <value type="string">Content-Security-Policy</value></attribute><attribute name="content"/></element>\
    <element name="meta"><attribute name="name"><value type="string">viewport</value></attribute>\
    <attribute name="content"/></element>\
    <element name="meta"><attribute name="name"><value type="string">robots</value></attribute>\
    <attribute name="content"><value type="string">noindex,nofollow,noarchive</value></attribute></element>\
    <element name="meta"><attribute name="name"><value type="string">generator</value></attribute>\
    <attribute name="content"/></element>\
    <element name="title"><optional><attribute name="lang"/></optional><text/></element>\
    <element name="style"><text/></element></element></define>
    """
  private static let singleBody = """
    <define name="body"><element name="body"><attribute name="class"/><ref name="a"/><ref name="banner"/>\
    <ref name="main"/><element name="footer"><attribute name="class"/><ref name="p"/><ref name="p"/></element>\
    <element name="script"><text/></element></element></define>
    """
  private static let frame = """
    <element name="iframe"><attribute name="src"/><attribute name="title"/>\
    <attribute name="loading"><value type="string">lazy</value></attribute><empty/></element>
    """
  private static let edits = """
    <element><choice><name>del</name><name>ins</name></choice><text/></element>
    """

  init(_ source: String) {
    Self.useArenas
    var errors = ksb_errors()
    var source = source
    let compiled = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        ksb_compile($0.baseAddress, Int32($0.count), &errors)
      }
    }
    guard let compiled else {
      preconditionFailure("the page schema compiles: line \(ksb_error_line(&errors, 0))")
    }
    schema = compiled
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Lets libxml2 take its memory through the arenas of the threads that open one.
  private static let useArenas: Void = {
    xmlMemSetup(ksb_arena_free, ksb_arena_malloc, ksb_arena_realloc, ksb_arena_strdup)
    xmlInitParser()
  }()
}

/// One thread's tools: an arena that holds a page's tree, and the parser and the validator that made
/// and judged it.
struct MarkupChecker: ~Copyable {
  private let schema: RelaxNGSchema
  private var errors = ksb_errors()

  struct Problem {
    let line: Int
    let message: String
  }

  enum Verdict {
    case malformed([Problem])
    case parsed(Markup, invalid: [Problem])
  }

  init(_ schema: RelaxNGSchema) { self.schema = schema }

  deinit { ksb_arena_release() }

  /// Parses and validates a page. The tree is copied out, and the arena takes it back with all
  /// that the parser and the validator made: nothing of libxml2 leaves.
  mutating func check(_ bytes: [UInt8]) -> Verdict {
    if let problem = Self.refusal(of: bytes) { return .malformed([problem]) }
    defer {
      // The thread's last error may lie in the arena, and is freed when the next one comes.
      xmlResetLastError()
      ksb_arena_reset()
    }
    guard let document = parse(bytes) else { return .malformed(problems) }
    if let problem = Self.prologProblem(of: document) { return .malformed([problem]) }
    let isInArena = bytes.count < Self.usual
    let invalid = validate(document, inArena: isInArena) == 0 ? [] : problems
    guard let root = xmlDocGetRootElement(document) else { return .malformed(problems) }
    let markup = Markup(root, size: bytes.count)
    if markup.hasInstructions { return .malformed([Self.instruction]) }
    return .parsed(markup, invalid: invalid)
  }

  private static let instruction = Problem(
    line: 1, message: "an instruction (<? … ?>) for another program")

  /// What stands before the first element: `<!DOCTYPE html>` and nothing that a parser would obey.
  private static func prologProblem(of document: xmlDocPtr) -> Problem? {
    if let subset = document.pointee.intSubset {
      if subset.pointee.children != nil {
        return Problem(line: 1, message: "the DOCTYPE declares entities or elements")
      }
      if subset.pointee.ExternalID != nil || subset.pointee.SystemID != nil {
        return Problem(line: 1, message: "the DOCTYPE names a DTD")
      }
    }
    var node = document.pointee.children
    while let current = node {
      if current.pointee.type == XML_PI_NODE { return instruction }
      node = current.pointee.next
    }
    return nil
  }

  /// Bytes; of a larger page a validator would take more from the arena than it needs at one time.
  private static let usual = 128_000

  /// A validator keeps what it has taken from the arena: each page has its own.
  private mutating func validate(_ document: xmlDocPtr, inArena isInArena: Bool) -> Int32 {
    if isInArena { ksb_arena_open() }
    defer { ksb_arena_close() }
    guard let validator = xmlRelaxNGNewValidCtxt(schema.schema) else {
      preconditionFailure("libxml2 gives contexts")
    }
    defer { if !isInArena { xmlRelaxNGFreeValidCtxt(validator) } }
    return ksb_validate(validator, document, &errors)
  }

  private mutating func parse(_ bytes: [UInt8]) -> xmlDocPtr? {
    ksb_arena_open()
    defer { ksb_arena_close() }
    guard let parser = xmlNewParserCtxt() else { preconditionFailure("libxml2 gives contexts") }
    return bytes.withUnsafeBytes { buffer in
      ksb_parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        &errors)
    }
  }

  /// What libxml2 must not even see: pages larger than any of ours can be, and those whose first
  /// bytes would make it take them for something else than UTF-8.
  private static func refusal(of bytes: [UInt8]) -> Problem? {
    if bytes.count > 64_000_000 {
      return Problem(line: 1, message: "the page is larger than 64 MB")
    }
    if bytes.count > 64_000, hasEndlessTag(bytes) {
      return Problem(line: 1, message: "a tag has more than 1,000 attributes")
    }
    let hasZero = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { ksb_has_zero($0, bytes.count) != 0 } ?? false
    }
    if hasZero { return Problem(line: 1, message: "the page holds U+0000") }
    guard bytes.starts(with: "<!".utf8) else {
      return Problem(line: 1, message: "the page does not begin with <!DOCTYPE html>")
    }
    return nil
  }

  /// Whether a tag has so many attributes that comparing each with all others would never end.
  private static func hasEndlessTag(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        ksb_has_endless_tag($0.assumingMemoryBound(to: CChar.self), bytes.count, 1_000) != 0
      } ?? false
    }
  }

  private var problems: [Problem] {
    var copy = errors
    let count = Int(copy.count)
    guard count > 0 else { return [Problem(line: 1, message: "not well-formed XML")] }
    return (0..<count).map { index in
      Problem(
        line: Int(ksb_error_line(&copy, Int32(index))),
        message: String(cString: ksb_error_message(&copy, Int32(index))))
    }
  }
}
