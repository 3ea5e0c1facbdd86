/// Reads the number out of a step's mark: "3" from ③, (3), ３．, 手順3 and STEP 3.
package enum StepNumber {
  /// Empty where the mark counts nothing ("-").
  package static func digits(of label: String) -> String {
    var digits = ""
    for scalar in label.unicodeScalars {
      if digits.isEmpty, let number = circled(scalar) { return String(number) }
      let value = NameKey.fold(scalar).value
      if (0x30...0x39).contains(value) {
        digits.unicodeScalars.append(NameKey.fold(scalar))
      } else if !digits.isEmpty {
        break
      }
    }
    return digits
  }

  /// What a sentence calls a step by: "③" from ③, "(3)" from (3), "3" from 3., 手順3 and STEP 3.
  /// - Returns: nil where the mark counts nothing.
  package static func name(of label: String) -> String? {
    let scalars = Array(label.unicodeScalars)
    guard var start = scalars.firstIndex(where: isCount),
      var end = scalars.lastIndex(where: { isCount($0) || $0.properties.isAlphabetic })
    else { return nil }
    end = max(end, start) + 1
    if start > 0, end < scalars.count, let close = brackets[scalars[start - 1]],
      close == scalars[end]
    {
      start -= 1
      end += 1
    }
    // A renderer's marks around the label stay in pairs.
    var name = String.UnicodeScalarView()
    name += scalars[..<start].filter(\.properties.isNoncharacterCodePoint)
    name += scalars[start..<end]
    name += scalars[end...].filter(\.properties.isNoncharacterCodePoint)
    return String(name)
  }

  private static func isCount(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "（": "）", "[": "]", "［": "］", "〔": "〕", "【": "】", "<": ">", "＜": "＞",
  ]

  /// ①…⑳ ㉑…㊿ ⓪ ❶…❿ as numbers.
  package static func circled(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2473: Int(scalar.value) - 0x2460 + 1
    case 0x24EA: 0
    case 0x3251...0x325F: Int(scalar.value) - 0x3251 + 21
    case 0x32B1...0x32BF: Int(scalar.value) - 0x32B1 + 36
    case 0x2776...0x277F: Int(scalar.value) - 0x2776 + 1
    default: nil
    }
  }
}

extension Words {
  /// A step's mark as a sentence says it; the mark itself where it counts nothing.
  package var stepName: String { StepNumber.name(of: text) ?? text }
}
