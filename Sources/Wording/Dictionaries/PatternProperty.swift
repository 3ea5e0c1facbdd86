/// Unicode properties of JavaScript (`\p{…}`) in the names that PCRE2 knows.
enum PatternProperty {
  /// - Parameter name: what stands between the braces.
  /// - Returns: the same for PCRE2; nil for a property that it does not have.
  static func translated(_ name: String) -> String? {
    let parts = name.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(isNamePart) }) else {
      return nil
    }
    if parts.count == 1 { return categories[name] ?? name }
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "Script", "sc": return "sc:\(parts[1])"
    case "Script_Extensions", "scx": return "scx:\(parts[1])"
    case "General_Category", "gc": return categories[parts[1]] ?? parts[1]
    default: return nil
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.isASCII && scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }

  /// Long names of general categories (PropertyValueAliases.txt); PCRE2 knows the short ones.
  private static let categories: [String: String] = [
    "Letter": "L", "Cased_Letter": "L&", "LC": "L&", "Uppercase_Letter": "Lu",
    "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M", "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd",
    "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P",
    "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps",
    "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf",
    "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs",
    "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc",
    "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
  ]
}
