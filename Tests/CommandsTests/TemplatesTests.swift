import Foundation
import Testing

@Suite("Templates of one's own")
struct TemplatesTests {
  @Test("begin as copies of the built-in ones, with which a site is the same")
  func eject() throws {
    let folder = try temporaryFolder()
    let manual = Program.root.appending(path: "Manuals/mynaportal-link").path

    let eject = try Program.run("templates", "eject", in: folder)
    let plain = try Program.run("build", manual, "-o", "plain", in: folder)
    let own = try Program.run("build", manual, "-o", "own", "--templates", "templates", in: folder)

    #expect([eject.status, plain.status, own.status] == [0, 0, 0], "\(own.error)")
    #expect(
      try files(in: folder.appending(path: "own")) == files(in: folder.appending(path: "plain")))
  }

  @Test("are copied one by one, never over a file that is there")
  func single() throws {
    let folder = try temporaryFolder()

    #expect(try Program.run("templates", "eject", "elements/button", in: folder).status == 0)
    #expect(try Program.run("templates", "eject", "elements/button", in: folder).status == 2)
    let slip = try Program.run("templates", "eject", "elements/buton", in: folder)
    #expect(slip.status == 2)
    #expect(slip.error.contains("elements/button?"))
    #expect(try Program.run("templates").out.contains("elements/toggle"))
  }

  /// Builds the bundled manual with a template of one's own for texts.
  private func build(text template: String) throws -> Program.Result {
    let folder = try temporaryFolder()
    let elements = folder.appending(path: "templates/elements")
    try FileManager.default.createDirectory(at: elements, withIntermediateDirectories: true)
    try template.write(
      to: elements.appending(path: "text.mustache"), atomically: true, encoding: .utf8)
    let manual = Program.root.appending(path: "Manuals/mynaportal-link").path
    let build = try Program.run(
      "build", manual, "-o", "site", "--templates", "templates", in: folder)
    if build.status == 0 { #expect(try Program.run("prove", "site", in: folder).status == 0) }
    return build
  }

  @Test(
    "may hold more of HTML than ours, and words of their own",
    arguments: [
      "<p class=\"text\">{{text}}</p><p>かこみ</p>",
      "<figure class=\"x\"><blockquote><p>{{text}}</p></blockquote><figcaption>説明</figcaption></figure>",
      "<p><strong lang=\"ja\">{{text}}</strong><br/><ruby>見本<rt>みほん</rt></ruby></p>",
      "<aside><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg><p>{{text}}</p></aside>",
    ])
  func wider(template: String) throws {
    let build = try build(text: template)

    #expect(build.status == 0, "\(build.error)")
  }

  @Test(
    "may hold nothing that runs, loads or sends anything, and must nest as HTML does",
    arguments: [
      "<p>{{text}}</p><script>alert(1)</script>", "<p onclick=\"alert(1)\">{{text}}</p>",
      "<p style=\"color:red\">{{text}}</p>", "<style>p{}</style><p>{{text}}</p>",
      "<p>{{text}}</p><iframe src=\"index.html\"></iframe>",
      "<p>{{text}}</p><img src=\"https://example.com/a.png\" alt=\"\"/>",
      "<p>{{text}}</p><a href=\"https://example.com/\">x</a>",
      "<p>{{text}}</p><form method=\"post\" action=\"#main\"></form>",
      "<p>{{text}}</p><a href=\"#main\"><button type=\"button\">x</button></a>",
      "<p>{{text}}<div>x</div></p>", "<p>{{text}}</p><video src=\"a.mp4\"></video>",
      "<p>{{text}}</p><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
      "<p>{{text}}</p><meta http-equiv=\"refresh\" content=\"0\"/>", "<p>{{text}}",
    ])
  func refused(template: String) throws {
    let build = try build(text: template)

    #expect(build.status == 1)
    #expect(build.error.contains("KSB5") || build.error.contains("KSB4"), "\(build.error)")
    #expect(build.error.contains("elements/text.mustache"))
  }

  @Test("must show each text as it is, wherever they put it")
  func lost() throws {
    let build = try build(text: "<p class=\"text\">{{text}}。</p>")

    #expect(build.status == 1)
    #expect(build.error.contains("KSB5004"), "\(build.error)")
  }
}
