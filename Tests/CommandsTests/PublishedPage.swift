import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page of a published site, read as a person without JavaScript meets it.
struct PublishedPage {
  let url: URL
  private let document: XMLDocument

  init(_ url: URL) throws {
    self.url = url.standardizedFileURL
    document = try XMLDocument(contentsOf: url, options: [])
  }

  /// The screen that the page shows, or what it calls its outcome.
  var screen: String { text("//*[@id='screen-title']") ?? "" }

  /// What is to be pressed, with the row of the table that it stands in: `一番の［選ぶ］`.
  var hotspot: String? {
    guard let label = text("//*[@id='hotspot']") else { return nil }
    let row = text("//*[local-name()='tr'][.//*[@id='hotspot']]/*[local-name()='th']")
    return (row.map { $0 + ": " } ?? "") + label
  }

  /// The page behind the control that is ringed, or behind the plain way on where none is.
  func next() throws -> PublishedPage? {
    let href =
      text("//*[@id='hotspot']/@formaction") ?? text("//*[@id='hotspot']/@href")
      ?? text("//*[contains(@class, 'move next')]/@href")
    guard let href else { return nil }
    return try PublishedPage(url.deletingLastPathComponent().appending(path: href))
  }

  /// This page and all behind it to the end of the story, one line each: `Home [Rent]`.
  func story() throws -> [String] {
    var lines: [String] = []
    var seen: Set<URL> = []
    var page: PublishedPage? = self
    while let here = page, seen.insert(here.url).inserted {
      lines.append(here.screen + (here.hotspot.map { " [\($0)]" } ?? ""))
      page = try here.next()
    }
    return lines
  }

  private func text(_ path: String) -> String? {
    (try? document.nodes(forXPath: path))?.first?.stringValue
  }
}
