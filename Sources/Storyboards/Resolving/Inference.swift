/// Puts on a screen what its story needs and its definition lacks, marked as assumed.
///
/// An inferred screen gets everything this way: its controls in their roles, in the sections and
/// rows that the steps name, in the order in which the story meets them.
struct Inference {
  private(set) var screen: Screen

  init(_ screen: Screen) { self.screen = screen }

  /// Adds the control that a press needs; false where the instruction names none.
  mutating func add(press: Instruction) -> Bool {
    guard let target = press.target else { return false }
    let kind: Control.Kind =
      switch press.role {
      case .link?, .menu?, .tab?, nil: press.role == nil ? .button : .link
      default: .button
      }
    let label = target.assumed(!screen.isInferred)
    let isForward = kind == .button && !Self.leadsBack(label.text) && !hasPrimary
    let control = Control(kind, label: label, style: isForward ? .primary : .secondary)
    if let row = press.row {
      addRow(row, in: press.section, control)
    } else if let section = press.section {
      add(Element(.control(control)), to: section)
    } else {
      append(control)
    }
    return true
  }

  /// Sets controls of one kind side by side.
  private mutating func append(_ control: Control) {
    let own = Element(.control(control))
    guard screen.isInferred else { return screen.content.append(own) }
    let kind: Group.Kind = control.kind == .button ? .buttons : .links
    switch screen.content.last?.content {
    case .group(var group) where group.kind == kind:
      group.elements.append(own)
      replaceLast(with: .group(group))
    case .control(let last) where last.kind == control.kind:
      replaceLast(with: .group(Group(kind, [Element(.control(last)), own])))
    default: screen.content.append(own)
    }
  }

  private mutating func replaceLast(with content: Element.Content) {
    screen.content[screen.content.count - 1].content = content
  }

  /// A screen has one button that goes on; the others step back behind it.
  private var hasPrimary: Bool {
    screen.content.contains { element in
      switch element.content {
      case .control(let control): control.style == .primary
      case .group(let group):
        group.elements.contains {
          if case .control(let it) = $0.content { it.style == .primary } else { false }
        }
      default: false
      }
    }
  }

  private static func leadsBack(_ label: String) -> Bool {
    let key = NameKey.of(label)
    return backWords.contains {
      key == $0 || $0.unicodeScalars.first.map(Self.isJapanese) == true && key.contains($0)
    }
  }

  /// What a button says that does not go on. As keys.
  private static let backWords = [
    "戻る", "もどる", "キャンセル", "閉じる", "いいえ", "中止", "やめる", "スキップ", "back", "cancel", "close", "no",
    "skip", "previous",
  ]

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x3000 }

  mutating func add(input: Instruction) {
    guard let target = input.target else { return }
    let label = target.assumed(!screen.isInferred)
    if input.action == .choose, input.role == nil, join(label) { return }
    let content: Element.Content =
      if input.action == .enter {
        .field(Field(Self.fieldKind(of: label.text), label: label))
      } else if input.role == .checkbox {
        .choice(Choice(.checkbox, label: label))
      } else if input.role == .field {
        .choice(Choice(.select, label: label))
      } else {
        .choice(Choice(.radio, label: Self.legend(for: label), options: [label]))
      }
    // What is filled stands before what is pressed.
    let at = screen.content.firstIndex {
      switch $0.content {
      case .control, .group: true
      default: false
      }
    }
    screen.content.insert(Element(content), at: at ?? screen.content.count)
  }

  /// Puts an option beside those of the same sentence's line: 「本人」または「代理人」 is one question.
  private mutating func join(_ option: Words) -> Bool {
    for index in screen.content.indices {
      guard case .choice(var choice) = screen.content[index].content, choice.kind == .radio,
        let last = choice.options.last, last.place.file == option.place.file,
        last.place.line == option.place.line, last.text != option.text
      else { continue }
      choice.options.append(option)
      screen.content[index].content = .choice(choice)
      return true
    }
    return false
  }

  /// What stands over options that the prose names without their question.
  private static func legend(for option: Words) -> Words {
    let isJapanese = option.text.unicodeScalars.contains(where: isJapanese)
    return Words(
      isJapanese ? "選んでください" : "Choose one", at: option.place, isAssumed: true)
  }

  mutating func add(leftovers: [Words]) {
    screen.content += leftovers.map { Element(.line(TextBlock(.text, $0))) }
  }

  private mutating func add(_ element: Element, to section: Words) {
    let key = NameKey.of(section.text)
    for index in screen.content.indices {
      if case .container(var container) = screen.content[index].content,
        NameKey.of(container.title.text) == key
      {
        container.elements.append(element)
        screen.content[index].content = .container(container)
        return
      }
    }
    let title = section.assumed(!screen.isInferred)
    screen.content.append(Element(.container(Container(.section, title, [element]))))
  }

  private mutating func addRow(_ row: Words, in section: Words?, _ control: Control) {
    let cells: [Table.Cell] = [
      .init(.text(row.assumed(!screen.isInferred))), .init(.elements([Element(.control(control))])),
    ]
    let table = Element(.table(Table(rows: [cells])))
    if let section { add(table, to: section) } else { screen.content.append(table) }
  }

  /// A field's kind from what its label says; a password must not be shown while it is typed.
  private static func fieldKind(of label: String) -> Field.Kind {
    let key = NameKey.of(label)
    if key.contains("パスワード") || key.contains("password") || key.contains("暗証") { return .password }
    if key.contains("メール") || key.contains("email") || key.contains("e-mail") { return .email }
    if key.contains("電話") || key.contains("phone") { return .tel }
    return .text
  }
}
