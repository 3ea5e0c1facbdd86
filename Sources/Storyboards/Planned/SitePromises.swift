import Findings

/// What a finished site must keep, whoever rendered it: the part of the plan that a proof reads.
///
/// It is written to `kamishibai.json`, so that a site can be proven again without its manual.
package struct SitePromises: Sendable {
  package var language: Language
  /// What each screen shows in each state, whichever pages it stands on.
  package var views: ViewPromises
  package var pages: [PagePromise]
  package var walks: [Walk]
  /// Paths of the files that are not pages: css, scripts.
  package var assets: [String]
  /// nil where nobody can tell what else stands on the pages: there an author has templates of her
  /// own, or an older version wrote the site.
  package var ownWords: OwnWords?
  /// The sites in other languages that every page leads to.
  package var editions: [Edition]
  /// Where the site will stand; nil where nobody has said.
  package var address: SiteAddress?
  /// Whether its pages reload themselves: while its manual is watched.
  package var isLive = false

  /// Where the site lies within the one that it was made of: `en/`; empty for that one.
  package var folder: String {
    editions.contains { $0.prefix == "../" } ? Edition.folder(of: language) : ""
  }

  /// Whether the manual was written in another language: what is not translated has an element of
  /// its own, and so its language.
  package var isTranslation: Bool {
    get { translation ?? !folder.isEmpty }
    set { translation = newValue }
  }
  private var translation: Bool?

  /// A page's path as people are told it, from the root of all languages.
  package func path(ofPage page: Int) -> String { folder + pages[page].path }

  /// The scripts that a page takes.
  package func scripts(ofPage path: String) -> [String] {
    SitePlan.scripts(ofPage: path) + (isLive ? [SitePlan.liveScript] : [])
  }

  package init(
    language: Language, views: ViewPromises, pages: [PagePromise], walks: [Walk],
    assets: [String], ownWords: OwnWords? = nil, editions: [Edition] = [],
    address: SiteAddress? = nil
  ) {
    self.language = language
    self.views = views
    self.pages = pages
    self.walks = walks
    self.assets = assets
    self.ownWords = ownWords
    self.editions = editions
    self.address = address
  }
}

/// The words on the pages that no author wrote.
package struct OwnWords: Hashable, Sendable {
  /// The whole text of the band.
  package let band: String
  /// What may stand on a screen beside its labels ("必須"), without the digits in it.
  package let onScreens: [String]
  /// The same in UTF-8, by their first bytes.
  package let byFirst: [UInt8: [[UInt8]]]

  /// Stands in one of them for the name of the page's hotspot (U+FFFC).
  package static let label = "\u{FFFC}"

  package init(band: String, onScreens: [String]) {
    self.band = band
    self.onScreens = onScreens
    byFirst = Dictionary(grouping: onScreens.map { Array($0.utf8) }.filter { !$0.isEmpty }) {
      $0[0]
    }
  }
}

/// A text that must be on the page scalar for scalar, as the accessible name of an element of
/// its role, or as the whole text of an element where the role is `text` or `cell`.
package struct LabelPromise: Sendable {
  package let role: Role
  package let words: Words

  package init(_ role: Role, _ words: Words) {
    self.role = role
    self.words = words
  }
}

/// What one page must keep.
package struct PagePromise: Sendable {
  package let path: String
  /// The author's place to name when the page as a whole is at fault.
  package let place: Place?
  /// An index into `views`; nil for pages that show no screen.
  package let view: Int?
  /// The text of the element with the id `words`: the step's own sentences.
  package let words: Words?
  package let hotspot: WayPromise?
  /// The controls that lead somewhere on a free-roaming page.
  package let ways: [WayPromise]
  /// The next page of the story where no control leads there: a plain link must.
  package let next: Int?
  /// The cards of a page that shows several, in document order.
  package let cards: [CardPromise]

  package init(
    path: String, place: Place?, view: Int? = nil, words: Words? = nil,
    hotspot: WayPromise? = nil, ways: [WayPromise] = [], next: Int? = nil,
    cards: [CardPromise] = []
  ) {
    self.path = path
    self.place = place
    self.view = view
    self.words = words
    self.hotspot = hotspot
    self.ways = ways
    self.next = next
    self.cards = cards
  }
}

/// A control that must be found by role and exact name, and lead to a page.
package struct WayPromise: Sendable {
  package let role: Role
  package let words: Words
  /// An index into `pages`.
  package let target: Int

  package init(_ role: Role, _ words: Words, target: Int) {
    self.role = role
    self.words = words
    self.target = target
  }
}

/// One way through a flow, from a page that leads to it to its end.
package struct Walk: Sendable {
  package let title: Words
  /// Indices into `pages`, in the order in which the story goes.
  package let pages: [Int]
  /// The index of the page that must lead to the first: the site's own, or for the form that other
  /// sites embed the flow's list of steps.
  package let origin: Int

  package init(title: Words, pages: [Int], origin: Int = 0) {
    self.title = title
    self.pages = pages
    self.origin = origin
  }

  /// Whether it is the story as the site itself tells it, and no second form of it.
  package var isMain: Bool { origin == 0 }
}
