import Findings

/// What is said while a file is read.
extension ExchangingFindings {
  static func tooLarge(_ file: String, megabytes: Int) -> Finding {
    Finding(
      size, at: Place(file: file),
      Phrase(
        ja: "翻訳ファイルが \(megabytes) MB を超えています。",
        en: "The file of translations is larger than \(megabytes) MB."),
      fix: fix("ファイルを確かめてください。", "See whether it is the right file."))
  }

  static func notUnicode(at place: Place) -> Finding {
    Finding(
      encoding, at: place,
      Phrase(ja: "ここから UTF-8 として読めません。", en: "From here on, this is not UTF-8."), fix: saveAsUTF8)
  }

  static func notUTF8(_ name: String, at place: Place) -> Finding {
    Finding(
      encoding, at: place,
      Phrase(ja: "文字コードが \(name) です。", en: "The file's encoding is \(name)."), fix: saveAsUTF8)
  }

  static func noHead(_ found: [String], at place: Place) -> Finding {
    let names = found.prefix(20).joined(separator: ", ")
    return Finding(
      head, at: place,
      Phrase(
        ja: "見出し行には、key と translation、それに hash か text の列が必要です。",
        en: "The head needs the columns key and translation, and hash or text."),
      notes: [.init(Phrase(ja: "見出し行は「\(names)」です。", en: "The head is “\(names)”."))],
      fix: fix("書き出したときの見出し行を、そのまま残してください。", "Leave the first line as it was exported."))
  }

  static func strayQuote(at place: Place) -> Finding {
    Finding(
      quote, at: place, length: 1,
      Phrase(
        ja: "引用符で囲まれていないセルに \" があります。", en: "A quote stands in a cell that has none around it."),
      fix: doubleQuotes)
  }

  static func behindQuote(at place: Place, opening: Place) -> Finding {
    Finding(
      quote, at: place,
      Phrase(ja: "引用符を閉じたあとに文字があります。", en: "Something stands behind the closing quote."),
      notes: [.init(Phrase(ja: "引用符はここから始まります。", en: "The quote opens here."), at: opening)],
      fix: doubleQuotes)
  }

  static func openQuote(at place: Place) -> Finding {
    Finding(
      quote, at: place, length: 1,
      Phrase(ja: "引用符が閉じられていません。", en: "The quote is never closed."), fix: doubleQuotes)
  }

  static func otherCount(_ count: Int, _ expected: Int, at place: Place) -> Finding {
    Finding(
      row, at: place,
      Phrase(
        ja: "この行のセルは \(count) 個ですが、見出し行は \(expected) 個です。",
        en: "The row has \(count) cells, the head \(expected)."),
      fix: fix("コンマを含むセルを \" で囲んでください。", "Put cells that hold a comma within quotes."))
  }

  static func malformed(_ message: String, at place: Place) -> Finding {
    Finding(
      xml, at: place,
      Phrase(ja: "ここで XML として読めなくなります。", en: "From here on, this is not well-formed XML."),
      notes: [.init(Phrase(ja: "libxml2: \(message)", en: "libxml2: \(message)"))],
      fix: fix("翻訳ツールから書き出し直してください。", "Export it again from the translation tool."))
  }

  static func declaresTypes(at place: Place) -> Finding {
    Finding(
      doctype, at: place, length: 9,
      Phrase(ja: "DOCTYPE のあるファイルは読みません。", en: "A file with a DOCTYPE is not read."),
      fix: fix("DOCTYPE を消してください。", "Delete the DOCTYPE."))
  }

  static func notXLIFF(_ name: String, _ version: String, at place: Place) -> Finding {
    Finding(
      xliff, at: place,
      name == "xliff"
        ? Phrase(
          ja: "XLIFF の版「\(version)」は読めません。", en: "XLIFF version “\(version)” cannot be read.")
        : Phrase(
          ja: "最初の要素が <\(name)> で、<xliff> ではありません。",
          en: "The first element is <\(name)>, not <xliff>."),
      fix: fix("XLIFF 1.2 か 2.0 で保存してください。", "Save it as XLIFF 1.2 or 2.0."))
  }

  static func noKey(at place: Place) -> Finding {
    Finding(
      key, at: place, Phrase(ja: "この訳文にはキーがありません。", en: "This translation has no key."),
      fix: fix("書き出したときのキーを戻してください。", "Put back the key that was exported."))
  }

  static func inPart(_ key: String, at place: Place) -> Finding {
    Finding(
      part, at: place,
      Phrase(
        ja: "「\(key)」のこの部分がまだ訳されていません。", en: "This part of “\(key)” is not translated yet."),
      fix: fix("訳し終えてください。", "Finish the translation."))
  }

  static func twoLanguages(_ first: String, _ second: String, at place: Place) -> Finding {
    Finding(
      languages, at: place,
      Phrase(
        ja: "「\(first)」のファイルに、「\(second)」の訳もあります。",
        en: "A file for “\(first)” says “\(second)” here."),
      fix: fix("言語ごとにファイルを分けてください。", "Make a file of each language."))
  }

  static func tooMany(_ count: Int, at place: Place?) -> Finding {
    Finding(
      tooMuch, at: place,
      Phrase(
        ja: "誤りが \(count) 件あるので、ここで読むのをやめました。",
        en: "Reading stopped here, after \(count) mistakes."),
      fix: fix("ファイルの形式を確かめてください。", "See whether the format is the right one."))
  }

  static func fix(_ ja: String, _ en: String) -> Finding.Fix { .init(Phrase(ja: ja, en: en)) }

  private static let saveAsUTF8 = fix("UTF-8 で保存し直してください。", "Save the file as UTF-8.")
  private static let doubleQuotes = fix(
    "セル全体を \" で囲み、中の \" を \"\" と書いてください。",
    "Put the whole cell within quotes, and double each quote inside.")
}
