import Findings
import Testing
import Wording

@Suite("Characters of another script in a word")
struct MistakenScriptTests {
  @Test(
    "are found where they make a katakana word",
    arguments: [
      ("エラ一が発生しました", "一", "ー"), ("デ一タを保存", "一", "ー"), ("ユーザ―を登録", "―", "ー"),
      ("メニュ−", "−", "ー"), ("コピ－する", "－", "ー"), ("カー卜", "卜", "ト"), ("メモ帳とデ―タ", "―", "ー"),
      ("マイナンバー力ード", "力", "カ"), ("アカウン卜を作成", "卜", "ト"), ("へルプ", "へ", "ヘ"), ("クりック", "り", "リ"),
      ("ぺージを開く", "ぺ", "ペ"), ("アルファべット", "べ", "ベ"),
    ])
  func katakana(text: String, letter: String, better: String) {
    let found = remarks(MistakenScript.self, on: text, .label)

    #expect(found.map(\.marked) == [letter])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "are found where a katakana stands for a kanji or hiragana",
    arguments: [
      ("入カしてください", "カ", "力"), ("窓ロ受取", "ロ", "口"), ("エ事の届出", "エ", "工"), ("第ニ条", "ニ", "二"),
      ("次ヘ進む", "ヘ", "へ"), ("選ベます", "ベ", "べ"), ("あリがとう", "リ", "り"),
    ])
  func others(text: String, letter: String, better: String) {
    let found = remarks(MistakenScript.self, on: text)

    #expect(found.map(\.marked) == [letter])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "are not seen where both readings are words, or where a dash parts words",
    arguments: [
      "サイト一覧", "メニュー一覧", "サイト―一覧", "ア－イ", "ホーム－マイページ", "マイナポータル-AP", "東京―大阪", "ページへ進む",
      "トップへ戻る", "マイページへログイン", "カード口座", "ログイン二段階認証", "3カ所", "一カ月", "数カ国", "入カード", "ハローワーク",
      "データ一つにつき", "ページ一ページ確認", "メール―電話", "イ、ロ、ハ、ニ、ホ、ヘ、ト、チ、リ", "別表リの欄", "スタート――そして",
      "バス・トイレ別", "エリア工事", "タイプ-A", "メモ力", "人口", "カタカナ",
    ])
  func clean(text: String) {
    #expect(marked(MistakenScript.self, in: text) == [])
  }

  @Test("are left to the rule on misread words where the whole word is misread")
  func misread() {
    #expect(marked(MistakenScript.self, in: "サイトボリン―") == [])
    #expect(marked(MisreadKatakana.self, in: "サイトボリン―") == ["サイトボリン―"])
  }
}
