import Findings
import Foundation
import Storyboards

extension Ledger {
  struct Content {
    let promises: SitePromises
    let hashes: [String]
  }

  /// Reads a ledger back; nil where it is not one of ours.
  static func read(_ data: Data) -> Content? {
    guard let file = try? JSONDecoder().decode(File.self, from: data),
      let language = Language(rawValue: file.language)
    else { return nil }
    let pages = file.pages.indices
    let isWhole =
      !pages.isEmpty
      && file.pages.allSatisfy { page in
        (page.view.map(file.views.indices.contains) ?? true)
          && (page.next.map(pages.contains) ?? true)
          && ((page.ways ?? []) + [page.hotspot].compactMap { $0 }).allSatisfy {
            pages.contains($0.target)
          }
      } && file.walks.allSatisfy { $0.pages.allSatisfy(pages.contains) }
    guard isWhole else { return nil }
    let promises = SitePromises(
      language: language,
      views: file.views.map { view in
        ViewPromise(
          screen: view.screen.words, state: view.state,
          labels: view.labels.map { LabelPromise($0.role, $0.words) })
      },
      pages: file.pages.map(\.promise),
      walks: file.walks.map { Walk(title: $0.title.words, pages: $0.pages) }, assets: file.assets)
    return Content(promises: promises, hashes: file.pages.map(\.hash))
  }

  private struct File: Decodable {
    let language: String
    let views: [View]
    let pages: [Page]
    let walks: [Walked]
    let assets: [String]
  }

  private struct View: Decodable {
    let screen: Text
    let state: String?
    let labels: [Label]
  }

  private struct Walked: Decodable {
    let title: Text
    let pages: [Int]
  }

  private struct Page: Decodable {
    let path: String
    let hash: String
    let place: Position?
    let view: Int?
    let words: Text?
    let hotspot: Way?
    let ways: [Way]?
    let next: Int?

    var promise: PagePromise {
      PagePromise(
        path: path, place: place?.place, view: view, words: words?.words,
        hotspot: hotspot?.promise, ways: (ways ?? []).map(\.promise), next: next)
    }
  }

  private struct Position: Decodable {
    let place: Place

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      place = Place(
        file: try list.decode(String.self), line: try list.decode(Int.self),
        column: try list.decode(Int.self))
    }
  }

  private struct Text: Decodable {
    let words: Words

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      words = try Self.words(&list)
    }

    static func words(_ list: inout any UnkeyedDecodingContainer) throws -> Words {
      let text = try list.decode(String.self)
      let place = Place(
        file: try list.decode(String.self), line: try list.decode(Int.self),
        column: try list.decode(Int.self))
      return Words(text, at: place, isAssumed: try list.decode(Bool.self))
    }
  }

  private struct Label: Decodable {
    let role: Role
    let words: Words

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      role = try list.decode(Role.self)
      words = try Text.words(&list)
    }
  }

  private struct Way: Decodable {
    let promise: WayPromise
    var target: Int { promise.target }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let role = try list.decode(Role.self)
      let words = try Text.words(&list)
      promise = WayPromise(role, words, target: try list.decode(Int.self))
    }
  }
}
