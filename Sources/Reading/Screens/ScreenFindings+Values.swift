import Findings
import Storyboards

/// What single values of an element can be refused for.
extension ScreenFindings {
  static func notNumber(_ key: String, _ value: Words, _ limits: ClosedRange<Int>) -> Finding {
    let range = "\(limits.lowerBound)–\(limits.upperBound)"
    return Finding(
      shape, at: value.place, length: value.text.unicodeScalars.count,
      Phrase(
        ja: "\(key) は数です。「\(value.text)」と書かれています。",
        en: "\(key) is a number, and “\(value.text)” stands there."),
      fix: .init(
        Phrase(ja: "\(range) の整数にしてください。", en: "Write a whole number, \(range).")))
  }

  static func unevenValue(_ value: Words, parts: [String]) -> Finding {
    Finding(
      shape, at: value.place, length: value.text.unicodeScalars.count,
      Phrase(
        ja: "この欄は \(parts.count) つの部分に分かれていますが、「\(value.text)」をそのように分けられません。",
        en: "The field has \(parts.count) parts, and “\(value.text)” does not fall into as many."),
      notes: [
        .init(
          Phrase(
            ja: "部分は \(parts.joined(separator: "、")) です。",
            en: "They are \(parts.joined(separator: ", "))."))
      ],
      fix: .init(
        Phrase(
          ja: "空白か - で区切るか、parts に部分ごとの value を書いてください。",
          en: "Part it by spaces or hyphens, or write parts, each with its value.")))
  }

  static let personal = FindingKind(
    "KSB1112", .warning,
    title: Phrase(ja: "本物の番号かもしれません", en: "A number that could be somebody's"),
    explanation: Phrase(
      ja: "検査用の数字まで合う番号は、だれかのマイナンバーやカードの番号かもしれません。見本には、0 を並べるなど、"
        + "ひと目で見本とわかる番号を書いてください。",
      en:
        "A number whose check digit is right could be a person's My Number or card. Write one that is plainly made up, "
        + "for example zeros."))

  static func personalNumber(_ words: Words, _ kind: PersonalNumbers.Kind) -> Finding {
    let name =
      switch kind {
      case .myNumber: Phrase(ja: "マイナンバー", en: "a My Number")
      case .card: Phrase(ja: "カードの番号", en: "a card's number")
      }
    return Finding(
      personal, at: words.place, length: words.text.unicodeScalars.count,
      Phrase(
        ja: "「\(words.text)」は、本物の\(name[.japanese])かもしれません。",
        en: "“\(words.text)” could be \(name[.english])."),
      fix: .init(
        Phrase(ja: "0 を並べた番号にしてください。", en: "Write zeros instead.")))
  }

  static func missingIcon(_ key: Words) -> Finding {
    Finding(
      shape, at: key.place, length: key.text.unicodeScalars.count,
      Phrase(
        ja: "icon-only には、icon も要ります。", en: "icon-only needs an icon, too."),
      notes: [
        .init(
          Phrase(
            ja: "使えるのは \(Control.Icon.allCases.map(\.rawValue).joined(separator: "、")) です。",
            en: "There are \(Control.Icon.allCases.map(\.rawValue).joined(separator: ", "))."))
      ])
  }

  static func badArea(_ place: Place) -> Finding {
    Finding(
      shape, at: place,
      Phrase(
        ja: "at は、押せる場所を画像に対する百分率で表す 4 つの数です。",
        en: "at is four numbers: the place to press, in percent of the picture."),
      fix: .init(
        Phrase(
          ja: "at: [左, 上, 幅, 高さ] の形で、画像からはみ出さないように書いてください。",
          en: "Write at: [left, top, width, height] so that it stays on the picture.")))
  }
}
