import Storyboards

/// Parts an unquoted list of fields ("氏名、生年月日と電話番号") into its names.
enum FieldList {
  static func split(_ object: ObjectPhrase, in reader: ObjectReader) -> [ObjectPhrase] {
    let text = reader.text
    if let listed = listed(in: object, reader) { return listed }
    // "パスワードを変更を": a name with a particle in it is one.
    if text.has("を", at: object.name.upperBound), text.scalars[object.name].contains("を") {
      return [object]
    }
    // "PDFで保存を": in what form.
    if let de = object.name.first(where: { text.scalars[$0] == "で" }), de > object.name.lowerBound,
      text.scalars[de - 1].isASCII,
      text.first(of: JapaneseLexicon.deeds, at: de + 1).map({ de + 1 + $0.unicodeScalars.count })
        == object.name.upperBound
    {
      return [object]
    }
    var names: [Range<Int>] = []
    /// What joins each name but the last to the one behind it.
    var joined: [String] = []
    var end = object.name.upperBound
    while true {
      // "登録番号①、商号②": the marks of a figure.
      if end > reader.lower, StepNumber.circled(text.scalars[end - 1]) != nil { end -= 1 }
      guard end > reader.lower else { break }
      let start = NameBoundary(text: text, lower: reader.lower).fieldStart(endingAt: end)
      // "画面にて、": what ends in a particle or a verb's form is no name.
      if end < object.name.upperBound, endsClause(text, at: end) { break }
      // "品目を見つけ、数量を選択": a verb, whose own object stands before it.
      if end < object.name.upperBound, text.has("を", endingAt: start) { break }
      if start < end { names.insert(text.label(ofRow: start..<end), at: 0) }
      guard start < end,
        let joint = joint(text, endingAt: start) ?? jointBeforeModifier(text, endingAt: start),
        joint > reader.lower
      else { break }
      joined.insert(text.string(joint..<start), at: 0)
      end = joint
    }
    // "連携の対象とするシステム": which it is, and no list.
    if let last = names.last, text.first(of: verbTails, at: last.lowerBound) != nil { return [] }
    let fields = whole(names, joined).filter { name in
      !JapaneseLexicon.genericNames.contains(text.string(name))
        && !text.has("の", at: name.lowerBound)
        && text.first(of: pointers, at: name.lowerBound) == nil
        && text.first(of: verbTails, at: name.lowerBound) == nil
        && !isFile(text, name)
    }
    return fields.map {
      ObjectPhrase(
        name: withoutMeasure(text, $0), start: $0.lowerBound, role: object.role, isQuoted: false)
    }
  }

  /// "診察券番号（4ケタ）", "利用者名（10桁の数字）", "暗証番号4桁": how long it is, is no part of the name.
  private static func withoutMeasure(_ text: SentenceText, _ name: Range<Int>) -> Range<Int> {
    guard text.scalars[name.upperBound - 1] == ")",
      let open = name.last(where: { text.scalars[$0] == "(" }), open > name.lowerBound,
      text.scalars[open + 1].properties.numericType != nil,
      case let digits = name[(open + 1)...].prefix(while: {
        text.scalars[$0].properties.numericType != nil
      }), text.first(of: measures, at: digits.endIndex) != nil
    else { return withoutDigits(text, name) }
    return name.lowerBound..<open
  }

  private static func withoutDigits(_ text: SentenceText, _ name: Range<Int>) -> Range<Int> {
    guard let measure = text.first(of: measures, endingAt: name.upperBound) else { return name }
    let end = name.upperBound - measure.unicodeScalars.count
    let digits = text.scalars[name.lowerBound..<end].reversed().prefix {
      $0.properties.numericType != nil
    }
    return digits.isEmpty || digits.count == end - name.lowerBound
      ? name : name.lowerBound..<(end - digits.count)
  }

  private static let measures: WordList = ["桁", "ケタ", "けた", "文字"]

  /// "添付するファイル", "画像ファイル": chosen from a disk, and no field; "プロファイル" is another word.
  private static func isFile(_ text: SentenceText, _ name: Range<Int>) -> Bool {
    guard text.has("ファイル", endingAt: name.upperBound) else { return false }
    let before = name.upperBound - 5
    return before < name.lowerBound || !(0x30A1...0x30FC).contains(text.scalars[before].value)
  }

  /// "出社・退社時刻、休憩、工数": where commas part the names, a middle dot stands in one.
  private static func whole(_ names: [Range<Int>], _ joined: [String]) -> [Range<Int>] {
    guard joined.contains("、"), joined.contains("・"), names.count > 2 else { return names }
    var whole = [names[0]]
    for (name, joint) in zip(names.dropFirst(), joined.suffix(names.count - 1)) {
      if joint == "・" {
        whole[whole.count - 1] = whole[whole.count - 1].lowerBound..<name.upperBound
      } else {
        whole.append(name)
      }
    }
    return whole
  }

  private static func endsClause(_ text: SentenceText, at end: Int) -> Bool {
    "てでにをはがしばらくもへとか".unicodeScalars.contains(text.scalars[end - 1])
      || text.first(of: clauseEnds, endingAt: end) != nil
  }

  private static let clauseEnds: WordList = ["され", "られ", "のため", "ので", "場合", "とき"]

  /// "以下の条件": pointed at, and not named.
  private static let pointers: WordList = ["以下の", "次の", "下記の", "上記の"]

  /// What is left of a clause that was cut in the middle: no name begins so.
  private static let verbTails: WordList = ["する", "した", "いる", "ある", "なる", "たい", "れる"]

  /// Where what joins a name to the one before it begins; nil where nothing does.
  private static func joint(_ text: SentenceText, endingAt end: Int) -> Int? {
    // "書名か著者名": one of two.
    if text.has("か", endingAt: end),
      text.first(of: JapaneseLexicon.fieldHeads, endingAt: end - 1) != nil
    {
      return end - 1
    }
    if text.isSpacedApart(end) { return end }
    // "メールアドレスと、任意のパスワード": the joint stands before whose it is.
    if let owner = text.first(of: NameBoundary.owners, endingAt: end) {
      return joint(text, endingAt: end - owner.unicodeScalars.count)
    }
    return text.first(of: joints, endingAt: end).map { end - $0.unicodeScalars.count }
  }

  /// "カード番号と|登録したメールアドレス": the joint stands before what says which.
  private static func jointBeforeModifier(_ text: SentenceText, endingAt end: Int) -> Int? {
    guard ["した", "った", "いた", "れた"].contains(where: { text.has($0, endingAt: end) }) else {
      return nil
    }
    for index in stride(from: end - 3, to: max(0, end - 10), by: -1) {
      if text.quote(at: index) != nil || "をがはに。".unicodeScalars.contains(text.scalars[index]) {
        return nil
      }
      if let joint = joint(text, endingAt: index), !text.has("として", at: joint) { return joint }
    }
    return nil
  }

  private static let joints: WordList = [
    "、", "と", "・", "/", "，", "及び", "および", "又は", "または", "もしくは", "若しくは", "あるいは", "並びに", "ならびに", "や",
    "、及び",
    "、または", "、又は", "と、", "や、", "、そして",
  ]

  private static let manners: WordList = [
    "文字", "以上", "以内", "桁", "半角", "全角", "任意", "必須", "例", "英数", "から選択", "で入力", "省略", "ハイフン", "可",
  ]

  private static let wholes: WordList = ["情報", "事項", "内容", "項目", "データ"]

  /// "申請者情報（氏名、住所、連絡先）": what stands in the bracket is what is filled.
  private static func listed(in object: ObjectPhrase, _ reader: ObjectReader) -> [ObjectPhrase]? {
    let text = reader.text
    let name = object.name
    guard !name.isEmpty, text.scalars[name.upperBound - 1] == ")",
      let open = name.last(where: { text.scalars[$0] == "(" }),
      open > name.lowerBound
    else { return nil }
    // "口座情報（銀行名・支店名）": a whole, and its parts.
    let isWhole = text.first(of: wholes, endingAt: open) != nil
    let signs = isWhole ? "、・".unicodeScalars : "、".unicodeScalars
    guard text.scalars[open..<name.upperBound].contains(where: signs.contains) else {
      // "パスワード（英数字8文字以上）": how it is to be written.
      guard (open..<name.upperBound).contains(where: { text.first(of: manners, at: $0) != nil })
      else {
        return nil
      }
      let bare = ObjectPhrase(
        name: name.lowerBound..<open, start: object.start, role: object.role, isQuoted: false)
      return split(bare, in: reader)
    }
    // "受験科目（専門科目、外国語等）": of what the name stands for some is told.
    if ["等", "など"].contains(where: { text.has($0, endingAt: name.upperBound - 1) }) {
      let bare = ObjectPhrase(
        name: name.lowerBound..<open, start: object.start, role: object.role, isQuoted: false)
      return split(bare, in: reader)
    }
    let inside = text.scalars[(open + 1)..<(name.upperBound - 1)]
    // "日付・時刻（24時間表記、終了は開始より後）": a rule, and no list.
    if inside.contains(where: { "はがを".unicodeScalars.contains($0) }) {
      let bare = ObjectPhrase(
        name: name.lowerBound..<open, start: object.start, role: object.role, isQuoted: false)
      return split(bare, in: reader)
    }
    return inside.split(whereSeparator: signs.contains).filter { !$0.isEmpty && $0.last != "等" }.map
    {
      ObjectPhrase(name: $0.indices, start: object.start, role: object.role, isQuoted: false)
    }
  }
}
