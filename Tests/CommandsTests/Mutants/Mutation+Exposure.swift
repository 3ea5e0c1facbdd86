import Foundation
import TestSupport

/// What a person is exposed to.
extension Mutation {
  private static func added(_ name: String, _ markup: String) -> Mutation {
    Mutation("add " + name) { page, random in
      guard
        let end = page.someTag(
          &random,
          where: {
            $0.kind == .end && ["p", "section", "ul"].contains($0.name)
          })?.range.upperBound
      else { return nil }
      return page.replacing(end..<end, with: markup)
    }
  }

  private static func addedToHead(_ name: String, _ markup: String) -> Mutation {
    Mutation("add " + name) { page, _ in
      guard let end = page.tags.first(where: { $0.name == "head" && $0.kind == .end }) else {
        return nil
      }
      return page.replacing(end.range.lowerBound..<end.range.lowerBound, with: markup)
    }
  }

  static func attribute(_ markup: String, to names: Set<String>) -> Mutation {
    Mutation("add \(markup)") { page, random in
      page.someElement(&random) { names.contains($0.name) }.map {
        let at = $0.range.lowerBound + 1 + $0.name.utf8.count
        return page.replacing(at..<at, with: " " + markup)
      }
    }
  }

  static let anything: Set<String> = [
    "a", "p", "div", "section", "button", "input", "h1", "h2", "li", "body", "main", "span",
  ]

  static let exposure: [Mutation] = [
    attribute("onclick=\"alert(1)\"", to: anything), attribute("onfocus=\"x()\"", to: anything),
    attribute("style=\"color:red\"", to: anything), attribute("srcdoc=\"x\"", to: anything),
    attribute("ping=\"https://example.com/\"", to: ["a"]),
    attribute("target=\"_blank\"", to: ["a"]), attribute("download=\"x\"", to: ["a"]),
    attribute("formtarget=\"x\"", to: ["button"]), attribute("formmethod=\"post\"", to: ["button"]),
    attribute("contenteditable=\"true\"", to: anything),
    attribute("autofocus=\"autofocus\"", to: ["input"]),
    attribute("accesskey=\"s\"", to: ["a", "button"]),
    attribute(
      "xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://example.com/\"", to: anything),
    addedToHead("a style element", "<style>body{display:none}</style>"),
    addedToHead(
      "a remote style sheet", "<link rel=\"stylesheet\" href=\"https://example.com/a.css\"/>"),
    addedToHead(
      "a remote script", "<script src=\"https://example.com/a.js\" defer=\"defer\"></script>"),
    addedToHead("an inline script", "<script>alert(1)</script>"),
    addedToHead(
      "a refresh", "<meta http-equiv=\"refresh\" content=\"0;url=https://example.com/\"/>"),
    addedToHead("a base", "<base href=\"https://example.com/\"/>"),
    addedToHead("a preconnect", "<link rel=\"preconnect\" href=\"https://example.com/\"/>"),
    added("a script in the body", "<script>alert(1)</script>"),
    added(
      "a remote image", "<img src=\"https://example.com/a.png\" width=\"1\" height=\"1\" alt=\"\"/>"
    ),
    added("an iframe", "<iframe src=\"https://example.com/\"></iframe>"),
    added(
      "an svg with a script",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
    added("an object", "<object data=\"https://example.com/\"></object>"),
    added("an embed", "<embed src=\"https://example.com/\"/>"),
    added("a video", "<video src=\"https://example.com/a.mp4\" autoplay=\"autoplay\"></video>"),
    added(
      "a form that posts", "<form class=\"mock\" method=\"post\" action=\"index.html\"></form>"),
    added(
      "mathematics", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mtext>x</mtext></math>"),
    added("a template", "<template><p>x</p></template>"),
    added("an own element", "<x-login></x-login>"),
    Mutation("post a form") { page, random in
      page.someAttribute(&random) { $0.name == "method" }.map {
        page.replacing($0.value, with: "post")
      }
    },
  ]
}
