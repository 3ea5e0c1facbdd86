import Findings
import Storyboards

/// One item of a screen's content, with what every item may have.
struct Item {
  var record: Record
  let key: Words
  var kind: String { key.text }
  /// The value of the first key, where that is a text.
  let label: Words?
  let states: [Words]
  let remark: Words?
  let isAssumed: Bool
  private let firstValue: YAMLNode

  /// nil where the node is no mapping.
  init?(_ node: YAMLNode, states known: [Words], isAssumed inherited: Bool) {
    guard var record = Record.read(node, as: Phrase(ja: "画面の要素", en: "an item")).value,
      let first = record.first
    else { return nil }
    key = first.key
    isAssumed = record.flag("assumed") || inherited
    states = record.list("state")
    remark = record.words("review")
    _ = record.words("source")
    let isText = first.value.words != nil
    label = isText ? record.words(first.key.text)?.assumed(isAssumed) : nil
    if !isText { _ = record.node(first.key.text) }
    for state in states where !known.contains(where: { $0.text == state.text }) {
      record.findings.append(ScreenFindings.unknownState(state, known: known.map(\.text)))
    }
    self.record = record
    firstValue = first.value
  }

  /// An element without words would be dropped: that is said.
  mutating func sayMissingLabel() {
    record.findings.append(
      firstValue.words == nil
        ? ScreenFindings.wrongKind(firstValue, key: kind, wanted: Phrase(ja: "文字列", en: "a text"))
        : ScreenFindings.missingWords(kind, at: key.place))
  }

  /// A text of the item; what is assumed of the item is assumed of it, too.
  mutating func words(_ key: String) -> Words? { record.words(key)?.assumed(isAssumed) }

  mutating func names(_ key: String) -> [Words] {
    record.names(key).map { $0.assumed(isAssumed) }
  }
}
