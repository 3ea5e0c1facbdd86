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
}
