import Storyboards
import Templating

extension SiteRenderer {
  /// A flow as plain lists, for sites that take neither frames nor scripts, and for paper.
  ///
  /// - Parameters:
  ///   - site: from the page that takes it to the site, with a slash at its end.
  ///   - pictures: from that page to the folder that `shots` wrote; nil for none.
  package func fragment(of number: Int, site: String, pictures: String?) -> String {
    let flow = storyboard.flows[number]
    var figures: [Int: [FragmentView.Figure]] = [:]
    for (index, scene) in flow.scenes.enumerated() {
      guard let step = scene.step else { continue }
      let path = plan.pages[plan.numbering.scene(index, of: number)].path
      let screen = scene.view.map(name(of:)) ?? text("結果", "Outcome")
      figures[step, default: []].append(
        FragmentView.Figure(
          picture: pictures.map { Self.picture(of: path, in: $0) } ?? "",
          title: text("画面「\(screen)」", "Screen “\(screen)”"), href: site + path,
          label: text("見本「\(screen)」を開く", "Open the sample of “\(screen)”")))
    }
    let isCounted = flow.steps.enumerated().allSatisfy { index, step in
      StepNumber.digits(of: step.label.text) == String(index + 1)
    }
    let steps = flow.steps.enumerated().map { index, step in
      FragmentView.Step(
        mark: isCounted ? "" : step.label.text,
        words: segments(
          of: step, hotspot: flow.scenes.first { $0.step == index && $0.hotspot != nil }?.hotspot),
        notes: step.notes.map(\.text), figures: figures[index] ?? [])
    }
    let view = FragmentView(
      language: language.rawValue, title: flow.title.text,
      introduction: flow.introduction.map(\.text), isCounted: isCounted, steps: steps,
      notes: flow.notes.map(\.text),
      band: band, say: say)
    let bytes = library.render("fragment", view).bytes
    return String(decoding: resolved(bytes), as: UTF8.self)
  }

  /// The picture of a card's page: `flows/connect/03.html` is `connect/03.png` there.
  private static func picture(of path: String, in folder: String) -> String {
    folder + path.dropFirst("flows/".count).dropLast(".html".count) + ".png"
  }
}

/// A flow as plain lists.
struct FragmentView: TemplateView {
  struct Figure {
    let picture, title, href, label: String

    static let shape = Shape(
      "figure", ["picture": .text, "title": .text, "href": .text, "label": .text])
    var record: Record { Record([.text(picture), .text(title), .text(href), .text(label)]) }
  }

  struct Step {
    /// Empty where the list counts as the manual does.
    let mark: String
    let words: [SceneView.Segment]
    let notes: [String]
    let figures: [Figure]

    static let shape = Shape(
      "step",
      [
        "mark": .text, "words": .list(SceneView.Segment.shape), "notes": .list(ParagraphView.shape),
        "figures": .list(Figure.shape),
      ])
    var record: Record {
      Record([
        .text(mark), .list(words.map(\.record)), ParagraphView.records(notes),
        .list(figures.map(\.record)),
      ])
    }
  }

  let language, title: String
  let introduction: [String]
  let isCounted: Bool
  let steps: [Step]
  let notes: [String]
  let band: String
  let say: Record

  static let shape = Shape(
    "fragment",
    [
      "lang": .text, "title": .text, "introduction": .list(ParagraphView.shape),
      "isCounted": .flag, "steps": .list(Step.shape), "notes": .list(ParagraphView.shape),
      "band": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(language), .text(title), ParagraphView.records(introduction), .flag(isCounted),
      .list(steps.map(\.record)), ParagraphView.records(notes), .text(band), .record(say),
    ]
  }
}
