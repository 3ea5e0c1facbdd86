import Findings
import Storyboards

/// Holds what a walk found against what the page promised.
struct PagePromiseCheck {
  let promise: PagePromise
  let promises: SitePromises
  let walk: PageWalk

  /// The page's path, as findings tell it.
  private var page: String { promises.folder + promise.path }

  /// What is wrong with the cards of a page that shows several.
  static func findings(
    inCardsOf page: Int, _ promises: SitePromises, _ markup: Markup, _ paths: SitePaths
  ) -> [Finding] {
    let promise = promises.pages[page]
    guard !promise.cards.isEmpty else { return [] }
    let ids = MarkupIDs(markup)
    return promise.cards.flatMap { card in
      PagePromiseCheck(
        promise: PagePromise(
          path: promise.path, place: promise.place, view: card.view, words: card.words,
          hotspot: card.hotspot.map { WayPromise($0.role, $0.words, target: page) }),
        promises: promises,
        walk: PageWalk(markup, page: page, paths: paths, card: ids.part(card.id))
      ).findings
    }
  }

  var findings: [Finding] {
    labels + words + outcome + shutters + hotspot + ways + next
  }

  private var labels: [Finding] {
    guard let view = promise.view.map({ promises.views[$0] }) else {
      return promise.words.map { strays(beside: [], of: $0) } ?? []
    }
    let pictures = pictures(of: view)
    guard let claimed = claims(view.labels) else {
      let missing = missing(of: view)
      guard missing.isEmpty, promises.ownWords != nil else { return missing + pictures }
      return [ProvingFindings.otherOrder(on: page, screen: view.screen)] + pictures
    }
    return strays(beside: claimed, of: view.screen) + pictures
  }

  /// Where the labels stand in the page's text; nil where they do not stand in the order of the
  /// promise, as they do unless somebody changed a template or the page.
  private func claims(_ labels: [LabelPromise]) -> [Range<Int>]? {
    var claims: [Range<Int>] = []
    claims.reserveCapacity(labels.count)
    var next = walk.labels.startIndex
    for label in labels where label.role != .icon {
      while next < walk.labels.endIndex,
        walk.labels[next].role != label.role
          || !walk.markup.text(walk.labels[next].text, is: label.words.text)
      { next += 1 }
      guard next < walk.labels.endIndex else { return nil }
      let claim = walk.labels[next].text
      claims.append(claim)
      // What stands inside it is the same text once more.
      next += 1
      while next < walk.labels.endIndex, walk.labels[next].role == .text,
        walk.labels[next].text.lowerBound < claim.upperBound
      { next += 1 }
    }
    return claims
  }

  /// The texts of the screen that nobody promised and that are none of our own.
  private func strays(beside claims: [Range<Int>], of title: Words) -> [Finding] {
    guard let own = promises.ownWords, let screen = walk.screen else { return [] }
    let claims = claims.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var strays: [Finding] = []
    var bars = walk.progressBars
    for run in walk.markup.runs(in: screen) {
      while next < claims.count, claims[next].upperBound <= run.lowerBound { next += 1 }
      if next < claims.count, claims[next].contains(run.lowerBound) { continue }
      let text = walk.markup.text[run]
      // "60%" stands once beside each progress bar.
      let isShare = matches(text, Self.share)
      if isShare { bars -= 1 }
      if !isShare || bars >= 0, isOwn(text, own) { continue }
      if isPartOfHint(run, own) { continue }
      // An outcome says the step's own words once more.
      if promise.view == nil, promise.words.map({ text.elementsEqual($0.text.utf8) }) == true {
        continue
      }
      strays.append(
        ProvingFindings.stray(
          String(decoding: text, as: UTF8.self), on: page, screen: title))
    }
    if bars > 0 {
      let share = LabelPromise(.text, Words("%", at: title.place))
      strays.append(ProvingFindings.missingLabel(share, on: page, screen: title))
    }
    return strays
  }

  /// Whether a text is a part of the words that come up where a press is no part of the step. In a
  /// translated site the name in them has an element of its own, and so a language.
  private func isPartOfHint(_ run: Range<Int>, _ own: OwnWords) -> Bool {
    guard promises.isTranslation, walk.elsewhere?.contains(run.lowerBound) == true,
      !walk.controls.contains(where: { $0.name.lowerBound == run.lowerBound })
    else { return false }
    let text = walk.markup.text[run]
    if promise.hotspot.map({ text.elementsEqual($0.words.text.utf8) }) == true { return true }
    return own.onScreens.contains { words in
      guard let name = words.firstRange(of: OwnWords.label) else { return false }
      return text.elementsEqual(words[..<name.lowerBound].utf8)
        || text.elementsEqual(words[name.upperBound...].utf8)
    }
  }

  private static let share = Array("%".utf8)

  /// Whether a text is one of our own.
  private func isOwn(_ text: ArraySlice<UInt8>, _ own: OwnWords) -> Bool {
    guard let first = text.first else { return false }
    // A number may stand before any of them.
    if (0x30...0x39).contains(first) {
      return own.byFirst.values.contains { $0.contains { matches(text, $0) } }
    }
    return own.byFirst[first]?.contains { matches(text, $0) } == true
      || own.byFirst[Self.labelStart]?.contains { matches(text, $0) } == true
  }

  /// Whether a text is this one of our own, digits apart; where that has `OwnWords.label`, the name
  /// of the page's hotspot stands there.
  private func matches(_ text: ArraySlice<UInt8>, _ own: [UInt8]) -> Bool {
    var text = text
    var at = 0
    while at < own.count {
      if own[at] == Self.labelStart, own[at...].starts(with: OwnWords.label.utf8) {
        guard let name = promise.hotspot?.words.text.utf8, text.starts(with: name) else {
          return false
        }
        text = text.dropFirst(name.count)
        at += OwnWords.label.utf8.count
        continue
      }
      text = text.drop { (0x30...0x39).contains($0) }
      guard text.first == own[at] else { return false }
      text = text.dropFirst()
      at += 1
    }
    return text.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The first byte of `OwnWords.label`.
  private static let labelStart: UInt8 = 0xEF

  /// The pictures whose descriptions are not those of the promise.
  private func pictures(of view: ViewPromise) -> [Finding] {
    var found = walk.pictures[...]
    return view.labels.compactMap { label in
      guard label.role == .icon else { return nil }
      if let alt = found.first, walk.markup.values[alt].elementsEqual(label.words.text.utf8) {
        found.removeFirst()
        return nil
      }
      return ProvingFindings.missingLabel(label, on: page, screen: view.screen)
    }
  }

  /// The labels that stand on the page less often than promised, whatever their order.
  private func missing(of view: ViewPromise) -> [Finding] {
    var unclaimed = walk.labels
    return view.labels.compactMap { label in
      if label.role == .icon { return nil }
      let index = unclaimed.firstIndex {
        $0.role == label.role && walk.markup.text($0.text, is: label.words.text)
      }
      if let index {
        unclaimed.remove(at: index)
        return nil
      }
      return ProvingFindings.missingLabel(label, on: page, screen: view.screen)
    }
  }

  private var words: [Finding] {
    guard let words = promise.words else { return [] }
    return walk.words.map { $0.utf8.elementsEqual(words.text.utf8) } == true
      ? [] : [ProvingFindings.missingWords(words, on: page)]
  }

  /// A step without a screen says its words once more, as its outcome: under its heading, once.
  private var outcome: [Finding] {
    guard let words = promise.words, promise.view == nil, promises.ownWords != nil,
      let screen = walk.screen
    else { return [] }
    let runs = walk.markup.runs(in: screen)
    let isSaid = runs.count == 2 && runs.last.map { walk.markup.text($0, is: words.text) } == true
    return isSaid ? [] : [ProvingFindings.missingWords(words, on: page)]
  }

  /// What comes up where a press is no part of the step can be shut, by a button and by a link.
  private var shutters: [Finding] {
    guard promises.ownWords != nil, walk.screen != nil, let elsewhere = walk.elsewhere else {
      return []
    }
    let roles = walk.controls.filter { elsewhere.contains($0.name.lowerBound) }.map(\.role)
    return Set(roles) == [.button, .link]
      ? [] : [ProvingFindings.noShutter(page, at: promise.place)]
  }

  private var hotspot: [Finding] {
    let marked = walk.controls.filter(\.isHotspot)
    guard let way = promise.hotspot else {
      return marked.isEmpty
        ? [] : [ProvingFindings.strayHotspot(page, at: promise.place)]
    }
    let found = marked.contains { $0.role == way.role && leads($0, way) }
    return found ? twins(of: way) : [ProvingFindings.lostWay(way, on: page, to: target(of: way))]
  }

  /// Other controls that are called like the one to press, beyond those that the screen has itself:
  /// who hears the page cannot tell them apart. Among our own templates they are told as strays.
  private func twins(of way: WayPromise) -> [Finding] {
    guard promises.ownWords == nil, let view = promise.view.map({ promises.views[$0] }) else {
      return []
    }
    let alike = walk.controls.count { control in
      control.role == way.role && walk.markup.text(control.name, is: way.words.text)
        && walk.elsewhere?.contains(control.name.lowerBound) != true
    }
    let known = view.labels.count { $0.role == way.role && $0.words.text == way.words.text }
    return alike > max(known, 1) ? [ProvingFindings.twins(of: way, alike, on: page)] : []
  }

  private var ways: [Finding] {
    promise.ways.compactMap { way in
      walk.controls.contains { $0.role == way.role && leads($0, way) }
        ? nil : ProvingFindings.lostWay(way, on: page, to: target(of: way))
    }
  }

  private var next: [Finding] {
    guard let next = promise.next else { return [] }
    let leads = walk.plainLinks.contains {
      if case .page(next, _) = $0 { true } else { false }
    }
    return leads
      ? [] : [ProvingFindings.lostNext(page, promises.path(ofPage: next), at: promise.place)]
  }

  private func leads(_ control: PageWalk.Control, _ way: WayPromise) -> Bool {
    guard case .page(way.target, _) = control.target else { return false }
    return walk.markup.text(control.name, is: way.words.text)
  }

  private func target(of way: WayPromise) -> String { promises.path(ofPage: way.target) }
}
