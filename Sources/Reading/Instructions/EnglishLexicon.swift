import Storyboards

/// The words that English manuals work with. What the grammar knows of the language stands here;
/// all words are in lower case.
enum EnglishLexicon {
  /// Verbs that ask for something on a screen. `needsName`: only a quoted or capitalised name, or
  /// one with a role word, can be the object, because the verb has other uses.
  static let verbs: [String: (action: Instruction.Action, needsName: Bool)] = [
    "click": (.press, false), "tap": (.press, false), "press": (.press, false),
    "hit": (.press, false), "push": (.press, false), "double-click": (.press, false),
    "select": (.choose, true), "choose": (.choose, true), "pick": (.choose, true),
    "enter": (.enter, false), "type": (.enter, false), "fill": (.enter, false),
    "input": (.enter, false), "tick": (.choose, true), "check": (.choose, true),
    "untick": (.choose, true), "uncheck": (.choose, true), "clear": (.choose, true),
    "open": (.press, true), "expand": (.other, true), "right-click": (.other, true),
    "go": (.press, true), "navigate": (.press, true),
  ]

  /// Verbs that mean a check box whatever else is said.
  static let checks: Set<String> = ["tick", "check", "untick", "uncheck", "clear"]

  /// What stands before a verb that asks for something, besides the beginning of a clause.
  static let openers: Set<String> = [
    "and", "then", "or", "please", "also", "now", "next", "first", "finally", "but", "again",
    "simply", "just",
  ]

  /// What keeps a verb in the middle of a clause from being one that asks.
  static let blockers: Set<String> = [
    "not", "don't", "never", "to", "the", "a", "an", "can", "could", "you", "may", "when", "after",
    "if", "by", "will", "must", "should", "before", "until", "that", "this", "no", "your", "each",
    "single", "double", "who", "we", "they", "it",
  ]

  /// What a control is called, with its role.
  static let roles: [String: Role] = [
    "button": .button, "buttons": .button, "link": .link, "links": .link, "tab": .tab,
    "tabs": .tab, "field": .field, "fields": .field, "box": .field, "boxes": .field,
    "textbox": .field, "list": .field, "dropdown": .field, "drop-down": .field, "menu": .menu,
    "icon": .icon, "checkbox": .checkbox, "check": .checkbox, "option": .option,
    "radio": .radio, "text": .field,
  ]

  static let determiners: Set<String> = [
    "the", "a", "an", "your", "on", "to", "in", "each", "both", "its", "this", "that", "any",
  ]

  /// Where an unquoted name ends.
  static let stops: Set<String> = [
    "on", "in", "at", "from", "to", "and", "or", "for", "if", "when", "next", "under", "again",
    "into", "with", "by", "then", "twice", "once", "until", "so", "as", "using", "below", "above",
    "near", "beside",
  ]

  static let inside: Set<String> = ["in", "into", "under", "within"]

  /// Objects that name nothing.
  static let generic: Set<String> = [
    "it", "them", "information", "details", "required information", "following", "data", "one",
    "options", "option", "items", "answers", "everything", "this", "that", "",
  ]

  static let screens: Set<String> = [
    "page", "screen", "dialog", "dialogue", "window", "pane", "form", "message", "popup", "pop-up",
    "panel", "view",
  ]

  /// What a screen does when it comes up.
  static let displays: Set<String> = [
    "appears", "opens", "is", "displays", "comes", "will", "shows", "loads", "appear",
  ]

  /// Verbs that take the reader somewhere: "You are taken to your Dashboard page".
  static let transports: Set<String> = [
    "taken", "returned", "redirected", "brought", "sent", "directed", "returns",
  ]

  static let referenceVerbs: Set<String> = [
    "go", "skip", "return", "continue", "proceed", "repeat", "from",
  ]
}
