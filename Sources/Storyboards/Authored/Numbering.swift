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
    for index in elements.indices { number(&elements[index], &next) }
  }

  private static func number(_ element: inout Element, _ next: inout Int) {
    switch element.content {
    case .line, .stages, .group: break
    case .container(var container):
      guard container.isNumbered else { break }
      take(&container.number, &next)
      element.content = .container(container)
    case .control(var control):
      take(&control.number, &next)
      element.content = .control(control)
    case .field(var field):
      take(&field.number, &next)
      if var extras = field.extras, var lookup = extras.lookup {
        take(&lookup.number, &next)
        extras.lookup = lookup
        field.extras = extras
      }
      element.content = .field(field)
    case .choice(var choice):
      take(&choice.number, &next)
      element.content = .choice(choice)
    case .table(var table):
      guard var selection = table.selection else { break }
      take(&selection.number, &next)
      table.selection = selection
      element.content = .table(table)
    case .picture(var picture):
      for index in picture.hotspots.indices { take(&picture.hotspots[index].control.number, &next) }
      element.content = .picture(picture)
    }
    element.changeInside { number(&$0, &next) }
  }
}
