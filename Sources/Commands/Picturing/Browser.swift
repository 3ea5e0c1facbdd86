import Foundation

/// A browser that is installed and speaks Chrome's protocol.
struct Browser {
  let program: URL

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "brave-browser",
  ]
  private static let applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
  ]

  /// The one that is named, else the first that is found on the path or where macOS keeps them.
  static func find(_ named: String?) -> Browser? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found =
      named.map { name in
        name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
      } ?? names.flatMap { name in folders.map { "\($0)/\(name)" } } + applications
    return found.first(where: FileManager.default.isExecutableFile).map {
      Browser(program: URL(fileURLWithPath: $0))
    }
  }

  static func missing(_ named: String?) -> Refusal {
    Refusal(
      text: named.map {
        "kamishibai: ブラウザー \($0) が見つかりません。(no such browser: \($0))"
      }
        ?? "kamishibai: 画像を撮るブラウザーがありません。Chromium、Chrome、Edge、Brave のどれかを入れるか、--browser で場所を指定してください。"
        + "\n(no browser to take pictures with: install Chromium, Chrome, Edge or Brave, or name one with --browser; "
        + "on Debian: apt install chromium)")
  }

  /// Without a window, without the network, without what earlier runs have left.
  func arguments(profile: URL) -> [String] {
    [
      program.path, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
      "--hide-scrollbars", "--no-first-run", "--disable-extensions",
      "--disable-background-networking",
      "--disable-sync", "--metrics-recording-only", "--mute-audio", "--force-color-profile=srgb",
      "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(profile.path)", "about:blank",
    ]
  }
}
