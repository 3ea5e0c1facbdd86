import Storyboards

/// From one procedure to another that its words name.
extension SiteRenderer {
  /// What leads from a step to a procedure that it names.
  var anotherProcedure: String { text("ほかの手順", "another procedure") }

  /// A link to the list of a flow's steps.
  func flowLink(_ flow: Int, from page: PagePlan) -> LinkView {
    LinkView(
      label: storyboard.flows[flow].title.text, href: href(plan.numbering.flow(flow), from: page))
  }

  /// The other procedures that a scene's step names, where the site's ways are at hand.
  func procedures(of scene: Scene, in flow: StoryFlow, _ page: PagePlan?) -> [LinkView] {
    guard let page else { return [] }
    return flow.procedures(of: scene).map { other in
      let link = flowLink(other, from: page)
      return LinkView(
        label: text("「\(link.label)」を見る", "See “\(link.label)”"), href: link.href)
    }
  }
}
