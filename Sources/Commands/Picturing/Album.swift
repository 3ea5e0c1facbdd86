import Foundation

/// Takes pictures of cards, one browser for all of them.
struct Album {
  private let session: BrowserSession
  private let site: URL
  private let scale: Int

  /// - Parameters:
  ///   - site: where the proven site lies.
  ///   - width: of the page, in pixels.
  ///   - scale: pixels of the picture for each of them.
  init(_ browser: Browser, profile: URL, site: URL, width: Int, scale: Int) throws {
    session = try BrowserSession(browser, profile: profile)
    self.site = site
    self.scale = scale
    try session.ask(
      "Emulation.setDeviceMetricsOverride",
      "{\"width\":\(width),\"height\":1000,\"deviceScaleFactor\":\(scale),\"mobile\":false}")
    try session.ask(
      "Emulation.setEmulatedMedia",
      """
      {"features":[{"name":"prefers-color-scheme","value":"light"},\
      {"name":"prefers-reduced-motion","value":"reduce"}]}
      """)
  }

  /// Takes the screen of a card with its ring, under its band; false where the same picture lies there already.
  func take(_ page: String, to file: URL) throws -> Bool {
    try session.open(site.appending(path: page))
    let found = try session.ask(
      "Runtime.evaluate",
      """
      {"returnByValue":true,"expression":"document.querySelector('.guide').style.display = 'none';\
      document.querySelector('.stage').style.display = 'block';\
      (r => [r.width, r.height])(document.documentElement.getBoundingClientRect())"}
      """)
    guard let box = found.result?.value, box.count == 2 else {
      throw Refusal(text: "kamishibai: \(page) に画面がありません。(no screen on \(page))")
    }
    let picture = try session.ask(
      "Page.captureScreenshot",
      """
      {"format":"png","captureBeyondViewport":true,"clip":{"x":0,"y":0,\
      "width":\(box[0]),"height":\(box[1].rounded(.up)),"scale":1}}
      """)
    guard let data = picture.data.flatMap({ Data(base64Encoded: $0) }) else {
      throw Refusal(text: "kamishibai: \(page) の画像を撮れません。(no picture of \(page))")
    }
    if let old = try? Data(contentsOf: file), old == data { return false }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file, options: .atomic)
    } catch {
      throw Refusal(
        text: "kamishibai: \(file.path) に書き込めません: \(error.localizedDescription)")
    }
    return true
  }
}
