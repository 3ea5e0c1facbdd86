/// The band on every sheet of paper: in its upper margin, for the first has it in the page itself.
enum PaperBand {
  /// - Parameter band: the words of the band.
  static func rule(_ band: String) -> String {
    """
    @page { @top-center { content: "\(escaped(ForeignMarks.bare(band)))"; font-size: 9pt; } }
    @page :first { @top-center { content: none; } }

    """
  }

  /// A text within the quotes of CSS (CSS Syntax Level 3, 4.3.5): what could end it goes as a number.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", "&", "\u{0}"..<"\u{20}":
        escaped += "\\" + String(scalar.value, radix: 16) + " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
