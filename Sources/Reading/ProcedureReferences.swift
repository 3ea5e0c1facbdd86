import Storyboards

/// Finds where the words of a step send the reader to another procedure of the manual: 「予約をとる」を参照,
/// see “Adding a member”, 3.2 の手順.
struct ProcedureReferences {
  /// The procedures by the keys of their titles, with and without the number before them. What two of
  /// them are called tells neither.
  private var byTitle: [String: Int] = [:]
  /// Those whose title begins with a number of several parts: "3.2", "1-4".
  private var byNumber: [String: Int] = [:]
  private var ambiguous: Set<String> = []

  init(_ flows: [Flow]) {
    for (index, flow) in flows.enumerated() {
      let scalars = Array(flow.title.text.unicodeScalars)
      let number = scalars.prefix { Self.isNumber(NameKey.fold($0)) }
      let mark = max(number.count, StepMark.read(scalars[...])?.length ?? 0)
      let bare = NameKey.of(String(scalars: Array(scalars[mark...])))
      let whole = NameKey.of(flow.title.text)
      add(whole, index)
      if bare != whole { add(bare, index) }
      let parts = Self.parts(of: number)
      if parts.count > 1 { byNumber[parts.joined(separator: ".")] = index }
    }
  }

  private mutating func add(_ key: String, _ index: Int) {
    guard key.unicodeScalars.count > 2, !ambiguous.contains(key) else { return }
    if byTitle[key] != nil {
      byTitle[key] = nil
      ambiguous.insert(key)
    } else {
      byTitle[key] = index
    }
  }

  /// Notes in each step the procedures that it names. A number of a step that stands beside such a name
  /// counts there, and not here.
  func mark(_ flows: inout [Flow]) {
    guard flows.count > 1 else { return }
    for flow in flows.indices {
      for index in flows[flow].steps.indices {
        var step = flows[flow].steps[index]
        let told = step.sentences.map { sentence in
          named(in: sentence.words.text, but: sentence).filter { $0 != flow }
        }
        let found =
          told.flatMap { $0 } + step.notes.flatMap { named(in: $0.text) }.filter { $0 != flow }
        // Few steps name another procedure.
        guard !found.isEmpty else { continue }
        for (at, named) in told.enumerated() where !named.isEmpty {
          step.sentences[at] = step.sentences[at].withoutReferences
        }
        step.procedures = found.enumerated().compactMap { at, other in
          found.firstIndex(of: other) == at ? other : nil
        }
        flows[flow].steps[index] = step
      }
    }
  }

  /// - Parameter sentence: names its controls and screens, which are no procedures.
  private func named(in text: String, but sentence: Sentence? = nil) -> [Int] {
    guard Self.pointings.stand(in: text) else { return [] }
    let scalars = text.unicodeScalars.map(NameKey.fold)
    let quotes = Quote.all(in: scalars, marks: scalars.map { _ in [] })
    var keys = quotes.map { NameKey.of(String(scalars: scalars[$0.inner])) }
    keys += Self.behindPointing(in: text)
    let operated = Set((sentence?.mentions ?? []).flatMap(Self.names).map(NameKey.of))
    let titled = keys.filter { !operated.contains($0) }.compactMap { byTitle[$0] }
    return titled + (byNumber.isEmpty ? [] : numbered(in: scalars))
  }

  private static func names(_ mention: Sentence.Mention) -> [String] {
    switch mention {
    case .instruction(let instruction): instruction.target.map { [$0.text] } ?? []
    case .arrival(let screen), .shows(let screen): [screen.name.text]
    case .reference: []
    }
  }

  /// "See Adding a new dataset.": what stands between the word that points and the next sign, as a key.
  private static func behindPointing(in text: String) -> [String] {
    guard text.utf8.contains(0x20) else { return [] }
    let words = text.split(separator: " ").map(String.init)
    return words.indices.compactMap { index in
      let isPointing =
        seeing.contains(words[index].lowercased())
        || index > 0 && words[index] == "to" && words[index - 1].lowercased().hasPrefix("refer")
      guard isPointing else { return nil }
      var title: [String] = []
      for word in words[(index + 1)...] {
        title.append(word)
        if word.last.map({ ".,;:)".contains($0) }) == true { break }
      }
      let key = NameKey.of(title.joined(separator: " "))
      return String(key.prefix { !".,;:)".contains($0) })
    }
  }

  private func numbered(in scalars: [Unicode.Scalar]) -> [Int] {
    scalars.split { !Self.isNumber(NameKey.fold($0)) }.compactMap { run in
      let parts = Self.parts(of: run)
      return parts.count > 1 ? byNumber[parts.joined(separator: ".")] : nil
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
  }

  private static func parts(of run: ArraySlice<Unicode.Scalar>) -> [String] {
    run.split { !("0"..."9").contains(NameKey.fold($0)) }.map { part in
      String(scalars: part.map(NameKey.fold))
    }
  }

  private static let seeing: Set<String> = ["see", "(see", "in", "from", "following"]

  /// What says that a text points elsewhere, as it is written.
  private static let pointings: KeyWords = [
    "参照", "ご覧", "ご確認", "同じ", "同様", "の手順", "の操作", "に従", "へ進", "に進", "に戻", "から始", "を行", "済ま", "終え",
    "See ", "see ", "efer to", "steps", "described in", "as in", "explained in", "rocedure",
    "ection",
  ]
}

extension Sentence {
  /// Without what it says of numbered steps.
  fileprivate var withoutReferences: Sentence {
    let others = mentions.filter { if case .reference = $0 { false } else { true } }
    guard others.count < mentions.count else { return self }
    return Sentence(words, others.isEmpty ? .description : .understood(others), general: general)
  }
}
