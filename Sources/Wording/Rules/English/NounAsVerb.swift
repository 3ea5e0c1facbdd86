import Findings
import Storyboards

/// “login to the site”: the verb is two words, log in.
///
/// Only where what stands before it makes a verb of it: “your login to the site” is a noun.
package enum NounAsVerb: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    text.phrases(nouns).compactMap { place in
      guard let form = forms.first(where: { $0.noun.text == text[place].lowercased() }),
        isVerb(place, in: text)
      else { return nil }
      let isCapital = text.scalars[place.lowerBound].properties.isUppercase
      let better = isCapital ? form.verb.prefix(1).uppercased() + form.verb.dropFirst() : form.verb
      return message(text[place], better: better, at: place)
    }
  }

  private static let forms: [(noun: WordPattern, verb: String)] = [
    ("login", "log in"), ("log-in", "log in"), ("logon", "log on"), ("logout", "log out"),
    ("logoff", "log off"), ("signin", "sign in"), ("sign-in", "sign in"), ("signup", "sign up"),
    ("sign-up", "sign up"), ("signout", "sign out"), ("sign-out", "sign out"), ("setup", "set up"),
    ("backup", "back up"),
  ]

  private static let nouns = forms.map(\.noun)

  private static func isVerb(_ place: Range<Int>, in text: ReviewedText) -> Bool {
    guard !text.has("-", at: place.upperBound) else { return false }
    let before = text.word(before: place.lowerBound)
    if modals.contains(before) { return true }
    guard before == "to" else { return false }
    var start = place.lowerBound
    while start > 0, text.scalars[start - 1] == " " { start -= 1 }
    return wishes.contains(text.word(before: start - 2))
  }

  private static let modals: Set<String> = [
    "can", "cannot", "can't", "could", "must", "should", "will", "may", "might", "please", "don't",
    "didn't", "couldn't", "won't", "you",
  ]

  /// What an infinitive follows: “need to login”, but not “go to login”.
  private static let wishes: Set<String> = [
    "need", "needs", "needed", "have", "has", "want", "wants", "able", "unable", "how", "required",
    "order", "try", "trying", "attempt", "used", "like", "ready", "failed", "allowed", "asked",
  ]

  package static let kind = FindingKind(
    "KSB6409", .note,
    title: Phrase(ja: "動詞の login", en: "“login” as a verb"),
    explanation: Phrase(
      ja: "login、setup などは名詞です。動詞は log in、set up のように2語で書きます。",
      en: "login, setup and backup are nouns; the verbs are two words: log in, set up, back up."))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "動詞の「\(written)」が1語で書かれています。", en: "The verb “\(written)” is two words."),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."), replacement: better)
  }
}
