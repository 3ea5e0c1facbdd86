import Findings
import Storyboards

/// Holds what a walk found against what the page promised.
struct PagePromiseCheck {
  let promise: PagePromise
  let promises: SitePromises
  let walk: PageWalk

  var findings: [Finding] {
    labels + words + hotspot + ways + next
  }

  private var labels: [Finding] {
    guard let view = promise.view.map({ promises.views[$0] }) else { return [] }
    return isInOrder(view.labels) ? [] : missing(of: view)
  }

  /// Whether the page shows the labels in the order of the promise, as it does unless somebody
  /// changed a template or the page; compares, and allocates nothing.
  private func isInOrder(_ labels: [LabelPromise]) -> Bool {
    var found = walk.labels[...]
    for label in labels {
      let index = found.firstIndex {
        $0.role == label.role && walk.markup.text($0.text, is: label.words.text)
      }
      guard let index else { return false }
      found = found[(index + 1)...]
    }
    return true
  }

  /// The labels that stand on the page less often than promised, whatever their order.
  private func missing(of view: ViewPromise) -> [Finding] {
    var unclaimed = walk.labels
    return view.labels.compactMap { label in
      let index = unclaimed.firstIndex {
        $0.role == label.role && walk.markup.text($0.text, is: label.words.text)
      }
      if let index {
        unclaimed.remove(at: index)
        return nil
      }
      return ProvingFindings.missingLabel(label, on: promise.path, screen: view.screen)
    }
  }

  private var words: [Finding] {
    guard let words = promise.words else { return [] }
    return walk.words.map { $0.utf8.elementsEqual(words.text.utf8) } == true
      ? [] : [ProvingFindings.missingWords(words, on: promise.path)]
  }

  private var hotspot: [Finding] {
    let marked = walk.controls.filter(\.isHotspot)
    guard let way = promise.hotspot else {
      return marked.isEmpty
        ? [] : [ProvingFindings.strayHotspot(promise.path, at: promise.place)]
    }
    let found = marked.contains { $0.role == way.role && leads($0, way) }
    return found ? [] : [ProvingFindings.lostWay(way, on: promise.path, to: target(of: way))]
  }

  private var ways: [Finding] {
    promise.ways.compactMap { way in
      walk.controls.contains { $0.role == way.role && leads($0, way) }
        ? nil : ProvingFindings.lostWay(way, on: promise.path, to: target(of: way))
    }
  }

  private var next: [Finding] {
    guard let next = promise.next else { return [] }
    let leads = walk.plainLinks.contains {
      if case .page(next, _) = $0 { true } else { false }
    }
    return leads
      ? [] : [ProvingFindings.lostNext(promise.path, promises.pages[next].path, at: promise.place)]
  }

  private func leads(_ control: PageWalk.Control, _ way: WayPromise) -> Bool {
    guard case .page(way.target, _) = control.target else { return false }
    return walk.markup.text(control.name, is: way.words.text)
  }

  private func target(of way: WayPromise) -> String { promises.pages[way.target].path }
}
