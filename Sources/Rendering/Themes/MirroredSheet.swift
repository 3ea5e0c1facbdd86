/// The structure's style sheet for pages that run from right to left: what stands at the left of a
/// line stands at its right.
///
/// CSS has names for both sides that follow the text (`margin-inline-start`); checkers older than
/// these names take them for mistakes.
enum MirroredSheet {
  private static let properties = ["margin", "padding", "border"]

  static func text(_ sheet: String) -> String {
    // No style sheet holds it.
    let between = "\u{0}"
    return properties.reduce(sheet) { sheet, name in
      sheet.replacing("\(name)-left", with: between).replacing(
        "\(name)-right", with: "\(name)-left"
      )
      .replacing(between, with: "\(name)-right")
    }
  }
}
