import Findings
import Wording

/// What is said when translations meet the texts of today.
extension ExchangingFindings {
  /// - Parameter source: what the translator saw, where the file has it.
  static func stale(_ unit: TranslatedUnit, now string: InventoryString) -> Finding {
    let seen =
      unit.source.map {
        Phrase(ja: "訳したときの原文：「\($0)」", en: "The text as it was translated: “\($0)”")
      }
      ?? Phrase(
        ja: "訳したときの原文は、ファイルにありません。", en: "The file does not have the text that was translated.")
    let isUnknown = unit.hash == nil && unit.source == nil
    return Finding(
      stale, at: unit.place,
      isUnknown
        ? Phrase(
          ja: "訳「\(unit.target)」は、どの原文の訳か分からないため取り込みません。",
          en: "“\(unit.target)” is not imported: nobody can tell which text was translated.")
        : Phrase(
          ja: "「\(unit.source ?? string.text)」の訳「\(unit.target)」は、訳したあとに原文が変わったため取り込みません。",
          en:
            "“\(unit.target)” for “\(unit.source ?? string.text)” is not imported: the text changed after it was translated."
        ),
      notes: [
        .init(seen),
        .init(
          Phrase(ja: "今の原文：「\(string.text)」", en: "The text now: “\(string.text)”"),
          at: string.words.place),
      ],
      fix: fix("文言を書き出し直し、今の原文を訳してください。", "Export again, and translate the text of now."))
  }

  static func gone(_ unit: TranslatedUnit) -> Finding {
    let text = unit.source ?? unit.target
    return Finding(
      gone, at: unit.place,
      Phrase(ja: "訳された文言「\(text)」はもうありません。", en: "“\(text)”, which was translated, is gone."),
      fix: fix("この行を消してください。", "Delete it from the file."))
  }

  static func unreviewed(_ unit: TranslatedUnit) -> Finding {
    Finding(
      review, at: unit.place,
      Phrase(
        ja: "訳「\(unit.target)」は確認が済んでいないため取り込みません。",
        en: "The translation “\(unit.target)” is not imported: it has yet to be reviewed."),
      fix: fix("確認して、要確認の印を外してください。", "Review it, and take the mark off."))
  }

  static func twice(_ unit: TranslatedUnit, first: TranslatedUnit) -> Finding {
    Finding(
      twice, at: unit.place,
      Phrase(
        ja: "「\(unit.source ?? unit.key)」の訳「\(unit.target)」は、前の訳と違うため取り込みません。",
        en:
          "“\(unit.target)” for “\(unit.source ?? unit.key)” is not imported: an earlier one differs."
      ),
      notes: [
        .init(
          Phrase(ja: "前の訳：「\(first.target)」", en: "The earlier one: “\(first.target)”"),
          at: first.place)
      ],
      fix: fix("要らないほうを消してください。", "Delete the one that is not wanted."))
  }

  static func moved(_ unit: TranslatedUnit, to string: InventoryString) -> Finding {
    Finding(
      moved, at: unit.place,
      Phrase(
        ja: "訳「\(unit.target)」を、移った先の「\(string.text)」（\(string.ownerName)）の訳として取り込みます。",
        en:
          "“\(unit.target)” is imported for “\(string.text)” on “\(string.ownerName)”, where the text is now."
      ),
      notes: [
        .init(
          Phrase(ja: "今の文言：「\(string.text)」", en: "The text now: “\(string.text)”"),
          at: string.words.place)
      ])
  }
}
