import Findings
import Storyboards
import TestSupport
import Wording

/// A screen of which only the words matter, one line each in its file.
struct WordedScreen {
  var name: String
  var file: String
  var texts: [Text]

  struct Text {
    var kind: TextKind
    var text: String
    var states: [String] = []
    var citations: [Int] = []
  }

  init(_ name: String, file: String? = nil, _ texts: [Text]) {
    self.name = name
    self.file = file ?? "screens/\(name).yaml"
    self.texts = texts
  }

  init(_ name: String, buttons: [String]) {
    self.init(name, buttons.map { Text(kind: .button, text: $0) })
  }
}

/// The inventory of some screens, with keys as an inventory gives them.
func inventory(_ screens: WordedScreen...) -> [InventoryString] { inventory(screens) }

func inventory(_ screens: [WordedScreen]) -> [InventoryString] {
  var counts: [String: Int] = [:]
  return screens.enumerated().flatMap { number, screen in
    screen.texts.enumerated().map { line, text in
      let hash = String(FNV1a.hash(Array(text.text.utf8)), radix: 16)
      var key = "\(screen.name).\(text.kind.rawValue).\(hash)"
      counts[key, default: 0] += 1
      if let count = counts[key], count > 1 { key += ".\(count)" }
      var string = InventoryString(
        key: key,
        words: Words(text.text, at: Place(file: screen.file, line: line + 1, column: 5)),
        kind: text.kind, owner: .screen(number), ownerName: screen.name, states: text.states)
      string.citations = text.citations.map { Place(file: "manual.md", line: $0, column: 1) }
      return string
    }
  }
}

extension Change {
  /// The change in one line: kind, old text, new text.
  var told: String { "\(kind.rawValue) \(old?.text ?? "-") \(new?.text ?? "-")" }
}

/// Manuals as they grow: screens of random words, and what an editor makes of them.
struct RandomEditor {
  private var numbers: Seeded
  private static let syllables = [
    "同意", "登録", "確認", "する", "の", "求職", "者", "番号", "ログイン", "が", "か\u{3099}", "を", "👨‍👩‍👧",
    "戻る", "A", "b",
  ]
  private static let kinds: [TextKind] = [.button, .label, .text, .error, .heading]

  init(_ seed: UInt64) { numbers = Seeded(seed) }

  mutating func screens() -> [WordedScreen] {
    (0..<Int.random(in: 1...5, using: &numbers)).map { number in
      WordedScreen(
        "画面\(number)", (0..<Int.random(in: 0...12, using: &numbers)).map { _ in text() })
    }
  }

  private mutating func text() -> WordedScreen.Text {
    let words = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      Self.syllables.randomElement(using: &numbers) ?? ""
    }
    return WordedScreen.Text(
      kind: Self.kinds.randomElement(using: &numbers) ?? .text, text: words.joined(),
      states: Bool.random(using: &numbers) ? [] : ["接続済み"])
  }

  mutating func edited(_ screens: [WordedScreen]) -> [WordedScreen] {
    var screens = screens
    for index in screens.indices {
      if Int.random(in: 0..<5, using: &numbers) == 0 { screens[index].name += "（新）" }
      var texts = screens[index].texts.filter { _ in Int.random(in: 0..<6, using: &numbers) > 0 }
      for place in texts.indices where Int.random(in: 0..<4, using: &numbers) == 0 {
        texts[place].text += Self.syllables.randomElement(using: &numbers) ?? ""
      }
      if Bool.random(using: &numbers) { texts.append(text()) }
      if Int.random(in: 0..<3, using: &numbers) == 0 { texts.shuffle(using: &numbers) }
      screens[index].texts = texts
    }
    if Int.random(in: 0..<3, using: &numbers) == 0 { screens.shuffle(using: &numbers) }
    return screens
  }

  mutating func shuffled(_ strings: [InventoryString]) -> [InventoryString] {
    strings.shuffled(using: &numbers)
  }
}
