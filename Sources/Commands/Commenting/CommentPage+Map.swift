import Findings
import Rendering
import Storyboards
import Wording

extension CommentPage {
  /// Reviewers' comments as their page tells them: those that stand, those that a change of the
  /// words has overtaken, those whose screen is gone.
  init(_ mapped: [CommentMap.Mapped], site: String, in language: Language) {
    func group(
      _ heading: Phrase, _ lead: Phrase, _ isMeant: (CommentMap.Fate) -> Bool
    ) -> Group? {
      let rows = mapped.filter { isMeant($0.fate) }.map { Row($0, in: language) }
      return rows.isEmpty
        ? nil : Group(heading: heading[language], lead: lead[language], rows: rows)
    }
    let groups = [
      group(
        Phrase(ja: "文言が変わったコメント", en: "Overtaken by a change"),
        Phrase(
          ja: "コメントのあとで文言が変わりました。今の文言にも当てはまるか、確かめてください。",
          en: "The words have changed since. See whether the comment still holds.")
      ) { if case .overtaken = $0 { true } else { false } },
      group(
        Phrase(ja: "なくなった画面や手順へのコメント", en: "Of screens that are gone"),
        Phrase(
          ja: "コメントのあった画面や手順が、今の手順書にありません。",
          en: "Their screens or procedures are no longer in the manual.")
      ) { if case .lost = $0 { true } else { false } },
      group(
        Phrase(ja: "今の文言へのコメント", en: "Of the words of today"),
        Phrase(
          ja: "文言を押すと、その画面を開きます。", en: "Follow the words to see them on their screen.")
      ) { if case .standing = $0 { true } else { false } },
    ].compactMap { $0 }
    self.init(
      title: Phrase(ja: "レビューのコメント", en: "Reviewers’ comments")[language],
      summary: Phrase(
        ja: mapped.isEmpty ? "コメントはありません。" : "コメントは\(mapped.count)件です。",
        en: mapped.isEmpty ? "There are no comments." : "There are \(mapped.count) comments.")[
          language],
      groups: groups, site: site)
  }
}

extension CommentPage.Row {
  fileprivate init(_ mapped: CommentMap.Mapped, in language: Language) {
    let comment = mapped.comment
    let today: InventoryString? =
      switch mapped.fate {
      case .standing(let string): string
      case .overtaken(let successor): successor
      case .lost: nil
      }
    let owner = mapped.owner ?? comment.owner
    let told =
      owner == comment.owner
      ? owner
      : Phrase(
        ja: "\(owner)（コメントのときは「\(comment.owner)」）",
        en: "\(owner) (“\(comment.owner)” when the comment was made)")[language]
    self.init(
      role: comment.kind.name[language], owner: told,
      place: (mapped.place ?? comment.origin).description, text: comment.text,
      now: today.flatMap { $0.text == comment.text ? nil : $0.text }, comment: comment.comment,
      author: comment.author, date: String(comment.changed.prefix(10)), page: today?.pages.first)
  }
}
