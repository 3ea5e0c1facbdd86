import Findings
import Storyboards

/// What a rule has to say, and of which text.
package struct StringRemark: Sendable {
  /// An index into the inventory.
  package let string: Int
  package let remark: Remark

  package init(_ remark: Remark, on string: Int) {
    self.string = string
    self.remark = remark
  }
}

extension Remark {
  /// The words that it is about.
  package func words(of text: String) -> String {
    guard let span else { return text }
    return String(scalars: Array(text.unicodeScalars)[span])
  }

  /// The remark as it is told to an author.
  ///
  /// - Parameter locate: gives the place of a scalar of a text; nil where that cannot be told
  ///   from the place of the whole. Without it the remark's replacement is not certain any more.
  package func finding(on words: Words, locate: (Words, Int) -> Place?) -> Finding {
    let length = words.text.unicodeScalars.count
    let span = span ?? 0..<length
    let start = locate(words, span.lowerBound)
    let end = span.isEmpty ? start : locate(words, span.upperBound - 1)
    var width = 0
    if let start, let end, start.line == end.line, !span.isEmpty {
      width = Int(end.column - start.column) + 1
    }
    // A replacement stands in for what lies there, and nothing else may lie between.
    let isExact = width == span.count && width > 0
    return Finding(
      kind, severity: severity, at: start ?? words.place, length: width, message, notes: notes,
      fix: advice.map { Finding.Fix($0, replacement: isExact ? replacement : nil) })
  }
}
