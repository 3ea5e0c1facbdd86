/// Texts of which one stands in whatever a pattern matches: a text with none of them need not be
/// searched. nil where nothing is known.
typealias RequiredTexts = [[Unicode.Scalar]]?

/// What a row of a pattern's parts needs, gathered from left to right.
struct PatternRequirement {
  /// More alternatives than this are not worth looking for.
  private static let alternativeLimit = 64

  private var run: [Unicode.Scalar] = []
  private var best: RequiredTexts = nil

  init() {}

  /// What all of the row needs.
  var result: RequiredTexts { Self.better(best, run.isEmpty ? nil : [run]) }

  /// A scalar that stands there exactly once, or once at least.
  mutating func add(_ scalar: Unicode.Scalar, repeats: Bool) {
    run.append(scalar)
    if repeats { endRun() }
  }

  /// A part of which one of the texts stands there.
  mutating func add(_ texts: RequiredTexts) {
    endRun()
    best = Self.better(best, texts)
  }

  /// What may be missing, or may be anything.
  mutating func endRun() {
    best = result
    run = []
  }

  /// What one of several rows needs.
  static func any(of rows: [RequiredTexts]) -> RequiredTexts {
    var texts: [[Unicode.Scalar]] = []
    for row in rows {
      guard let row else { return nil }
      texts += row
    }
    return texts.count > alternativeLimit ? nil : texts
  }

  /// The one that fewer texts have: the longer, then the one with fewer alternatives.
  private static func better(_ left: RequiredTexts, _ right: RequiredTexts) -> RequiredTexts {
    guard let left else { return right }
    guard let right else { return left }
    let lengths = (left.map(\.count).min() ?? 0, right.map(\.count).min() ?? 0)
    if lengths.0 != lengths.1 { return lengths.0 > lengths.1 ? left : right }
    return left.count <= right.count ? left : right
  }
}
