import Findings
import Foundation
import Publishing
import Storyboards

extension Ledger {
  struct Content {
    let promises: SitePromises
    let hashes: [String]
    let assetHashes: [String]
    /// What was said when the site was built.
    let told: [FindingTally]
  }

  /// Reads a ledger back; nil where it is not one of ours.
  static func read(_ data: Data) -> Content? {
    guard let file = try? JSONDecoder().decode(LedgerFile.self, from: data) else { return nil }
    return file.content
  }
}

/// The shape of a ledger on the disk; see `Ledger`.
private struct LedgerFile: Decodable {
  let language: String
  let files: [String]
  let views: [View]
  let pages: [Page]
  let walks: [Walked]
  let assets: [[String]]
  let own: Own?
  let editions: [[String]]?
  let live: Bool?
  let address: Address?
  let told: [Tally]?

  struct Address: Decodable {
    let base: String
    let indexable: Bool
  }

  /// `[code, severity, count]`.
  struct Tally: Decodable {
    let tally: FindingTally

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      tally = FindingTally(
        try list.decode(String.self), try list.decode(Severity.self),
        count: try list.decode(Int.self))
    }
  }

  struct Own: Decodable {
    let band: String
    let words: [String]
  }

  struct View: Decodable {
    let screen: Text
    let state: String?
    let labels: [Label]
  }

  struct Walked: Decodable {
    let title: Text
    let pages: [Int]
    let origin: Int?
  }

  struct Card: Decodable {
    let id: String
    let view: Int?
    let words: Text?
    let hotspot: Label?
  }

  struct Page: Decodable {
    let path: String
    let hash: String
    let place: Position?
    let view: Int?
    let words: Text?
    let hotspot: Way?
    let ways: [Way]?
    let next: Int?
    let cards: [Card]?
  }

  /// `[file, line, column]`.
  struct Position: Decodable {
    let file: Int
    let line: Int
    let column: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      try self.init(&list)
    }

    init(_ list: inout any UnkeyedDecodingContainer) throws {
      file = try list.decode(Int.self)
      line = try list.decode(Int.self)
      column = try list.decode(Int.self)
    }
  }

  /// `[text, file, line, column, true?]`.
  struct Text: Decodable {
    let text: String
    let position: Position
    let isAssumed: Bool

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      try self.init(&list)
    }

    init(_ list: inout any UnkeyedDecodingContainer) throws {
      text = try list.decode(String.self)
      position = try Position(&list)
      isAssumed = list.isAtEnd ? false : try list.decode(Bool.self)
    }
  }

  /// `[role, TEXT…]`.
  struct Label: Decodable {
    let role: Role
    let text: Text

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      role = try list.decode(Role.self)
      text = try Text(&list)
    }
  }

  /// `[target, role, TEXT…]`.
  struct Way: Decodable {
    let target: Int
    let role: Role
    let text: Text

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      target = try list.decode(Int.self)
      role = try list.decode(Role.self)
      text = try Text(&list)
    }
  }
}

extension LedgerFile {
  /// nil where a number points outside its list.
  fileprivate var content: Ledger.Content? {
    guard let language = Language(rawValue: language), isWhole else { return nil }
    let place = address.flatMap { SiteAddress($0.base, isIndexable: $0.indexable) }
    // One that is none is no address of ours, and its pages could not be proven.
    if address != nil, place?.base != address?.base { return nil }
    var promises = SitePromises(
      language: language,
      views: ViewPromises(
        views.map { view in
          ViewPromise(
            screen: words(view.screen), state: view.state,
            labels: view.labels.map { LabelPromise($0.role, words($0.text)) })
        }),
      pages: pages.map(promise),
      walks: walks.map { Walk(title: words($0.title), pages: $0.pages, origin: $0.origin ?? 0) },
      assets: assets.map { $0[0] },
      ownWords: own.map { OwnWords(band: $0.band, onScreens: $0.words) },
      editions: (editions ?? []).compactMap { entry in
        guard entry.count == 2, let language = Language(rawValue: entry[0]),
          ["../", Edition.folder(of: language)].contains(entry[1])
        else { return nil }
        return Edition(language, prefix: entry[1])
      },
      address: place)
    promises.isLive = live ?? false
    return Ledger.Content(
      promises: promises, hashes: pages.map(\.hash),
      assetHashes: assets.map { $0[1] }, told: (told ?? []).map(\.tally))
  }

  private var isWhole: Bool {
    let indices = pages.indices
    return !pages.isEmpty && assets.allSatisfy { $0.count == 2 }
      && pages.allSatisfy { page in
        ([page.view] + (page.cards ?? []).map(\.view)).allSatisfy {
          $0.map(views.indices.contains) ?? true
        }
          && (page.next.map(indices.contains) ?? true)
          && ((page.ways ?? []) + [page.hotspot].compactMap { $0 }).allSatisfy {
            indices.contains($0.target)
          }
      }
      && walks.allSatisfy { walk in
        (walk.pages + [walk.origin ?? 0]).allSatisfy(indices.contains)
      }
  }

  private func promise(_ page: Page) -> PagePromise {
    PagePromise(
      path: page.path, place: page.place.map(place), view: page.view, words: page.words.map(words),
      hotspot: page.hotspot.map(way), ways: (page.ways ?? []).map(way), next: page.next,
      cards: (page.cards ?? []).map { card in
        CardPromise(
          id: card.id, view: card.view, words: card.words.map(words),
          hotspot: card.hotspot.map { LabelPromise($0.role, words($0.text)) })
      })
  }

  private func way(_ way: Way) -> WayPromise {
    WayPromise(way.role, words(way.text), target: way.target)
  }

  private func words(_ text: Text) -> Words {
    Words(text.text, at: place(text.position), isAssumed: text.isAssumed)
  }

  private func place(_ position: Position) -> Place {
    Place(
      file: files.indices.contains(position.file) ? files[position.file] : "",
      line: position.line, column: position.column)
  }
}
