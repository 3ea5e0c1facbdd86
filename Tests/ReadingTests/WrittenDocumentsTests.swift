import Findings
import Reading
import Storyboards
import Testing

@Suite("Documents in the markup of people's tools")
struct WrittenDocumentsTests {
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

  @Test("counts the items of HTML's lists, and leaves those within a step to it")
  func tagLists() {
    let text = """
      <h2>Post</h2>
      <ol>
      <li>Click <strong>Insert image</strong>. The dialog opens.
        <ul>
        <li>Select a picture.</li>
        <li>Click <strong>Use this image</strong>.</li>
        </ul>
      </li>
      <li>Click <strong>Send</strong>.</li>
      </ol>
      """

    #expect(outline(text) == ["Post: 1. 2."])
    #expect(targets(text) == [["Insert image", "Use this image"], ["Send"]])
  }

  @Test("takes numbered questions for titles of what answers them")
  func questions() {
    let text = """
      よくあるご質問

      Q1．口座からは？
      A1．次の順にお進みください。

      1. 「チャージ」をタップします。
      2. 「次へ」をタップします。

      Q2．駅でもできますか？
      A2．はい。「ICカード」ボタンを押し、「チャージ」を押してください。
      """

    #expect(outline(text) == ["Q1．口座からは？: 1. 2.", "Q2．駅でもできますか？: "])
  }

  @Test("parts a step's first line, which presses, from what is told of it")
  func deedOverProse() {
    let text = """
      スキャンする

      1　原稿をセットする
      　　奥までさし込みます。

      2　ホーム画面で［スキャナー］を押す
      　　パネルが暗いときは、先に［節電］を押してください。
      """

    #expect(targets(text) == [[], ["スキャナー", "節電"]])
  }

  @Test("reads a wiki's stars as headings and its plus signs as a count")
  func wiki() {
    let text = """
      *打刻の使い方

      **出勤

      +社内ポータルの左側にある[勤怠]をクリック
      +ログイン画面が出るので、社員番号を入れて[ログイン]をクリック

      **訂正

      +上のメニューで[月次]→[打刻修正]を選ぶ
      +[申請]を押す。[+追加]ボタンは使わない
      """

    #expect(outline(text) == ["出勤: + +", "訂正: + +"])
    #expect(
      targets(text) == [["勤怠"], ["社員番号", "ログイン"]])
  }

  @Test("calls screens without the numbers that a system gives them")
  func screenCodes() throws {
    let step = try Step.only(
      of: "# 題\n\n| 手順 | 画面 | 操作 |\n|---|---|---|\n| 1 | MNB-010 ログイン画面 | 「次へ」を押す |\n")

    let screens = step.sentences.flatMap(\.mentions).compactMap { mention in
      if case .arrival(let screen) = mention { screen.name.text } else { nil as String? }
    }
    #expect(screens == ["ログイン画面"])
  }

  @Test("goes on with bullets behind a count that has ended, where they ask for something")
  func bulletsBehindCount() {
    let text = """
      # 注文

      1. 「＋」をタップします。
      2. 「新規注文」画面が表示されます。

      - 「商品を追加」をタップします。
      - 商品名を入力します。

      # 確認

      1. 「確認」を押します。
      2. 「完了」を押します。

      - 入力できない文字があります。
      - 選択した内容は保存されません。

      # 支払い

      1. 「支払う」を押します。
      2. 番号を入力します。

      - カードの場合は「カード」を選択します。
      - 振込の場合は「振込」を選択します。
      """

    #expect(outline(text) == ["注文: 1. 2. - -", "確認: 1. 2.", "支払い: 1. 2."])
  }

  @Test("takes the cells of a table for steps where they go on with the count")
  func countedCells() {
    let text = """
      # 導入

      1. 「ダウンロード」を押します。

      |  |  |
      | --- | --- |
      | 2. 「開く」をクリック | 図のとおりです。 |
      | 3. 設定 → 一般 | |

      # 凡例

      | 番号 | 説明 |
      |---|---|
      | 1. 検索 | 検索します |
      """

    #expect(outline(text) == ["導入: 1. 2. 3."])
  }
}
