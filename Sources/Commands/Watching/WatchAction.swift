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
    let action: SiteAction
    let site: PreparedSite
    let result: SiteAction.Result
  }

  /// - Parameter watcher: what it learns of changes from.
  func run(_ watcher: ChangeWatcher) throws {
    ksb_hear_stops()
    var state = LiveState(build: 0)
    var pages: Set<String> = []
    var good: Good?
    var changes: [String]? = []
    while let changed = changes {
      let start = DispatchTime.now().uptimeNanoseconds
      do {
        if let built = try build(&state, &pages) { good = built.good ?? good }
      } catch let refusal as Refusal {
        // A file that was there a moment ago may come back.
        Terminal.error(refusal.text)
      }
      let time = (DispatchTime.now().uptimeNanoseconds - start) / 1_000_000
      let language = language(good?.result.language)
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
      changes = watcher.next()
    }
    if let good { try settle(good) }
    terminal.say(
      Phrase(
        ja: "終わりました。\(target.url.path) は、そのまま公開できます。",
        en: "Ended. \(target.url.path) can be published as it is.")[
          language(good?.result.language)])
  }

  private struct Built {
    /// nil where the manual has an error; then the site stays.
    let good: Good?
  }

  private func build(_ state: inout LiveState, _ pages: inout Set<String>) throws -> Built? {
    let staging = try SiteStaging(for: target)
    var action = try action()
    var next = state
    next.build += 1
    next.findings = []
    action.sink = { try staging.write($1, to: $0) }
    do {
      let prepared = try action.prepare()
      guard let site = prepared.site else {
        staging.discard()
        try keep(&state, prepared.result)
        return Built(good: nil)
      }
      let plan = site.editions[0].plan
      let paths = Set(plan.pages.map(\.path))
      for path in pages.subtracting(paths) {
        next.gone[path] = LiveState.replacement(for: path, among: paths)
      }
      for path in paths { next.gone[path] = nil }
      action.live = next
      let result = try action.build(site, prepared.result)
      guard result.proof != nil else {
        staging.discard()
        try keep(&state, result)
        return Built(good: nil)
      }
      _ = try staging.publish()
      state = next
      pages.formUnion(paths)
      try tell(result)
      if let proof = result.proof { terminal.say(proof.words[language(result.language)]) }
      return Built(good: Good(action: action, site: site, result: prepared.result))
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
