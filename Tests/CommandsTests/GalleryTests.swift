import Findings
import Foundation
import Reading
import Testing

@Suite("The gallery of elements")
struct GalleryTests {
  private static let folder = Program.root.appending(path: "Manuals/gallery")

  private func screens() throws -> String {
    let screens = Self.folder.appending(path: "screens")
    let names = try FileManager.default.contentsOfDirectory(atPath: screens.path)
    let files = names.sorted().map { screens.appending(path: $0) }
    return try (files + [Self.folder.appending(path: "systems.yaml")]).map {
      try String(contentsOf: $0, encoding: .utf8)
    }.joined(separator: "\n")
  }

  @Test("is built and proven in every theme", arguments: ["dads", "sketch"])
  func build(theme: String) throws {
    let folder = try temporaryFolder()
    let manual = folder.appending(path: "gallery")
    try FileManager.default.copyItem(at: Self.folder, to: manual)
    try "title: 部品の見本帳\ntheme: \(theme)\n".write(
      to: manual.appending(path: "kamishibai.yaml"), atomically: true, encoding: .utf8)

    let build = try Program.run("build", "gallery", "-o", "site", "--strict", in: folder)
    let proof = try Program.run("prove", "site", in: folder)

    #expect(build.status == 0, "\(build.error)")
    #expect(build.findings == [])
    #expect(proof.status == 0, "\(proof.error)")
  }

  @Test("shows every element of the vocabulary", arguments: ElementVocabulary.all.map(\.name))
  func element(name: String) throws {
    let text = try screens()

    #expect(
      text.contains("- \(name): ") || text.contains("- \(name):\n") || text.contains("{ \(name): "))
  }

  @Test("shows every surface, and every style of a control")
  func looks() throws {
    let text = try screens()

    for key in DocumentVocabulary.screen where key.name == "surface" {
      guard case .choice(let surfaces) = key.type else { continue }
      for surface in surfaces where surface != "web" {
        #expect(text.contains("surface: \(surface)\n"))
      }
    }
    for style in ["primary", "text", "danger"] { #expect(text.contains("style: \(style)")) }
  }
}

@Suite("The reference of elements")
struct ReferenceTests {
  @Test(
    "is what the program tells: run `kamishibai schema --format markdown` after a change",
    arguments: [("ja", "ELEMENTS.md"), ("en", "ELEMENTS.en.md")])
  func inSync(language: String, file: String) throws {
    let told = try Program.run("schema", "--format", "markdown", "--lang", language)

    let kept = try String(
      contentsOf: Program.root.appending(path: "Manuals/\(file)"), encoding: .utf8)
    #expect(told.out == kept)
  }

  @Test("has examples that stand together on one proven screen", arguments: Language.spoken)
  func together(language: Language) throws {
    let folder = try temporaryFolder()
    let manual = folder.appending(path: "all")
    for name in ["screens", "images"] {
      try FileManager.default.createDirectory(
        at: manual.appending(path: name), withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "Manuals/gallery/images/floor.png"),
      to: manual.appending(path: "images/floor.png"))
    let items = ElementVocabulary.all.map { entry in
      "  - " + entry.example[language].replacing("\n", with: "\n    ") + "\n"
    }
    let (system, frame) =
      language == .japanese ? ("みなと市 手続き窓口", "ログイン後") : ("Harbour services", "members")
    let reference = try String(
      contentsOf: Program.root.appending(
        path: language == .japanese ? "Manuals/ELEMENTS.md" : "Manuals/ELEMENTS.en.md"),
      encoding: .utf8)
    let systems = try #require(
      reference.split(separator: "```").first { $0.hasPrefix("yaml\nsystems:") })
    let files = [
      "systems.yaml": String(systems.dropFirst("yaml\n".count)),
      "screens/all.yaml": "screen: 全部\nid: all\nsystem: \(system)\nframe: \(frame)\ncontent:\n"
        + items.joined(),
      "screens/help.yaml": "screen: よくある質問\naliases: [Help]\n",
      "manual.md": "# 題\n\n① 「全部」画面が表示されます。\n",
    ]
    for (name, text) in files {
      try text.write(to: manual.appending(path: name), atomically: true, encoding: .utf8)
    }

    let build = try Program.run("build", "all", "-o", "site", "--strict", in: folder)

    #expect(build.status == 0, "\(build.error)")
    #expect(try Program.run("prove", "site", in: folder).status == 0)
  }
}
