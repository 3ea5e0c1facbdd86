import Publishing
import Rendering
import Reporting
import Storyboards

/// The files that servers, search engines and other sites ask for.
struct PublishedFiles {
  let plan: SitePlan
  let promises: SitePromises

  /// Hands on each file's bytes, those that the plan promises and no other.
  func publish(_ sink: (String, [UInt8]) throws -> Void) throws {
    if promises.assets.contains(SitePlan.noJekyll) { try sink(SitePlan.noJekyll, []) }
    guard let address = promises.address else { return }
    if promises.assets.contains(SitePlan.sitemap) {
      for file in Sitemap(promises, at: address).files { try sink(file.path, file.bytes) }
    }
    // The tallest card of a flow takes long to find, and is the same for each of its cards.
    var heights: [Int: Int] = [:]
    for page in plan.pages {
      guard let path = SitePlan.oEmbedPath(ofPage: page.path) else { continue }
      let (flow, card): (Int, Card)
      switch page.subject {
      case .flow(let number): (flow, card) = (number, .scene(0))
      case .scene(let number, let scene): (flow, card) = (number, .scene(scene))
      case .index, .reading, .entry, .embed, .screen, .states, .map, .review, .wording, .targets,
        .print, .contactSheet:
        preconditionFailure("only procedures and their scenes are embedded: \(page.path)")
      }
      let snippet = EmbedSnippet(
        plan, flow: flow, card: card, site: address.base,
        height: heights[flow])
      heights[flow] = snippet.tallest
      try sink(path, oEmbed(snippet, at: address))
    }
  }

  /// A response of oEmbed 1.0, whichever size was asked for: the frame takes the width it is given.
  private func oEmbed(_ snippet: EmbedSnippet, at address: SiteAddress) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("version", "1.0")
      json.pair("type", "rich")
      json.pair("title", snippet.title)
      json.pair("provider_name", plan.storyboard.title.text)
      json.pair("provider_url", address.base)
      json.pair("width", EmbedSnippet.width)
      json.pair("height", snippet.tallest)
      json.pair("html", snippet.frame)
    }
    json.newline()
    return json.bytes
  }
}
