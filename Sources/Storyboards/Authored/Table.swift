import Findings

/// Rows of cells. The first cell of a row names the row.
package struct Table: Sendable {
  package var kind: Kind
  @Rare package var caption: Words?
  package var columns: [Words]
  package var rows: [[Cell]]
  /// What stands there when there is no row.
  @Rare package var empty: Words?
  /// The question that the rows answer, where a row can be chosen. Its options are the rows' names.
  @Rare package var selection: Choice?

  package init(
    _ kind: Kind = .table, caption: Words? = nil, columns: [Words] = [], rows: [[Cell]],
    empty: Words? = nil, selection: Choice? = nil
  ) {
    self.kind = kind
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.empty = empty
    self.selection = selection
  }

  package enum Kind: String, Sendable, CaseIterable {
    case table
    /// Names with what was entered for them, and the way to change it (確認画面).
    case descriptions
    /// What is to be done, with how far it is.
    case tasks
    /// Files with their sizes, and what can be done with them.
    case attachments
  }

  package struct Cell: Sendable {
    package var content: Content
    /// How many columns and rows it takes.
    package var columns: UInt8
    package var rows: UInt8

    package init(_ content: Content, columns: UInt8 = 1, rows: UInt8 = 1) {
      self.content = content
      self.columns = columns
      self.rows = rows
    }

    package enum Content: Sendable {
      case text(Words)
      case elements([Element])
    }
  }
}

extension Table {
  /// The text of a row's first cell: its own, or that of the control in it.
  package static func name(of row: [Cell]) -> Words? {
    switch row.first?.content {
    case .text(let words): words
    case .elements(let elements):
      if case .control(let control)? = elements.first?.content { control.label } else { nil }
    case nil: nil
    }
  }
}

/// An image, and the places on it that can be pressed.
package struct Picture: Sendable {
  /// What it shows, in words.
  package var alt: Words
  /// Where the file lies, relative to the manual's folder; nil for a stand-in.
  @Rare package var file: Words?
  package var hotspots: [Spot]
  /// The file as it will lie beside the pages; nil until it has been looked at.
  @Rare package var asset: Asset?

  package init(alt: Words, file: Words? = nil, hotspots: [Spot] = []) {
    self.alt = alt
    self.file = file
    self.hotspots = hotspots
  }

  /// A place on the picture.
  package struct Spot: Sendable {
    package var control: Control
    /// Left, top, width and height in percent of the picture.
    package let area: [Double]

    package init(_ control: Control, area: [Double]) {
      self.control = control
      self.area = area
    }
  }

  package struct Asset: Sendable {
    /// Relative to the site's folder.
    package let path: String
    /// In pixels.
    package let width: Int
    package let height: Int

    package init(path: String, width: Int, height: Int) {
      self.path = path
      self.width = width
      self.height = height
    }
  }
}
