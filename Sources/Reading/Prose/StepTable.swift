import Storyboards

/// A table that may hold steps, row by row: what its header says of its columns.
struct StepTable {
  enum Role { case label, screen, shown, action, result, picture }

  private var block = -1
  private var columns: [Role] = []
  private var isHeader = false
  private(set) var hasLabels = false
  /// A table without a word for steps or instructions in its header.
  private(set) var isOfSteps = false
  /// Its cells count the steps themselves: "3. アイコンをクリック".
  var isCounted = false
  /// Its first column names things to fill.
  private(set) var isOfFields = false
  /// What the table explains is the manual itself.
  private(set) var isSkipped = false
  /// The column that names things to fill: the first, unless that only counts them.
  private(set) var nameColumn = 0

  mutating func take(_ head: Head, _ cell: Line.Cell) {
    if cell.isHeader, cell.column == 0 {
      columns = []
      isHeader = true
      hasLabels = false
      isOfSteps = false
      isSkipped = false
      isCounted = false
      isOfFields = OutlineLexicon.namesFields(NameKey.of(head.prose.text))
      nameColumn = 0
    }
    guard cell.isHeader else { return }
    let key = NameKey.of(head.prose.text)
    let role = OutlineLexicon.columns.first { $0.words.stand(in: key) }?.role
    columns.append(role ?? .action)
    if nameColumn == 0, cell.column > 0, columns[0] == .label,
      OutlineLexicon.nameColumns.stand(in: key)
    {
      nameColumn = cell.column
    }
    hasLabels = hasLabels || role == .label
    isOfSteps = isOfSteps || OutlineLexicon.stepColumns.stand(in: key)
    isSkipped = isSkipped || OutlineLexicon.legendColumns.contains(key)
  }

  func role(of column: Int) -> Role { columns.indices.contains(column) ? columns[column] : .action }

  /// Whether no column of actions stands before this one.
  func isFirstOfRow(_ column: Int) -> Bool {
    !columns.prefix(column).contains { $0 == .action }
  }
}
