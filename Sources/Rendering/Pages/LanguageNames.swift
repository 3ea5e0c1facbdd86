import Findings

/// What languages are called by those who read them.
package enum LanguageNames {
  /// Where the names are of (Unicode CLDR, the languages' own names of themselves).
  private static let names: [String: String] = [
    "ja": "日本語", "en": "English", "zh": "中文", "zh-Hans": "简体中文", "zh-Hant": "繁體中文",
    "zh-CN": "简体中文", "zh-TW": "繁體中文", "zh-HK": "繁體中文（香港）", "ko": "한국어",
    "vi": "Tiếng Việt", "pt": "Português", "pt-BR": "Português (Brasil)", "es": "Español",
    "fr": "Français", "de": "Deutsch", "it": "Italiano", "nl": "Nederlands", "ru": "Русский",
    "uk": "Українська", "pl": "Polski", "sv": "Svenska", "da": "Dansk", "fi": "Suomi",
    "no": "Norsk",
    "nb": "Norsk bokmål", "cs": "Čeština", "hu": "Magyar", "ro": "Română", "el": "Ελληνικά",
    "tr": "Türkçe", "th": "ไทย", "id": "Bahasa Indonesia", "ms": "Bahasa Melayu", "fil": "Filipino",
    "tl": "Tagalog", "ne": "नेपाली", "hi": "हिन्दी", "bn": "বাংলা", "si": "සිංහල", "ta": "தமிழ்",
    "my": "မြန်မာ", "km": "ខ្មែរ", "lo": "ລາວ", "mn": "Монгол", "ar": "العربية", "fa": "فارسی",
    "he": "עברית", "ur": "اردو", "ja-Hira": "にほんご",
  ]

  /// The tag itself where nobody has told the name.
  package static func name(of language: Language) -> String {
    let tag = language.rawValue
    return names[tag] ?? names[String(tag.prefix { $0 != "-" })].map { "\($0) (\(tag))" } ?? tag
  }

  /// Whether a word is surely the tag of a language, and not some other word of three letters.
  package static func isKnown(_ tag: String) -> Bool {
    guard let language = Language(rawValue: tag) else { return false }
    return names[String(language.rawValue.prefix { $0 != "-" })] != nil
  }

  /// Languages that are written from the right to the left.
  static func isFromRight(_ tag: String) -> Bool {
    ["ar", "fa", "he", "ur"].contains(tag.prefix { $0 != "-" })
  }
}
