/// What controls are called by, and what they are not.
extension EnglishLexicon {
  /// Verbs that controls are called by together with a particle.
  static let particleVerbs: Set<String> = ["sign", "log", "opt", "clock", "check"]

  /// How what is entered must be, which is no part of its name.
  static let demands: Set<String> = [
    "valid", "correct", "desired", "mandatory", "required", "necessary", "unique", "appropriate",
    "available", "suitable", "preferred",
  ]

  /// Verbs that open the name of a button: "Create an account", "Save and continue".
  static let commands: Set<String> = [
    "choose", "save", "submit", "add", "send", "browse", "sign", "log", "create", "edit", "view",
    "upload", "download", "print", "search", "apply", "cancel", "confirm", "continue", "start",
    "make", "accept", "agree", "request", "book", "get", "find", "change", "manage", "pay", "set",
    "review", "register", "open", "close", "delete", "remove", "update", "check", "use", "freeze",
    "unfreeze", "block", "report", "share", "keep", "ask", "invite", "move", "copy", "connect",
    "reset",
    "join", "claim", "renew", "donate", "lock", "unlock", "approve", "reject", "publish", "sync",
  ]

  /// The second of two deeds in one name.
  static let paired: Set<String> = [
    "send", "pay", "continue", "proceed", "submit", "close", "exit", "finish", "confirm", "save",
    "next", "return", "apply", "register", "download", "print",
  ]

  /// Verbs by which a name of several words opens that goes on to the clause's end: "click find the
  /// bill".
  static let sentenceNames: Set<String> = [
    "find", "view", "track", "pay", "see", "show", "join", "add", "create", "save", "start",
  ]

  /// Names in small letters that elsewhere say where or when.
  static let adverbialNames: Set<String> = ["next", "back", "done", "close"]

  /// What a press in small letters cannot be called by: "click anywhere", "select files".
  static let unnamed: Set<String> = [
    "anywhere", "here", "outside", "inside", "it", "them", "one", "once", "twice", "again",
    "through",
    "away", "down", "up", "out", "off", "on", "enter", "return", "either", "whichever", "what",
    "any",
    "all", "no", "not", "and", "or", "more", "each", "which", "how", "whether", "where", "there",
    "between", "from", "several", "multiple", "two", "three", "only", "everything",
  ]

  /// Verbs of the mind, and others that open a clause of their own behind "and": no field is called so.
  static let remindings: Set<String> = [
    "make", "ensure", "verify", "confirm", "review", "be", "note", "remember", "check", "wait",
    "keep", "proceed", "continue", "submit", "press", "go", "mention",
  ]

  /// What fields are called by, besides values.
  static let fieldNouns: Set<String> = [
    "password", "number", "address", "email", "e-mail", "code", "pin", "id", "username", "surname",
    "postcode", "comment", "comments", "description", "message", "notes", "passcode", "phone",
  ]

  /// What people write of their own: "add a message", "leave a comment".
  static let compositions: Set<String> = [
    "comment", "comments", "message", "note", "notes", "remark", "remarks", "subject", "title",
    "description", "reply", "caption", "summary", "feedback",
  ]

  /// What is filled in as a whole, of which "including" or a bracket names the parts.
  static let wholes: Set<String> = [
    "details", "information", "data", "fields", "particulars", "credentials", "info",
  ]

  /// Objects that name nothing.
  static let generic: Set<String> = [
    "it", "them", "whatever", "etc", "information", "details", "required information", "following",
    "data", "one",
    "options", "option", "items", "answers", "everything", "this", "that", "value", "values",
    "required", "all", "something", "anything", "fields", "field", "box", "boxes", "text",
    "form", "form below", "following properties", "following information", "following details",
    "list", "button", "link", "more information", "feedback", "necessary information",
    "required details", "necessary details", "relevant details", "relevant information",
    "requested information", "requested details", "mandatory fields", "necessary fields",
    "all the details", "all fields", "all the fields", "all information", "form fields",
  ]
}
