import Findings

/// What planning can say: codes KSB3xxx.
package enum PlanningFindings {
  static let unreached = FindingKind(
    "KSB3001", .note,
    title: Phrase(ja: "どこからも来られない画面があります", en: "A screen that nothing leads to"),
    explanation: Phrase(
      ja: "定義された画面に、どの手順も来ず、どの画面の goes も続きません。手順書の呼び方と画面の名前が違う場合は aliases に加えてください。",
      en:
        "No flow comes to this screen, and no goes of another leads there. Where the manual calls it by another name, "
        + "add that under aliases."))
  static let goes = FindingKind(
    "KSB3002", .error,
    title: Phrase(ja: "goes の行き先がありません", en: "goes leads nowhere"),
    explanation: Phrase(
      ja: "goes には、画面の名前（状態は「画面の名前（状態の名前）」）、back、close、「state: 状態の名前」、「dialog: ダイアログの名前」、"
        + "または https: mailto: tel: で始まる外部のアドレスを書きます。",
      en:
        "goes takes a screen's title (with a state: “title (state)”), back, close, “state: name”, “dialog: name”, or an outside address that begins "
        + "with https:, mailto: or tel:."))

  package static let all = [unreached, goes]

  static func unsafe(_ address: Words) -> Finding {
    Finding(
      goes, at: address.place, length: address.text.unicodeScalars.count,
      Phrase(
        ja: "アドレス「\(address.text)」は使えません。", en: "The address “\(address.text)” is refused."),
      fix: .init(
        Phrase(
          ja: "https: mailto: tel: のどれかで始めてください。",
          en: "Begin it with https:, mailto: or tel:.")))
  }

  static func notReached(_ screen: Screen) -> Finding {
    Finding(
      unreached, at: screen.title.place, length: screen.title.text.unicodeScalars.count,
      Phrase(
        ja: "画面「\(screen.title.text)」には、どこからも来られません。",
        en: "Nothing leads to the screen “\(screen.title.text)”."),
      fix: .init(
        Phrase(
          ja: "手順書での呼び方が違う場合は、aliases に加えてください。",
          en: "If the manual calls it by another name, add that under aliases.")))
  }

  static func nowhere(_ target: Words, known: [String]) -> Finding {
    return Finding(
      goes, at: target.place, length: target.text.unicodeScalars.count,
      Phrase(
        ja: "行き先「\(target.text)」がありません。", en: "There is no “\(target.text)” to go to."),
      fix: .nearest(to: target.text, among: known))
  }
}
