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
    let sheets = BuiltInTemplates.themes.map { (path: "themes/\($0.name).css", text: $0.text) }
    for asset in BuiltInTemplates.assets + sheets {
      let file = try String(contentsOf: folder.appending(path: asset.path), encoding: .utf8)
      #expect(file == asset.text, "\(asset.path)")
    }
    for template in BuiltInTemplates.templates {
      let file = try String(
        contentsOf: folder.appending(path: template.name + ".mustache"), encoding: .utf8)
      #expect(file == template.text, "\(template.name)")
    }
  }
}
