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
    Self.collect(content, in: state, to: &refusals)
    return refusals
  }

  private static func collect(
    _ elements: [Element], in state: String?, to refusals: inout [Refusal]
  ) {
    for element in elements where element.isShown(in: state) {
      switch element.content {
      case .field(let field):
        if let sentence = field.errors.sentence(in: state) {
          refusals.append(Refusal(number: field.number, sentence: sentence))
        }
      case .choice(let choice):
        if let sentence = choice.errors.sentence(in: state) {
          refusals.append(Refusal(number: choice.number, sentence: sentence))
        }
      case .container(let container): collect(container.elements, in: state, to: &refusals)
      case .group(let group): collect(group.elements, in: state, to: &refusals)
      case .line, .list, .control, .table, .picture: break
      }
    }
  }
}
