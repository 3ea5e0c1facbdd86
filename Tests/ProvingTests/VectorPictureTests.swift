import Proving
import Testing

@Suite("A vector picture")
struct VectorPictureTests {
  private func inspect(
    _ inside: String, head: String = "", size: String = "width=\"8\" height=\"4\""
  )
    -> VectorPicture.Verdict
  {
    let text =
      "\(head)<svg xmlns=\"http://www.w3.org/2000/svg\" "
      + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" \(size)>\(inside)</svg>"
    return VectorPicture.inspect(Array(text.utf8))
  }

  @Test(
    "that only draws is taken, with its size",
    arguments: [
      "<rect width=\"4\" height=\"4\" fill=\"url(#a)\"/>", "<use href=\"#a\"/><text>文字</text>",
      "<g><title>図</title><path d=\"M0 0h4\" style=\"fill: red\"/></g><!-- 図 -->",
    ])
  func harmless(inside: String) {
    #expect(inspect(inside) == .harmless(width: 8, height: 4))
  }

  @Test("tells its size by its box, too")
  func box() {
    #expect(inspect("", size: "viewBox=\"0 0 640 480\"") == .harmless(width: 640, height: 480))
  }

  @Test(
    "that could do more than draw is refused",
    arguments: [
      "<script>alert(1)</script>", "<rect onclick=\"alert(1)\"/>", "<a href=\"#a\"><rect/></a>",
      "<image href=\"https://example.jp/x.png\"/>", "<use xlink:href=\"https://example.jp/#a\"/>",
      "<style>@import url(https://example.jp)</style>",
      "<rect fill=\"url(https://example.jp#a)\"/>",
      "<rect style=\"fill: URL( 'https://example.jp#a' )\"/>",
      "<foreignObject><p/></foreignObject>",
      "<animate attributeName=\"href\"/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
      "<rect", "<use href=\"javascript:alert(1)\"/>",
    ])
  func refused(inside: String) {
    guard case .refused = inspect(inside) else {
      Issue.record("taken: \(inside)")
      return
    }
  }

  @Test("with declarations, or without a size, is refused")
  func declarations() {
    let head = "<!DOCTYPE svg [<!ENTITY a \"b\">]>"
    for verdict in [inspect("&a;", head: head), inspect("", size: "")] {
      guard case .refused = verdict else {
        Issue.record("taken")
        return
      }
    }
  }
}
