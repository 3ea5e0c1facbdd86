import Foundation
import TestSupport

/// How a control is.
extension Mutation {
  private static let onlyLook = Verdict.byHash(
    "a class only changes the look; the style sheets know it")
  private static let filled = Verdict.byHash("what a field holds is promised by nobody")
  private static let chrome = Verdict.byHash(
    "words of our own around the screen; nobody promised them")

  static let states: [Mutation] = [
    attribute("hidden=\"hidden\"", to: anything), attribute("aria-hidden=\"true\"", to: anything),
    attribute("disabled=\"disabled\"", to: ["button", "input", "select"]),
    attribute("role=\"presentation\"", to: ["a", "p", "button", "h1", "h2", "li"]),
    attribute("aria-label=\"x\"", to: ["a", "button", "input", "h1", "h2"]),
    attribute("title=\"x\"", to: ["a", "button", "input"]),
    attribute("tabindex=\"-1\"", to: ["a", "button", "input"]),
    attribute("inert=\"inert\"", to: ["section", "main", "form", "body"]),
    attribute("dir=\"rtl\"", to: anything), attribute("lang=\"fr\"", to: ["p", "a", "h2"]),
    attribute("translate=\"no\"", to: anything), attribute("slot=\"x\"", to: anything),
    attribute("is=\"x\"", to: ["p", "a"]), attribute("itemscope=\"itemscope\"", to: anything),
    Mutation("change the type of a field") { page, random in
      page.someTag(&random) { $0.name == "input" && page.isInScreen($0.range) }
        .flatMap { $0.attribute("type") }.map {
          page.replacing($0.value, with: page.text($0.value) == "checkbox" ? "radio" : "checkbox")
        }
    },
    Mutation("make a submit button of a button") { page, random in
      page.someTag(&random) { $0.name == "button" && page.value($0, "type") == "button" }
        .flatMap { $0.attribute("type") }.map { page.replacing($0.value, with: "reset") }
    },
    Mutation("change a role") { page, random in
      page.someAttribute(&random) { $0.name == "role" }.map {
        page.replacing($0.value, with: "presentation")
      }
    },
    Mutation("change the level of a heading") { page, random in
      page.someElement(&random) { $0.kind == .start && ["h1", "h3"].contains($0.name) }.flatMap {
        page.renaming($0, to: "h5")
      }
    },
    Mutation("tick what is not ticked", filled) { page, random in
      page.someTag(&random) {
        $0.name == "input" && page.value($0, "type") == "checkbox" && $0.attribute("checked") == nil
          && page.isInScreen($0.range)
      }.map {
        page.replacing(
          $0.range.lowerBound + 6..<$0.range.lowerBound + 6, with: " checked=\"checked\"")
      }
    },
    Mutation("fill a field", filled) { page, random in
      page.someTag(&random) {
        $0.name == "input" && page.value($0, "type") == "text" && $0.attribute("value") == nil
      }.map {
        page.replacing($0.range.lowerBound + 6..<$0.range.lowerBound + 6, with: " value=\"にせ\"")
      }
    },
    Mutation("change a class", onlyLook) { page, random in
      page.someAttribute(&random) { $0.name == "class" && page.text($0.value) != "band" }.map {
        page.replacing($0.value, with: page.text($0.value) + " x")
      }
    },
    Mutation("change words around the screen", chrome) { page, random in
      let texts = page.texts.filter { text in
        page.screen.map { !$0.contains(text.lowerBound) } ?? true
          && page.bytes[text].contains { $0 > 0x20 }
      }
      return texts.randomElement(using: &random).map {
        page.replacing($0.upperBound..<$0.upperBound, with: "〓")
      }
    },
  ]
}
