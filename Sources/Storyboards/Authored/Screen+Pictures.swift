extension Screen {
  /// Looks at each picture, in document order.
  package func visitPictures(_ look: (Picture) -> Void) {
    visit { if case .picture(let picture) = $0.content { look(picture) } }
  }

  /// Changes each picture, in document order. A screen without any is left as it is.
  package mutating func changePictures(_ change: (inout Picture) -> Void) {
    var hasPictures = false
    visitPictures { _ in hasPictures = true }
    guard hasPictures else { return }
    for index in content.indices { Self.changePictures(in: &content[index], change) }
  }

  private static func changePictures(in element: inout Element, _ change: (inout Picture) -> Void) {
    if case .picture(var picture) = element.content {
      change(&picture)
      element.content = .picture(picture)
    }
    element.changeInside { changePictures(in: &$0, change) }
  }
}
