import Findings
import Reading
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

  @Test(
    "reads names beside gaps, in paths, behind what is pasted, and by letters of any length",
    arguments: [
      ("**利用終了時間**<br/>その日付で使える終了時間を選択してください。", ["利用終了時間"]),
      ("［アプリ］＞［ほかのサービス］から「地図」を「オフ」に設定します。", ["アプリ", "ほかのサービス", "地図"]),
      ("コピーしたキーを「API キー」欄に貼り付け", ["API キー"]), ("文字列を「控え」にコピペしてください。", ["控え"]),
      ("[エディタ](a.md)タブを開いてください。", ["エディタ"]),
      ("フォルダに移動し「Upload files」からファイルをアップロードしてください。", ["Upload files"]),
      (
        "再度Example Secure Mobility Client for Windowsをクリックします。",
        ["Example Secure Mobility Client for Windows"]
      ),
      ("今回は下記のように設定し、[追加する]をクリックします。", ["追加する"]),
    ])
  func names(sentence: String, expected: [String]) throws {
    let step = try Step.only(of: "# 題\n\n1. \(sentence)\n")

    #expect(step.instructions.compactMap(\.target?.text) == expected)
  }

  @Test("says of a control that has no name where it stands")
  func nameless() throws {
    let text = "# 題\n\n1. 「開始」をクリックします。\n2. 担当者の「状態」列にあるボタンをクリックします。\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let manual = try #require(ManualReader.read(ManualSource(manual: source)).value)

    let general = manual.flows[0].steps[1].sentences.flatMap(\.general)
    #expect(general.compactMap(\.target?.text) == ["「状態」列にあるボタン"])
  }

  @Test("counts steps by letters behind their word")
  func lettered() {
    let text = "# 題\n\n**手順A:** 「開始」をクリックします。\n\n**手順B:** 「次へ」をクリックします。\n"

    #expect(outline(text) == ["題: 手順A: 手順B:"])
  }

  @Test("hides nothing behind an aside that nothing closes, or that another name closes")
  func asides() {
    let text = """
      # 題

      {{< callout context="caution" title="注意" >}}
      「取り消す」をクリックしても戻せません。
      {{< /callout >}}

      {{< note "一行だけの注意" >}}

      1. 「開始」をクリックします。

      {% note %}
      「やめる」をクリックしないでください。
      {% endnote %}

      2. 「次へ」をクリックします。
      """

    #expect(targets(text) == [["開始"], ["次へ"]])
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
