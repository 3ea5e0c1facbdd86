/// The one way down a tree of elements: who asks something of all of them asks it here.
extension Element {
  /// Looks at the element and at all inside it, in document order: of a table, at what its cells
  /// hold. What is not entered is passed over, with all inside it.
  package func visit(
    entering isEntered: (Element) -> Bool = { _ in true }, _ look: (Element) -> Void
  ) {
    guard isEntered(self) else { return }
    look(self)
    switch content {
    case .container(let container):
      for element in container.elements { element.visit(entering: isEntered, look) }
    case .group(let group):
      for element in group.elements { element.visit(entering: isEntered, look) }
    case .table(let table):
      for case .elements(let elements) in table.rows.joined().lazy.map(\.content) {
        for element in elements { element.visit(entering: isEntered, look) }
      }
    case .line, .stages, .control, .field, .choice, .picture: break
    }
  }

  /// Changes each element that stands right inside this one, in document order.
  package mutating func changeInside(_ change: (inout Element) -> Void) {
    switch content {
    case .container(var container):
      for index in container.elements.indices { change(&container.elements[index]) }
      content = .container(container)
    case .group(var group):
      for index in group.elements.indices { change(&group.elements[index]) }
      content = .group(group)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].indices {
          guard case .elements(var elements) = table.rows[row][cell].content else { continue }
          for index in elements.indices { change(&elements[index]) }
          table.rows[row][cell].content = .elements(elements)
        }
      }
      content = .table(table)
    case .line, .stages, .control, .field, .choice, .picture: break
    }
  }
}

extension Screen {
  /// Looks at every element of the content, in document order.
  package func visit(
    entering isEntered: (Element) -> Bool = { _ in true }, _ look: (Element) -> Void
  ) {
    for element in content { element.visit(entering: isEntered, look) }
  }
}
