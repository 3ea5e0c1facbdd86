import Findings
import Rendering
import Storyboards

extension SiteAction {
  /// What the site's plan knows of its texts, until the inventory of the wording gives more: the
  /// labels of the screens, each once a screen, and the sentences of the steps.
  static func review(of plan: SitePlan) -> Review {
    struct Text: Hashable {
      let owner: String
      let kind: TextKind
      let scalars: [Unicode.Scalar]
    }
    let storyboard = plan.storyboard
    var indices: [Text: Int] = [:]
    var found: [(words: Words, text: Text, states: [String], pages: [ReviewPage])] = []
    func add(_ words: Words, _ kind: TextKind, of owner: String, state: String?, on page: Int) {
      let text = Text(owner: owner, kind: kind, scalars: Array(words.text.unicodeScalars))
      let label = state.map { "\(owner)（\($0)）" } ?? owner
      let place = ReviewPage(label: label, path: plan.pages[page].path)
      if let index = indices[text] {
        if found[index].pages.last != place { found[index].pages.append(place) }
        if let state, found[index].states.last != state { found[index].states.append(state) }
      } else {
        indices[text] = found.count
        found.append((words, text, state.map { [$0] } ?? [], [place]))
      }
    }
    for (view, promise) in zip(storyboard.views, plan.promises.views) {
      let screen = storyboard.screens[view.screen]
      for label in promise.labels {
        let kind: TextKind =
          switch label.role {
          case .button: .button
          case .link: .link
          case .tab, .menu: .tab
          case .field, .checkbox, .radio: .label
          case .option: .option
          case .icon: .alt
          case .heading: .heading
          case .text: .text
          case .cell: .cell
          }
        add(
          label.words, kind, of: screen.title.text, state: storyboard.stateName(of: view)?.text,
          on: plan.numbering.view(view))
      }
    }
    for (number, flow) in storyboard.flows.enumerated() {
      for (index, scene) in flow.scenes.enumerated() {
        for sentence in scene.step.map({ flow.steps[$0].sentences }) ?? [] {
          add(
            sentence.words, .step, of: flow.title.text, state: nil,
            on: plan.numbering.scene(index, of: number))
        }
      }
    }
    return Review(
      rows: found.map { words, text, states, pages in
        let name = Array("\(text.owner) \(text.kind.rawValue) \(words.text)".utf8)
        let isEverywhere = storyboard.screens.contains {
          $0.title.text == text.owner && $0.states.count == states.count
        }
        return ReviewRow(
          key: "\(text.kind.rawValue).\(String(FNV1a.hash(name), radix: 16))", text: words.text,
          kind: text.kind, owner: text.owner, states: isEverywhere ? [] : states,
          isAssumed: words.isAssumed, origin: words.place.description, pages: pages,
          length: text.scalars.count)
      })
  }
}
