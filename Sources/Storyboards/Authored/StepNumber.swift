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
