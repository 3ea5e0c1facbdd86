import Foundation
import TestSupport

/// Targets.
extension Mutation {
  static let targets: [Mutation] = [
    Mutation("lead to a missing page") { page, random in
      page.someAttribute(&random) { PageTokens.leading.contains($0.name) }.map {
        page.replacing($0.value, with: "gone.html")
      }
    },
    Mutation("lead to a missing fragment") { page, random in
      page.someAttribute(&random) { attribute in
        attribute.name == "href" && page.text(attribute.value).hasPrefix("#")
      }.map { page.replacing($0.value, with: "#gone") }
    },
    Mutation("lead the hotspot elsewhere") { page, random in
      guard let hotspot = page.hotspotTarget else { return nil }
      let other = page.someAttribute(&random) { attribute in
        attribute.name == "href" && page.text(attribute.value).hasSuffix(".html")
          && page.text(attribute.value) != page.text(hotspot.value)
      }
      return other.map { page.replacing(hotspot.value, with: page.text($0.value)) }
    },
    Mutation("swap the targets of two controls of a screen") { page, random in
      let leading = page.tags.filter { page.isInScreen($0.range) }.flatMap(\.attributes).filter {
        PageTokens.leading.contains($0.name) && page.text($0.value).hasSuffix(".html")
      }
      guard let one = leading.randomElement(using: &random),
        let other = leading.randomElement(using: &random)
      else { return nil }
      return page.swapping(one.value, other.value)
    },
    Mutation("lead outside") { page, random in
      page.someAttribute(&random) { $0.name == "href" }.map {
        page.replacing($0.value, with: "https://example.com/")
      }
    },
    Mutation("lead by a script") { page, random in
      page.someAttribute(&random) { $0.name == "href" }.map {
        page.replacing($0.value, with: "javascript:alert(1)")
      }
    },
    Mutation("lead out of the folder") { page, random in
      page.someAttribute(&random) { $0.name == "href" }.map {
        page.replacing($0.value, with: "../../../../etc/passwd")
      }
    },
    Mutation("send a form outside") { page, random in
      page.someAttribute(&random) { $0.name == "action" || $0.name == "formaction" }.map {
        page.replacing($0.value, with: "https://example.com/")
      }
    },
  ]
}
