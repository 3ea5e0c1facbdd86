// Times the proof of pages in memory, on all cores, against `xmllint --noout --relaxng` over the same
// files with the same schema. Usage: ProvingBenchmark SCHEMA FOLDER (a new one, best on memory).
import CLibXML2
import Findings
import Foundation
import Proving
import Reading
import Rendering
import Storyboards
import Synchronization

/// 4,900 steps on 4,900 screens of 20 controls: ten thousand pages, about.
private func makePlan() -> SitePlan? {
  var manual = "# 見本\n\n"
  var screens: [Screen] = []
  for flow in 1...49 {
    manual += "## 手続き\(flow) {#f\(flow)}\n\n"
    for step in 1...100 {
      let number = (flow - 1) * 100 + step
      manual += "\(step). 「画面\(number)」画面で、「申請する」ボタンをクリックします。\n"
      var yaml = "screen: 画面\(number)\nid: s\(number)\ncontent:\n"
      for field in 1...10 { yaml += "  - field: 項目\(field)\n    required: true\n" }
      for link in 1...6 { yaml += "  - link: 案内\(link)\n" }
      yaml += "  - buttons: [申請する, 確認する, 保存する, 戻る]\n"
      let file = SourceFile(name: "s\(number).yaml", bytes: Array(yaml.utf8))
      if let screen = ScreenReader.read(file).value { screens.append(screen) }
    }
    manual += "\n"
  }
  let source = ManualSource(manual: SourceFile(name: "manual.md", bytes: Array(manual.utf8)))
  guard var read = ManualReader.read(source).value else { return nil }
  read.screens = screens
  return Resolver.resolve(read).value.flatMap { Planner.plan($0).value }
}

private func seconds(_ body: () -> Void) -> Double {
  ContinuousClock().measure(body) / .seconds(1)
}

private func prove(_ pages: [[UInt8]], _ promises: SitePromises) -> Int {
  let paths = SitePaths(pages: promises.pages.map(\.path), assets: promises.assets)
  let failures = Atomic<Int>(0)
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
    var worker = ProofWorker(promises, paths)
    while true {
      let start = next.add(64, ordering: .relaxed).oldValue
      guard start < pages.count else { return }
      for page in start..<min(start + 64, pages.count)
      where !worker.prove(pages[page], page: page).findings.isEmpty {
        failures.add(1, ordering: .relaxed)
      }
    }
  }
  return failures.load(ordering: .relaxed)
}

/// What libxml2 alone takes: to compile the schema, in ms, and to validate a page that is parsed, in µs.
private func measureSchema(_ schema: [UInt8], _ pages: ArraySlice<[UInt8]>) -> (Double, Double) {
  var errors = ksb_errors()
  let compile = {
    schema.withUnsafeBytes {
      ksb_compile($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), &errors)
    }
  }
  let times = (0..<21).map { _ in seconds { xmlRelaxNGFree(compile()) } }.sorted()
  guard let compiled = compile(), let validator = xmlRelaxNGNewValidCtxt(compiled) else {
    fatalError("the schema compiles")
  }
  var spent: [Double] = []
  for page in pages {
    guard let parser = xmlNewParserCtxt() else { continue }
    let document = page.withUnsafeBytes {
      ksb_parse(
        parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), &errors)
    }
    spent.append(seconds { _ = ksb_validate(validator, document, &errors) })
    xmlFreeDoc(document)
    xmlFreeParserCtxt(parser)
  }
  xmlRelaxNGFreeValidCtxt(validator)
  xmlRelaxNGFree(compiled)
  spent.sort()
  return (times[10] * 1_000, spent[spent.count / 2] * 1_000_000)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fatalError("ProvingBenchmark SCHEMA FOLDER") }
guard let plan = makePlan(), let templates = SiteTemplates.compile().value,
  let theme = ThemeSheet.compile(Look()).value
else { fatalError("the benchmark's own manual is whole") }
let renderer = SiteRenderer(plan, templates, theme: theme)
var promises = plan.promises
promises.ownWords = renderer.ownWords
let pages = plan.pages.indices.map { renderer.render(page: $0) }
let schema = Array(try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
let (compiling, validating) = measureSchema(schema, pages.prefix(3_000))
print(
  "schema: \((compiling * 10).rounded() / 10) ms to compile, "
    + "\((validating * 10).rounded() / 10) µs to validate a page of 20 controls")
let folder = URL(fileURLWithPath: arguments[2])
var files: [String] = []
for (number, page) in pages.enumerated() {
  let file = folder.appending(path: "\(number).html")
  try Data(page).write(to: file)
  files.append(file.path)
}

var ratios: [(proof: Double, xmllint: Double)] = []
for _ in 0..<5 {
  var failures = 0
  let proof = seconds { failures = prove(pages, promises) }
  guard failures == 0 else { fatalError("\(failures) pages do not prove") }
  let xmllint = seconds {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = ["--noout", "--relaxng", arguments[1]] + files
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { fatalError("xmllint: \(error)") }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { fatalError("xmllint refuses a page") }
  }
  ratios.append((proof, xmllint))
}
ratios.sort { $0.proof / $0.xmllint < $1.proof / $1.xmllint }
let middle = ratios[2]
let bytes = pages.reduce(0) { $0 + $1.count }
print(
  "proof: \(pages.count) pages of \(bytes / pages.count) bytes in \(Int(middle.proof * 1000)) ms, "
    + "xmllint in \(Int(middle.xmllint * 1000)) ms: "
    + "\(Int((middle.proof / middle.xmllint * 1000).rounded())) thousandths "
    + "(least \(Int(ratios[0].proof / ratios[0].xmllint * 1000)), "
    + "most \(Int(ratios[4].proof / ratios[4].xmllint * 1000))), all cores")
