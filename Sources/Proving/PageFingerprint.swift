import Storyboards

/// All that the verdict on a page depends on beside `SiteFingerprint`, as two numbers.
///
/// Two that differ meet by chance once in 2^64; the numbers are others in each run of the program.
/// The author's places are left out: only findings tell them, and a verdict with findings is never
/// kept.
package struct PageFingerprint: Hashable, Sendable {
  private let bytes: Int
  private let promise: Int

  package init(_ bytes: [UInt8], page: Int, of promises: SitePromises) {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    self.bytes = hasher.finalize()
    let page = promises.pages[page]
    hasher = Hasher()
    hasher.combine(text: page.path)
    hasher.combine(view: page.view, of: promises.views)
    hasher.combine(words: page.words)
    hasher.combine(way: page.hotspot)
    hasher.combine(page.ways.count)
    for way in page.ways { hasher.combine(way: way) }
    hasher.combine(page.next)
    hasher.combine(page.cards.count)
    for card in page.cards {
      hasher.combine(text: card.id)
      hasher.combine(view: card.view, of: promises.views)
      hasher.combine(words: card.words)
      hasher.combine(card.hotspot == nil)
      if let hotspot = card.hotspot { hasher.combine(label: hotspot) }
    }
    promise = hasher.finalize()
  }
}

/// What the verdicts on all pages of a site depend on, as a number.
package struct SiteFingerprint: Hashable, Sendable {
  private let number: Int

  package init(_ promises: SitePromises) {
    var hasher = Hasher()
    hasher.combine(text: promises.language.rawValue)
    hasher.combine(promises.isTranslation)
    hasher.combine(promises.isLive)
    hasher.combine(text: promises.ownWords?.band)
    for word in promises.ownWords?.onScreens ?? [] { hasher.combine(text: word) }
    for edition in promises.editions {
      hasher.combine(text: edition.language.rawValue)
      hasher.combine(text: edition.prefix)
    }
    hasher.combine(text: promises.address?.base)
    hasher.combine(promises.address?.isIndexable)
    hasher.combine(promises.pages.count)
    for page in promises.pages { hasher.combine(text: page.path) }
    for asset in promises.assets { hasher.combine(text: asset) }
    number = hasher.finalize()
  }
}

extension Hasher {
  /// Scalar for scalar: two spellings of one letter are two texts.
  fileprivate mutating func combine(text: String?) {
    combine(text?.utf8.count)
    guard var text else { return }
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  fileprivate mutating func combine(words: Words?) {
    combine(text: words?.text)
    combine(words?.isAssumed)
  }

  fileprivate mutating func combine(label: LabelPromise) {
    combine(label.role)
    combine(words: label.words)
  }

  fileprivate mutating func combine(way: WayPromise?) {
    combine(way?.target)
    combine(way?.role)
    combine(words: way?.words)
  }

  fileprivate mutating func combine(view index: Int?, of views: ViewPromises) {
    combine(index == nil)
    guard let view = index.map({ views[$0] }) else { return }
    combine(words: view.screen)
    combine(text: view.state)
    combine(view.labels.count)
    for label in view.labels { combine(label: label) }
  }
}
