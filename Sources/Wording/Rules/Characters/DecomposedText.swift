import Findings
import Storyboards

/// か with a voicing mark of its own instead of が: it looks the same and is not found by a search.
package enum DecomposedText: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    var remarks: [Remark] = []
    var index = 1
    while index < text.scalars.count {
      guard isMark(text.scalars[index]) else {
        index += 1
        continue
      }
      let start = index - 1
      while index < text.scalars.count, isMark(text.scalars[index]) { index += 1 }
      let written = text[start..<index]
      if let whole = composed[written] {
        remarks.append(message(written, better: String(whole), at: start..<index))
      }
    }
    return remarks
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0x3099 || scalar.value == 0x309A
  }

  /// Kana and Latin letters in one scalar. A `String` key is found by canonical equivalence, so
  /// that the decomposed spelling finds the whole one.
  private static let composed: [String: Unicode.Scalar] = {
    var composed: [String: Unicode.Scalar] = [:]
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EFF, 0x304C...0x30FE,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      composed[String(scalar)] = scalar
    }
    return composed
  }()

  package static let kind = FindingKind(
    "KSB6102", .warning,
    title: Phrase(ja: "文字と濁点などが分かれています", en: "Letters apart from their marks"),
    explanation: Phrase(
      ja: """
        「が」が「か」と濁点の2文字で書かれているなど、1文字にできる文字が分かれています。見た目は同じでも、\
        検索や照合で一致しません。macOS のファイル名から写したときによく起こります。1文字で書いてください。
        """,
      en: """
        A letter and its mark are two characters where one exists (NFD). It looks the same but is \
        not found by a search. Names of files on macOS are often like that. Write the one character.
        """))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(better)」が、文字と記号の2文字に分かれています。",
        en: "“\(better)” is written as a letter and a separate mark."),
      advice: Phrase(
        ja: "1文字の「\(better)」と書いてください。", en: "Write “\(better)” as one character."),
      replacement: better)
  }
}
