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
      ("コピーしたキーを「API キー」欄に貼り付け", ["API キー"]), ("文字列を「保存フォーム」にコピペしてください。", ["保存フォーム"]),
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
      ("サイドメニューの倉庫(W)から荷札データ(W13)を開きます。", ["倉庫(W)", "荷札データ(W13)"]),
      ("「OK」を押そう。「次へ」を押そうとするとエラーになります。", ["OK"]),
      ("カード番号と登録したメールアドレスを入力します。", ["カード番号", "メールアドレス"]),
      ("SMSで届く6けたの認証コードを入力します。", ["認証コード"]),
      ("読みたい本の書名を選びます。", ["書名"]), ("診療科→医師→希望日の順にタップします。", ["診療科", "医師", "希望日"]),
      ("上部メニューの〈成績〉から〈履修登録〉を選択する。", ["成績", "履修登録"]),
      ("「種別」プルダウンリストから、提出する届出の種別を選択します。", ["種別"]),
      ("次表に従い各項目を入力し、「次へ」を押します。", ["次へ"]),
      ("口座の下にある定期預金をはじめるボタンをタップします。", ["定期預金をはじめる"]),
      ("普通ボタンか積立ボタンのどちらかをタップしてください。", ["普通", "積立"]),
      ("暗証番号を入力して預け入れるボタンをタップしてください。", ["暗証番号", "預け入れる"]),
      ("「欠席」「遅刻」の中からあてはまるものを押します。", ["欠席", "遅刻"]),
      ("お名前をお選びいただき、番号をご入力の上、「次へ」を押します。", ["お名前", "番号", "次へ"]),
      ("「お支払い」の文字をさわります。", ["お支払い"]), ("最後に「完了」を押すのを忘れずに！", ["完了"]),
      ("数字を「確認コード」欄に打ち込んで「有効にする」をクリックします。", ["確認コード", "有効にする"]),
      ("「現金」または「カード」を えらび、「つぎへ」を 押します。", ["現金", "カード", "つぎへ"]),
      ("カレンダーの「◎」または「○」の日をタップします。", ["◎", "○"]),
      ("「避難情報」と「気象警報」の左の四角にチェックを入れます。", ["避難情報", "気象警報"]),
      ("お知らせの「行きます」を押すだけでＯＫです。", ["行きます"]),
      ("右上の品目名で探すボタンを押します。", ["品目名で探す"]), ("受付画面で探すボタンを押します。", ["探す"]),
      ("診察券番号（４ケタ）とお誕生日を入れて、「送信する」をタップします。", ["診察券番号", "お誕生日", "送信する"]),
      ("今回は下記のように設定し、[追加する]をクリックします。", ["追加する"]),
    ])
  func names(sentence: String, expected: [String]) throws {
    let step = try Step.only(of: "# 題\n\n1. \(sentence)\n")

    #expect(step.instructions.compactMap(\.target?.text) == expected)
  }

  @Test(
    "takes no example, permission, paper, state, warning or source for something to operate",
    arguments: [
      "メールアドレスの変更を求められたときは、入力します。", "管理者権限を求められたら、入力します。",
      "シールを「申込書」に貼り付けて、郵送します。", "誤って「取消」を押したら受付は終了です。",
      "「検索」を押したら完了ですが、結果がない場合もあります。", "「総務部」から書類を発行します。",
      "「公式サイト」からアプリをダウンロードしてください。", "状態が「受付」→「審査」と進みます。",
    ])
  func restraint(sentence: String) throws {
    let step = try Step.only(of: "# 題\n\n1. 「開始」を押します。\(sentence)\n")

    #expect(step.instructions.compactMap(\.target?.text) == ["開始"])
  }

  @Test("takes an answer for a value, and two fields for two")
  func values() throws {
    let step = try Step.only(
      of: "# 題\n\n1. 「支払方法」から「カードの登録」を選択し、住所及び氏名を入力します。\n")

    #expect(step.instructions.compactMap(\.target?.text) == ["支払方法", "住所", "氏名"])
  }

  @Test("takes the answer to a question for no first step")
  func answers() {
    let text =
      "# 質問\n\n## Q. できますか？\n\n**A.** はい、次の手順で請求できます。\n\n1. 「申込」をクリックします。\n2. 「次へ」をクリックします。\n"

    #expect(targets(text) == [["申込"], ["次へ"]])
  }

  @Test("lists nothing under a sentence that only looks at what follows")
  func looking() {
    let text = "# 題\n\n1. 以下を参考に、氏名を入力します。\n   - 例1 山田太郎\n2. 「次へ」を押します。\n"

    #expect(targets(text) == [["氏名"], ["次へ"]])
  }

  @Test("gives a deeper heading behind the last step a procedure of its own")
  func ownProcedures() {
    let text = """
      ## Step 1: Sign in

      Click **Sign in**.

      ## Step 2: Create a project

      Click **New**.

      ### Rename a project

      Click **Rename** and enter the name.
      """

    #expect(outline(text).count == 2)
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

  @Test("reads a table of what is to be done, and one with an empty cell")
  func tables() {
    let text = """
      # 検品

      | 順 | 画面 | やること |
      |---|---|---|
      | 1 | メニュー画面 | 「入荷」を選択する |
      | 2 | 検品画面 | 「数量」を入力する |
      """
    let tabbed =
      "# 返品\n\nNo\t画面\t操作\n1\t返品画面\t［検索］を押下\n2\t\t伝票に署名をもらう\n3\t完了画面\t［印刷］を押下\n"

    #expect(targets(text) == [["入荷"], ["数量"]])
    #expect(targets(tabbed) == [["検索"], [], ["印刷"]])
  }

  @Test("fills what the rows of a table name that only gaps hold together")
  func gapTables() {
    let text = """
      １ 提出

      ①　「開始」を押下する。

      ②　入力画面が表示される。次表に従い各項目を入力する。

      表1　入力項目
      項目名　　　　　必須　入力内容
      届出者氏名　　　○　　法人の場合は代表者の氏名
      担当者電話番号　－　　日中に連絡のとれる番号

      ③　「確認」を押下する。
      """

    #expect(targets(text) == [["開始"], ["届出者氏名", "担当者電話番号"], ["確認"]])
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
    let text = "# 題\n\n1. 「申請」を押します。完了画面［TD2001］に番号が表示されます。「戻る」を押すと手順2の画面に戻ります。\n"
    let step = try Step.only(of: text)

    let shown = step.sentences.flatMap(\.mentions).compactMap { mention in
      if case .shows(let screen) = mention { screen.name.text } else { nil as String? }
    }
    #expect(shown == ["完了画面"])
  }

  @Test("takes code in the middle of a sentence for a name, its full stop included")
  func code() throws {
    let step = try Step.only(of: "# 題\n\n1. `空の台帳を作成します。` を選択します。\n")

    #expect(step.instructions.compactMap(\.target?.text) == ["空の台帳を作成します。"])
  }
}
