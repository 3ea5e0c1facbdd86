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
      ("「運動」「文化」のうち当てはまるものにチェックを付けます。", ["運動", "文化"]),
      ("対象のご契約にチェックを入れます。", ["対象のご契約"]),
      ("プリントに記載の児童コードを入力します。", ["児童コード"]),
      ("支払方法は「現金」「振込」のどちらかをお選びいただきます。", ["現金", "振込"]),
      ("番号とパスワードを求められたら、それぞれ入力します。", ["番号", "パスワード"]),
      ("「マイページ」→「借りている本」と進みます。", ["マイページ", "借りている本"]),
      ("［口座］から［口座の追加］を選びます。", ["口座", "口座の追加"]),
      ("受付番号又は届出年月日を入力します。", ["受付番号", "届出年月日"]),
      ("氏名又は名称を入力します。", ["氏名又は名称"]),
      ("「申し込む」をタップしたら受付完了です。", ["申し込む"]),
      ("[確定]ボタンをクリックする事で確定できます。", ["確定"]),
      ("「**[!UICONTROL 設定]**」を選択します。", ["設定"]),
      ("<span class=\"ui-button\">登録</span>をクリックします。", ["登録"]),
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

  @Test("fills what stands under a sentence whose button reviews it")
  func reviewed() {
    let text = """
      # 変更

      １．［変更する］をクリックしてください。
      ２．下記の項目をご入力いただき、［入力内容を確認する］をクリックしてください。
      　　【郵便番号】　　　　　ハイフンは不要です
      　　【番地・建物名】　　　全角で入力
      ３．［送る］をクリックしてください。
      """

    #expect(
      targets(text) == [["変更する"], ["入力内容を確認する", "郵便番号", "番地・建物名"], ["送る"]])
  }

  @Test("keeps the steps behind a deeper heading among headings that are steps")
  func deeperHeadings() {
    let text = """
      ## 手順

      ### 1. 「開始」を押します

      ### 2. 「次へ」を押します
      #### 注意事項
      間違えると合わなくなります。

      ### 3. 「登録」を押します
      """

    #expect(targets(text) == [["開始"], ["次へ"], ["登録"]])
  }

  @Test("has a screen come up with what is shown on it, and none of a step's own")
  func screensByContent() throws {
    let text = "# 題\n\n1. 「申請」を押します。《完了》画面に番号が表示されます。「戻る」を押すと手順2の画面に戻ります。\n"
    let step = try Step.only(of: text)

    let shown = step.sentences.flatMap(\.mentions).compactMap { mention in
      if case .shows(let screen) = mention { screen.name.text } else { nil as String? }
    }
    #expect(shown == ["完了"])
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
