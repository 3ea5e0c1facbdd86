import CMessageDigest

/// How a page's policy names a style or a script that stands in the page (Content Security Policy
/// Level 3, 2.3.1).
package enum PolicyHash {
  /// `'sha256-…'` of the bytes between the tags.
  package static func source(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { bytes in
      ksb_sha256(bytes.baseAddress, bytes.count, &digest)
    }
    return "'sha256-\(Base64.encoded(digest))'"
  }

  /// The whole policy of a page that holds all that it needs.
  package static func policy(style: [UInt8], script: [UInt8]) -> String {
    "default-src 'none'; style-src \(source(of: style)); script-src \(source(of: script)); "
      + "img-src data:; form-action 'self' file:; base-uri 'none'"
  }
}
