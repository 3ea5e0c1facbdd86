/// The words by which a screen is known to ask who somebody is, or for what is nobody else's.
enum SensitiveWords {
  /// In the title of a screen, or on a button of it.
  static let signIn = WordTable([
    "ログイン", "サインイン", "本人確認", "本人認証", "利用者認証", "ユーザー認証", "認証コード", "二段階認証", "2段階認証", "多要素認証",
    "ワンタイムパスワード", "マイナンバーカード", "利用者証明用電子証明書", "署名用電子証明書", "カードを読み取", "顔認証",
    "sign in", "sign-in", "signin", "log in", "log-in", "login", "log on", "verify your identity",
    "identity verification", "two-factor", "two-step verification", "one-time password",
    "verification code",
  ])

  /// What such a title says of a person who is in already, or on the way out.
  static let signedIn = WordTable([
    "ログイン後", "ログイン済", "ログインしました", "ログインしています", "サインイン後", "サインイン済", "ログイン履歴",
    "logged in", "signed in", "after login", "after logging in", "after signing in",
    "login history", "sign-in history",
  ])

  /// The name of a field for a secret, or for a number by which a person or her money is known.
  static let secret = WordTable([
    "パスワード", "暗証番号", "マイナンバー", "個人番号", "カード番号", "クレジットカード", "セキュリティコード", "認証コード", "確認コード",
    "秘密の質問", "合言葉", "口座番号", "利用者証明用電子証明書", "署名用電子証明書",
    "password", "passcode", "passphrase", "pin", "pin code", "card number", "credit card",
    "security code", "cvv", "cvc", "account number", "social security number", "ssn",
    "my number", "individual number", "one-time code", "verification code",
  ])

  /// The name of a field that asks who or where a person is.
  static let personal = WordTable(
    [
      "氏名", "お名前", "フリガナ", "ふりがな", "住所", "生年月日", "性別", "電話番号", "携帯番号", "メールアドレス", "郵便番号", "勤務先",
      "年収", "保険者番号", "被保険者番号", "基礎年金番号", "旅券番号", "免許証番号",
      "your name", "full name", "first name", "last name", "address", "street", "postcode",
      "postal code", "zip code", "date of birth", "birthday", "phone", "telephone",
      "phone number", "email", "email address", "e-mail", "passport number", "gender",
    ], names: ["名前", "なまえ", "name"])
}
