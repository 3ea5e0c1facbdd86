import Findings

/// What compiling templates can say: codes KSB4xxx.
package enum TemplatingFindings {
  static let syntax = FindingKind(
    "KSB4001", .error,
    title: Phrase(ja: "テンプレートの書き方が正しくありません", en: "A template cannot be read"),
    explanation: Phrase(
      ja: "{{ と }}、{{#名前}} と {{/名前}} の組を確かめてください。ラムダ、ブロック、継承は使えません。",
      en:
        "Check that every {{ has its }} and every {{#name}} its {{/name}}. Lambdas, blocks and inheritance are refused."
    ))
  static let name = FindingKind(
    "KSB4002", .error,
    title: Phrase(ja: "テンプレートの名前がありません", en: "A template asks for a name that does not exist"),
    explanation: Phrase(
      ja: "そのテンプレートで使える名前ではありません。知らない名前を空白として出すことはありません。",
      en:
        "The name is not among those that the template is given. An unknown name never renders as nothing."
    ))
  static let use = FindingKind(
    "KSB4003", .error,
    title: Phrase(ja: "テンプレートの名前の使い方が違います", en: "A name is used as what it is not"),
    explanation: Phrase(
      ja: "文言は {{名前}}、組み立て済みの部品は {{{名前}}}、並びと有無は {{#名前}} で書きます。文言をそのまま出すことはできません。",
      en:
        "Write a text as {{name}}, a rendered fragment as {{{name}}}, a list or a flag as {{#name}}. Text is never "
        + "written unescaped."))
  static let cycles = FindingKind(
    "KSB4004", .error,
    title: Phrase(ja: "テンプレートが自分自身を含んでいます", en: "A template includes itself"),
    explanation: Phrase(
      ja: "部品の呼び出しが一周しています。どこかで断ち切ってください。",
      en: "The partials include each other in a circle. Break it somewhere."))
  static let unused = FindingKind(
    "KSB4005", .warning,
    title: Phrase(ja: "使われないテンプレートです", en: "A template that nothing uses"),
    explanation: Phrase(
      ja: "ファイルの名前が、組み込みのどのテンプレートとも違います。",
      en: "The file's name is that of no built-in template, and nothing includes it."))

  package static let all = [syntax, name, use, cycles, unused]

  static func unclosedTag(_ place: Place) -> Finding {
    Finding(
      syntax, at: place, length: 2,
      Phrase(ja: "ここで始まるタグが閉じられていません。", en: "The tag that begins here is not closed."),
      fix: .init(Phrase(ja: "}} を加えてください。", en: "Add }}.")))
  }

  static func badDelimiters(_ place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "区切り記号の指定が正しくありません。", en: "The delimiters cannot be read."),
      fix: .init(Phrase(ja: "{{=<% %>=}} のように書いてください。", en: "Write for example {{=<% %>=}}.")))
  }

  static func strayClose(_ name: String, at place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "{{/\(name)}} に対応する始まりがありません。", en: "{{/\(name)}} closes nothing."))
  }

  static func unclosedSection(_ name: String, at place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "{{#\(name)}} が閉じられていません。", en: "{{#\(name)}} is not closed."),
      fix: .init(Phrase(ja: "{{/\(name)}} を加えてください。", en: "Add {{/\(name)}}.")))
  }

  static func tooDeep(_ place: Place, limit: Int) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "入れ子が \(limit) 段を超えています。", en: "More than \(limit) levels are nested here."),
      fix: .init(Phrase(ja: "段を減らすか、部品に分けてください。", en: "Use fewer levels, or partials.")))
  }

  static func unsupported(_ place: Place) -> Finding {
    Finding(
      syntax, at: place,
      Phrase(ja: "ブロックと継承は使えません。", en: "Blocks and inheritance are refused."))
  }

  static func unknownName(_ text: String, at place: Place, known: [String]) -> Finding {
    return Finding(
      name, at: place,
      Phrase(ja: "「\(text)」という名前は、ここでは使えません。", en: "There is no “\(text)” here."),
      notes: [
        .init(
          Phrase(
            ja: "使えるのは \(known.joined(separator: ", ")) です。",
            en: "Known are \(known.joined(separator: ", "))."))
      ],
      fix: .nearest(to: text, among: known, replaces: false))
  }

  static func wrongUse(_ text: String, at place: Place) -> Finding {
    Finding(
      use, at: place,
      Phrase(ja: "「\(text)」は、この書き方では使えません。", en: "“\(text)” cannot be used like this."),
      fix: .init(
        Phrase(
          ja: "文言は {{名前}}、部品は {{{名前}}}、並びと有無は {{#名前}} で書いてください。",
          en: "Write a text as {{name}}, a fragment as {{{name}}}, a list or a flag as {{#name}}."))
    )
  }

  static func unknownPartial(_ text: String, at place: Place, known: [String]) -> Finding {
    return Finding(
      name, at: place,
      Phrase(ja: "部品「\(text)」がありません。", en: "There is no partial “\(text)”."),
      fix: .nearest(to: text, among: known, replaces: false))
  }

  static func cycle(_ names: [String], at place: Place) -> Finding {
    Finding(
      cycles, at: place,
      Phrase(
        ja: "部品の呼び出しが一周しています: \(names.joined(separator: " → "))",
        en: "The partials go in a circle: \(names.joined(separator: " → "))"))
  }

  static func unusedTemplate(_ source: TemplateSource, known: [String]) -> Finding {
    return Finding(
      unused, at: Place(file: source.file),
      Phrase(
        ja: "テンプレート「\(source.name)」は、どこからも使われません。",
        en: "Nothing uses the template “\(source.name)”."),
      fix: .nearest(to: source.name, among: known, replaces: false))
  }
}
