import Findings
import Storyboards

/// What reading can say. Codes KSB10xx are about prose, KSB11xx about YAML (`ScreenFindings`).
package enum ReadingFindings {
  static let empty = FindingKind(
    "KSB1001", .error,
    title: Phrase(ja: "手順書が空です", en: "The manual is empty"),
    explanation: Phrase(
      ja: "手順書のファイルに文章がありません。手順を書いて保存し、もう一度実行してください。",
      en: "The manual's file holds no text. Write the procedure, save it and run again."))
  static let encoding = FindingKind(
    "KSB1002", .error,
    title: Phrase(ja: "文字コードが UTF-8 ではありません", en: "The file is not UTF-8"),
    explanation: Phrase(
      ja: "Kamishibai は UTF-8 のファイルだけを読みます。Windows で作ったファイルは CP932（Shift_JIS）のことがあります。"
        + "iconv -f CP932 -t UTF-8 などで変換してください。",
      en:
        "Kamishibai reads UTF-8 only. A file made on a Japanese Windows is often CP932 (Shift_JIS). "
        + "Convert it, for example with: iconv -f CP932 -t UTF-8."))
  static let noStepsFound = FindingKind(
    "KSB1003", .error,
    title: Phrase(ja: "手順が見つかりません", en: "No steps were found"),
    explanation: Phrase(
      ja: "手順は、①、1.、(1)、手順1、STEP 1 などの番号か、箇条書きで始まる行として読み取ります。"
        + "どの行にも、画面や操作の言葉が見つかりませんでした。",
      en:
        "Steps are lines that begin with a mark such as ①, 1., (1), Step 1 or a bullet, and that name a screen or "
        + "something to press, enter or choose. No such line was found."))
  static let control = FindingKind(
    "KSB1004", .warning,
    title: Phrase(ja: "表示できない文字があります", en: "A character that cannot be shown"),
    explanation: Phrase(
      ja: "制御文字は画面に出せないため、U+FFFD（�）に置き換えて表示します。元のファイルから取り除いてください。",
      en:
        "A control character cannot stand on a page. It is shown as U+FFFD. Remove it from the file."
    ))
  static let bidi = FindingKind(
    "KSB1005", .warning,
    title: Phrase(ja: "文字の向きを変える文字があります", en: "A character that turns the text's direction"),
    explanation: Phrase(
      ja: "この文字は、前後の文字の並び順を変えて見せることがあります。意図したものでなければ取り除いてください。",
      en:
        "This character can make the text around it appear in another order. Remove it unless you mean it."
    ))
  static let unnamed = FindingKind(
    "KSB1010", .warning,
    title: Phrase(ja: "操作する対象の名前がありません", en: "The control to operate is not named"),
    explanation: Phrase(
      ja: "「を押します」のように、何を押すかが書かれていません。画像が抜けた可能性があります。名前を「」で囲んで書いてください。"
        + "それまでは、この手順は「次へ」で進みます。",
      en:
        "The sentence says to press something and does not say what; a picture may have been lost. Write the control's "
        + "name in quotes. Until then the step goes on by a plain link."))
  package static let dropped = FindingKind(
    "KSB1011", .warning,
    title: Phrase(ja: "操作の文を読み取れませんでした", en: "An instruction was not understood"),
    explanation: Phrase(
      ja: "操作を表す言葉がありますが、何を操作するのかを読み取れませんでした。ボタンなどの名前を「」で囲むと読み取れます。",
      en:
        "The sentence holds the words of an instruction, but which control it means could not be read. Put the "
        + "control's name in quotes."))
  static let telling = FindingKind(
    "KSB1012", .note,
    title: Phrase(ja: "概要と詳細で書き方が違います", en: "Overview and detail differ"),
    explanation: Phrase(
      ja: "同じ手順が二度書かれ、操作する名前が違っています。詳しいほうの書き方を使いました。",
      en:
        "The procedure is told twice and the two name different controls. The fuller telling is used."
    ))
  package static let spelling = FindingKind(
    "KSB1013", .warning,
    title: Phrase(ja: "名前の表記が揺れています", en: "One name has two spellings"),
    explanation: Phrase(
      ja: "濁点・半濁点だけが違う名前が両方あります。少ないほうを誤りの候補としてお知らせします。",
      en:
        "Two names differ only by a dakuten or handakuten. The rarer is reported as a likely slip.")
  )
  static let annotation = FindingKind(
    "KSB1014", .error,
    title: Phrase(ja: "注釈の書き方が正しくありません", en: "An annotation cannot be read"),
    explanation: Phrase(
      ja: "<!-- kamishibai: … --> には screen, state, press, shows, goto, skip が使えます。手順のあとに書いてください。",
      en:
        "A <!-- kamishibai: … --> comment knows screen, state, press, shows, goto and skip, and stands after a step."
    ))
  static let wordless = FindingKind(
    "KSB1015", .warning,
    title: Phrase(ja: "文のない手順があります", en: "A step without words"),
    explanation: Phrase(
      ja: "番号だけがあり、何をするかが書かれていません。画像だけの手順や、二重に付いた番号かもしれません。"
        + "文を書くまで、この番号は手順に数えません。",
      en:
        "A number stands there without a word of what to do: a step that is only a picture, perhaps, or a number set "
        + "twice. It counts as no step until it has a sentence."))

  package static let all = [
    empty, encoding, noStepsFound, control, bidi, unnamed, dropped, telling, spelling, annotation,
    wordless,
  ]

  static func emptyManual(_ file: String) -> Finding {
    Finding(
      empty, at: Place(file: file),
      Phrase(ja: "\(file) に文章がありません。", en: "\(file) holds no text."),
      fix: .init(
        Phrase(
          ja: "手順を書いてください。見本は kamishibai new で作れます。",
          en: "Write the procedure. `kamishibai new` makes an example to start from.")))
  }

  static func notUTF8(_ place: Place) -> Finding {
    Finding(
      encoding, at: place,
      Phrase(
        ja: "\(place.file) の \(place.line) 行目に、UTF-8 として読めないバイトがあります。",
        en: "\(place.file) has bytes on line \(place.line) that are not UTF-8."),
      notes: [
        .init(
          Phrase(
            ja: "Windows で保存したファイルは CP932（Shift_JIS）の可能性があります。",
            en: "A file saved on Windows is probably CP932 (Shift_JIS)."))
      ],
      fix: .init(
        Phrase(
          ja: "UTF-8 に変換してください: iconv -f CP932 -t UTF-8 \(place.file)",
          en: "Convert it to UTF-8: iconv -f CP932 -t UTF-8 \(place.file)")))
  }

  static func wordlessStep(_ label: Words) -> Finding {
    Finding(
      wordless, at: label.place, length: label.text.unicodeScalars.count,
      Phrase(
        ja: "「\(label.text)」に文がありません。", en: "“\(label.text)” has no words."),
      fix: .init(
        Phrase(
          ja: "何をするかを書くか、番号を消してください。", en: "Write what to do, or remove the number.")))
  }

  static func noSteps(_ file: String) -> Finding {
    Finding(
      noStepsFound, at: Place(file: file),
      Phrase(
        ja: "\(file) に、画面を操作する手順が見つかりません。",
        en: "\(file) holds no steps that operate a screen."),
      fix: .init(
        Phrase(
          ja: "「① 「申込」画面の「次へ」ボタンをクリックします。」のように、番号を付けて書いてください。",
          en: "Number the steps, for example: 1. On the “Apply” page, click “Next”.")))
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
    Finding(
      control, at: place, length: 1,
      Phrase(
        ja: "表示できない文字 \(name(scalar)) があります。",
        en: "The character \(name(scalar)) cannot be shown."),
      fix: .init(Phrase(ja: "取り除いてください。", en: "Remove it."), replacement: ""))
  }

  static func bidiControl(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
    Finding(
      bidi, at: place, length: 1,
      Phrase(
        ja: "文字の向きを変える文字 \(name(scalar)) があります。",
        en: "The character \(name(scalar)) turns the direction of the text."),
      fix: .init(
        Phrase(ja: "意図したものでなければ取り除いてください。", en: "Remove it unless you mean it."),
        replacement: ""))
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
  }

  /// A sentence as a message can hold it: whole, unless it is longer than anybody reads.
  private static func excerpt(_ sentence: Words) -> String {
    let scalars = sentence.text.unicodeScalars
    return scalars.count <= 200 ? sentence.text : String(scalars.prefix(200)) + "…"
  }

  static func unnamedTarget(_ sentence: Words) -> Finding {
    Finding(
      unnamed, at: sentence.place, length: sentence.text.unicodeScalars.count,
      Phrase(
        ja: "「\(excerpt(sentence))」は、何を操作するかを書いていません。",
        en: "“\(excerpt(sentence))” does not say what to operate."),
      fix: .init(
        Phrase(ja: "操作する対象の名前を「」で囲んで書いてください。", en: "Write the control's name, in quotes.")))
  }

  static func notUnderstood(_ sentence: Words) -> Finding {
    Finding(
      dropped, at: sentence.place, length: sentence.text.unicodeScalars.count,
      Phrase(
        ja: "「\(excerpt(sentence))」が何を操作する文か、読み取れませんでした。",
        en: "Which control “\(excerpt(sentence))” operates could not be read."),
      fix: .init(
        Phrase(ja: "操作する対象の名前を「」で囲んで書いてください。", en: "Put the control's name in quotes.")))
  }

  static func tellingsDiffer(short: Words, full: Step) -> Finding {
    Finding(
      telling, at: full.label.place,
      Phrase(
        ja: "先の説明にある「\(short.text)」が、詳しい説明の手順\(full.label.stepName)にはありません。",
        en:
          "The first telling names “\(short.text)”; step \(full.label.stepName) of the fuller one does not."
      ),
      notes: [.init(Phrase(ja: "先の説明はここです。", en: "The first telling is here."), at: short.place)])
  }

  static func tellingsNearlyAgree(full: Words, short: Words) -> Finding {
    Finding(
      telling, at: full.place, length: full.text.unicodeScalars.count,
      Phrase(
        ja: "詳しい説明では「\(full.text)」、先の説明では「\(short.text)」と書かれています。",
        en: "The fuller telling says “\(full.text)”, the first one “\(short.text)”."),
      notes: [.init(Phrase(ja: "先の説明はここです。", en: "The first telling is here."), at: short.place)],
      fix: .init(Phrase(ja: "正しいほうにそろえてください。", en: "Use the right one in both.")))
  }

  static func onlyInOneTelling(_ step: Step) -> Finding {
    Finding(
      telling, at: step.label.place,
      Phrase(
        ja: "手順\(step.label.stepName)は、一方の説明にしかありません。",
        en: "Step \(step.label.stepName) stands in one telling only."))
  }

  static func dakutenSlip(_ name: Words, probably other: String) -> Finding {
    Finding(
      spelling, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "「\(name.text)」は「\(other)」の誤りではありませんか。",
        en: "“\(name.text)” is probably “\(other)”."),
      notes: [
        .init(
          Phrase(
            ja: "この手順書では「\(other)」のほうが多く使われています。",
            en: "This manual writes “\(other)” more often."))
      ],
      fix: .init(
        Phrase(ja: "「\(other)」に直してください。", en: "Write “\(other)”."), replacement: other))
  }

  static func unknownAnnotation(_ key: Words, known: [String]) -> Finding {
    let near = NearMiss.of(key.text, among: known)
    return Finding(
      annotation, at: key.place, length: key.text.unicodeScalars.count,
      Phrase(
        ja: "注釈に「\(key.text)」という項目はありません。", en: "An annotation knows no “\(key.text)”."),
      notes: [
        .init(
          Phrase(
            ja: "使えるのは \(known.joined(separator: ", ")) です。",
            en: "It knows \(known.joined(separator: ", "))."))
      ],
      fix: near.map {
        .init(Phrase(ja: "\($0) ではありませんか。", en: "Did you mean \($0)?"), replacement: $0)
      })
  }

  static func annotationWithoutValue(_ key: Words) -> Finding {
    Finding(
      annotation, at: key.place, length: key.text.unicodeScalars.count,
      Phrase(ja: "注釈の \(key.text) に値がありません。", en: "The annotation's \(key.text) has no value."),
      fix: .init(Phrase(ja: "\(key.text)=\"…\" と書いてください。", en: "Write \(key.text)=\"…\".")))
  }

  static func annotationWithoutStep(_ place: Place) -> Finding {
    Finding(
      annotation, at: place,
      Phrase(ja: "注釈の前に手順がありません。", en: "No step stands before the annotation."),
      fix: .init(Phrase(ja: "手順の行のあとに書いてください。", en: "Write it after the step it is about.")))
  }
}
