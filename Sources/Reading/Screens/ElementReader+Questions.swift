import Findings
import Storyboards

/// Fields and choices.
extension ElementReader {
  mutating func field(_ item: inout Item) -> Field? {
    var kind = FieldType.plain(.text)
    switch item.kind {
    case "textarea": kind = .plain(.textarea)
    case "file": kind = .plain(.file)
    default: kind = item.record.choice("type", FieldType.self) ?? kind
    }
    var parts: [Field.Part] = []
    for node in item.record.nodes("parts") {
      if let part = part(node, item) { parts.append(part) }
    }
    let demand = demand(&item)
    var extras = Field.Extras()
    extras.isReadonly = item.record.flag("readonly")
    extras.limit = item.record.number("max", in: 1...100_000)
    let hint = item.words("hint")
    extras.example = item.record.words("example")
    extras.value = item.words("value")
    extras.unit = item.words("unit")
    let lookup = item.record.nodes("lookup")
    if !lookup.isEmpty {
      extras.lookup = nested(item) { $0.controls(lookup, as: .button) }.first
    }
    extras.suggestions = item.names("suggestions")
    let errors = errors(&item)
    extras.aliases = item.record.list("aliases")
    if let label = item.label { extras.parts = parts.isEmpty ? kind.parts(of: label) : parts }
    if let value = extras.value, !extras.parts.isEmpty { share(value, among: &extras.parts) }
    return item.label.map {
      Field(
        kind.kind, label: $0, demand: demand, hint: hint, errors: errors,
        extras: extras.isEmpty ? nil : extras)
    }
  }

  /// Gives each part its own of what stands in a field of several: 「見本 花子」, 2026-04-01, 03-0000-0000.
  private mutating func share(_ value: Words, among parts: inout [Field.Part]) {
    let values = value.text.split { " \u{3000}-－/／年月日".contains($0) }
    guard values.count == parts.count else {
      findings.append(ScreenFindings.unevenValue(value, parts: parts.map(\.label.text)))
      return
    }
    for (index, text) in values.enumerated() {
      parts[index].value = Words(String(text), at: value.place, isAssumed: value.isAssumed)
    }
  }

  /// One field of several: its label, or a mapping of its own.
  private mutating func part(_ node: YAMLNode, _ item: Item) -> Field.Part? {
    if let words = node.words { return Field.Part(words.assumed(item.isAssumed)) }
    let outcome = Record.read(node, as: Phrase(ja: "欄の部分", en: "a part of a field"))
    findings += outcome.findings
    guard var record = outcome.value else { return nil }
    let label = record.words("label")
    let kind = record.choice("type", Field.Kind.self) ?? .text
    let options = record.names("options").map { $0.assumed(item.isAssumed) }
    let value = record.words("value")?.assumed(item.isAssumed)
    record.finish()
    findings += record.findings
    if label == nil { findings.append(ScreenFindings.missingWords("label", at: record.place)) }
    return label.map {
      Field.Part($0.assumed(item.isAssumed), kind: kind, options: options, value: value)
    }
  }

  mutating func choice(_ kind: Choice.Kind, _ item: inout Item) -> Choice? {
    let options = kind.hasOptions ? item.names("options") : []
    let selected = kind.hasOptions ? item.record.list("selected") : []
    var isOn = false
    if !kind.hasOptions { isOn = item.record.flag("selected") }
    for name in selected where !options.contains(where: { $0.text == name.text }) {
      findings.append(ScreenFindings.unknownValue("selected", name, known: options.map(\.text)))
    }
    let demand = demand(&item)
    let hint = item.words("hint")
    let errors = errors(&item)
    let aliases = item.record.list("aliases")
    return item.label.map {
      Choice(
        kind, label: $0, options: options, selected: isOn ? [$0] : selected, demand: demand,
        hint: hint, errors: errors, aliases: aliases)
    }
  }

  private mutating func demand(_ item: inout Item) -> Demand {
    let isRequired = item.record.flag("required")
    let isOptional = item.record.flag("optional")
    return isRequired ? .required : isOptional ? .optional : .unsaid
  }

  private mutating func errors(_ item: inout Item) -> [FieldError] {
    guard let node = item.record.node("errors") else { return [] }
    guard case .mapping(let entries) = node.value else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: "errors",
          wanted: Phrase(ja: "{ 状態の名前: 文言 }", en: "{ state: sentence }")))
      return []
    }
    return entries.compactMap { entry in
      checkState(entry.key)
      return entry.value.words.map {
        FieldError(state: entry.key, sentence: $0.assumed(item.isAssumed))
      }
    }
  }
}

extension Choice.Kind {
  /// Whether it offers several answers.
  var hasOptions: Bool {
    switch self {
    case .checkboxes, .radio, .select: true
    case .checkbox, .consent, .toggle: false
    }
  }
}
