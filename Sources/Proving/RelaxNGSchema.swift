import CLibXML2

/// The compiled schema of our pages: exactly what the templates emit.
///
/// `@unchecked Sendable`, the only one that the design knows: libxml2 never writes to a compiled
/// schema, and every thread validates with a context of its own.
final class RelaxNGSchema: @unchecked Sendable {
  fileprivate let schema: xmlRelaxNGPtr

  /// The embedded schema. That it compiles is our own promise, not the author's.
  static let page = RelaxNGSchema(PageSchema.source)

  init(_ source: String) {
    xmlInitParser()
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
}

/// One thread's tools: a parser and a validation context, used again for every page.
struct MarkupChecker: ~Copyable {
  private let parser: xmlParserCtxtPtr
  private let validator: xmlRelaxNGValidCtxtPtr
  /// Kept alive as long as its validator.
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

  init(_ schema: RelaxNGSchema) {
    self.schema = schema
    guard let parser = xmlNewParserCtxt(), let validator = xmlRelaxNGNewValidCtxt(schema.schema)
    else { preconditionFailure("libxml2 gives contexts") }
    self.parser = parser
    self.validator = validator
  }

  deinit {
    xmlRelaxNGFreeValidCtxt(validator)
    xmlFreeParserCtxt(parser)
  }

  /// Parses and validates a page. The tree is copied out and freed: nothing of libxml2 leaves.
  mutating func check(_ bytes: [UInt8]) -> Verdict {
    if let problem = Self.refusal(of: bytes) { return .malformed([problem]) }
    let document = bytes.withUnsafeBytes { buffer in
      ksb_parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        &errors)
    }
    guard let document else { return .malformed(problems) }
    defer { xmlFreeDoc(document) }
    if let subset = document.pointee.intSubset, subset.pointee.children != nil {
      return .malformed([Problem(line: 1, message: "the DOCTYPE declares entities or elements")])
    }
    let invalid = ksb_validate(validator, document, &errors) == 0 ? [] : problems
    guard let root = xmlDocGetRootElement(document) else { return .malformed(problems) }
    return .parsed(Markup(root), invalid: invalid)
  }

  /// What libxml2 need not even see: pages larger than any of ours can be.
  private static func refusal(of bytes: [UInt8]) -> Problem? {
    bytes.count > 64_000_000 ? Problem(line: 1, message: "the page is larger than 64 MB") : nil
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
