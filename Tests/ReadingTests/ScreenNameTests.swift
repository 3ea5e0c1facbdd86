import Storyboards
import Testing

@Suite("The screens that a sentence names")
struct ScreenNameTests {
  private func screens(_ sentence: String) throws -> [String] {
    let title = sentence.first?.isASCII == true ? "Procedure" : "手続き"
    let step = try Step.only(of: "# \(title)\n\n1. \(sentence)\n")
    return step.sentences.flatMap(\.mentions).compactMap { mention in
      switch mention {
      case .arrival(let screen), .shows(let screen): screen.name.text
      case .instruction, .reference: nil
      }
    }
  }

  @Test(
    "are found by what stands there, comes up or is opened",
    arguments: [
      ("マイページの予約状況タブを押します。", "マイページ"),
      ("マイページの上部メニューから［契約］を選びます。", "マイページ"),
      ("「次へ」を押すと、各種届出画面が表示されます。", "各種届出画面"),
      ("「次へ」を押すと、画面が「申請内容」に変わります。", "申請内容"),
      ("お支払い金額の画面で「現金」を押します。", "お支払い金額の画面"),
      ("「終える」を押すと、アンケート画面へ自動的に移動します。", "アンケート画面"),
      ("At the bottom of the “Details” page, click “Ask”.", "Details"),
      ("⇒メインメニューに戻る。「入庫」を押す。", "メインメニュー"),
      ("Click **Go**. You return to the **Rules** page.", "Rules"),
      ("Click **Go**. You should then see a page headed “Received”.", "Received"),
      ("Click **Go**. A Thank You page will come up.", "Thank You page"),
      ("At the MAIN MENU, press 2.", "MAIN MENU"),
      ("The Choose a new time screen is displayed. Click Next.", "Choose a new time screen"),
      ("If it is low, the Check Your Reading window appears.", "Check Your Reading window"),
      ("From your **Dashboard**, click **Go**.", "Dashboard"),
      ("Navigate to your dashboard and select **Go**.", "dashboard"),
      ("Go to the record's “Edit” page and click **Go**.", "Edit"),
      ("[配分の表示] ページを閉じます。", "配分の表示"),
      ("「試算」を押します。試算結果画面に、見込額のグラフが表示されます。", "試算結果画面"),
      ("登録画面が一覧画面の上に表示される。", "登録画面"),
      ("「確定」をクリック → 「登録完了」画面が表示", "登録完了"),
      ("「次へ」を押します。左側のナビゲーション ウィンドウで「売掛」を押します。確認画面が出ます。", "確認画面"),
      ("Click **Submit**. The desk gives a number and opens the **Details** page.", "Details"),
    ])
  func named(sentence: String, screen: String) throws { #expect(try screens(sentence) == [screen]) }

  @Test(
    "are none where several are meant, or the book's own page",
    arguments: [
      "「次へ」を押します。ここからは各銀行の画面になります。", "「次へ」を押します。登録のしかた→8-3ページ",
      "マイページの使い方を読み、「次へ」を押します。",
      "「次へ」を押します。「戻る」を押すと、付与の画面に戻ることができます。",
      "Click **Go**. A sample results page appears in the following screenshot.",
      "タブレットの画面にある「はじめる」を押します。",
      "Click **Go**. The picture appears on your front page.",
    ])
  func unnamed(sentence: String) throws { #expect(try screens(sentence) == []) }
}
