import Storyboards
import Templating

/// A field, or several that belong to one name.
struct FieldView: TemplateView {
  let field: Field
  let prefix: String
  let isAsked: Bool
  let error: Words?
  let lookup: Fragment
  let say: Record

  private static let option = Shape("option", ["text": .text])
  private static let partOption = Shape("option", ["text": .text, "isSelected": .flag])
  private static let part = Shape(
    "part",
    [
      "id": .text, "label": .text, "assumed": .text, "type": .text, "mode": .text,
      "isChoice": .flag, "options": .list(partOption), "value": .text, "isReadonly": .flag,
    ])
  static let shape = Shape(
    "field",
    [
      "id": .text, "label": .text, "assumed": .text, "type": .text, "mode": .text,
      "isRequired": .flag, "isOptional": .flag, "isAsked": .flag, "hint": .text,
      "example": .text, "error": .text, "described": .text, "value": .text, "isReadonly": .flag,
      "limit": .text, "unit": .text, "parts": .list(part), "hasSuggestions": .flag,
      "suggestions": .list(option), "lookup": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    let id = prefix + "f" + String(field.number)
    let extras = field.extras ?? Field.Extras()
    return [
      .text(id), .text(field.label.text), mark(field.label.isAssumed),
      .text(field.kind.inputType), .text(field.kind.inputMode),
      .flag(field.demand == .required), .flag(field.demand == .optional), .flag(isAsked),
      .text(field.hint?.text ?? ""), .text(extras.example?.text ?? ""), .text(error?.text ?? ""),
      .text(described(id)), .text(extras.value?.text ?? ""), .flag(extras.isReadonly),
      .text(extras.limit.map { String($0) } ?? ""), .text(extras.unit?.text ?? ""), parts(id),
      .flag(!extras.suggestions.isEmpty),
      .list(extras.suggestions.map { Record([.text($0.text)]) }), .fragment(lookup), .record(say),
    ]
  }

  /// The ids of what is said about it.
  private func described(_ id: String) -> String {
    var ids = ""
    if field.hint != nil { ids += " \(id)-hint" }
    if field.extras?.limit != nil { ids += " \(id)-limit" }
    if error != nil { ids += " \(id)-error" }
    return String(ids.dropFirst())
  }

  private func parts(_ id: String) -> Value {
    guard !field.parts.isEmpty else { return .list([]) }
    return .list(
      field.parts.enumerated().map { index, part in
        Record([
          // The first part bears the field's own id, to which its error leads.
          .text(index == 0 ? id : "\(id)-\(index + 1)"), .text(part.label.text),
          mark(part.label.isAssumed), .text(part.kind.inputType), .text(part.kind.inputMode),
          .flag(!part.options.isEmpty),
          .list(
            part.options.map { Record([.text($0.text), .flag($0.text == part.value?.text)]) }),
          .text(part.value?.text ?? ""), .flag(field.extras?.isReadonly ?? false),
        ])
      })
  }
}

extension Field.Kind {
  /// The `type` of its input.
  fileprivate var inputType: String {
    switch self {
    case .textarea, .postcode: "text"
    case .number: "text"
    case .digits: "password"
    default: rawValue
    }
  }

  /// Which keys a phone offers for it; empty for all.
  fileprivate var inputMode: String {
    switch self {
    case .number, .digits, .postcode: "numeric"
    default: ""
    }
  }
}

struct ChoiceView: TemplateView {
  let choice: Choice
  let prefix: String
  let isAsked: Bool
  let error: Words?
  let say: Record

  private static let option = Shape(
    "option", ["id": .text, "label": .text, "assumed": .text, "isSelected": .flag])
  static let shape = Shape(
    "choice",
    [
      "id": .text, "group": .text, "label": .text, "assumed": .text, "isAsked": .flag,
      "isRequired": .flag, "isOptional": .flag, "isSelected": .flag, "hasSelected": .flag,
      "hint": .text, "error": .text, "described": .text, "options": .list(option),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    let id = "\(prefix)f\(choice.number)"
    let chosen = Set(choice.selected.map(\.text))
    let options = choice.options.enumerated().map { index, option in
      Record([
        // The first option bears the question's own id, to which its error leads.
        .text(index == 0 ? id : "\(id)-\(index + 1)"), .text(option.text), mark(option.isAssumed),
        .flag(chosen.contains(option.text)),
      ])
    }
    var described: [String] = []
    if choice.hint != nil { described.append("\(id)-hint") }
    if error != nil { described.append("\(id)-error") }
    return [
      .text(id), .text(id + "-group"), .text(choice.label.text), mark(choice.label.isAssumed),
      .flag(isAsked), .flag(choice.demand == .required), .flag(choice.demand == .optional),
      .flag(choice.options.isEmpty && !chosen.isEmpty), .flag(!chosen.isEmpty),
      .text(choice.hint?.text ?? ""), .text(error?.text ?? ""),
      .text(described.joined(separator: " ")), .list(options), .record(say),
    ]
  }
}
