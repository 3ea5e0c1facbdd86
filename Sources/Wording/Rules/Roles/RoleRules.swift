/// The rules that know what a Japanese text is for.
package enum RoleRules {
  package static let all: [any TextRule.Type] = [
    ButtonFullStop.self, LongButton.self, VagueLabel.self, ButtonWithoutAction.self,
    MissingFullStop.self, HeadingFullStop.self, UnclearError.self, ErrorWithoutAdvice.self,
    BlamingError.self, DoubledExample.self, HintExample.self, LabelColon.self,
    LabelInstruction.self, AltWording.self, BareAddressLink.self,
  ]
}
