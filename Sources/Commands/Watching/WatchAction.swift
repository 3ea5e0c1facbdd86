import CPlatform
import Findings
import Foundation
import Proving
import Storyboards

/// Builds a site again and again as its manual changes, until a stop is asked for.
///
/// Meanwhile its pages reload themselves. In the end the folder holds what an ordinary build would
/// have written of the last manual without an error.
struct WatchAction {
  /// How the site is built as the files are now; the sink and the live state are set anew each time.
  let action: () throws -> SiteAction
  let target: OutputFolder
  let terminal: Terminal
  let tell: (SiteAction.Result) throws -> Void
  let language: (Language?) -> Language

  /// What the last good input came to.
  private struct Good {
    var action: SiteAction
    let site: PreparedSite
    let result: SiteAction.Result
  }

  /// - Parameter watcher: what it learns of changes from.
  func run(_ watcher: ChangeWatcher) throws {
    ksb_hear_stops()
    var story = Story()
    var changes: [String]? = []
    while let changed = changes {
      let start = DispatchTime.now().uptimeNanoseconds
      do {
        try build(&story)
      } catch let refusal as Refusal {
        // A file that was there a moment ago may come back.
        Terminal.error(refusal.text)
      }
      let time = (DispatchTime.now().uptimeNanoseconds - start) / 1_000_000
      let language = language(story.good?.result.language)
      if !changed.isEmpty {
        terminal.say(
          Phrase(
            ja: "変更: \(changed.joined(separator: "、"))（\(time) ミリ秒）",
            en: "Changed: \(changed.joined(separator: ", ")) (\(time) ms)")[language])
      } else {
        let index = target.url.appending(path: SitePlan.indexPath).path
        terminal.say(
          Phrase(
            ja: "開くファイル: \(index)\n手順書を見ています。終わるには Ctrl-C を押してください。",
            en: "Open: \(index)\nWatching the manual. Press Ctrl-C to end.")[language])
      }
      do { try review(&story) } catch let refusal as Refusal { Terminal.error(refusal.text) }
      changes = watcher.next()
    }
    if let good = story.good { try settle(good) }
    terminal.say(
      Phrase(
        ja: "終わりました。\(target.url.path) は、そのまま公開できます。",
        en: "Ended. \(target.url.path) can be published as it is.")[
          language(story.good?.result.language)])
  }

  /// What has come of the manual since the watching began.
  private struct Story {
    var state = LiveState(build: 0, review: 0)
    /// The paths of all pages that were ever there.
    var pages: Set<String> = []
    var good: Good?
    /// What was said of the last good input, where its words are still to be reviewed.
    var toldBeforeReview: [Finding]?
    let previous = PreviousBuild()
  }

  /// Builds the site as the files are now, but for the review of its words where that can follow.
  private func build(_ story: inout Story) throws {
    var action = try action()
    let prepared = try action.prepare()
    guard let site = prepared.site else { return try keep(&story.state, prepared.result) }
    var state = story.state
    state.build += 1
    state.findings = []
    let paths = Set(site.editions[0].plan.pages.map(\.path))
    for path in story.pages.subtracting(paths) {
      state.gone[path] = LiveState.replacement(for: path, among: paths)
    }
    for path in paths { state.gone[path] = nil }
    action.previous = story.previous
    action.maySkipReview = true
    let good = Good(action: action, site: site, result: prepared.result)
    guard try publish(good, state, &story) else { return }
    story.pages.formUnion(paths)
    story.good = good
  }

  /// Reviews the words of a site that was published without.
  private func review(_ story: inout Story) throws {
    guard let told = story.toldBeforeReview, var good = story.good else { return }
    good.action.maySkipReview = false
    _ = try publish(good, story.state, &story, told: told)
  }

  /// Builds and publishes a site; false where it has an error, then the old one stays and tells it.
  ///
  /// - Parameter told: what was said of this input already.
  private func publish(
    _ good: Good, _ state: LiveState, _ story: inout Story, told: [Finding]? = nil
  ) throws -> Bool {
    story.toldBeforeReview = nil
    let staging = try SiteStaging(for: target)
    do {
      var action = good.action
      action.sink = { try staging.write($1, to: $0) }
      action.live = state
      let result = try action.build(good.site, good.result)
      guard let proof = result.proof else {
        staging.discard()
        try keep(&story.state, result)
        return false
      }
      _ = try staging.publish()
      story.state = state.counting(review: !result.isReviewDue)
      if result.isReviewDue { story.toldBeforeReview = result.findings }
      if result.findings != told {
        try tell(result)
        terminal.say(proof.words[language(result.language)])
      }
      return true
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Tells what is wrong, here and on the pages of the site that stays.
  private func keep(_ state: inout LiveState, _ result: SiteAction.Result) throws {
    try tell(result)
    guard state.build > 0 else { return }
    state.findings = result.findings
    let language = language(result.language)
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: target.url.path)) ?? []
    let editions = folders.compactMap(Language.init(rawValue:)).map(Edition.folder(of:))
    for prefix in [""] + editions {
      let file = target.url.appending(path: prefix + SitePlan.liveState)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      try Terminal.write(state.bytes(in: language), to: file.path)
    }
  }

  /// Writes the last good site as an ordinary build does.
  private func settle(_ good: Good) throws {
    let staging = try SiteStaging(for: target)
    var action = good.action
    action.live = nil
    action.previous = nil
    action.maySkipReview = false
    action.sink = { try staging.write($1, to: $0) }
    do {
      guard try action.build(good.site, good.result).proof != nil else {
        return staging.discard()
      }
      _ = try staging.publish()
    } catch {
      staging.discard()
      throw error
    }
  }
}
