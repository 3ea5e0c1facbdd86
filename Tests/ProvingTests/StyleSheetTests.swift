import Proving
import Testing

@Suite("A style sheet")
struct StyleSheetTests {
  private func codes(_ css: String) -> [String] {
    StyleSheetCheck.findings(in: Array(css.utf8), of: "assets/a.css").map(\.kind.code)
  }

  @Test(
    "loads nothing, however that is written",
    arguments: [
      "@import \"a.css\";", "@IMPORT url(a.css);", "a{background:url(https://example.com/a.png)}",
      "a{background:URL( 'a.png' )}", "a{background:u\\72l(a.png)}", "@font-face{src:url(a.woff2)}",
      "a{background:image-set(\"a.png\" 1x)}", "a{width:expression(alert(1))}",
      "a{behavior:url(#default)}", "a{-moz-binding:url(\"data:text/xml,x\")}",
      "a{background:url(data:text/html,x)}", "a{background:url/**/(x)} @import/**/'x';",
    ])
  func loading(css: String) {
    #expect(codes(css).first == "KSB5009")
  }

  @Test(
    "may hold pictures as data, and words that only look alike",
    arguments: [
      "a{background:url(\"data:image/svg+xml,%3Csvg%3E\")}", "/* @import url(a) */ a{color:red}",
      "a{mask:url(#m)}", ".curl(x){}", "a{transition-behavior:allow-discrete}",
    ])
  func harmless(css: String) {
    #expect(codes(css) == [])
  }

  @Test("is told by its line, behind comments too")
  func line() {
    let findings = StyleSheetCheck.findings(
      in: Array("/* a\n b */\n\n@import 'x';".utf8), of: "assets/a.css")

    #expect(findings.first?.place?.line == 4)
  }
}
