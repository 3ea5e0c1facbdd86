import Findings
import Storyboards

/// Looks for numbers that could be somebody's: a mock must hold none.
enum PersonalNumbers {
  /// What every text of a definition says, at its place.
  static func findings(in node: YAMLNode) -> [Finding] {
    var found: [Finding] = []
    collect(from: node, into: &found)
    return found
  }

  private static func collect(from node: YAMLNode, into found: inout [Finding]) {
    switch node.value {
    case .scalar:
      guard let words = node.words, let kind = kind(of: words.text) else { return }
      found.append(ScreenFindings.personalNumber(words, kind))
    case .sequence(let nodes): for node in nodes { collect(from: node, into: &found) }
    case .mapping(let entries): for entry in entries { collect(from: entry.value, into: &found) }
    }
  }

  enum Kind { case myNumber, card }

  /// What a run of digits in a text could be; digits may be wide, and parted by spaces or hyphens.
  static func kind(of text: String) -> Kind? {
    guard text.utf8.count >= 12 else { return nil }
    var run: [Int] = []
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        run.append(digit)
      } else if scalar == " " || scalar == "-" || scalar == "\u{3000}" || scalar == "－" {
        continue
      } else {
        if let kind = kind(of: run) { return kind }
        run = []
      }
    }
    return kind(of: run)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  private static func kind(of digits: [Int]) -> Kind? {
    // 0000 0000 0000 is nobody's.
    guard digits.count >= 12, Set(digits).count > 1 else { return nil }
    if digits.count == 12, isMyNumber(digits) { return .myNumber }
    if (14...16).contains(digits.count), isCard(digits) { return .card }
    return nil
  }

  /// The check digit of Ordinance 85 of 2014 of the Ministry of Internal Affairs, article 5.
  private static func isMyNumber(_ digits: [Int]) -> Bool {
    var sum = 0
    for n in 1...11 { sum += digits[11 - n] * (n <= 6 ? n + 1 : n - 5) }
    let rest = sum % 11
    return digits[11] == (rest <= 1 ? 0 : 11 - rest)
  }

  /// ISO/IEC 7812-1, annex B: the Luhn formula.
  private static func isCard(_ digits: [Int]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = digit * 2
      sum += index.isMultiple(of: 2) ? digit : doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }
}
