import Testing

@testable import Commands

@Suite("The map as a graph")
struct GraphExportTests {
  @Test(
    "lets no text be a sign of Mermaid's",
    arguments: [
      ("同意", "同意"), ("a\"b", "a#34;b"), ("#1;", "#35;1#59;"), ("[x](y)", "#91;x#93;#40;y#41;"),
      ("<b>", "#60;b#62;"), ("a|b", "a#124;b"), ("`c`", "#96;c#96;"), ("1\n2", "1#10;2"),
    ])
  func mermaid(text: String, escaped: String) {
    #expect(GraphExport.mermaid(text) == escaped)
  }

  @Test(
    "lets no text end a string of DOT",
    arguments: [
      ("同意", "\"同意\""), ("a\"b", "\"a\\\"b\""), ("\\", "\"\\\\\""), ("1\n2", "\"1\\n2\""),
    ])
  func dot(text: String, quoted: String) {
    #expect(GraphExport.dot(text) == quoted)
  }

  @Test("has a lane for each procedure, and an edge for each way")
  func lanes() throws {
    let run = try Program.run("export", "mermaid", "Manuals/mynaportal-link")

    #expect(run.status == 0)
    #expect(run.out.hasPrefix("flowchart LR\n  subgraph f1["))
    #expect(run.out.contains("    f1s1 -->|\"もっとつながる\"| f1s2\n"))
    #expect(run.out.contains("    f1e1 -->|\"マイナポータル連携開始\"| f1s3\n"))
    #expect(run.out.components(separatedBy: "-->").count == 1 + 5 + 1 + 3)
  }

  @Test("has an edge to the procedure that a step names")
  func procedures() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# 題\n\n## 予約する\n\n1. 「予約」を押します。\n\n## 変える\n\n"
        + "1. 「変更」を押します。\n2. 「予約する」をご覧ください。\n", to: "manual.md")

    let mermaid = try Program.run("export", "mermaid", folder["manual.md"].path)
    let dot = try Program.run("export", "dot", folder["manual.md"].path)

    #expect(mermaid.out.contains("  f2s2 -.-> f1s1\n"))
    #expect(dot.out.contains("  f2s2 -> f1s1 [style=dotted];\n"))
  }
}
