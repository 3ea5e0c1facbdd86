import Findings

/// What resolving can say: codes KSB2xxx.
package enum ResolvingFindings {
  static let twin = FindingKind(
    "KSB2001", .error,
    title: Phrase(ja: "同じ画面が二度定義されています", en: "A screen is defined twice"),
    explanation: Phrase(
      ja: "同じシステムに同じ名前の画面が二つあります。状態の違いは states で書き分けてください。",
      en: "Two definitions have one title in one system. Write variants of a screen as its states.")
  )
  static let id = FindingKind(
    "KSB2002", .error,
    title: Phrase(ja: "id が重なっています", en: "Two screens have one id"),
    explanation: Phrase(
      ja: "id はページのファイル名になるため、一つずつ違う必要があります。",
      en: "An id becomes a page's file name, so each must differ."))
  static let control = FindingKind(
    "KSB2003", .warning,
    title: Phrase(ja: "手順書の名前が画面にありません", en: "The manual names what the screen does not have"),
    explanation: Phrase(
      ja: "手順書が操作するように言う名前が、画面の定義にありません。手順を進められるよう、仮の要素として画面に加えました。"
        + "手順書か画面の定義の、どちらかを直してください。",
      en:
        "A step operates something that the screen's definition lacks. It was put on the screen as assumed, so that the "
        + "procedure can be clicked. Mend the manual or the definition."))
  static let step = FindingKind(
    "KSB2004", .warning,
    title: Phrase(ja: "参照先の手順がありません", en: "A reference leads to no step"),
    explanation: Phrase(
      ja: "「手順③から」のような参照の先が、この手順の中に見つかりません。",
      en: "A reference such as “from step 3” names a step that the procedure does not have."))
  static let state = FindingKind(
    "KSB2005", .warning,
    title: Phrase(ja: "画面の状態が一つに決まりません", en: "Two states of a screen fit"),
    explanation: Phrase(
      ja: "操作する要素からは、画面のどの状態かを決められません。手順のあとに <!-- kamishibai: state=\"…\" --> と書いてください。"
        + "states のはじめの状態が、ふつうの状態です。それで合うときは、メモとしてお知らせするだけです。",
      en:
        "What the step operates stands in several states of the screen. Say which one after the step: "
        + "<!-- kamishibai: state=\"…\" -->. The first of states is the usual one; where it fits, this is a note."
    ))
  static let inferred = FindingKind(
    "KSB2006", .note,
    title: Phrase(ja: "画面を手順書から推定しました", en: "A screen was inferred"),
    explanation: Phrase(
      ja: "画面の定義がないため、手順書に出てくる名前から画面を作りました。screens/ に定義を書くと、そのとおりに表示します。",
      en:
        "No definition exists, so the screen was made of what the steps name. Define it in screens/ to have it your way."
    ))

  static let ambiguous = FindingKind(
    "KSB2007", .note,
    title: Phrase(ja: "操作する要素が一つに決まりません", en: "Two controls fit"),
    explanation: Phrase(
      ja: "手順書の言う名前の要素が画面に二つ以上あり、最初のものを使いました。"
        + "手順書に「…」の「…」の段のように場所を書くと、それに決まります。",
      en:
        "The screen has several controls of the name that a step presses; the first was taken. Where the manual names "
        + "the section or the row, that one is."))

  static let frame = FindingKind(
    "KSB2008", .error,
    title: Phrase(ja: "知らない枠です", en: "An unknown frame"),
    explanation: Phrase(
      ja: "frame には、systems.yaml でその画面のシステムに書いた枠の名前か、枠を置かない none を書きます。",
      en:
        "frame names one of the frames that the screen's system has in systems.yaml, or none for no frame at all."
    ))

  package static let all = [twin, id, control, step, state, inferred, ambiguous, frame]

  static func unknownFrame(_ name: Words, known: [String]) -> Finding {
    let known = known + [Screen.noFrame]
    return Finding(
      frame, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(ja: "枠「\(name.text)」がありません。", en: "There is no frame “\(name.text)”."),
      notes: [
        .init(
          Phrase(
            ja: "使えるのは \(known.joined(separator: ", ")) です。",
            en: "Known are \(known.joined(separator: ", "))."))
      ],
      fix: .nearest(to: name.text, among: known))
  }

  static func twinScreen(_ title: Words, _ other: Words) -> Finding {
    Finding(
      twin, at: title.place, length: title.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(title.text)」はすでに定義されています。",
        en: "The screen “\(title.text)” is already defined."),
      notes: [
        .init(Phrase(ja: "先の定義はここです。", en: "The first definition is here."), at: other.place)
      ],
      fix: .init(
        Phrase(
          ja: "一つにまとめ、違いは states で書き分けてください。",
          en: "Keep one definition and write the variants as states.")))
  }

  static func twinID(_ name: String, _ title: Words, _ other: Words) -> Finding {
    Finding(
      id, at: title.place,
      Phrase(
        ja: "画面「\(title.text)」の id「\(name)」は、画面「\(other.text)」と同じです。",
        en: "The id “\(name)” of the screen “\(title.text)” is also that of “\(other.text)”."),
      notes: [.init(Phrase(ja: "もう一方はここです。", en: "The other one is here."), at: other.place)],
      fix: .init(Phrase(ja: "どちらかの id を変えてください。", en: "Change one of them.")))
  }

  static func missingControl(_ name: Words, on screen: Screen, known: [String]) -> Finding {
    let list = known.prefix(12)
    return Finding(
      control, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」に「\(name.text)」がありません。",
        en: "The screen “\(screen.title.text)” has no “\(name.text)”."),
      notes: [
        .init(
          known.isEmpty
            ? Phrase(ja: "この画面には操作できる要素がありません。", en: "The screen has nothing to operate.")
            : Phrase(
              ja: "この画面にあるのは \(list.map { "「\($0)」" }.joined()) です。",
              en: "It has \(list.map { "“\($0)”" }.joined(separator: ", "))."),
          at: screen.title.place)
      ],
      fix: .nearest(to: name.text, among: known)
        ?? .init(
          Phrase(ja: "画面の定義に加えてください。", en: "Add it to the screen's definition.")))
  }

  static func unknownStep(_ reference: StepReference, in flow: Flow) -> Finding {
    let labels = flow.steps.map(\.label.text).filter { !$0.isEmpty }
    return Finding(
      step, at: reference.words.place, length: reference.words.text.unicodeScalars.count,
      Phrase(
        ja: "「\(reference.words.text)」の指す手順が「\(flow.title.text)」にありません。",
        en: "“\(reference.words.text)” leads to no step of “\(flow.title.text)”."),
      notes: [
        .init(
          Phrase(
            ja: "この手順にあるのは \(labels.joined(separator: " ")) です。",
            en: "It has the steps \(labels.joined(separator: " "))."))
      ])
  }

  static func unknownState(_ name: Words, on screen: Screen) -> Finding {
    return Finding(
      state, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」に「\(name.text)」という状態はありません。",
        en: "The screen “\(screen.title.text)” has no state “\(name.text)”."),
      fix: .nearest(to: name.text, among: screen.states.map(\.text)))
  }

  /// A note where the screen's first state, the usual one, is among those that fit.
  static func ambiguousState(_ label: Words, _ screen: Screen, _ states: [Int]) -> Finding {
    let names = states.map { screen.states[$0].text }
    return Finding(
      state, severity: states.first == 0 ? .note : nil, at: label.place,
      Phrase(
        ja:
          "手順\(label.stepName)の画面「\(screen.title.text)」は、\(names.map { "「\($0)」" }.joined())のどの状態か決まらないため、「\(names[0])」で示しました。",
        en: "Which state of “\(screen.title.text)” step \(label.stepName) shows is not known: "
          + names.map { "“\($0)”" }.joined(separator: ", ") + ". “\(names[0])” was taken."),
      fix: .init(
        Phrase(
          ja: "手順のあとに <!-- kamishibai: state=\"\(names[0])\" --> のように書いてください。",
          en: "Write after the step, for example: <!-- kamishibai: state=\"\(names[0])\" -->.")))
  }

  static func ambiguousControl(_ name: Words, on screen: Screen, count: Int) -> Finding {
    Finding(
      ambiguous, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」には「\(name.text)」が \(count) つあり、最初のものを使いました。",
        en:
          "The screen “\(screen.title.text)” has \(count) controls “\(name.text)”; the first was taken."
      ),
      notes: [.init(Phrase(ja: "画面の定義はここです。", en: "The screen is here."), at: screen.title.place)])
  }

  static func screenInferred(_ screen: Screen) -> Finding {
    Finding(
      inferred, at: screen.title.place,
      length: screen.title.isAssumed ? 0 : screen.title.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」を手順書から推定しました。",
        en: "The screen “\(screen.title.text)” was inferred from the manual."))
  }
}
