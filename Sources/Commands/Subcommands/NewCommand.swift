import ArgumentParser
import Foundation

/// `kamishibai new DIR`: a small working manual with two screens to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a small working manual to start from.")

  @Argument(help: "The folder to make.")
  var folder: String

  func run() throws {
    let url = URL(fileURLWithPath: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    guard names.isEmpty else {
      throw Refusal(
        text: "kamishibai: \(folder) は空ではありません。新しい名前を指定してください。(the folder is not empty)")
    }
    do {
      for (path, text) in Self.files {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    } catch {
      throw Refusal(text: "kamishibai: \(folder) に書き込めません: \(error.localizedDescription)")
    }
    Terminal.out("\(folder) を作りました。次は: kamishibai build \(folder)")
  }

  private static let files: KeyValuePairs<String, String> = [
    "manual.md": """
    # 図書館の本を予約する

    図書館のサイトで、読みたい本を予約します。

    ## 本を予約する {#reserve}

    ① 図書館サイトの「本の検索」画面で、「書名」を入力し、検索ボタンをクリックします。

    ② 「検索結果」画面が表示されます。借りたい本の行にある予約するボタンをクリックします。

    ③ 予約が受け付けられます。

    """,
    "kamishibai.yaml": "title: 図書館の本を予約する\nlang: ja\n",
    "screens/search.yaml": """
    screen: 本の検索
    id: search
    system: 図書館サイト
    content:
      - text: 読みたい本の名前を入力してください。
      - field: 書名
        example: 銀河鉄道の夜
      - button: 検索
        style: primary

    """,
    "screens/results.yaml": """
    screen: 検索結果
    id: results
    system: 図書館サイト
    breadcrumb:
      - label: 本の検索
        goes: 本の検索
      - 検索結果
    content:
      - table:
          columns: [書名, 貸出, 予約]
          rows:
            - [銀河鉄道の夜, 貸出中, { button: 予約する }]

    """,
  ]
}
