import Storyboards

/// Where the hotspots of pictures stand, as a style sheet: a page may not hold inline styles.
enum PictureStyles {
  /// A class for a place on a picture, in tenths of a percent.
  static func className(of area: [Double]) -> String {
    "at-" + area.map { String(Int(($0 * 10).rounded())) }.joined(separator: "-")
  }

  /// One rule for each place that the screens use.
  static func sheet(of screens: [Screen]) -> String {
    var rules: Set<String> = []
    for screen in screens { collect(screen.content, to: &rules) }
    return rules.sorted().joined()
  }

  private static func collect(_ elements: [Element], to rules: inout Set<String>) {
    for element in elements {
      switch element.content {
      case .picture(let picture):
        for spot in picture.hotspots { rules.insert(rule(for: spot.area)) }
      case .container(let container): collect(container.elements, to: &rules)
      case .group(let group): collect(group.elements, to: &rules)
      case .line, .list, .control, .field, .choice, .table: break
      }
    }
  }

  private static func rule(for area: [Double]) -> String {
    let percent = area.map { value in
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)%"
    }
    return ".\(className(of: area)) { left: \(percent[0]); top: \(percent[1]); "
      + "width: \(percent[2]); height: \(percent[3]); }\n"
  }
}
