/// The rules on Japanese sentences.
package enum SentenceRules {
  package static let all: [any TextRule.Type] = [
    LongSentence.self, ManyCommas.self, KanjiRun.self, MixedStyle.self, WordyAbility.self,
    OverlyHumble.self, RepeatedParticle.self, WordyDoing.self, DoubleNegation.self,
  ]
}
