import Storyboards

struct EnglishGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading { Reading() }
}
