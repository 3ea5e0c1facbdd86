import Foundation

/// A small manual in a folder `m`, with slips in each way of writing YAML, comments and odd layout.
struct SlippyManual {
  let files: TemporaryFolder

  static let manual = """
    # 会議室の予約

    ## 予約する {#reserve}

    ① 「会議室一覧」画面の予約するボタンをクリックします。

    ② **「予約の内容」**画面で確認して下さい。確認するボタンを
    クリックします。

    ③ 「予約の完了」画面が表示されます。
    """

  static let quoted = """
    # 会議室の一覧です。下さい、と書かない
    screen: 会議室一覧   # 題

    id: rooms
    content:
        - text: "予約の前に、規約を読んで下さい。"   # 規約を、読んで下さい
        - text: >
            内容を確かめて、
            進んで下さい。
        - button:   '予約する'
    """

  /// With line ends as Windows has them.
  static let windows =
    "screen: 予約の内容\r\nid: booking\r\ncontent:\r\n  - text: 見て下さい。待って下さい。\r\n  - button: 確認する\r\n"

  static let allowed = """
    screen: 予約の完了
    id: done
    content:
      - text: お待ち下さい。 # kamishibai: allow KSB6110 画面のまま
    """

  /// A screen with something that weighs more than a note.
  static let warned = """
    screen: 予約の完了
    id: done
    content:
      - text: マイナボータルで予約しました。

    """

  init() throws {
    files = try TemporaryFolder()
    try files.write(Self.manual, to: "m/manual.md")
    try files.write(Self.quoted, to: "m/screens/a.yaml")
    try files.write(Self.windows, to: "m/screens/b.yaml")
    try files.write(Self.allowed, to: "m/screens/c.yaml")
  }

  func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: files.url)
  }
}
