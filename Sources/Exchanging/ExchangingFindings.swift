import Findings

/// What can be said of a file that came back from a translator: codes KSB6601 to KSB6619.
package enum ExchangingFindings {
  static let size = kind(
    "KSB6601", .error, "翻訳ファイルが大きすぎます", "A file of translations is too large",
    "1 万件の文言でも 3 MB ほどです。別のファイルを指定していないか、確かめてください。",
    "Ten thousand texts take about 3 MB. See whether it is another file.")
  static let encoding = kind(
    "KSB6602", .error, "翻訳ファイルの文字コードが違います", "A file of translations has another encoding",
    "翻訳ファイルは UTF-8 で読みます。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください。",
    "Files of translations are read as UTF-8. In Excel, save as “CSV UTF-8 (Comma delimited)”.")
  static let head = kind(
    "KSB6603", .error, "CSV の見出し行に必要な列がありません", "The head of a CSV lacks a column",
    "key と translation の列、それに hash か text の列が必要です。列の順序は自由で、ほかの列は読みません。",
    "The columns key and translation are needed, and hash or text. Order is free; other columns are not read."
  )
  static let quote = kind(
    "KSB6604", .error, "CSV の引用符が正しくありません", "A quote in a CSV is wrong",
    "引用符を含むセルは、全体を \" で囲み、中の \" を \"\" と書きます。この行は読み飛ばし、次の行から続けます。",
    "A cell with a quote stands within quotes, and each quote inside is doubled. The line is skipped; reading goes on below."
  )
  static let row = kind(
    "KSB6605", .error, "CSV の行のセルの数が違います", "A row of a CSV has another number of cells",
    "どのセルが訳文か分からないため、この行は読みません。コンマを含むセルは \" で囲んでください。",
    "Nobody can tell which cell is the translation, so the row is not read. A cell with a comma stands within quotes."
  )
  static let xml = kind(
    "KSB6606", .error, "翻訳ファイルが XML として正しくありません", "A file of translations is not well-formed XML",
    "手で直したファイルでは、タグの閉じ忘れや、&lt; と書くべき < を確かめてください。翻訳ツールから書き出し直すのが確実です。",
    "If it was changed by hand, look for a tag that is not closed, or a < that must be &lt;. Exporting it again from the tool is surest."
  )
  static let doctype = kind(
    "KSB6607", .error, "翻訳ファイルに DOCTYPE があります", "A file of translations has a DOCTYPE",
    "XLIFF に DOCTYPE は要りません。ほかのファイルを読み込ませたり、際限なく膨らんだりできるため、受け付けません。",
    "XLIFF needs none. It could load other files or grow without end, so it is refused.")
  static let xliff = kind(
    "KSB6608", .error, "XLIFF ではありません", "A file is not XLIFF",
    "読めるのは XLIFF 1.2、2.0、2.1 です。", "XLIFF 1.2, 2.0 and 2.1 can be read.")
  static let key = kind(
    "KSB6609", .error, "訳文にキーがありません", "A translation has no key",
    "キーは、どの文言の訳かを示します。書き出したファイルのキーを、消さずにそのまま残してください。",
    "The key tells which text is translated. Leave the keys as they were exported.")
  static let part = kind(
    "KSB6610", .warning, "一部だけが訳されています", "A text is translated in part",
    "翻訳ツールが文言を分け、その一部がまだ訳されていません。訳し終えてから、もう一度取り込んでください。",
    "The tool cut the text into segments, and not all of them are translated. Finish it and import again."
  )
  static let languages = kind(
    "KSB6611", .error, "翻訳ファイルの言語が一つではありません", "A file of translations has two languages",
    "一度に取り込めるのは一つの言語です。言語ごとにファイルを分けてください。",
    "One language is imported at a time. Make a file of each.")
  static let catalogue = kind(
    "KSB6612", .error, "PO ファイルの書き方が正しくありません", "A PO file is not written as one",
    "この項目は読み飛ばし、次の項目から続けます。msgfmt -c でも確かめられます。",
    "The entry is skipped; reading goes on with the next. msgfmt -c tells such mistakes too.")
  static let context = kind(
    "KSB6613", .error, "PO の項目に msgctxt がありません", "A PO entry has no msgctxt",
    "msgctxt の値がキーです。書き出したファイルの msgctxt を、そのまま残してください。",
    "The msgctxt is the key. Leave it as it was exported.")
  static let tooMuch = kind(
    "KSB6614", .error, "翻訳ファイルに誤りが多すぎます", "A file of translations has too many mistakes",
    "途中で読むのをやめました。別の形式のファイルではないか、確かめてください。",
    "Reading stopped. See whether the file is of another format.")
  static let stale = kind(
    "KSB6615", .warning, "訳したあとに原文が変わりました", "A text changed after it was translated",
    "古い原文の訳は取り込みません。文言を書き出し直し、新しい原文を訳してください。",
    "A translation of an older text is not imported. Export again, and translate the new text.")
  static let gone = kind(
    "KSB6616", .warning, "訳された文言がもうありません", "A translated text is gone",
    "このキーの文言は、今の手順書にも画面にもありません。", "Neither the manual nor its screens have a text with this key.")
  static let review = kind(
    "KSB6617", .warning, "確認の済んでいない訳です", "A translation has yet to be reviewed",
    "PO の fuzzy や XLIFF の needs-… の訳は取り込みません。確認して、印を外してください。",
    "What PO marks as fuzzy and XLIFF as needs-… is not imported. Review it, and take the mark off."
  )
  static let twice = kind(
    "KSB6618", .warning, "一つの文言に訳が二つあります", "A text has two translations",
    "先に書かれた訳を取り込みます。要らないほうを消してください。",
    "The first one is imported. Delete the one that is not wanted.")
  static let moved = kind(
    "KSB6619", .note, "訳された文言が移りました", "A translated text has moved",
    "キーは変わりましたが、同じ種類で同じ原文の文言が一つだけあるので、その訳として取り込みます。",
    "Its key is another, but one text of the same kind has the same words: the translation is imported for that."
  )

  package static let all = [
    size, encoding, head, quote, row, xml, doctype, xliff, key, part, languages, catalogue, context,
    tooMuch, stale, gone, review, twice, moved,
  ]

  private static func kind(
    _ code: String, _ severity: Severity, _ ja: String, _ en: String, _ japanese: String,
    _ english: String
  ) -> FindingKind {
    FindingKind(
      code, severity, title: Phrase(ja: ja, en: en),
      explanation: Phrase(ja: japanese, en: english))
  }
}
