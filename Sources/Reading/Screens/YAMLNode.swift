import Findings
import Storyboards

/// A YAML node whose every scalar is a text with its place. `no`, `12:30`, `0123` and `1e3` are
/// the texts that they look like: a label is never a Boolean or a number.
struct YAMLNode: Sendable {
  let value: Value
  let place: Place

  enum Value: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    let key: Words
    let value: YAMLNode
  }

  /// The text of a scalar as words; nil for anything else.
  var words: Words? {
    if case .scalar(let text) = value { Words(text, at: place) } else { nil }
  }

  /// What it is, for a finding that wanted something else.
  var kindName: Phrase {
    switch value {
    case .scalar: Phrase(ja: "文字列", en: "a text")
    case .sequence: Phrase(ja: "並び（- で始まる行）", en: "a list")
    case .mapping: Phrase(ja: "項目の組（名前: 値）", en: "a mapping")
    }
  }
}
