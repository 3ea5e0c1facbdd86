import Findings

/// What is said of reviewers' comments.
package enum CommentFindings {
  package static let kinds = [open, overtaken, lost, conflict]

  /// One finding for each comment, in the order given.
  package static func findings(of mapped: [CommentMap.Mapped]) -> [Finding] {
    mapped.map { entry in
      let comment = entry.comment
      switch entry.fate {
      case .standing(let string):
        return Finding(open, at: entry.place, length: string.length, opened(comment))
      case .overtaken(let successor):
        return Finding(
          overtaken, at: entry.place, length: successor?.length ?? 0, changed(comment),
          notes: [said(comment)] + (successor.map { [.init(now($0.text))] } ?? []),
          fix: Finding.Fix(checkAgain))
      case .lost:
        return Finding(
          lost, at: nil, gone(comment), notes: [said(comment)], fix: Finding.Fix(checkAgain))
      }
    }
  }

  /// One finding for each conflict that a merge found.
  package static func findings(ofConflicts conflicts: [[ReviewComment]]) -> [Finding] {
    conflicts.compactMap { comments in
      comments.first.map { comment in
        Finding(
          conflict, at: nil, twice(comment), notes: comments.map(said),
          fix: Finding.Fix(
            Phrase(ja: "どちらを残すか、書いた人に確かめてください。", en: "Ask the author which one counts.")))
      }
    }
  }

  package static let open = FindingKind(
    "KSB6701", .note,
    title: Phrase(ja: "レビューのコメント", en: "A reviewer's comment"),
    explanation: Phrase(
      ja: "レビューした人が、この文言にコメントを書いています。文言を直すか、このままでよいかを決めてください。",
      en: "A reviewer commented on this text. Change it, or decide that it stays."))

  package static let overtaken = FindingKind(
    "KSB6702", .warning,
    title: Phrase(ja: "コメントのあとで変わった文言", en: "A text that changed after its comment"),
    explanation: Phrase(
      ja: "コメントが書かれたあとで、文言が変わりました。コメントが今の文言にも当てはまるか、確かめてください。",
      en: "The text changed after the comment was written. See whether the comment still holds."))

  package static let lost = FindingKind(
    "KSB6703", .warning,
    title: Phrase(ja: "なくなった画面へのコメント", en: "A comment on a screen that is gone"),
    explanation: Phrase(
      ja: "コメントが書かれた画面や操作が、今の手順書にありません。ほかの場所に当てはまるか、確かめてください。",
      en: "The screen or procedure of the comment is gone. See whether it applies elsewhere."))

  package static let conflict = FindingKind(
    "KSB6704", .warning,
    title: Phrase(ja: "同時に直されたコメント", en: "A comment that was edited twice at once"),
    explanation: Phrase(
      ja: "同じコメントが、二つのファイルで同じ時刻に別々に直されています。どちらも残してあります。",
      en: "One comment was edited differently in two files at the same time. Both are kept."))

  private static let checkAgain = Phrase(
    ja: "コメントが今も当てはまるか、確かめてください。", en: "See whether the comment still holds.")

  private static func opened(_ comment: ReviewComment) -> Phrase {
    let words = oneLine(comment.comment)
    let author = oneLine(comment.author)
    return Phrase(
      ja: "「\(comment.text)」へのコメント（\(author)）：\(words)",
      en: "Comment on “\(comment.text)” (\(author)): \(words)")
  }

  private static func changed(_ comment: ReviewComment) -> Phrase {
    Phrase(
      ja: "コメントのあった「\(comment.text)」（\(comment.owner)）は、あとで変わりました。",
      en: "“\(comment.text)” on “\(comment.owner)”, which has a comment, has changed since.")
  }

  private static func gone(_ comment: ReviewComment) -> Phrase {
    Phrase(
      ja: "「\(comment.text)」にコメントのあった「\(comment.owner)」は、もうありません。",
      en: "“\(comment.owner)”, where “\(comment.text)” has a comment, no longer exists.")
  }

  private static func twice(_ comment: ReviewComment) -> Phrase {
    Phrase(
      ja: "「\(comment.text)」へのコメントが、同じ時刻に別々に直されています。",
      en: "The comment on “\(comment.text)” was edited differently at the same time.")
  }

  private static func said(_ comment: ReviewComment) -> Finding.Note {
    let words = oneLine(comment.comment)
    let author = oneLine(comment.author)
    return Finding.Note(Phrase(ja: "コメント（\(author)）：\(words)", en: "Comment (\(author)): \(words)"))
  }

  private static func now(_ text: String) -> Phrase {
    Phrase(ja: "今は「\(text)」です。", en: "It is “\(text)” now.")
  }

  /// Reviewers write many lines; a finding has one.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
