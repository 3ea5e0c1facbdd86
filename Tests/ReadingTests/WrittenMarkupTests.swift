import Storyboards
import Testing

@Suite("Names and steps in the markup of people's tools")
struct WrittenMarkupTests {
  @Test(
    "takes a name with a particle in it whole where another particle follows",
    arguments: [
      ("お知らせを投稿を押します。", ["お知らせを投稿"]), ("パスワードを変更を選択します。", ["パスワードを変更"]),
      ("名前を選択し、送信を押します。", ["名前", "送信"]),
    ])
  func particles(sentence: String, expected: [String]) throws {
    let step = try Step.only(of: "# 題\n\n1. \(sentence)\n")

    #expect(step.instructions.compactMap(\.target?.text) == expected)
  }

  @Test("takes code in the middle of a sentence for a name, its full stop included")
  func code() throws {
    let step = try Step.only(of: "# 題\n\n1. `空の台帳を作成します。` を選択します。\n")

    #expect(step.instructions.compactMap(\.target?.text) == ["空の台帳を作成します。"])
  }

  @Test("takes what is listed within a sentence for names, whatever verbs stand in them")
  func itemsOfSentence() throws {
    let text = """
      # 題

      ## 手順1. 設定
      開くと画面が表示されるので、

      [f:id:someone:20200101010101p:plain]

      - 自動で更新する
      - 全画面

      をチェックして、決定ボタンをクリックします。

      ## 手順2. 開始
      「開始」をクリックします。
      """

    #expect(targets(text) == [["自動で更新する", "全画面", "決定"], ["開始"]])
  }

  @Test("reads headings that are links, with escapes in them")
  func linkedHeadings() throws {
    let text = """
      # Posts

      ### [1\\. Click on Add New Post](https://example.org/new)

      ### [2\\. Click on 'Add title'](https://example.org/title)
      """

    #expect(targets(text) == [["Add New Post"], ["Add title"]])
  }

  @Test("reads headings in the middle of indented HTML")
  func indentedHTML() throws {
    let steps = ["「設定」をタップ", "メールアカウントをタップ"].enumerated().map { number, text in
      """
              <section class="box">

                  <h5 class="title" id="b\(number)">\(number + 1).\(text)</h5>
                  <div><img src="\(number).png" alt="図"></div>
              </section>

      """
    }

    #expect(
      targets("    <h4 id=\"link\">設定方法</h4>\n" + steps.joined()) == [["設定"], ["メールアカウント"]])
  }
}
