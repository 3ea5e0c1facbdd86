/// The name of an element or attribute, packed into numbers: comparing two costs nothing, and none
/// is ever allocated. Names beyond 24 bytes are cut; our vocabulary has none so long.
struct MarkupName: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// Takes the bytes up to the closing zero.
  init(_ bytes: UnsafePointer<UInt8>) {
    var rest = bytes
    first = Self.word(&rest)
    second = rest == bytes + 8 ? Self.word(&rest) : 0
    third = rest == bytes + 16 ? Self.word(&rest) : 0
  }

  /// The next eight bytes, or those before the closing zero.
  @inline(__always)
  private static func word(_ bytes: inout UnsafePointer<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, bytes.pointee != 0 {
      word |= UInt64(bytes.pointee) &<< shift
      shift += 8
      bytes += 1
    }
    return word
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

/// The names that a walk asks for, each at hand: a global that is worked out costs a call at every
/// look, and a page has thousands of them.
struct MarkupNames: Sendable {
  let a = MarkupName("a")
  let action = MarkupName("action")
  let alt = MarkupName("alt")
  let b = MarkupName("b")
  let blockquote = MarkupName("blockquote")
  let button = MarkupName("button")
  let caption = MarkupName("caption")
  let classes = MarkupName("class")
  let content = MarkupName("content")
  let current = MarkupName("aria-current")
  let dd = MarkupName("dd")
  let describedBy = MarkupName("aria-describedby")
  let dt = MarkupName("dt")
  let em = MarkupName("em")
  let figcaption = MarkupName("figcaption")
  let forID = MarkupName("for")
  let form = MarkupName("form")
  let formAction = MarkupName("formaction")
  let hidden = MarkupName("hidden")
  let href = MarkupName("href")
  let hrefLang = MarkupName("hreflang")
  let html = MarkupName("html")
  let id = MarkupName("id")
  let img = MarkupName("img")
  let input = MarkupName("input")
  let label = MarkupName("label")
  let labelledBy = MarkupName("aria-labelledby")
  let lang = MarkupName("lang")
  let legend = MarkupName("legend")
  let li = MarkupName("li")
  let link = MarkupName("link")
  let name = MarkupName("name")
  let option = MarkupName("option")
  let p = MarkupName("p")
  let popoverTarget = MarkupName("popovertarget")
  let progress = MarkupName("progress")
  let rel = MarkupName("rel")
  let role = MarkupName("role")
  let script = MarkupName("script")
  let select = MarkupName("select")
  let span = MarkupName("span")
  let src = MarkupName("src")
  let strong = MarkupName("strong")
  let style = MarkupName("style")
  let summary = MarkupName("summary")
  let td = MarkupName("td")
  let textarea = MarkupName("textarea")
  let th = MarkupName("th")
  let title = MarkupName("title")
  let type = MarkupName("type")
  let xmlLang = MarkupName("xml:lang")

  static let all = MarkupNames()
}
