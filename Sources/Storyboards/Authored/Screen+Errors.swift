extension Screen {
  /// A question that refuses its answer, with what it says.
  package struct Refusal: Sendable {
    /// The question's number.
    package let number: Int
    package let sentence: Words
  }

  /// What the questions of the content say in a state, in document order.
  package func errors(in state: String?) -> [Refusal] {
    guard state != nil else { return [] }
    var refusals: [Refusal] = []
    func take(_ number: Int, _ errors: [FieldError]) {
      guard let sentence = errors.sentence(in: state) else { return }
      refusals.append(Refusal(number: number, sentence: sentence))
    }
    func isShown(_ element: Element) -> Bool { element.isShown(in: state) }
    visit(entering: isShown) { element in
      switch element.content {
      case .field(let field): take(field.number, field.errors)
      case .choice(let choice): take(choice.number, choice.errors)
      case .line, .stages, .container, .control, .group, .table, .picture: break
      }
    }
    return refusals
  }
}
