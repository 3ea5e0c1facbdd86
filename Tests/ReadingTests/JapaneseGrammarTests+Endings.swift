import Testing

/// Presses at the end of a sentence, and what is none.
extension JapaneseGrammarTests {
  @Test(
    "takes no value, state or person for a control",
    arguments: [
      "日付を「2024」で登録", "「氏名」で検索", "「氏名」欄で検索", "「申請中」で登録", "Enterキーで確定",
      "東京 → 大阪", "「未読」→「既読」", "申請 → 承認 → 完了",
    ])
  func values(sentence: String) throws {
    #expect(try said("「次へ」を押します。\(sentence)") == ["押す 次へ"])
    #expect(
      targets("# 手続き\n\n① 「次へ」を押します。\n② \(sentence)\n")?.flatMap { $0 } == ["次へ"])
  }

  @Test(
    "ends with no press where the verb before it tells of a value or a result",
    arguments: [
      ("「申請」を押すと「申請しました」", ["押す 申請"]), ("氏名を入力して「山田」", ["入力 氏名"]),
      ("会員種別を選び「一般」または「学生」", ["選ぶ 会員種別"]),
      ("「送信」をクリックし、控えを「管理者」へ", ["押す 送信"]),
      ("「氏名」欄に入力し、そのボタンを押します。", ["入力 氏名"]),
      ("**初めての方**: 番号を入力します。", ["入力 番号"]), ("**方法1**: 日付を選択します。", ["選ぶ 日付"]),
      ("①に氏名を入力します。", ["入力 氏名"]),
    ])
  func endings(sentence: String, expected: [String]) throws {
    let stop = sentence.hasSuffix("。") ? "" : "。"

    #expect(try said("\(sentence)\(stop)「次へ」をクリックします。") == expected + ["押す 次へ"])
  }
}
