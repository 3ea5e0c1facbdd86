import Storyboards

extension Prose {
  /// "**Always** - the app checks": a name that is set off, and what is said of it behind a dash.
  var opensSetOff: Bool {
    guard let first = marks.first, first.contains(.strong) || first.contains(.code) else {
      return false
    }
    let end = marks.firstIndex { !$0.contains(.strong) && !$0.contains(.code) } ?? count
    let behind = scalars[end...].drop(while: Script.isSpace)
    return end < 60 && behind.first.map { "-–—".unicodeScalars.contains($0) } == true
  }

  /// "[ ] Open the panel", "[x] done": an item of a list of tasks, without its box.
  var withoutTaskMark: Prose {
    guard count > 4, scalars[0] == "[", " xX".unicodeScalars.contains(scalars[1]),
      scalars[2] == "]",
      Script.isSpace(scalars[3])
    else { return self }
    return self[4..<count].trimmed
  }
}

extension Line {
  /// Whether it is a pictogram alone: 📄, 💡.
  var isPicture: Bool {
    guard case .text = kind, marker == nil, (1...5).contains(prose.count) else { return false }
    return prose.scalars.allSatisfy {
      // A joiner makes one of several: 👩‍💻.
      $0.value == 0x200D || $0.value == 0xFE0F || $0.value > 0x2190 && $0.properties.isEmoji
    } && StepMark.read(prose.scalars[...]) == nil
  }

  /// Whether the next line only goes on to say what the quoted name that ends this one is: 「申請」
  /// over "ボタンをクリックします。".
  func isNamed(by next: Line) -> Bool {
    guard case .text = kind, case .text = next.kind, next.block == block,
      let last = prose.scalars.last, "」』］]〕】”".unicodeScalars.contains(last)
    else { return false }
    // 【パソコンの場合】 over "画面右上の…": where something stands.
    let rest = next.prose.scalars.dropFirst(2)
    if next.prose.scalars.starts(with: "画面".unicodeScalars),
      let first = rest.first, "右左上下中内の".unicodeScalars.contains(first)
    {
      return false
    }
    return Self.namings.contains { next.prose.scalars.starts(with: $0.unicodeScalars) }
  }

  private static let namings = [
    "ボタン", "リンク", "タブ", "アイコン", "メニュー", "欄", "画面", "を", "に", "から",
  ]
}
