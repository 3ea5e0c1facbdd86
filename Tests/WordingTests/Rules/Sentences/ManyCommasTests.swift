import Testing
import Wording

@Suite("Many commas")
struct ManyCommasTests {
  @Test(
    "count in one sentence, where they part clauses",
    arguments: [
      ("まず、申請書を用意して、必要なことを書き、窓口に出すと、受付票が渡されます。", "まず、申請書を用意して、必要なことを書き、窓口に出すと、受付票が渡されます。"),
      ("終わりました。次に、住所を確かめ、電話番号を入れて、確認へ進み、送信します。", "次に、住所を確かめ、電話番号を入れて、確認へ進み、送信します。"),
      ("申請する場合、本人が窓口に来られない際、委任状があれば、代わりの方が、手続できます。", "申請する場合、本人が窓口に来られない際、委任状があれば、代わりの方が、手続できます。"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(ManyCommas.self, in: text, .text) == [expected])
  }

  @Test(
    "do not count between listed nouns, in brackets, or over two sentences",
    arguments: [
      "氏名、住所、電話番号、メールアドレス、生年月日を入力してください。",
      "まず、窓口に行き、番号札を取り、お待ちください。",
      "メニュー、タブ、ボタン、リンク、アイコンのどれかを押します。",
      "書類（赤い、白い、青い、黒い、黄色い）を選びます。",
      "初めに、住所を入れ、確認します。次に、電話番号を入れ、送信します。",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(ManyCommas.self, in: text, .text) == [])
  }
}
