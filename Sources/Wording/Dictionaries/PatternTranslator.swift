import Findings

/// A regular expression of JavaScript (with its flag u) as PCRE2 reads it.
struct TranslatedPattern {
  let text: String
  /// Of these one stands in whatever it matches.
  let required: RequiredTexts
}

/// What cannot be carried over, and why.
struct PatternProblem: Error {
  let reason: Phrase
}

/// Carries a regular expression over from JavaScript (ECMA-262, 22.2.1) to PCRE2.
///
/// It is read piece by piece, and what JavaScript does not have is refused, so that nothing means
/// one thing to prh and another to us: possessive quantifiers, atomic groups, verbs, recursion. As
/// in prh, `^` and `$` hold at each line. Backslashes before signs that need none are let pass.
struct PatternTranslator {
  private static let depthLimit = 100

  private var reader: PatternReader
  private var isCaseless: Bool
  private let matchesLineEnds: Bool
  private var depth = 0

  static func translate(_ source: String, flags: String) throws(PatternProblem) -> TranslatedPattern
  {
    if flags.unicodeScalars.contains("v") {
      throw PatternProblem(
        reason: Phrase(ja: "フラグ v には対応していません。", en: "The flag v is not supported."))
    }
    var translator = PatternTranslator(source, flags)
    let pattern = try translator.alternatives()
    if translator.reader.next != nil { throw .unexpected(")") }
    return TranslatedPattern(
      text: translator.isCaseless ? "(?i:\(pattern.text))" : pattern.text,
      required: pattern.required)
  }

  private init(_ source: String, _ flags: String) {
    reader = PatternReader(source)
    isCaseless = flags.unicodeScalars.contains("i")
    matchesLineEnds = flags.unicodeScalars.contains("s")
  }

  private mutating func alternatives() throws(PatternProblem) -> TranslatedPattern {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      throw PatternProblem(reason: Phrase(ja: "入れ子が深すぎます。", en: "It is nested too deeply."))
    }
    var rows = [try row()]
    while reader.take("|") { rows.append(try row()) }
    return TranslatedPattern(
      text: rows.map(\.text).joined(separator: "|"),
      required: PatternRequirement.any(of: rows.map(\.required)))
  }

  private mutating func row() throws(PatternProblem) -> TranslatedPattern {
    var text = ""
    var requirement = PatternRequirement()
    while let next = reader.next, next != "|", next != ")" {
      let piece = try piece()
      let quantifier = try reader.quantifier()
      text += piece.text + (quantifier?.text ?? "")
      switch piece.kind {
      case .place: continue
      case .scalar(let scalar) where quantifier?.least != 0 && !isFolded(scalar):
        requirement.add(scalar, repeats: quantifier != nil)
      case .part(let required) where quantifier?.least != 0: requirement.add(required)
      case .scalar, .part: requirement.endRun()
      }
    }
    return TranslatedPattern(text: text, required: requirement.result)
  }

  /// Whether other scalars match in its place.
  private func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    isCaseless && (scalar.properties.isCased || scalar.properties.changesWhenCaseMapped)
  }

  private struct Piece {
    let text: String
    let kind: Kind

    enum Kind {
      case scalar(Unicode.Scalar)
      /// What matches a place between scalars.
      case place
      case part(RequiredTexts)
    }
  }

  private mutating func piece() throws(PatternProblem) -> Piece {
    switch reader.take() {
    case "^": return Piece(text: "(?<![^\(PatternReader.lineEnds)])", kind: .place)
    case "$": return Piece(text: "(?![^\(PatternReader.lineEnds)])", kind: .place)
    case ".":
      return Piece(
        text: matchesLineEnds ? "(?s:.)" : "[^\(PatternReader.lineEnds)]", kind: .part(nil))
    case "(": return try group()
    case "[":
      let set = try reader.set()
      let isExact = set.members.map { !$0.contains(where: isFolded) } ?? false
      return Piece(text: set.text, kind: .part(isExact ? set.members?.map { [$0] } : nil))
    case "\\": return try escape()
    case let sign? where "*+?".unicodeScalars.contains(sign): throw .unexpected(sign)
    case let scalar?: return Piece(text: PatternReader.quoted(scalar), kind: .scalar(scalar))
    case nil: return Piece(text: "", kind: .place)
    }
  }

  private mutating func group() throws(PatternProblem) -> Piece {
    guard let opening = reader.groupOpening() else { throw .unexpected("(") }
    let wasCaseless = isCaseless
    if opening.kind == .modified { isCaseless = true }
    let inner = try alternatives()
    isCaseless = wasCaseless
    guard reader.take(")") else {
      throw PatternProblem(reason: Phrase(ja: "括弧が閉じていません。", en: "A bracket is not closed."))
    }
    return Piece(
      text: "\(opening.text)\(inner.text))",
      kind: opening.kind == .lookaround ? .place : .part(inner.required))
  }

  private mutating func escape() throws(PatternProblem) -> Piece {
    if reader.take("b") { return Piece(text: "\\b", kind: .place) }
    if reader.take("B") { return Piece(text: "\\B", kind: .place) }
    if let number = reader.number(startingWith: "123456789") {
      return Piece(text: "\\g{\(number)}", kind: .part(nil))
    }
    if reader.take("k") {
      guard reader.take("<"), let name = reader.name() else { throw .unexpected("k") }
      return Piece(text: "\\k<\(name)>", kind: .part(nil))
    }
    switch try reader.escape() {
    case .scalar(let scalar):
      return Piece(text: PatternReader.quoted(scalar), kind: .scalar(scalar))
    case .set(let members): return Piece(text: "[\(members)]", kind: .part(nil))
    }
  }
}

extension PatternProblem {
  static func unexpected(_ sign: Unicode.Scalar) -> PatternProblem {
    PatternProblem(
      reason: Phrase(
        ja: "JavaScript の正規表現では、ここに「\(sign)」を書けません。",
        en: "A regular expression of JavaScript cannot have “\(sign)” here."))
  }
}
