// Times rendering alone, on one thread: the pages of a flow whose screens have 20 controls each.
import Findings
import Reading
import Rendering
import Storyboards

/// 40 steps on 40 screens.
private func makePlan() -> SitePlan? {
  var manual = "# 見本\n\n## 申請する\n\n"
  var screens: [Screen] = []
  for number in 1...40 {
    manual += "\(number). 「画面\(number)」画面で、「申請する」ボタンをクリックします。\n"
    var yaml = "screen: 画面\(number)\nid: s\(number)\ncontent:\n"
    for field in 1...10 { yaml += "  - field: 項目\(field)\n    required: true\n" }
    for link in 1...6 { yaml += "  - link: 案内\(link)\n" }
    yaml += "  - buttons: [申請する, 確認する, 保存する, 戻る]\n"
    let file = SourceFile(name: "s\(number).yaml", bytes: Array(yaml.utf8))
    if let screen = ScreenReader.read(file).value { screens.append(screen) }
  }
  let source = ManualSource(manual: SourceFile(name: "manual.md", bytes: Array(manual.utf8)))
  guard var read = ManualReader.read(source).value else { return nil }
  read.screens = screens
  return Resolver.resolve(read).value.flatMap { Planner.plan($0).value }
}

if let plan = makePlan(), let templates = SiteTemplates.compile().value,
  let theme = ThemeSheet.compile(Look()).value
{
  let pages = plan.pages.indices.filter { index in
    switch plan.pages[index].subject {
    case .scene, .screen: true
    default: false
    }
  }
  var rounds: [Double] = []
  var bytes = 0
  for _ in 0..<25 {
    bytes = 0
    let time = ContinuousClock().measure {
      // What is made once a site is a part of what its pages cost.
      let renderer = SiteRenderer(plan, templates, theme: theme)
      for page in pages { bytes += renderer.render(page: page).count }
    }
    rounds.append(time / .microseconds(1) / Double(pages.count))
  }
  rounds.sort()
  print(
    "render: \(Int(rounds[12])) µs a page of 20 controls, least \(Int(rounds[0])), "
      + "most \(Int(rounds[24])) (\(pages.count) pages of \(bytes / pages.count) bytes, one thread)"
  )
}
