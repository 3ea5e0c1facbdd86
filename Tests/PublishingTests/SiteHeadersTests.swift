import Findings
import Foundation
import Publishing
import Storyboards
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite("The headers of a host")
struct SiteHeadersTests {
  private func snippet(
    _ host: WebHost, _ address: String = "https://example.jp/help/", isIndexable: Bool = false,
    framedBy: [String] = []
  ) -> String {
    SiteHeaders(
      at: SiteAddress(address, isIndexable: isIndexable), framedBy: framedBy
    ).snippet(for: host, in: .english)
  }

  @Test("have the policy that the pages have in themselves")
  func policy() throws {
    let page = try String(
      contentsOf: root.appending(path: "Templates/page.mustache"), encoding: .utf8)

    #expect(page.contains("content=\"\(SiteHeaders.policy)\""))
  }

  @Test(
    "name the policy, the frames, the type, the referrer and the search engines",
    arguments: [WebHost.nginx, .apache, .netlify, .cloudflare, .s3])
  func whole(host: WebHost) {
    let text = snippet(host, framedBy: ["https://help.example.jp"])

    #expect(text.contains("\(SiteHeaders.policy); frame-ancestors 'self' https://help.example.jp"))
    #expect(text.contains("noindex, nofollow, noarchive") && text.contains("no-referrer"))
    #expect(host == .s3 ? text.contains("ContentTypeOptions") : text.contains("nosniff"))
    #expect(host == .s3 || text.contains("/help/assets/"))
    #expect(!snippet(host, isIndexable: true).contains("noindex"))
    #expect(snippet(host).contains("frame-ancestors 'self'"), "nobody else frames the pages")
  }

  @Test("are JSON for CloudFront")
  func json() throws {
    for isIndexable in [true, false] {
      let data = Data(snippet(.s3, isIndexable: isIndexable).utf8)

      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
  }

  @Test("are none for GitHub Pages, which is said")
  func gitHub() {
    let headers = SiteHeaders(at: nil)

    #expect(headers.snippet(for: .gitHubPages, in: .japanese).isEmpty)
    #expect(headers.advice(for: .gitHubPages).english.contains("lets nobody set headers"))
  }
}
