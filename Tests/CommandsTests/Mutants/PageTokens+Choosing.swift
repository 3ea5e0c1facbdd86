import TestSupport

extension PageTokens {
  static let references: Set<String> = [
    "for", "aria-labelledby", "aria-describedby", "popovertarget",
  ]
  static let leading: Set<String> = ["href", "action", "formaction"]

  func value(_ tag: Tag, _ name: String) -> String? { tag.attribute(name).map { text($0.value) } }

  func someTag(_ random: inout Seeded, where isIt: (Tag) -> Bool) -> Tag? {
    tags.filter(isIt).randomElement(using: &random)
  }

  func someElement(_ random: inout Seeded, where isIt: (Tag) -> Bool) -> Tag? {
    someTag(&random) { $0.kind != .end && isIt($0) }
  }

  func someAttribute(_ random: inout Seeded, where isIt: (Attribute) -> Bool) -> Attribute? {
    tags.flatMap(\.attributes).filter(isIt).randomElement(using: &random)
  }

  /// An element of the screen that shows words of the author.
  func somePromised(_ random: inout Seeded) -> Tag? {
    someElement(&random) {
      ["p", "h2", "h3", "h4", "td", "th", "button", "a", "dt", "dd"].contains($0.name)
        && $0.kind == .start && isPromised($0)
    }
  }

  /// A text of the screen that an author wrote.
  func somePromisedText(_ random: inout Seeded) -> Range<Int>? {
    let found = tags.filter {
      $0.kind == .start
        && [
          "p", "h2", "h3", "h4", "td", "th", "button", "a", "dt", "dd", "legend", "label", "option",
        ]
        .contains($0.name) && isPromised($0)
    }
    return found.randomElement(using: &random).flatMap { tag in
      texts.first { $0.lowerBound == tag.range.upperBound }
    }
  }

  /// Words of the screen itself: not of its surface, its address or our hints.
  private func isPromised(_ tag: Tag) -> Bool {
    guard isInScreen(tag.range), let end = tag.partner else { return false }
    let inner = tag.range.upperBound..<tags[end].range.lowerBound
    let first = texts.first { $0.lowerBound == tag.range.upperBound }
    guard first.map({ bytes[$0].contains { $0 > 0x20 } }) == true, !inner.isEmpty else {
      return false
    }
    let outer = tags.indices.filter {
      tags[$0].kind == .start && tags[$0].range.lowerBound <= tag.range.lowerBound
        && tags[$0].partner.map { tags[$0].range.upperBound >= tags[end].range.upperBound } == true
    }
    return !outer.contains { index in
      value(tags[index], "id") == "elsewhere"
        || ["address", "surface", "hint", "required", "optional", "shut"].contains(
          value(tags[index], "class") ?? "")
    }
  }

  var referredIDs: Set<String> {
    var ids: Set<String> = []
    for attribute in tags.flatMap(\.attributes) {
      if Self.references.contains(attribute.name) {
        ids.formUnion(text(attribute.value).split(separator: " ").map(String.init))
      } else if attribute.name == "href", text(attribute.value).hasPrefix("#") {
        ids.insert(String(text(attribute.value).dropFirst()))
      }
    }
    return ids
  }

  var hotspotTarget: Attribute? {
    tags.first { value($0, "id") == "hotspot" }.flatMap {
      $0.attribute("href") ?? $0.attribute("formaction")
    }
  }

  func renaming(_ tag: Tag, to name: String) -> [UInt8]? {
    let start = tag.range.lowerBound + 1..<tag.range.lowerBound + 1 + tag.name.utf8.count
    guard let end = tag.partner.map({ tags[$0].range }) else { return replacing(start, with: name) }
    var bytes = self.bytes
    bytes.replaceSubrange(end.lowerBound + 2..<end.upperBound - 1, with: Array(name.utf8))
    bytes.replaceSubrange(start, with: Array(name.utf8))
    return bytes
  }
}
