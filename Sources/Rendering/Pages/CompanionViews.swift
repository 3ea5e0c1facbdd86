import Findings
import Storyboards
import Templating

/// One sentence of a list.
private enum LineView {
  static let shape = Shape("line", ["text": .text])
}

/// What changed between two sites.
struct ComparisonView: TemplateView {
  let comparison: Comparison
  let language: Language
  let say: Record

  private static let part = Shape("part", ["text": .text, "isChanged": .flag])
  private static let row = Shape(
    "change",
    [
      "kind": .text, "style": .text, "role": .text, "owner": .text, "steps": .text,
      "remark": .text, "hasOld": .flag, "old": .list(part), "oldPlace": .text, "hasNew": .flag,
      "new": .list(part), "newPlace": .text, "hasScreens": .flag, "oldScreen": .text,
      "oldTitle": .text, "newScreen": .text, "newTitle": .text,
      "say": .record(InterfaceWords.shape),
    ])
  private static let group = Shape(
    "changes", ["id": .text, "heading": .text, "rows": .list(row)])
  static let shape = Shape(
    "diff",
    [
      "title": .text, "summary": .text, "hasRenamed": .flag, "renamed": .list(LineView.shape),
      "oldHref": .text, "newHref": .text, "groups": .list(group),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(comparison.title), .text(comparison.summary), .flag(!comparison.renamed.isEmpty),
      .list(comparison.renamed.map { Record([.text($0)]) }),
      .text(comparison.oldSite + SitePlan.indexPath),
      .text(comparison.newSite + SitePlan.indexPath),
      .list(
        comparison.groups.enumerated().map { number, group in
          Record([
            .text("changes-\(number + 1)"), .text(group.heading), .list(group.rows.map(row)),
          ])
        }), .record(say),
    ]
  }

  private func row(_ row: Comparison.Row) -> Record {
    let old = row.old.flatMap { href($0, in: comparison.oldSite) } ?? ""
    let new = row.new.flatMap { href($0, in: comparison.newSite) } ?? ""
    let text = row.new?.text ?? row.old?.text ?? ""
    return Record([
      .text(row.kind), .text(row.isGone ? "error" : "info"), .text(row.role), .text(row.owner),
      .text(row.steps ?? ""), .text(row.remark ?? ""), .flag(row.old != nil), parts(row.old),
      .text(row.old?.place ?? ""), .flag(row.new != nil), parts(row.new),
      .text(row.new?.place ?? ""), .flag(!old.isEmpty || !new.isEmpty), .text(old),
      .text(Phrase(ja: "変更前の画面：\(text)", en: "The screen before: \(text)")[language]),
      .text(new), .text(Phrase(ja: "変更後の画面：\(text)", en: "The screen after: \(text)")[language]),
      .record(say),
    ])
  }

  private func parts(_ side: Comparison.Side?) -> Value {
    .list((side?.parts ?? []).map { Record([.text($0.text), .flag($0.isChanged)]) })
  }

  private func href(_ side: Comparison.Side, in site: String) -> String? {
    side.page.map { site + Ring(side.text).href($0) }
  }
}

/// What reviewers wrote of a site.
struct CommentPageView: TemplateView {
  let page: CommentPage
  let say: Record

  private static let row = Shape(
    "comment",
    [
      "role": .text, "owner": .text, "place": .text, "text": .text, "href": .text, "now": .text,
      "comment": .text, "author": .text, "date": .text, "say": .record(InterfaceWords.shape),
    ])
  private static let group = Shape(
    "comments", ["id": .text, "heading": .text, "lead": .text, "rows": .list(row)])
  static let shape = Shape(
    "comment page",
    [
      "title": .text, "summary": .text, "groups": .list(group),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(page.title), .text(page.summary),
      .list(
        page.groups.enumerated().map { number, group in
          Record([
            .text("comments-\(number + 1)"), .text(group.heading), .text(group.lead),
            .list(group.rows.map(row)),
          ])
        }), .record(say),
    ]
  }

  private func row(_ row: CommentPage.Row) -> Record {
    let shown = row.now ?? row.text
    return Record([
      .text(row.role), .text(row.owner), .text(row.place), .text(row.text),
      .text(row.page.map { page.site + Ring(shown).href($0) } ?? ""), .text(row.now ?? ""),
      .text(row.comment), .text(row.author), .text(row.date), .record(say),
    ])
  }
}

extension SiteRenderer {
  /// A page above sites, in the look of the newer of them.
  package func render(_ page: Companion) -> [UInt8] {
    switch page {
    case .comparison(let comparison):
      companion(
        titled: comparison.title, above: comparison.newSite,
        library.render(
          "diff", ComparisonView(comparison: comparison, language: language, say: say)))
    case .comments(let comments):
      companion(
        titled: comments.title, above: comments.site,
        library.render("comments", CommentPageView(page: comments, say: say)))
    }
  }
}
