import Storyboards

/// Where the cells of tables belong.
extension OutlineReader {
  /// A table of steps has a column of instructions; of any other table the first column may list
  /// what a step fills.
  mutating func cell(_ head: Head, _ cell: Line.Cell) {
    table.take(head, cell)
    guard head.prose.scalars.contains(where: Script.isLetterOrDigit) else { return }
    if takeCountedCell(head) { return }
    if cell.isHeader || table.isSkipped { return }
    // "configure the following:" over "Setting | What to do": what the rows name is filled.
    guard table.isOfSteps, target != .items || !table.isOfFields else {
      let named = table.nameColumn
      guard target == .items, cell.column >= named else { return }
      withStep { step in
        if cell.column == named {
          step.items.append(.init(name: head.prose))
        } else if !step.items.isEmpty {
          step.items[step.items.count - 1].details.append(head.prose)
        }
      }
      return
    }
    switch table.role(of: cell.column) {
    case .picture: break
    // A column of steps that are not counted: their sentences.
    case .label where head.prose.count > 12 && OutlineLexicon.asks(head.prose.scalars):
      step(Head.unmarked(head.prose, like: head))
    case .label:
      if StepNumber.digits(of: head.prose.text) == "1", lastNumber > 1 { lastNumber = 0 }
      step(head.asLabel())
    // "一覧画面が表示される" in a column of screens: what comes of it.
    case .screen where OutlineLexicon.tellsOutcome(head.prose.scalars):
      withStep { $0.shown.append(head.prose) }
    case .screen: withStep { $0.screens.append(head.prose) }
    case .shown: withStep { $0.shown.append(head.prose) }
    case .action, .result:
      if !table.hasLabels, table.isFirstOfRow(cell.column) {
        step(head)
      } else {
        withStep { $0.paragraphs.append(head.prose) }
      }
    }
  }
}
