/// The rules on English texts.
package enum EnglishRules {
  package static let all: [any TextRule.Type] = [
    LongEnglishSentence.self, VagueEnglishName.self, EnglishEndMark.self, AllCapitals.self,
    ClickOn.self, PleaseInSteps.self, LatinAbbreviation.self, DoubledSpace.self, NounAsVerb.self,
    LongEnglishButton.self, UnclearEnglishError.self, EnglishSlip.self,
  ]
}
