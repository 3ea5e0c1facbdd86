/// A list of words out of `Data/`: rows of columns, parted by tabs.
///
/// What begins with `#` is said of the list; empty lines part nothing.
struct WordTable: Sendable {
  let rows: [[String]]

  init(_ text: String) {
    rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
