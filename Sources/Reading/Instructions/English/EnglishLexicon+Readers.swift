/// Who is told what to do, and how.
extension EnglishLexicon {
  /// "The user selects X".
  static let thirdPersons: [String: String] = [
    "clicks": "click", "taps": "tap", "presses": "press", "selects": "select",
    "chooses": "choose", "enters": "enter", "types": "type", "ticks": "tick",
  ]

  /// "You will need to enter X": told as a duty, meant as a step.
  static let duties: Set<String> = [
    "need", "needs", "have", "required", "asked", "prompted", "must",
  ]

  /// Whose duty is the reader's: "The applicant must select …".
  static let readers: Set<String> = [
    "you", "you'll", "you’ll", "we", "user", "users", "applicant", "applicants", "employee",
    "employees", "student",
    "students", "customer", "customers", "member", "members", "candidate", "candidates", "they",
    "he", "she", "staff", "parent", "parents", "guardian", "guardians", "teacher", "teachers",
    "learner", "learners", "owner", "owners", "guest", "guests", "visitor", "visitors", "manager",
    "managers", "voter", "voters", "patron", "patrons", "patient", "patients", "operator",
    "operators",
    "administrator", "administrators", "admin", "admins", "resident", "residents", "passenger",
    "passengers", "client", "clients", "buyer", "buyers", "seller", "sellers", "author", "authors",
    "reviewer", "reviewers", "organiser", "organisers", "organizer", "organizers", "carer",
    "carers",
    "neighbours", "neighbors",
  ]

  /// What tells which people are meant, behind what they are: "Taxpayers with two sources".
  static let tellingWho: Set<String> = ["with", "without", "who", "whose", "living"]

  /// "The X button should be clicked".
  static let participles: Set<String> = ["clicked", "pressed", "selected", "tapped", "chosen"]

  static let obligations: Set<String> = ["should", "must"]
}
