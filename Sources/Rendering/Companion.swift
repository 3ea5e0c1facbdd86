import Findings

/// A page that stands above whole sites and leads into them: what changed between two, what
/// reviewers wrote of one.
package enum Companion: Sendable {
  case comparison(Comparison)
  case comments(CommentPage)
}

/// What changed between two sites, as a page tells it.
package struct Comparison: Sendable {
  package let title: String
  package let summary: String
  package let renamed: [String]
  package let groups: [Group]
  /// The folders of the two sites, with a slash at their ends.
  package let oldSite: String
  package let newSite: String

  package init(
    title: String, summary: String, renamed: [String], groups: [Group], oldSite: String,
    newSite: String
  ) {
    self.title = title
    self.summary = summary
    self.renamed = renamed
    self.groups = groups
    self.oldSite = oldSite
    self.newSite = newSite
  }

  package struct Group: Sendable {
    package let heading: String
    package let rows: [Row]

    package init(heading: String, rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    package let kind: String
    package let isGone: Bool
    package let role, owner: String
    package let steps, remark: String?
    /// Before and after; nil where there is none.
    package let old, new: Side?

    package init(
      kind: String, isGone: Bool, role: String, owner: String, steps: String?, remark: String?,
      old: Side?, new: Side?
    ) {
      self.kind = kind
      self.isGone = isGone
      self.role = role
      self.owner = owner
      self.steps = steps
      self.remark = remark
      self.old = old
      self.new = new
    }
  }

  package struct Side: Sendable {
    /// The text in parts, each with whether it changed.
    package let parts: [(text: String, isChanged: Bool)]
    package let place: String
    /// The page that shows it best, relative to its site; nil where none does.
    package let page: String?

    package init(parts: [(text: String, isChanged: Bool)], place: String, page: String?) {
      self.parts = parts
      self.place = place
      self.page = page
    }

    var text: String { parts.map(\.text).joined() }
  }
}

/// What reviewers wrote, as a page tells it.
package struct CommentPage: Sendable {
  package let title: String
  package let summary: String
  package let groups: [Group]
  /// The folder of the site, with a slash at its end.
  package let site: String

  package init(title: String, summary: String, groups: [Group], site: String) {
    self.title = title
    self.summary = summary
    self.groups = groups
    self.site = site
  }

  package struct Group: Sendable {
    package let heading, lead: String
    package let rows: [Row]

    package init(heading: String, lead: String, rows: [Row]) {
      self.heading = heading
      self.lead = lead
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    package let role, owner, place, text: String
    /// What stands there now, where that is another text.
    package let now: String?
    package let comment, author, date: String
    /// The page that shows the text, relative to the site.
    package let page: String?

    package init(
      role: String, owner: String, place: String, text: String, now: String?, comment: String,
      author: String, date: String, page: String?
    ) {
      self.role = role
      self.owner = owner
      self.place = place
      self.text = text
      self.now = now
      self.comment = comment
      self.author = author
      self.date = date
      self.page = page
    }
  }
}
