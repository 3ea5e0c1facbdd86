import Storyboards

/// Where the hotspots of pictures stand, as a style sheet: a page may not hold inline styles.
enum PictureStyles {
  /// A class for a place on a picture, in tenths of a percent.
  static func className(of area: [Double]) -> String {
    "at-" + area.map { String(tenths($0)) }.joined(separator: "-")
  }

  /// One rule for each place that the screens use.
  static func sheet(of screens: [Screen]) -> String {
    var rules: Set<String> = []
    for screen in screens {
      screen.visitPictures { picture in
        for spot in picture.hotspots { rules.insert(rule(for: spot.area)) }
      }
    }
    return rules.sorted().joined()
  }

  private static func tenths(_ percent: Double) -> Int { Int(percent * 10 + 0.5) }

  private static func rule(for area: [Double]) -> String {
    let percent = area.map { "\(tenths($0) / 10).\(tenths($0) % 10)%" }
    return ".\(className(of: area)) { left: \(percent[0]); top: \(percent[1]); "
      + "width: \(percent[2]); height: \(percent[3]); }\n"
  }
}
