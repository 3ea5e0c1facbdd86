extension Screen {
  /// Looks at each picture, in document order.
  package func visitPictures(_ visit: (Picture) -> Void) {
    func look(_ elements: [Element]) {
      for element in elements {
        switch element.content {
        case .picture(let picture): visit(picture)
        case .container(let container): look(container.elements)
        case .group(let group): look(group.elements)
        case .line, .list, .control, .field, .choice, .table: break
        }
      }
    }
    look(content)
  }

  /// Changes each picture, in document order.
  package mutating func changePictures(_ change: (inout Picture) -> Void) {
    Self.changePictures(in: &content, change)
  }

  private static func changePictures(
    in elements: inout [Element], _ change: (inout Picture) -> Void
  ) {
    for index in elements.indices {
      switch elements[index].content {
      case .picture(var picture):
        change(&picture)
        elements[index].content = .picture(picture)
      case .container(var container):
        changePictures(in: &container.elements, change)
        elements[index].content = .container(container)
      case .group(var group):
        changePictures(in: &group.elements, change)
        elements[index].content = .group(group)
      case .line, .list, .control, .field, .choice, .table: break
      }
    }
  }
}
