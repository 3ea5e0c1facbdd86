import Findings

/// The pages to write, their paths, and the links and labels that they promise.
///
/// *Render* fills it, *prove* holds the rendered bytes against `promises`; the two meet nowhere
/// else.
package struct SitePlan: Sendable {
  package private(set) var storyboard: Storyboard
  package let pages: [PagePlan]
  package private(set) var promises: SitePromises
  package let ways: Ways
  /// Pages by what they show.
  package let numbering: PageNumbering

  /// The pages that every site has once.
  package static let indexPath = "index.html"
  package static let mapPath = "map.html"
  package static let reviewPath = "review.html"
  package static let wordingPath = "wording/index.html"
  package static let targetsPath = "wording/targets.html"

  package static let structureSheet = "assets/kamishibai.css"
  package static let themeSheet = "assets/theme.css"
  /// What differs in the dark; a page takes it where a person's system is dark.
  package static let darkSheet = "assets/theme-dark.css"
  /// Where the hotspots stand; there only where a picture has any.
  package static let pictureSheet = "assets/pictures.css"
  package static let script = "assets/kamishibai.js"
  /// Searches, filters and sorts the lists of the wording pages.
  static let listScript = "assets/review.js"
  /// Lets reviewers write comments beside the texts.
  static let commentScript = "assets/comments.js"
  /// Searches the steps, screens and texts, on the index.
  static let searchScript = "assets/search.js"
  /// What it looks through.
  package static let searchIndex = "assets/search-index.js"
  /// Tells the page around a frame how high the card in it is.
  static let frameScript = "assets/frame.js"
  /// Defines `<kamishibai-flow>` for the pages of other sites; no page of ours takes it.
  package static let flowScript = "assets/kamishibai-flow.js"
  /// Where the cards stand that other sites embed: in folders named as those of the flows.
  package static let embedFolder = "embed/"

  /// Looks whether there is a newer site, and reloads the page; there only while a manual is watched.
  package static let liveScript = "assets/live.js"
  /// What it looks at.
  package static let liveState = "assets/live-state.js"

  /// The same plan for pages that reload themselves.
  package var live: SitePlan {
    var plan = self
    plan.promises.isLive = true
    plan.promises.assets += [Self.liveScript, Self.liveState]
    return plan
  }

  /// The scripts that a page of a published site takes.
  static func scripts(ofPage path: String) -> [String] {
    switch path {
    case wordingPath: [script, listScript, commentScript]
    case targetsPath: [script, listScript]
    case indexPath: [script, searchScript]
    case _ where path.hasPrefix(embedFolder): [script, frameScript]
    default: [script]
    }
  }

  /// The same plan for a site that has others beside it.
  package func beside(_ editions: [Edition]) -> SitePlan {
    var plan = self
    plan.promises.editions = editions
    return plan
  }

  /// The same plan with more files beside its pages, for a site that stands at an address.
  func adding(_ files: [String], at address: SiteAddress?) -> SitePlan {
    var plan = self
    plan.promises.assets += files
    plan.promises.address = address
    return plan
  }

  /// The same plan, its promises as they are, with its story in other words.
  package func telling(_ storyboard: Storyboard) -> SitePlan {
    var plan = self
    plan.storyboard = storyboard
    return plan
  }

  /// The language that the plan's texts were translated from; nil where they are the author's own.
  package var translated: Language? { promises.editions.first { $0.prefix == "../" }?.language }

  /// The style sheets that every page takes.
  package var sheets: [String] { promises.assets.filter { $0.hasSuffix(".css") } }
}

/// One page to write.
package struct PagePlan: Sendable {
  /// Relative to the site's folder: ASCII, lower case, with `/`.
  package let path: String
  package let subject: Subject
  /// From the page's folder up to the site's: "" or "../" as often as it is deep.
  package let root: String

  /// The file's own name.
  package var name: String {
    let bytes = path.utf8
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    return String(path[(slash.map(bytes.index(after:)) ?? path.startIndex)...])
  }

  init(path: String, subject: Subject) {
    self.path = path
    self.subject = subject
    root = Self.root(of: path)
  }

  package enum Subject: Hashable, Sendable {
    case index
    case flow(Int)
    /// How the sentences of a flow were read.
    case reading(flow: Int)
    case scene(flow: Int, scene: Int)
    case entry(flow: Int, entry: Int)
    /// A card as other sites show it in a frame.
    case embed(flow: Int, card: Card)
    /// The cards of a flow on paper, with its words beside each.
    case print(flow: Int, part: Int)
    /// The scenes of all flows in small.
    case contactSheet(part: Int)
    case screen(Storyboard.View)
    /// All states of a screen side by side.
    case states(screen: Int)
    case map
    /// The way to all that there is to check.
    case review
    /// Every text that a person reads.
    case wording
    /// Every name of an action, and where it leads.
    case targets
  }

  package static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
