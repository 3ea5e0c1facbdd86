/// The rules on the characters and words of one text, in the order of their codes.
package enum CharacterRules {
  package static let all: [any TextRule.Type] = [
    HalfWidthKana.self, DecomposedText.self, HiddenCharacter.self, DirectionControl.self,
    UnmatchedBracket.self, LookAlikeLetter.self, MistakenScript.self, MisreadKatakana.self,
    MisreadPhrase.self, KanaWord.self, KatakanaForm.self, DoubledWord.self, MixedWidth.self,
    SpaceInWord.self, RepeatedMark.self, ExclamationMark.self,
  ]
}
