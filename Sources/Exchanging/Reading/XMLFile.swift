import CLibXML2
import Findings

/// Reads XML that strangers wrote: from memory, without a DTD, entities, the network or any other
/// encoding than UTF-8.
enum XMLFile {
  static func root(of bytes: [UInt8], file: String) -> Outcome<XMLElement> {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let outline = XMLOutline(body, file: file)
    if let finding = refusal(of: bytes, body, outline, file: file) {
      return Outcome(nil, [finding])
    }
    return parse(body, outline, file: file)
  }

  /// What libxml2 must not even see.
  private static func refusal(
    of bytes: [UInt8], _ body: ArraySlice<UInt8>, _ outline: XMLOutline, file: String
  ) -> Finding? {
    if let finding = SourceText.refusal(of: bytes, file: file) { return finding }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ExchangingFindings.notUTF8("UTF-16", at: Place(file: file))
    }
    if let finding = SourceText.scalars(of: bytes, file: file).findings.first { return finding }
    if let encoding = outline.encoding, encoding != "UTF-8", encoding != "US-ASCII" {
      return ExchangingFindings.notUTF8(encoding, at: Place(file: file))
    }
    if let place = outline.doctype { return ExchangingFindings.declaresTypes(at: place) }
    if let place = outline.endlessTag {
      return ExchangingFindings.malformed("a tag has more than 1,000 attributes", at: place)
    }
    let hasZero = body.withUnsafeBytes { bytes in
      bytes.baseAddress.map { ksb_has_zero($0, bytes.count) != 0 } ?? false
    }
    if hasZero { return ExchangingFindings.malformed("it holds U+0000", at: Place(file: file)) }
    guard body.first == UInt8(ascii: "<") else {
      return ExchangingFindings.malformed("it does not begin with <", at: Place(file: file))
    }
    return nil
  }

  private static func parse(
    _ body: ArraySlice<UInt8>, _ outline: XMLOutline, file: String
  ) -> Outcome<XMLElement> {
    guard let parser = xmlNewParserCtxt() else { preconditionFailure("libxml2 gives contexts") }
    defer { xmlFreeParserCtxt(parser) }
    var errors = ksb_errors()
    let document = body.withUnsafeBytes { buffer in
      ksb_parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        &errors)
    }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else {
      let hasError = errors.count > 0
      let place = Place(
        file: file, line: hasError ? Int(ksb_error_line(&errors, 0)) : 1,
        column: hasError ? max(1, Int(ksb_error_column(&errors, 0))) : 1)
      let message = hasError ? String(cString: ksb_error_message(&errors, 0)) : "not XML"
      return Outcome(nil, [ExchangingFindings.malformed(message, at: place)])
    }
    var places = outline.tags[...]
    return Outcome(XMLElement(root, places: &places))
  }
}
