import Storyboards
import Testing

@Suite("How far a name reaches without signs")
struct NameExtentTests {
  private static let verbs: [Instruction.Action: String] = [
    .press: "押す", .enter: "入力", .choose: "選ぶ",
  ]

  @Test(
    "leaves out verbs, places and measures, and keeps what belongs to the name",
    arguments: [
      ("品目を見つけ、数量を選択し、「次へ」を押します。", ["選ぶ 数量", "押す 次へ"]),
      ("利用日を決め、人数を選びます。", ["選ぶ 人数"]),
      ("欄に氏名、住所を入力します。", ["入力 氏名", "入力 住所"]),
      ("振込先 登録する振込先を入力します。", ["入力 振込先"]),
      ("振込先情報（銀行名・支店名・口座番号）を入力します。", ["入力 銀行名", "入力 支店名", "入力 口座番号"]),
      ("電話番号（自宅・携帯）を入力します。", ["入力 電話番号（自宅・携帯）"]),
      ("メニュー一覧（3本線）をタップします。", ["押す メニュー一覧"]),
      ("都道府県 お住まいの都道府県を選択します。", ["選ぶ 都道府県"]),
      ("登録されていない会員番号を入力し、「次へ」を押します。", ["入力 会員番号", "押す 次へ"]),
      ("いつからいつまで使うか、日付を選択してください。", ["選ぶ 日付"]),
      ("明細の入力にもどるボタンを押します。", ["押す 明細の入力にもどる"]),
      ("画面の確認に進むボタンを押します。", ["押す 確認に進む"]),
      ("この条件で探すボタンを押します。", ["押す この条件で探す"]),
      ("「利用者証明」のパスワードを入力します。", ["入力 パスワード"]),
      ("会員番号8桁を入力します。", ["入力 会員番号"]),
      ("画面上部の設定 > 通知をクリックします。", ["押す 設定", "押す 通知"]),
      ("開いたら、ファイル＞名前を付けて保存を押します。", ["押す ファイル", "押す 名前を付けて保存"]),
      ("表示 > 文字の大きさを選択します。", ["押す 表示", "押す 文字の大きさ"]),
      ("氏名を入力し、都道府県はプルダウンから選択します。", ["入力 氏名", "選ぶ 都道府県"]),
      ("検索窓に「住民票」と入力します。", ["入力 検索窓"]),
      ("体温、朝食の内容を入力します。", ["入力 体温", "入力 朝食の内容"]),
      ("詳細タブに切り替え、「編集」を押します。", ["押す 詳細", "押す 編集"]),
      ("支払方法はリストボックスから選択してください。", ["選ぶ 支払方法"]),
      ("接続先として **vpn.example.org** と入力します。", ["入力 接続先"]),
    ])
  func japanese(sentence: String, expected: [String]) throws {
    #expect(try Step.only(of: "# 題\n\n① \(sentence)\n").said(Self.verbs) == expected)
  }

  @Test(
    "tells what is set from what it is set to",
    arguments: [
      ("Set Status to Active.", ["選ぶ Status"]),
      ("Set the Status field to Active and the Timer to 5 minutes.", ["選ぶ Status", "入力 Timer"]),
      ("Change the Role from Viewer to Editor, then click `Save`.", ["選ぶ Role", "押す Save"]),
      ("Change the Status to Approved by clicking `Approve`.", ["押す Approve"]),
      ("Switch to the History tab and click `Export`.", ["押す History", "押す Export"]),
      ("Switch to the other account and click `Save`.", ["押す Save"]),
      ("From the drop-down, choose `Monthly`.", ["選ぶ Monthly"]),
      ("Change to Edit mode and click `Save`.", ["押す Save"]),
      ("Make sure Status is set to Active and click `Save`.", ["押す Save"]),
      ("Change your password and click `Save`.", ["押す Save"]),
    ])
  func english(sentence: String, expected: [String]) throws {
    #expect(try Step.only(of: "# Title\n\n1. \(sentence)\n").said(Self.verbs) == expected)
  }
}
