import Findings
import Storyboards

/// What a dictionary's rules can say: codes KSB650x.
package enum TermFindings {
  static let term = FindingKind(
    "KSB6500", .warning,
    title: Phrase(ja: "用語集と違う表記です", en: "A word that the dictionary spells otherwise"),
    explanation: Phrase(
      ja: "用語集に、別の表記を使うと書かれています。用語集のとおりに直すか、用語集を直してください。",
      en: "The dictionary wants another word here. Write that one, or change the dictionary."))
  static let spec = FindingKind(
    "KSB6501", .error,
    title: Phrase(ja: "用語集の試験に合いません", en: "A spec of the dictionary fails"),
    explanation: Phrase(
      ja: "specs は、from が規則によって to になることを確かめるものです。合わない規則は使いません。",
      en: "A spec says what its rule makes of a text. A rule whose spec fails is not used."))
  static let pattern = FindingKind(
    "KSB6502", .error,
    title: Phrase(ja: "使えない正規表現です", en: "A regular expression that cannot be used"),
    explanation: Phrase(
      ja: "用語集の正規表現は、JavaScript の書き方（フラグ u）で書きます。長さの決まらない後読みや、フラグ v には対応していません。"
        + "この規則は使いません。",
      en:
        "The dictionary's regular expressions are those of JavaScript with the flag u. Lookbehinds of no fixed length and "
        + "the flag v are not supported. The rule is not used."))
  static let limit = FindingKind(
    "KSB6503", .warning,
    title: Phrase(ja: "正規表現の照合に時間がかかりすぎます", en: "A regular expression takes too long"),
    explanation: Phrase(
      ja: "(a+)+ のような、繰り返しの中の繰り返しがあると、文言によっては照合が終わりません。照合は途中で打ち切ります。"
        + "繰り返しを一つにしてください。",
      en:
        "Repetition within repetition, as in (a+)+, may take forever on some texts. The search was ended early. Write one "
        + "repetition instead."))
  static let group = FindingKind(
    "KSB6504", .error,
    title: Phrase(ja: "regexpMustEmpty の指定が違います", en: "regexpMustEmpty names no group"),
    explanation: Phrase(
      ja: "regexpMustEmpty には、pattern の正規表現にある括弧の番号を、$1 のように書きます。この規則は使いません。",
      en:
        "regexpMustEmpty names a group of the rule's regular expression, for example $1. The rule is not used."
    ))

  package static let all = [term, spec, pattern, limit, group]

  static func found(_ written: String, _ hit: CompiledTerm.Hit, _ rule: TermRule) -> Remark {
    var notes: [Finding.Note] = []
    if let message = rule.message {
      notes.append(.init(Phrase(ja: message.text, en: message.text), at: message.place))
    }
    if let address = rule.address {
      notes.append(.init(Phrase(ja: address.text, en: address.text), at: address.place))
    }
    notes.append(
      .init(
        Phrase(ja: "用語集の規則です。", en: "The dictionary's rule stands here."),
        at: rule.expected.place))
    return Remark(
      term, at: hit.span, message(written, hit.replacement), notes: notes,
      advice: advice(hit.replacement), replacement: hit.replacement)
  }

  private static func message(_ written: String, _ expected: String) -> Phrase {
    if expected.isEmpty {
      return Phrase(ja: "「\(written)」は使いません。", en: "“\(written)” is not used.")
    }
    if written.isEmpty {
      return Phrase(ja: "ここに「\(expected)」が必要です。", en: "“\(expected)” is wanted here.")
    }
    return Phrase(
      ja: "「\(written)」ではなく「\(expected)」を使います。",
      en: "The word is “\(expected)”, not “\(written)”.")
  }

  private static func advice(_ expected: String) -> Phrase {
    expected.isEmpty
      ? Phrase(ja: "取り除いてください。", en: "Remove it.")
      : Phrase(ja: "「\(expected)」と書いてください。", en: "Write “\(expected)”.")
  }

  static func failedSpec(_ failed: TermRule.Spec, result: String) -> Finding {
    Finding(
      spec, at: failed.to.place, length: failed.to.text.unicodeScalars.count,
      Phrase(
        ja: "「\(failed.from.text)」は「\(failed.to.text)」ではなく「\(result)」になります。",
        en: "“\(failed.from.text)” becomes “\(result)”, not “\(failed.to.text)”."),
      fix: .init(Phrase(ja: "規則か試験を直してください。", en: "Correct the rule, or its spec.")))
  }

  static func untranslatable(_ words: Words, _ reason: Phrase) -> Finding {
    Finding(
      pattern, at: words.place, length: words.text.unicodeScalars.count,
      Phrase(
        ja: "正規表現「\(words.text)」は使えません。",
        en: "The regular expression “\(words.text)” cannot be used."),
      notes: [.init(reason)],
      fix: .init(Phrase(ja: "別の書き方にしてください。", en: "Write it in another way.")))
  }

  static func noGroup(_ words: Words) -> Finding {
    Finding(
      group, at: words.place, length: words.text.unicodeScalars.count,
      Phrase(
        ja: "正規表現に「\(words.text)」に当たる括弧がありません。",
        en: "The regular expression has no group “\(words.text)”."),
      fix: .init(Phrase(ja: "括弧の番号を $1 のように書いてください。", en: "Write a group's number, as in $1.")))
  }

  static func limit(_ rule: TermRule, at words: Words) -> Finding {
    Finding(
      limit, severity: .error, at: words.place, length: words.text.unicodeScalars.count,
      tooLong(rule), fix: .init(simpler))
  }

  /// That a text could not be searched to its end.
  static func limit(_ rule: TermRule) -> Remark {
    Remark(
      limit, tooLong(rule),
      notes: [
        .init(
          Phrase(ja: "用語集の規則です。", en: "The dictionary's rule stands here."),
          at: rule.patterns.first?.place)
      ],
      advice: simpler)
  }

  private static func tooLong(_ rule: TermRule) -> Phrase {
    Phrase(
      ja: "「\(rule.expected.text)」の規則は、この文言では照合が終わりません。",
      en: "The rule for “\(rule.expected.text)” takes too long on this text.")
  }

  private static let simpler = Phrase(
    ja: "正規表現の繰り返しを減らしてください。", en: "Use fewer repetitions in the regular expression.")
}
