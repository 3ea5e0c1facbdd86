import Findings
import Storyboards

/// “Please” before an instruction. “Please wait” and “please contact” ask for something, and stay.
package enum PleaseInSteps: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .step || text.kind == .error else { return [] }
    return text.phrases(["please"]).filter { place in
      text.beginsSentence(place.lowerBound)
        && text.phrases(favours).allSatisfy { $0.lowerBound != place.upperBound + 1 }
    }.map { message(text[$0], at: $0) }
  }

  private static let favours: [WordPattern] = ["wait", "contact", "call", "be patient", "accept"]

  package static let kind = FindingKind(
    "KSB6406", .note,
    title: Phrase(ja: "手順の Please", en: "“Please” in a step"),
    explanation: Phrase(
      ja: "英語の手順やエラーでは、Please を付けずに動詞で始めます。",
      en: "Steps and errors begin with the verb: “Enter your name.” Keep “please” for favours."))

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "指示に「\(written)」が付いています。", en: "“\(written)” stands before an instruction."),
      advice: Phrase(ja: "動詞で始めてください。", en: "Begin with the verb."))
  }
}
