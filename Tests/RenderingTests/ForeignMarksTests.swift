import Findings
import Storyboards
import Testing

@testable import Rendering

/// ⟦untranslated⟧ ⟪ours⟫ ⟨the page's own⟩
private func resolved(_ page: String, in language: Language = .english) -> String {
  let signs = Array("⟦⟧⟪⟫⟨⟩".unicodeScalars)
  let marked = page.unicodeScalars.flatMap { scalar -> [UInt8] in
    guard let sign = signs.firstIndex(of: scalar) else { return Array(String(scalar).utf8) }
    return [0xEF, 0xB7, 0x90 + UInt8(sign)]
  }
  return String(
    decoding: MarkedPage.resolve(marked, in: language, author: .japanese), as: UTF8.self)
}

@Suite("A text in another language than its page")
struct ForeignMarksTests {
  @Test(
    "tells its language on the element that holds nothing else, else on one of its own",
    arguments: [
      ("<p>⟦文⟧</p>", "<p lang=\"ja\">文</p>"),
      ("<p class=\"a\">\n⟦文⟧\n</p>", "<p class=\"a\" lang=\"ja\">\n文\n</p>"),
      ("<p>A ⟦文⟧</p>", "<p>A <span lang=\"ja\">文</span></p>"),
      (
        "<p>⟦一⟧ ⟦二⟧</p>", "<p><span lang=\"ja\">一</span> <span lang=\"ja\">二</span></p>"
      ),
      (
        "<li>⟦一⟧ → <a href=\"x\">⟦二⟧</a></li>",
        "<li><span lang=\"ja\">一</span> → <a href=\"x\" lang=\"ja\">二</a></li>"
      ),
      ("<p><b>A</b>⟦文⟧</p>", "<p><b>A</b><span lang=\"ja\">文</span></p>"),
      ("<p>文</p>", "<p>文</p>"),
    ])
  func elements(page: String, expected: String) {
    #expect(resolved(page) == expected)
  }

  @Test(
    "tells it on an element whose attribute is read, and leaves no mark in any other",
    arguments: [
      ("<img alt=\"⟦文⟧\"/>", "<img alt=\"文\" lang=\"ja\"/>"),
      ("<nav aria-label=\"⟦文⟧\">A</nav>", "<nav aria-label=\"文\" lang=\"ja\">A</nav>"),
      (
        "<option value=\"⟦文⟧\">⟦文⟧</option>", "<option value=\"文\" lang=\"ja\">文</option>"
      ),
      ("<p data-text=\"⟦文⟧\">A</p>", "<p data-text=\"文\">A</p>"),
      (
        "<a href=\"x?ring=%EF%B7%90%E6%96%87%EF%B7%91\">⟦文⟧</a>",
        "<a href=\"x?ring=%E6%96%87\" lang=\"ja\">文</a>"
      ),
      ("<title>[Sample] ⟦文⟧</title>", "<title>[Sample] 文</title>"),
    ])
  func attributes(page: String, expected: String) {
    #expect(resolved(page) == expected)
  }

  @Test(
    "and our own words tell theirs on pages of a language that we do not speak",
    arguments: [
      ("<p>⟪Back⟫</p>", "<p lang=\"en\">Back</p>"),
      ("<p>⟨返回⟩</p>", "<p>返回</p>"),
      (
        "<p>⟪Press “⟨返回⟩”.⟫</p>",
        "<p lang=\"en\">Press “<span lang=\"zh-Hans\">返回</span>”.</p>"
      ),
      (
        "<a>⟪Step 1⟫ ⟨返回⟩ ⟦戻る⟧</a>",
        "<a><span lang=\"en\">Step 1</span> 返回 <span lang=\"ja\">戻る</span></a>"
      ),
      (
        "<nav aria-label=\"⟪Here⟫\"><a>⟨返回⟩</a> <a>⟪Home⟫</a></nav>",
        "<nav aria-label=\"Here\" lang=\"en\"><a lang=\"zh-Hans\">返回</a> <a>Home</a></nav>"
      ),
      ("<p>⟪Found</p><p>⟨返回⟩</p>", "<p><span lang=\"en\">Found</span></p><p>返回</p>"),
    ])
  func ours(page: String, expected: String) {
    #expect(resolved(page, in: .other("zh-Hans")) == expected)
  }

  @Test(
    "by the tag of its language, well formed and in its usual case",
    arguments: [
      ("ja", "ja"), ("zh-hans", "zh-Hans"), ("PT-br", "pt-BR"), ("sl-rozaj", "sl-rozaj"),
      ("x", nil),
      ("english", nil), ("e n", nil), ("../x", nil), ("zh-", nil), ("zh--Hans", nil),
    ])
  func tags(text: String, expected: String?) {
    #expect(Language(rawValue: text)?.rawValue == expected)
  }
}
