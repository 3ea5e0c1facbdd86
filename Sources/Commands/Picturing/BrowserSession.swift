import Foundation

/// One page of a browser that is driven over two pipes (Chrome DevTools Protocol). The browser ends
/// with the session.
final class BrowserSession {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var heard: [UInt8] = []
  private var number = 0
  private var session = ""

  /// How long an answer may take, in milliseconds.
  private static let patience: Int32 = 30_000

  /// What a message holds, of the little that is asked for.
  struct Message: Decodable {
    let id: Int?
    let method: String?
    let result: Result?
    let error: Problem?

    struct Result: Decodable {
      let targetId: String?
      let sessionId: String?
      let data: String?
      let errorText: String?
      let result: Value?
    }

    struct Value: Decodable { let value: [Double]? }

    struct Problem: Decodable { let message: String }
  }

  init(_ browser: Browser, profile: URL) throws {
    var toBrowser: [Int32] = [0, 0]
    var fromBrowser: [Int32] = [0, 0]
    guard pipe(&toBrowser) == 0, pipe(&fromBrowser) == 0 else { throw Self.refusal("pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // By way of high numbers: the pipes may have 3 and 4 themselves.
    posix_spawn_file_actions_adddup2(&actions, toBrowser[0], 103)
    posix_spawn_file_actions_adddup2(&actions, fromBrowser[1], 104)
    posix_spawn_file_actions_adddup2(&actions, 103, 3)
    posix_spawn_file_actions_adddup2(&actions, 104, 4)
    for descriptor in [Int32(103), 104] { posix_spawn_file_actions_addclose(&actions, descriptor) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let arguments = browser.arguments(profile: profile).map { strdup($0) } + [nil]
    let environment = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    let status = posix_spawn(&child, browser.program.path, &actions, nil, arguments, environment)
    close(toBrowser[0])
    close(fromBrowser[1])
    process = child
    input = toBrowser[1]
    output = fromBrowser[0]
    guard status == 0 else { throw Self.refusal(String(cString: strerror(status))) }
    let target = try ask("Target.createTarget", "{\"url\":\"about:blank\"}")
    session =
      try ask(
        "Target.attachToTarget", "{\"targetId\":\"\(target.targetId ?? "")\",\"flatten\":true}"
      ).sessionId ?? ""
    _ = try ask("Page.enable", "{}")
  }

  deinit {
    // It ends in good order, its helpers and its files with it; the signal is for one that does not.
    session = ""
    _ = try? ask("Browser.close", "{}")
    close(input)
    close(output)
    var status: Int32 = 0
    for _ in 0..<100 where waitpid(process, &status, WNOHANG) == 0 { usleep(20_000) }
    if kill(process, SIGTERM) == 0 { waitpid(process, &status, 0) }
  }

  /// Asks for something, and waits for the answer.
  ///
  /// - Parameter parameters: as JSON.
  @discardableResult
  func ask(_ method: String, _ parameters: String) throws -> Message.Result {
    number += 1
    let own = session.isEmpty ? "" : ",\"sessionId\":\"\(session)\""
    let text = "{\"id\":\(number),\"method\":\"\(method)\",\"params\":\(parameters)\(own)}\0"
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Self.refusal(method) }
      bytes = bytes.dropFirst(count)
    }
    while true {
      let message = try next(for: method)
      guard message.id == number else { continue }
      if let error = message.error { throw Self.refusal("\(method): \(error.message)") }
      guard let result = message.result else { throw Self.refusal(method) }
      return result
    }
  }

  /// Goes to a page, and waits until all of it is there.
  func open(_ page: URL) throws {
    let address = page.absoluteString.replacing("\"", with: "%22")
    let result = try ask("Page.navigate", "{\"url\":\"\(address)\"}")
    if let error = result.errorText { throw Self.refusal(error) }
    while try next(for: "Page.loadEventFired").method != "Page.loadEventFired" {}
  }

  private func next(for what: String) throws -> Message {
    while true {
      if let end = heard.firstIndex(of: 0) {
        let data = Data(heard[..<end])
        heard.removeSubrange(...end)
        // What is of another shape is nothing that was asked for.
        return (try? JSONDecoder().decode(Message.self, from: data))
          ?? Message(id: nil, method: nil, result: nil, error: nil)
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Self.patience) > 0 else { throw Self.refusal(what) }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { throw Self.refusal(what) }
      heard += buffer[..<count]
    }
  }

  private static func refusal(_ what: String) -> Refusal {
    Refusal(
      text: "kamishibai: ブラウザーが答えません（\(what)）。--browser で別のブラウザーを指定してください。"
        + "\n(the browser does not answer: \(what); name another with --browser)")
  }
}
