import Findings
import Storyboards

/// 「やめる」ボタン here, つなぐボタン there: names before ボタン with and without quotes.
package enum QuoteStyle: ManualRule {
  package static let languages: Set<Language> = [.japanese]
  private static let words = ["ボタン", "リンク", "タブ", "欄", "アイコン", "メニュー"].map {
    Array($0.unicodeScalars)
  }

  private struct Use {
    let use: NameUse
    let word: Int
    let isQuoted: Bool
  }

  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var uses: [Use] = []
    var lastString = -1
    var scalars: [Unicode.Scalar] = []
    for name in manual.names.names where !name.isLabel {
      if name.string != lastString {
        lastString = name.string
        scalars = Array(manual.inventory.strings[name.string].text.unicodeScalars)
      }
      if let use = use(of: name, in: scalars) { uses.append(use) }
    }
    return words.indices.flatMap { word in
      let own = uses.filter { $0.word == word }
      let quoted = own.count(where: \.isQuoted)
      let bare = own.count - quoted
      guard quoted > 0, bare > 0 else { return [StringRemark]() }
      return own.filter { $0.isQuoted == (quoted <= bare) }.map { use in
        StringRemark(
          remark(use, word: text(word), quoted: quoted, bare: bare), on: use.use.string)
      }
    }
  }

  private static func use(of name: NameUse, in scalars: [Unicode.Scalar]) -> Use? {
    var end = name.span.upperBound
    let isQuoted =
      end < scalars.count && "」］”".unicodeScalars.contains(scalars[end])
      && name.span.lowerBound > 0
    if isQuoted { end += 1 }
    while end < scalars.count, scalars[end] == " " { end += 1 }
    guard let word = words.firstIndex(where: { scalars[end...].starts(with: $0) }) else {
      return nil
    }
    return Use(use: name, word: word, isQuoted: isQuoted)
  }

  private static func text(_ word: Int) -> String { String(scalars: words[word]) }

  package static let kind = FindingKind(
    "KSB6011", .note,
    title: Phrase(ja: "かぎかっこの有無の違い", en: "Quotes around names"),
    explanation: Phrase(
      ja: "ボタンなどの名前に、かぎかっこを付けたものと付けていないものがあります。多いほうにそろえてください。",
      en:
        "Names of buttons stand with and without quotes. Settle on what most of them have."
    ))

  private static func remark(_ use: Use, word: String, quoted: Int, bare: Int) -> Remark {
    let name = use.use.text
    let counts = Phrase(
      ja: "かぎかっこあり\(quoted)か所、なし\(bare)か所です。",
      en: "\(quoted) with quotes, \(bare) without.")
    if use.isQuoted {
      let span = (use.use.span.lowerBound - 1)..<(use.use.span.upperBound + 1)
      return Remark(
        kind, at: span,
        Phrase(
          ja: "「\(name)」\(word)には、かぎかっこがあります。", en: "The name “\(name)” stands in quotes."),
        notes: [.init(counts)],
        advice: Phrase(
          ja: "多いほうにそろえるなら、\(name)\(word)と書いてください。", en: "Write \(name)\(word), as elsewhere."),
        replacement: name)
    }
    return Remark(
      kind, at: use.use.span,
      Phrase(ja: "\(name)\(word)には、かぎかっこがありません。", en: "The name \(name) stands in no quotes."),
      notes: [.init(counts)],
      advice: Phrase(
        ja: "多いほうにそろえるなら、「\(name)」\(word)と書いてください。",
        en: "Write 「\(name)」\(word), as elsewhere."),
      replacement: "「\(name)」")
  }
}
