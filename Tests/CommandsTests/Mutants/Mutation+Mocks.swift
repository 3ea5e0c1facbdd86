import Foundation
import TestSupport

/// The marks of a mock.
extension Mutation {
  static func dropping(
    _ name: String, _ isIt: @escaping @Sendable (PageTokens, PageTokens.Tag) -> Bool
  )
    -> Mutation
  {
    Mutation("remove " + name) { page, _ in
      page.tags.first { $0.kind != .end && isIt(page, $0) }.flatMap { page.element($0) }.map {
        page.replacing($0, with: "")
      }
    }
  }

  static func changing(
    _ name: String, _ old: String, _ new: String, _ verdict: Verdict = .caught
  ) -> Mutation {
    Mutation(name, verdict) { page, _ in
      let text = page.text(0..<page.bytes.count)
      guard let range = text.range(of: old) else { return nil }
      return Array(text.replacingCharacters(in: range, with: new).utf8)
    }
  }

  static let mocks: [Mutation] = [
    dropping("the band") { page, tag in page.value(tag, "class") == "band" },
    dropping("the policy") { page, tag in
      page.value(tag, "http-equiv") == "Content-Security-Policy"
    },
    dropping("noindex") { page, tag in page.value(tag, "name") == "robots" },
    dropping("the charset") { _, tag in tag.attribute("charset") != nil },
    dropping("a label element") { _, tag in tag.name == "label" },
    dropping("the title") { _, tag in tag.name == "title" },
    dropping("the main heading") { _, tag in tag.name == "h1" },
    dropping("the style sheets") { page, tag in page.value(tag, "rel") == "stylesheet" },
    Mutation("empty the band") { page, _ in
      guard let band = page.tags.first(where: { page.value($0, "class") == "band" }),
        let end = band.partner
      else { return nil }
      return page.replacing(band.range.upperBound..<page.tags[end].range.lowerBound, with: " ")
    },
    Mutation("change the band's words") { page, _ in
      guard let band = page.tags.first(where: { page.value($0, "class") == "band" }),
        let end = band.partner
      else { return nil }
      return page.replacing(
        band.range.upperBound..<page.tags[end].range.lowerBound, with: "手続きができます")
    },
    Mutation("remove an alt") { page, random in
      page.someAttribute(&random) { $0.name == "alt" }.map { page.replacing($0.range, with: "") }
    },
    Mutation("change an alt") { page, random in
      page.someAttribute(&random) { $0.name == "alt" }.map {
        page.replacing($0.value, with: page.text($0.value) + "〓")
      }
    },
    Mutation("remove lang") { page, random in
      page.someAttribute(&random) { $0.name == "lang" }.map { page.replacing($0.range, with: "") }
    },
    Mutation("change lang") { page, random in
      page.someAttribute(&random) { $0.name == "lang" }.map { page.replacing($0.value, with: "fr") }
    },
    changing("weaken the policy", "default-src 'none'", "default-src *"),
    changing(
      "let the policy take inline scripts", "script-src 'self'", "script-src 'self' 'unsafe-inline'"
    ),
    changing("let search engines in", "noindex,", "index,"),
    changing("unmark the title", "<title>【見本】", "<title>"),
    changing("change the title", "</title>", "〓</title>"),
    changing("drop the doctype", "<!DOCTYPE html>\n", ""),
    changing(
      "change the doctype", "<!DOCTYPE html>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">"
    ),
    changing("change the charset", "charset=\"utf-8\"", "charset=\"shift_jis\""),
    changing("change the namespace", "http://www.w3.org/1999/xhtml", "http://example.com/"),
  ]
}
