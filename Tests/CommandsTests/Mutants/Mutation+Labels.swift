import Foundation
import TestSupport

/// Labels.
extension Mutation {
  private static func label(
    _ name: String,
    _ change: @escaping @Sendable ([Unicode.Scalar], inout Seeded) -> [Unicode.Scalar]?
  ) -> Mutation {
    Mutation(name) { page, random in
      guard let range = page.somePromisedText(&random),
        let changed = change(Array(page.text(range).unicodeScalars), &random)
      else { return nil }
      return page.replacing(range, with: String(String.UnicodeScalarView(changed)))
    }
  }

  static let labels: [Mutation] = [
    label("change a scalar of a label") { scalars, random in
      guard let index = scalars.indices.randomElement(using: &random), scalars[index] != "〓" else {
        return nil
      }
      var scalars = scalars
      scalars[index] = "〓"
      return scalars
    },
    label("drop a scalar of a label") { scalars, random in
      guard scalars.count > 1, let index = scalars.indices.randomElement(using: &random) else {
        return nil
      }
      var scalars = scalars
      return scalars.remove(at: index) == " " ? nil : scalars
    },
    label("change the case of a label") { scalars, _ in
      let text = String(String.UnicodeScalarView(scalars))
      let other = text == text.uppercased() ? text.lowercased() : text.uppercased()
      return other == text || text.contains("&") ? nil : Array(other.unicodeScalars)
    },
    label("change the width of a label") { scalars, _ in
      guard
        let index = scalars.firstIndex(where: { (0x30...0x7A).contains($0.value) && $0 != "<" }),
        !scalars.contains("&"), let wide = Unicode.Scalar(scalars[index].value + 0xFEE0)
      else { return nil }
      var scalars = scalars
      scalars[index] = wide
      return scalars
    },
    label("change a label by a combining mark") { scalars, _ in scalars + ["\u{3099}"] },
    label("change a label by what nobody sees") { scalars, random in
      var scalars = scalars
      scalars.insert("\u{200B}", at: Int.random(in: 1...scalars.count, using: &random))
      return scalars
    },
    label("decompose a label") { scalars, _ in
      let text = String(String.UnicodeScalarView(scalars))
      let other = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
      return other == scalars ? nil : other
    },
    label("turn a label around") { scalars, _ in ["\u{202E}"] + scalars },
    label("empty a label") { _, _ in [] },
    label("make a label longer") { scalars, _ in scalars + ["〓"] },
    Mutation("add words to a screen") { page, random in
      guard let screen = page.screen,
        let tag = page.someTag(
          &random,
          where: {
            $0.kind == .end && ["p", "div"].contains($0.name)
              && screen.contains($0.range.lowerBound)
          })
      else { return nil }
      let end = tag.range.upperBound
      return page.replacing(end..<end, with: "<p class=\"text\">にせの文言</p>")
    },
    Mutation("change the step's words") { page, random in
      guard
        let tag = page.tags.first(where: {
          $0.attribute("id").map { page.text($0.value) } == "words"
        }),
        let text = page.texts.first(where: { $0.lowerBound >= tag.range.upperBound })
      else { return nil }
      return page.replacing(text, with: page.text(text) + "〓")
    },
  ]
}
