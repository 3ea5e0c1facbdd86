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

  static func number(_ system: inout System) {
    var next = 1
    number(&system.header, &next)
    next = 1
    number(&system.footer, &next)
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
    case .heading, .text, .note, .list, .banner: return
    case .section(let title, var elements):
      number(&elements, &next)
      content = .section(title, elements)
    case .group(let kind, var elements):
      number(&elements, &next)
      content = .group(kind, elements)
    case .control(var control):
      take(&control.number, &next)
      content = .control(control)
    case .field(var field):
      take(&field.number, &next)
      content = .field(field)
    case .choice(var choice):
      take(&choice.number, &next)
      content = .choice(choice)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].indices {
          if case .control(var control) = table.rows[row][cell] {
            take(&control.number, &next)
            table.rows[row][cell] = .control(control)
          }
        }
      }
      content = .table(table)
    }
  }
}
