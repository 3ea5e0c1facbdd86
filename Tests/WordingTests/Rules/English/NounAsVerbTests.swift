import Testing
import Wording

@Suite("Nouns used as verbs")
struct NounAsVerbTests {
  @Test(
    "are parted where a verb must stand",
    arguments: [
      ("You must login to the site.", "login", "log in"),
      ("If you cannot logout, wait.", "logout", "log out"),
      ("You need to setup the printer.", "setup", "set up"),
      ("Please signup for the course.", "signup", "sign up"),
      ("We were unable to backup the file.", "backup", "back up"),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(NounAsVerb.self, on: text, .step, language: .english)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "are not seen where they are nouns",
    arguments: [
      "Log in to the site.",
      "Your login to the site is ready.",
      "Go to login.",
      "Return to sign-in.",
      "The setup is done.",
      "Open the login page.",
      "Single sign-on",
      "You sign in.",
      "Back to backup settings",
    ])
  func quiet(text: String) {
    #expect(marked(NounAsVerb.self, in: text, .step, language: .english) == [])
  }
}
