import Findings
import Reading

/// The reference of everything that an author may write in YAML, as Markdown.
enum ElementReference {
  static func text(in language: Language) -> String {
    func say(_ japanese: String, _ english: String) -> String {
      Phrase(ja: japanese, en: english)[language]
    }
    var text = """
      <!-- Made by `kamishibai schema --format markdown\(say("", " --lang en"))`. Do not edit. -->
      # \(say("画面の定義に書けるもの", "What a screen's definition may hold"))

      \(say(
        "`screens/` に、画面ごとに一つの YAML ファイルを置きます。要素は `content:` に上から順に並べます。"
          + "要素のはじめの項目名が種類を、その値が画面の文言を表します。書き間違いは、近い名前とともに知らせます。",
        "Each screen is one YAML file in `screens/`. Its elements stand under `content:`, from top to bottom: the first "
          + "key says what an element is, its value is the exact words. A slip is told with the nearest name."))

      ```yaml
      screen: \(say("申請の内容", "Your request"))
      system: \(say("みなと市 手続き窓口", "Harbour services"))
      content:
        - heading: \(say("申請する人", "Who asks"))
        - field: \(say("氏名", "Name"))
          required: true
        - buttons:
            - button: \(say("次へ", "Next"))
              style: primary
            - button: \(say("戻る", "Back"))
              goes: back
      ```


      """
    text += section(say("画面", "A screen"), DocumentVocabulary.screen, in: language)
    text += section(
      say("どの要素にも書けるもの", "What every element may have"), VocabularyKey.common, in: language)
    text += ReferenceNotes.text(in: language)
    text += "## \(say("要素", "The elements"))\n\n"
    for item in ElementVocabulary.all {
      text += "### \(item.name)\n\n\(item.meaning[language])\(say("。", "."))\n\n"
      let lines = item.example[language].split(separator: "\n", omittingEmptySubsequences: false)
      text += "```yaml\n- " + lines.joined(separator: "\n  ") + "\n```\n\n"
      text += table(item.keys, in: language)
    }
    text += section(say("表（table）の中", "Inside a table"), VocabularyKey.table, in: language)
    text += section(say("欄の部分（parts）", "A part of a field"), VocabularyKey.part, in: language)
    text += section(
      say("システム（systems.yaml の systems: の一つ）", "A system: one of systems: in systems.yaml"),
      DocumentVocabulary.system, in: language)
    text += "```yaml\n\(ReferenceNotes.systems[language])\n```\n\n"
    text += section("kamishibai.yaml", DocumentVocabulary.settings, in: language)
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  private static func section(
    _ title: String, _ keys: [VocabularyKey], in language: Language
  ) -> String {
    "## \(title)\n\n" + table(keys, in: language)
  }

  private static func table(_ keys: [VocabularyKey], in language: Language) -> String {
    guard !keys.isEmpty else { return "" }
    let head = Phrase(ja: "| 項目 | 値 | 意味 |", en: "| key | value | meaning |")[language]
    let rows = keys.map { key in
      "| `\(key.name)` | \(value(key.type, in: language)) | \(key.meaning[language]) |\n"
    }
    return head + "\n|---|---|---|\n" + rows.joined() + "\n"
  }

  private static func value(_ kind: VocabularyKey.Kind, in language: Language) -> String {
    let phrase: Phrase =
      switch kind {
      case .text: Phrase(ja: "文字列", en: "a text")
      case .flag: Phrase(ja: "true / false", en: "true / false")
      case .number(let limits):
        Phrase(
          ja: "\(limits.lowerBound)～\(limits.upperBound) の数",
          en: "a number, \(limits.lowerBound)–\(limits.upperBound)")
      case .texts: Phrase(ja: "文字列の並び", en: "texts")
      case .choice(let values):
        Phrase(
          ja: values.map { "`\($0)`" }.joined(separator: " "),
          en: values.map { "`\($0)`" }.joined(separator: " "))
      case .elements: Phrase(ja: "要素の並び", en: "elements")
      case .controls: Phrase(ja: "文言か要素の並び", en: "words or elements")
      case .tabs: Phrase(ja: "タブの並び", en: "tabs")
      case .frames: Phrase(ja: "枠の並び", en: "frames")
      case .rows: Phrase(ja: "行の並び", en: "rows")
      case .table: Phrase(ja: "表", en: "a table")
      case .errors: Phrase(ja: "{ 名前: 文字列 }", en: "{ name: text }")
      case .parts:
        Phrase(ja: "文言か { label, type, options } の並び", en: "words or { label, type, options }")
      case .hotspots:
        Phrase(ja: "{ label, at: [左, 上, 幅, 高さ] } の並び", en: "{ label, at: [x, y, w, h] }")
      }
    return phrase[language]
  }
}
