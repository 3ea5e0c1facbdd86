import Findings

extension Severity {
  /// As the program's messages call it.
  package var name: Phrase {
    switch self {
    case .error: Phrase(ja: "エラー", en: "Error")
    case .warning: Phrase(ja: "警告", en: "Warning")
    case .note: Phrase(ja: "メモ", en: "Note")
    }
  }

  /// The class of its badge.
  package var style: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
