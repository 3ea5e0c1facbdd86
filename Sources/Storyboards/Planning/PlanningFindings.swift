import Findings

/// What planning can say: codes KSB3xxx.
package enum PlanningFindings {
  static let unvisited = FindingKind(
    "KSB3001", .note,
    title: Phrase(ja: "手順に出てこない画面があります", en: "A screen that no flow visits"),
    explanation: Phrase(
      ja: "定義された画面に、どの手順も来ません。手順書の呼び方と画面の名前が違う場合は aliases に加えてください。",
      en:
        "No flow comes to this screen. Where the manual calls it by another name, add that under aliases."
    ))
  static let goes = FindingKind(
    "KSB3002", .error,
    title: Phrase(ja: "goes の行き先がありません", en: "goes leads nowhere"),
    explanation: Phrase(
      ja: "goes には画面の名前、back、または「state: 状態の名前」を書きます。",
      en: "goes takes a screen's title, back, or “state: name”."))

  package static let all = [unvisited, goes]

  static func notVisited(_ screen: Screen) -> Finding {
    Finding(
      unvisited, at: screen.title.place, length: screen.title.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」は、どの手順にも出てきません。",
        en: "No flow visits the screen “\(screen.title.text)”."),
      fix: .init(
        Phrase(
          ja: "手順書での呼び方が違う場合は、aliases に加えてください。",
          en: "If the manual calls it by another name, add that under aliases.")))
  }

  static func nowhere(_ target: Words, known: [String]) -> Finding {
    let near = NearMiss.of(target.text, among: known)
    return Finding(
      goes, at: target.place, length: target.text.unicodeScalars.count,
      Phrase(
        ja: "行き先「\(target.text)」がありません。", en: "There is no “\(target.text)” to go to."),
      fix: near.map {
        .init(Phrase(ja: "「\($0)」ではありませんか。", en: "Did you mean “\($0)”?"), replacement: $0)
      })
  }
}
