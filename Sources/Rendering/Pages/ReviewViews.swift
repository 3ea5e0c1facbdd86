import Templating

/// What is assumed, and the way to how each flow was read.
struct ReviewView: TemplateView {
  struct Assumed {
    let screen, href, text, place: String

    static let shape = Shape(
      "assumed", ["screen": .text, "href": .text, "text": .text, "place": .text])
    var record: Record { Record([.text(screen), .text(href), .text(text), .text(place)]) }
  }

  let wordingHref, wordingFacts, targetsHref: String
  let assumed: [Assumed]
  /// What the authors of the screens tell the reviewers.
  let remarks: [Assumed]
  let flows: [LinkView]
  let say: Record

  static let shape = Shape(
    "review",
    [
      "wordingHref": .text, "wordingFacts": .text, "targetsHref": .text,
      "hasAssumed": .flag, "assumed": .list(Assumed.shape), "hasRemarks": .flag,
      "remarks": .list(Assumed.shape), "flows": .list(LinkView.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(wordingHref), .text(wordingFacts), .text(targetsHref),
      .flag(!assumed.isEmpty), .list(assumed.map(\.record)), .flag(!remarks.isEmpty),
      .list(remarks.map(\.record)), .list(flows.map(\.record)),
      .record(say),
    ]
  }
}

/// How each sentence of a flow was read.
struct ReadingView: TemplateView {
  struct Sentence {
    let label, text, reading, place: String

    static let shape = Shape(
      "sentence", ["label": .text, "text": .text, "reading": .text, "place": .text])
    var record: Record { Record([.text(label), .text(text), .text(reading), .text(place)]) }
  }

  let title: String
  let sentences: [Sentence]
  let say: Record

  static let shape = Shape(
    "reading",
    [
      "title": .text, "sentences": .list(Sentence.shape), "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] { [.text(title), .list(sentences.map(\.record)), .record(say)] }
}
