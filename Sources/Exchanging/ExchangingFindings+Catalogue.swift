import Findings

/// What is said of a gettext catalogue.
extension ExchangingFindings {
  static func noString(at place: Place) -> Finding {
    wrong(at: place, "ここには \" で始まる文字列が必要です。", "A string within quotes is wanted here.")
  }

  static func openString(at place: Place) -> Finding {
    wrong(at: place, "文字列がこの行で閉じられていません。", "The string is not closed on its line.")
  }

  static func behindString(at place: Place) -> Finding {
    wrong(at: place, "閉じた文字列のあとに文字があります。", "Something stands behind the string.")
  }

  static func noEscape(at place: Place) -> Finding {
    wrong(at: place, "この \\ の書き方は使えません。", "This escape means nothing.")
  }

  static func noKeyword(at place: Place) -> Finding {
    wrong(
      at: place, "msgctxt、msgid、msgstr のどれでもない行です。",
      "This line is none of msgctxt, msgid, msgstr.")
  }

  static func halfEntry(at place: Place) -> Finding {
    wrong(at: place, "この項目には msgid か msgstr がありません。", "The entry lacks its msgid or its msgstr.")
  }

  static func noContext(_ text: String, at place: Place) -> Finding {
    Finding(
      context, at: place,
      Phrase(ja: "「\(text)」の項目に msgctxt がありません。", en: "The entry of “\(text)” has no msgctxt."),
      fix: fix("書き出したときの msgctxt を戻してください。", "Put back the msgctxt that was exported."))
  }

  private static func wrong(at place: Place, _ ja: String, _ en: String) -> Finding {
    Finding(
      catalogue, at: place, Phrase(ja: ja, en: en),
      fix: fix("PO の書き方に直してください。", "Write the entry as PO has it."))
  }
}
