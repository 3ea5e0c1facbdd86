import Foundation
import Rendering
import Testing

@Suite("The built-in templates")
struct BuiltInTemplatesTests {
  @Test("compile against what the pages give them, without a finding")
  func compile() {
    let outcome = SiteTemplates.compile()

    #expect(outcome.value != nil)
    #expect(outcome.findings == [])
  }

  @Test("are those of Templates/: run Scripts/embed-templates after a change")
  func inSync() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Templates")
    for asset in SiteTemplates.assets {
      let file = [UInt8](try Data(contentsOf: folder.appending(path: asset.path)))
      #expect(file == asset.bytes, "\(asset.path)")
    }
    for template in BuiltInTemplates.templates {
      let file = try String(
        contentsOf: folder.appending(path: template.name + ".mustache"), encoding: .utf8)
      #expect(file == template.text, "\(template.name)")
    }
  }
}
