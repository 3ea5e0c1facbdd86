import Findings
import Storyboards
import Testing

@testable import Rendering

private func resolved(_ page: String) -> String {
  let marked = page.unicodeScalars.flatMap { scalar -> [UInt8] in
    switch scalar {
    case "⟦": [0xEF, 0xB7, 0x90]
    case "⟧": [0xEF, 0xB7, 0x91]
    default: Array(String(scalar).utf8)
    }
  }
  return String(decoding: ForeignMarks.resolve(marked, .japanese), as: UTF8.self)
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
}
