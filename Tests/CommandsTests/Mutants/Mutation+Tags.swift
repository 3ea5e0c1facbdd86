import Foundation
import TestSupport

/// Tags.
extension Mutation {
  static let tags: [Mutation] = [
    Mutation("drop a start tag") { page, random in
      page.someTag(&random) { $0.kind == .start }.map { page.replacing($0.range, with: "") }
    },
    Mutation("unclose a tag") { page, random in
      page.someTag(&random) { $0.kind == .end }.map { page.replacing($0.range, with: "") }
    },
    Mutation("add an end tag") { page, random in
      page.someTag(&random) { _ in true }.map {
        page.replacing($0.range.upperBound..<$0.range.upperBound, with: "</div>")
      }
    },
    Mutation("rename a tag") { page, random in
      page.someElement(&random) { _ in true }.flatMap { page.renaming($0, to: "blink") }
    },
    Mutation("drop an element of a screen") { page, random in
      page.somePromised(&random).flatMap { page.element($0) }.map { page.replacing($0, with: "") }
    },
    Mutation("double an element of a screen") { page, random in
      page.somePromised(&random).flatMap { page.element($0) }.map {
        page.replacing($0.upperBound..<$0.upperBound, with: page.text($0))
      }
    },
    Mutation("swap two elements of a screen") { page, random in
      guard let one = page.somePromised(&random).flatMap({ page.element($0) }),
        let other = page.somePromised(&random).flatMap({ page.element($0) })
      else { return nil }
      return page.swapping(one, other)
    },
    Mutation("unwrap an element") { page, random in
      guard
        let tag = page.someElement(
          &random,
          where: {
            $0.kind == .start && ["a", "button", "label", "li"].contains($0.name)
              && page.isInScreen($0.range)
          }),
        let end = tag.partner
      else { return nil }
      let inner = tag.range.upperBound..<page.tags[end].range.lowerBound
      return page.replacing(
        tag.range.lowerBound..<page.tags[end].range.upperBound, with: page.text(inner))
    },
  ]
}
