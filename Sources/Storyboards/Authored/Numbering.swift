/// Gives the controls, fields and choices of a screen or frame their numbers, from 1, in document
/// order. The breadcrumb belongs to the content and comes first.
///
/// A screen is numbered when it is read, and anew where *resolve* adds to it.
package enum Numbering {
  package static func number(_ screen: inout Screen) {
    var next = 1
    for index in screen.breadcrumb.indices { take(&screen.breadcrumb[index].number, &next) }
    number(&screen.content, &next)
  }

  static func number(_ frame: inout Frame) {
    var next = 1
    number(&frame.header, &next)
    next = 1
    number(&frame.footer, &next)
  }

  private static func take(_ number: inout Int, _ next: inout Int) {
    number = next
    next += 1
  }

  private static func number(_ elements: inout [Element], _ next: inout Int) {
    for index in elements.indices { number(&elements[index].content, &next) }
  }

  private static func number(_ content: inout Element.Content, _ next: inout Int) {
    switch content {
    case .line, .list: return
    case .container(var container):
      if container.isNumbered { take(&container.number, &next) }
      number(&container.elements, &next)
      content = .container(container)
    case .group(var group):
      number(&group.elements, &next)
      content = .group(group)
    case .control(var control):
      take(&control.number, &next)
      content = .control(control)
    case .field(var field):
      take(&field.number, &next)
      if var extras = field.extras, var lookup = extras.lookup {
        take(&lookup.number, &next)
        extras.lookup = lookup
        field.extras = extras
      }
      content = .field(field)
    case .choice(var choice):
      take(&choice.number, &next)
      content = .choice(choice)
    case .table(var table):
      number(&table, &next)
      content = .table(table)
    case .picture(var picture):
      for index in picture.hotspots.indices { take(&picture.hotspots[index].control.number, &next) }
      content = .picture(picture)
    }
  }

  private static func number(_ table: inout Table, _ next: inout Int) {
    if var selection = table.selection {
      take(&selection.number, &next)
      table.selection = selection
    }
    for row in table.rows.indices {
      for cell in table.rows[row].indices {
        if case .elements(var elements) = table.rows[row][cell].content {
          number(&elements, &next)
          table.rows[row][cell].content = .elements(elements)
        }
      }
    }
  }
}
