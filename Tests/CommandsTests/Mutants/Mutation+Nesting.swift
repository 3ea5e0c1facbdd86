import Foundation
import TestSupport

/// Nesting.
extension Mutation {
  private static func inside(_ names: Set<String>, _ markup: String, _ name: String) -> Mutation {
    Mutation(name) { page, random in
      page.someElement(&random) { $0.kind == .start && names.contains($0.name) }.map {
        page.replacing($0.range.upperBound..<$0.range.upperBound, with: markup)
      }
    }
  }

  static let nesting: [Mutation] = [
    inside(["a"], "<button type=\"button\">x</button>", "a button in a link"),
    inside(["button"], "<a href=\"#main\">x</a>", "a link in a button"),
    inside(["a"], "<a href=\"#main\">x</a>", "a link in a link"),
    inside(["button"], "<button type=\"button\">x</button>", "a button in a button"),
    inside(
      ["form"],
      "<form class=\"mock\" method=\"get\" action=\"#main\" novalidate=\"novalidate\"></form>",
      "a form in a form"),
    inside(["p"], "<p>x</p>", "a paragraph in a paragraph"),
    inside(["p"], "<div>x</div>", "a block in a paragraph"),
    inside(["label"], "<label for=\"main\">x</label>", "a label in a label"),
    inside(["ul", "ol"], "<p>x</p>", "a paragraph in a list"),
    inside(["table", "tr"], "<p>x</p>", "a paragraph in a table"),
    inside(["h1", "h2", "h3"], "<h2>x</h2>", "a heading in a heading"),
    inside(["main"], "<main id=\"m2\" tabindex=\"-1\"></main>", "a main in a main"),
    inside(["li"], "<li>x</li>", "an item in an item"),
    inside(["body"], "<body class=\"x\"></body>", "a body in a body"),
    inside(["select"], "<p>x</p>", "a paragraph in a list to choose from"),
  ]
}
