import Storyboards
import Testing

@Suite("Reading a Japanese sentence")
struct JapaneseGrammarTests {
  private func step(_ text: String) throws -> Step {
    try Step.only(of: "# 手続き\n\n① \(text)\n")
  }

  private func said(_ text: String) throws -> [String] {
    try step(text).said([.press: "押す", .enter: "入力", .choose: "選ぶ", .other: "操作"])
  }

  @Test(
    "finds the controls that it names, quoted or not",
    arguments: [
      ("次へ進むボタンをクリックします。", ["押す 次へ進む"]),
      ("前の画面に戻るボタンを押してください。", ["押す 前の画面に戻る"]),
      ("マイページを開設するボタン[1]をクリックします。", ["押す マイページを開設する"]),
      ("詳細を表示ボタンをクリックします。", ["押す 詳細を表示"]),
      ("この求人に応募するボタンをクリックします。", ["押す この求人に応募する"]),
      ("［提出］ﾎﾞﾀﾝ②をクリックします。", ["押す 提出"]),
      ("画面右上の 予約かご をクリックします。", ["押す 予約かご"]),
      ("よろしければ送信ボタンを、直すときは修正するボタンを押します。", ["押す 送信", "押す 修正する"]),
      ("増やすときは［追加］、減らすときは［削除］を押す", ["押す 追加", "押す 削除"]),
      ("よろしければはいボタンを押します。", ["押す はい"]),
      ("登録せずに申し込む方はこちらをクリックしてください。", ["押す 登録せずに申し込む方はこちら"]),
      ("メニューから「次へ」を選択し、押してください。", ["押す 次へ"]),
      ("「＋追加」をクリックすると入力フォームが表示されます。", ["押す ＋追加"]),
      ("左下の設定（歯車マーク）をクリックします。", ["押す 設定"]),
      ("申請を行う施設名をクリックします。", ["押す 施設名"]),
      ("送信ボタンを押します。送信ボタンを押すと、受付番号が出ます。", ["押す 送信"]),
      ("［甲］か［乙］のどちらかを押します。", ["押す 甲", "押す 乙"]),
      ("［甲］－［乙］の順にクリックします。", ["押す 甲", "押す 乙"]),
      ("「参照」をクリックした後、「添付」をクリックします。", ["押す 参照", "押す 添付"]),
    ])
  func presses(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "finds the fields and the choices",
    arguments: [
      ("氏名、パスワード（再入力）[5]を入力します。", ["入力 氏名", "入力 パスワード（再入力）"]),
      ("届いた6桁の認証番号を入力します。", ["入力 認証番号"]),
      ("「利用区分」で「個人」または「法人」を選択します。", ["選ぶ 利用区分"]),
      ("連絡の種類を「欠席」「遅刻」から選びます。", ["選ぶ 連絡の種類"]),
      ("受取館、連絡方法を選択します。", ["選ぶ 受取館", "選ぶ 連絡方法"]),
      ("「同意する」の右のチェックボックスにチェックを付けます。", ["選ぶ 同意する"]),
      ("「通知」をオンにします。", ["選ぶ 通知"]),
      ("「生年月日」は西暦で入力してください。", ["入力 生年月日"]),
      ("「受付」画面にて、氏名を入力します。", ["入力 氏名"]),
      ("対象行のチェックボックスをオンにし、［承認］を押します。", ["押す 承認"]),
      ("〈申請〉メニューから〈経費〉を選択する", ["押す 申請", "選ぶ 経費"]),
    ])
  func inputs(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "takes no instruction from what is denied or told",
    arguments: [
      "［送信］を押下した後は、変更できません。", "［送信］をクリックしても次に進みません。",
      "「登録」ボタンは灰色のまま押せません。", "番号を入力することもできます。", "「削除」は2回タップしないでください。",
    ])
  func descriptions(sentence: String) throws {
    #expect(try said("「開始」をクリックします。" + sentence) == ["押す 開始"])
  }

  @Test(
    "finds the screens, by their names alone",
    arguments: [
      ("「申請一覧（A-101）」画面が表示されます。", "申請一覧"), ("登録内容の確認画面が表示されます。", "登録内容の確認画面"),
      ("《試算結果》が開きます。", "試算結果"), ("「取り消しますか」というダイアログが出ます。", "取り消しますか"),
      ("以下の画面が表示されます。", nil), ("ダイアログ「削除の確認」が表示されます。", "削除の確認"),
    ])
  func screens(sentence: String, expected: String?) throws {
    let names = try step(sentence + "「次へ」をクリックします。").sentences.flatMap(\.mentions).compactMap {
      if case .arrival(let name) = $0 { name.name.text } else { nil }
    }

    #expect(names == (expected.map { [$0] } ?? []))
  }

  @Test("keeps apart what everybody does and where only some are sent")
  func references() throws {
    let mentions = try step("「次へ」をクリックします。個人の方は手順5に進みます。").sentences.flatMap(\.mentions)

    let references = mentions.compactMap { if case .reference(let it) = $0 { it } else { nil } }
    #expect(references.map(\.mark) == ["5"])
    #expect(references.map(\.isConditional) == [true])
  }
}
