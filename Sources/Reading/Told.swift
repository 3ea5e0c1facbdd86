import Storyboards

/// What a step has told since a screen came up last. "送信ボタンをクリックすると、…" behind "送信ボタンをクリックします。"
/// says what the press does, and is no second press.
struct Told {
  private struct Deed: Hashable {
    let action: Instruction.Action
    let target: String
    let row: String
  }

  private var actions: Set<Deed> = []

  mutating func once(_ sentence: Sentence) -> Sentence {
    guard !sentence.mentions.isEmpty else { return sentence }
    if sentence.isOfPlatform { actions = [] }
    var fresh = Told(actions: actions)
    var mentions: [Sentence.Mention] = []
    for mention in sentence.mentions {
      switch mention {
      case .instruction(let instruction):
        let key = Deed(
          action: instruction.action == .choose ? .press : instruction.action,
          target: NameKey.of(instruction.target?.text ?? ""),
          row: NameKey.of(instruction.row?.text ?? ""))
        // What lies on two paths is pressed on both.
        if instruction.target != nil, instruction.role != .menu, fresh.actions.contains(key) {
          continue
        }
        actions.insert(key)
        mentions.append(mention)
      case .arrival, .shows:
        actions = []
        fresh = Told()
        mentions.append(mention)
      case .reference: mentions.append(mention)
      }
    }
    return Sentence(
      sentence.words, mentions.isEmpty ? .description : .understood(mentions),
      general: sentence.general)
  }
}

extension Sentence {
  /// "On Android, go to …", "【iPhoneの場合】…": a way for those who have one.
  fileprivate var isOfPlatform: Bool {
    let text = words.text
    if text.hasPrefix("【") { return text.prefix(20).contains("場合】") }
    guard text.hasPrefix("On ") || text.hasPrefix("For "), let comma = text.firstIndex(of: ",")
    else { return false }
    let place = text[..<comma].lowercased()
    return [
      "android", "iphone", "ipad", "ios", "windows", "mac", "linux", "chrome", "firefox", "safari",
    ]
    .contains(where: place.contains)
  }
}
