import Foundation
import TestSupport

/// Attributes.
extension Mutation {
  /// What only makes an element look otherwise, or is a default: dropping it breaks nothing else.
  private static let decoration: Set<String> = [
    "class", "autocomplete", "rows", "inputmode", "tabindex", "role", "value", "checked",
    "selected", "open", "readonly", "maxlength", "name", "colspan", "rowspan", "list",
    "aria-current", "aria-disabled", "aria-invalid", "aria-describedby", "aria-label", "inert",
    "popover", "popovertargetaction", "aria-labelledby", "id",
  ]

  static let attributes: [Mutation] = [
    Mutation("drop an attribute that is needed") { page, random in
      page.someAttribute(&random) { !decoration.contains($0.name) && $0.name != "xmlns" }.map {
        page.replacing($0.range, with: "")
      }
    },
    Mutation("rename an attribute") { page, random in
      page.someAttribute(&random) { $0.name != "xmlns" }.map {
        page.replacing($0.range, with: " data-\($0.name)=\"\(page.text($0.value))\"")
      }
    },
    Mutation("double an attribute") { page, random in
      page.someAttribute(&random) { _ in true }.map {
        page.replacing($0.range, with: page.text($0.range) + page.text($0.range))
      }
    },
    Mutation("unquote an attribute") { page, random in
      page.someAttribute(&random) { _ in true }.map {
        page.replacing($0.range, with: " \($0.name)=\(page.text($0.value))")
      }
    },
    Mutation("change an id that is referred to") { page, random in
      let referred = page.referredIDs
      return page.someAttribute(&random) {
        $0.name == "id" && referred.contains(page.text($0.value))
      }
      .map { page.replacing($0.value, with: page.text($0.value) + "x") }
    },
    Mutation("use an id twice") { page, random in
      guard let one = page.someAttribute(&random, where: { $0.name == "id" }),
        let other = page.someAttribute(&random, where: { $0.name == "id" }),
        page.text(one.value) != page.text(other.value)
      else { return nil }
      return page.replacing(one.value, with: page.text(other.value))
    },
    Mutation("refer to nothing") { page, random in
      page.someAttribute(&random) { PageTokens.references.contains($0.name) }.map {
        page.replacing($0.value, with: page.text($0.value) + "-gone")
      }
    },
    Mutation("reorder two attributes", .same("nobody can tell")) { page, random in
      guard let tag = page.someTag(&random, where: { $0.attributes.count > 1 }) else { return nil }
      return page.swapping(tag.attributes[0].range, tag.attributes[1].range)
    },
  ]
}
