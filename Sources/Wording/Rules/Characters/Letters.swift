/// What script a scalar belongs to, as far as the rules ask.
enum Letters {
  /// ァ…ヺ, without the long vowel mark and the middle dot.
  static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    (0x30A1...0x30FA).contains(scalar.value)
  }

  /// Katakana and the long vowel mark: what a katakana word is made of.
  static func isKatakanaPart(_ scalar: Unicode.Scalar) -> Bool {
    isKatakana(scalar) || scalar == "ー"
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value)
  }

  /// With 々 and 〆.
  static func isKanji(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || (0x3005...0x3006).contains(scalar.value)
  }

  static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    isKanji(scalar) || isHiragana(scalar) || isKatakanaPart(scalar)
  }

  static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// A letter of the Latin script as it is typed: A…z and those with accents.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }
}

extension ReviewedText {
  /// The scalar at an index, or nil beyond either end.
  func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Whether the text is what a person types in, which has rules of its own.
  var isTypedIn: Bool { kind == .value || kind == .example }
}

extension String {
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// `U+200B`, as the code charts write it.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
