import Foundation
import TestSupport

/// Bytes.
extension Mutation {
  static let bytes: [Mutation] = [
    Mutation("truncate") { page, random in
      Array(page.bytes[..<Int.random(in: 0..<page.bytes.count - 8, using: &random)])
    },
    Mutation("append words") { page, _ in page.bytes + Array("おまけ".utf8) },
    Mutation("append a script") { page, _ in page.bytes + Array("<script>alert(1)</script>".utf8) },
    Mutation("append a NUL") { page, _ in page.bytes + [0] },
    Mutation("put a NUL inside") { page, random in
      page.someTag(&random) { _ in true }.map {
        page.replacing($0.range.upperBound..<$0.range.upperBound, with: "\0")
      }
    },
    Mutation("write it in Shift_JIS") { page, _ in
      let text = page.text(0..<page.bytes.count)
      return text.data(using: .shiftJIS, allowLossyConversion: true).map(Array.init)
    },
    Mutation("write it in UTF-16") { page, _ in
      page.text(0..<page.bytes.count).data(using: .utf16).map(Array.init)
    },
    Mutation("break a character") { page, random in
      page.texts.filter { page.bytes[$0].contains { $0 >= 0xE0 } }.randomElement(using: &random).map
      {
        text in
        var bytes = page.bytes
        let at = text.first { bytes[$0] >= 0xE0 } ?? text.lowerBound
        bytes[at + 1] = 0x41
        return bytes
      }
    },
    changing("declare an entity", "<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x \"y\">]>"),
    changing(
      "read a file by an entity", "<!DOCTYPE html>",
      "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
    changing(
      "read a DTD", "<!DOCTYPE html>", "<!DOCTYPE html SYSTEM \"http://example.com/a.dtd\">"),
    changing(
      "add a style sheet instruction", "<html",
      "<?xml-stylesheet href=\"https://example.com/\"?><html"),
    changing("hide what follows in a comment", "<main", "<!-- <main"),
    changing("add a comment", "<main", "<!-- x --><main", .same("nobody sees a comment")),
    changing("add white space", "<main", "\n<main", .same("nobody sees it")),
  ]
}
