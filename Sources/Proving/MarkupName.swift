/// The name of an element or attribute, packed into numbers: comparing two costs nothing, and none
/// is ever allocated. Names beyond 24 bytes are cut; our vocabulary has none so long.
struct MarkupName: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// Takes the bytes up to the closing zero.
  init(_ bytes: UnsafePointer<UInt8>) {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var index = 0
    while index < 24, bytes[index] != 0 {
      let byte = UInt64(bytes[index]) << UInt64(8 * (index & 7))
      switch index >> 3 {
      case 0: words.0 |= byte
      case 1: words.1 |= byte
      default: words.2 |= byte
      }
      index += 1
    }
    (first, second, third) = words
  }

  init(_ name: StaticString) { self.init(name.utf8Start) }

  /// Whether the name begins with "on", as event handlers do.
  var isHandler: Bool { first & 0xFFFF == 0x6E6F }

  /// 1 to 6 for h1 to h6, else nil.
  var headingLevel: Int? {
    guard second == 0, first & 0xFF == 0x68, first >> 16 == 0 else { return nil }
    let level = Int(first >> 8) - 0x30
    return (1...6).contains(level) ? level : nil
  }

  var text: String {
    let bytes = [first, second, third].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// The names that a walk asks for.
extension MarkupName {
  static let a = MarkupName("a")
  static let b = MarkupName("b")
  static let blockquote = MarkupName("blockquote")
  static let em = MarkupName("em")
  static let figcaption = MarkupName("figcaption")
  static let strong = MarkupName("strong")
  static let alt = MarkupName("alt")
  static let current = MarkupName("aria-current")
  static let html = MarkupName("html")
  static let img = MarkupName("img")
  static let lang = MarkupName("lang")
  static let link = MarkupName("link")
  static let rel = MarkupName("rel")
  static let span = MarkupName("span")
  static let xmlLang = MarkupName("xml:lang")
  static let action = MarkupName("action")
  static let caption = MarkupName("caption")
  static let dd = MarkupName("dd")
  static let dt = MarkupName("dt")
  static let summary = MarkupName("summary")
  static let button = MarkupName("button")
  static let classes = MarkupName("class")
  static let describedBy = MarkupName("aria-describedby")
  static let form = MarkupName("form")
  static let formAction = MarkupName("formaction")
  static let forID = MarkupName("for")
  static let href = MarkupName("href")
  static let id = MarkupName("id")
  static let input = MarkupName("input")
  static let label = MarkupName("label")
  static let labelledBy = MarkupName("aria-labelledby")
  static let legend = MarkupName("legend")
  static let li = MarkupName("li")
  static let option = MarkupName("option")
  static let p = MarkupName("p")
  static let popoverTarget = MarkupName("popovertarget")
  static let select = MarkupName("select")
  static let src = MarkupName("src")
  static let style = MarkupName("style")
  static let td = MarkupName("td")
  static let textarea = MarkupName("textarea")
  static let th = MarkupName("th")
  static let title = MarkupName("title")
  static let type = MarkupName("type")
}
