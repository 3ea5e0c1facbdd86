import Storyboards
import Testing
import Wording

@Suite("The rules on sentences, roles and English")
struct RuleListTests {
  @Test("have a code each, out of their own hundred")
  func codes() {
    let sentences = SentenceRules.all.map { $0.kind.code }
    let roles = RoleRules.all.map { $0.kind.code }
    let english = EnglishRules.all.map { $0.kind.code }
    let all = sentences + roles + english

    #expect(sentences.filter { !$0.hasPrefix("KSB62") } == [])
    #expect(roles.filter { !$0.hasPrefix("KSB63") } == [])
    #expect(english.filter { !$0.hasPrefix("KSB64") } == [])
    #expect(Set(all).count == all.count)
  }

  @Test(
    "say nothing of texts that hold nothing to say of",
    arguments: ["", " ", "。", "「", "の", "例", ":", ".", "\n", "💮", "か\u{3099}"])
  func odd(text: String) {
    let kinds: [TextKind] = [.text, .button, .label, .error, .example, .alt]
    let rules: [any TextRule.Type] = SentenceRules.all + RoleRules.all + EnglishRules.all
    var found: [String] = []
    for rule in rules { found += kinds.flatMap { marked(rule, in: text, $0) } }

    #expect(found == [])
  }
}
