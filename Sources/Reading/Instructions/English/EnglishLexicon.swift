import Storyboards

/// The words that English manuals work with. What the grammar knows of the language stands here;
/// all words are in lower case.
enum EnglishLexicon {
  /// What a verb asks for, and so what may stand behind it.
  enum Use: Sendable {
    /// "click Save": whatever is named is a control.
    case press
    /// "select Save", "choose a colour": a command or a value; only what is set off or has a role.
    case choose
    /// "type your name": a field, named or not.
    case enter
    /// "complete the Name field": a field, named as such.
    case complete
    /// "tick I agree".
    case tick
    /// "turn on Reminders", "set Sharing to No".
    case set
    /// "open the Loans tab", "go to Reports > Yearly".
    case go
    /// "use the Language list to select …": a field, by what it is used for.
    case use
    /// "drag the Volume slider", "expand Advanced".
    case other
  }

  static let verbs: [String: Use] = [
    "click": .press, "tap": .press, "press": .press, "hit": .press, "push": .press,
    "touch": .press, "double-click": .press, "double-tap": .press,
    "select": .choose, "choose": .choose, "pick": .choose,
    "enter": .enter, "type": .enter, "fill": .enter, "input": .enter, "key": .enter,
    "paste": .enter, "retype": .enter, "re-enter": .enter, "overwrite": .enter,
    "complete": .complete, "provide": .enter, "specify": .complete, "supply": .enter,
    "explain": .complete, "describe": .complete, "indicate": .choose, "visit": .go, "follow": .go,
    "pop": .enter,
    "create": .complete, "give": .complete, "write": .complete, "put": .complete, "add": .complete,
    "leave": .complete, "compose": .complete,
    "edit": .complete, "update": .complete,
    "tick": .tick, "check": .tick, "untick": .tick, "uncheck": .tick, "clear": .tick,
    "deselect": .tick, "unselect": .tick, "mark": .tick,
    "turn": .set, "switch": .set, "toggle": .set, "set": .set, "enable": .set, "disable": .set,
    "change": .set, "adjust": .set, "amend": .set,
    "open": .go, "go": .go, "navigate": .go, "browse": .go, "access": .go,
    "head": .go, "use": .use,
    "expand": .other, "collapse": .other, "right-click": .other, "drag": .other, "hover": .other,
    "point": .other, "move": .other, "slide": .other,
  ]

  /// Verbs that no control is called by, whatever their case.
  static let plainVerbs: Set<String> = [
    "click", "tap", "press", "hit", "select", "choose", "enter", "type", "double-click",
  ]

  /// "tell us … by selecting X".
  static let gerunds: [String: String] = [
    "clicking": "click", "tapping": "tap", "pressing": "press", "selecting": "select",
    "choosing": "choose", "ticking": "tick", "checking": "check", "entering": "enter",
    "typing": "type", "going": "go", "opening": "open", "navigating": "navigate",
  ]

  /// What the reader does that operates no control, at the head of a sentence.
  static let deeds: Set<String> = [
    "log", "sign", "scan", "insert", "wait", "answer", "find", "scroll", "start", "launch",
    "use", "connect", "swipe", "turn", "visit", "browse", "agree", "follow",
  ]

  /// What stands before a verb that asks for something, besides the beginning of a clause.
  static let openers: Set<String> = [
    "and", "then", "or", "please", "also", "now", "next", "first", "finally", "but", "again",
    "simply", "so", "just", "instead", "otherwise", "optionally", "either", "else", "we'll",
    "we’ll",
    "let's", "let’s",
  ]

  /// What keeps a verb in the middle of a clause from being one that asks.
  static let blockers: Set<String> = [
    "not", "don't", "don’t", "never", "to", "the", "a", "an", "can", "could", "you", "may", "might",
    "when", "after", "if", "by", "will", "must", "should", "before", "until", "that", "this", "no",
    "your", "each", "single", "double", "who", "we", "they", "it", "would", "cannot", "can't",
    "can’t", "i", "than", "of", "for", "in", "on", "at", "one", "which", "is", "are", "be", "was",
    "every", "any", "all", "users", "user", "with", "from",
  ]

  static let negations: Set<String> = ["not", "don't", "don’t", "never", "cannot", "without"]

  /// A clause that one of these opens tells when, not what.
  static let subordinators: Set<String> = [
    "if", "when", "once", "after", "before", "unless", "while", "whenever", "until", "as",
    "because", "where",
  ]

  /// "To cancel, click X": only who wants to leaves the path.
  static let regrets: Set<String> = [
    "change", "cancel", "undo", "correct", "go", "return", "edit", "remove", "restart", "clear",
    "start", "stop", "delete", "leave", "make",
  ]

  /// What a control is called, with its role.
  static let roles: [String: Role] = [
    "button": .button, "buttons": .button, "link": .link, "links": .link, "hyperlink": .link,
    "tab": .tab, "tabs": .tab, "field": .field, "fields": .field, "box": .field, "boxes": .field,
    "textbox": .field, "list": .field, "lists": .field, "dropdown": .field, "drop-down": .field,
    "tile": .button, "tiles": .button, "menu": .menu, "menus": .menu, "icon": .icon, "icons": .icon,
    "checkbox": .checkbox,
    "checkboxes": .checkbox, "tickbox": .checkbox, "option": .option, "options": .option,
    "slider": .field, "toggle": .checkbox, "switch": .checkbox, "switches": .checkbox,
    "area": .field, "column": .field, "columns": .field,
    "editor": .field,
    // "input field" as PDF extraction leaves it, without the ligature.
    "eld": .field, "elds": .field,
  ]

  /// Two words that name one role.
  static let rolePairs: [String: [String: Role]] = [
    "check": ["box": .checkbox, "boxes": .checkbox],
    "tick": ["box": .checkbox, "boxes": .checkbox],
    "radio": ["button": .radio, "buttons": .radio],
    "text": ["box": .field, "field": .field, "boxes": .field, "fields": .field, "area": .field],
    "drop-down": ["list": .field, "menu": .field, "box": .field],
    "dropdown": ["list": .field, "menu": .field, "box": .field],
    "combo": ["box": .field], "list": ["box": .field],
    "input": ["box": .field, "field": .field, "fields": .field, "eld": .field, "elds": .field],
    "search": ["box": .field, "bar": .field, "field": .field],
    "menu": ["item": .menu, "option": .menu, "command": .menu],
    "toggle": ["switch": .checkbox],
  ]

  static let determiners: Set<String> = [
    "the", "a", "an", "your", "each", "both", "its", "this", "that", "any", "their", "these",
    "those", "our", "his", "her", "another", "every",
  ]

  /// How a control looks or where it stands, said before its name.
  static let adjectives: Set<String> = [
    "blue", "green", "red", "grey", "gray", "orange", "white", "black", "yellow", "large", "small",
    "big", "first", "last", "second", "third", "top", "bottom", "left", "right", "corresponding",
    "appropriate", "relevant", "new", "same", "main", "following", "mandatory", "required",
    "optional", "provided", "given", "respective", "designated",
  ]

  /// A lower-case name that ends in one of these is a picture to press: "your profile photo".
  static let pictures: Set<String> = [
    "photo", "avatar", "initials", "dots", "arrow", "arrows", "gear", "cog", "pencil", "symbol",
    "sign",
    "icon", "thumbnail", "bin",
  ]

  /// "the button labeled X".
  static let labelWords: Set<String> = [
    "labeled", "labelled", "called", "named", "marked", "titled", "headed", "reading", "says",
  ]

  /// Small words that may stand inside a capitalised name ("Apply for a New License").
  static let inner: Set<String> = ["of", "for", "to", "with", "by", "as", "on", "in", "at", "from"]

  static let articlesInside: Set<String> = ["a", "the", "my", "an", "our"]

  /// What a question begins with.
  static let askers: Set<String> = [
    "how", "what", "why", "where", "when", "who", "which", "can", "could", "do", "does", "did",
    "is",
    "are", "was", "were", "has", "have", "will", "should", "would", "may", "am", "still", "need",
  ]

  /// "Add to cart", "Back to top": words that open a name which goes on in small letters.
  static let openEnded: Set<String> = [
    "add", "back", "return", "go", "skip", "reply", "proceed", "continue", "send", "pay", "save",
    "copy",
    "move", "share", "switch",
  ]

  /// Verbs that say what a press is for: "click Back to see the list".
  static let purposes: Set<String> = [
    "see", "view", "save", "continue", "finish", "add", "proceed", "return", "start", "edit",
    "change", "confirm", "submit", "make", "get", "exit", "close", "cancel", "review", "keep",
    "begin", "show", "send", "access", "display", "search", "apply", "delete", "remove", "do",
  ]

  /// The last word of a name that holds a value: "Select the Leave Type".
  static let values: Set<String> = [
    "date", "type", "name", "category", "status", "year", "month", "day", "time", "period",
    "country", "state", "region", "language", "currency", "branch", "department", "size", "colour",
    "color", "quantity", "role", "reason", "method", "gender", "title", "term", "level", "priority",
    "location", "length", "room", "format", "unit", "group", "class", "course", "amount",
  ]

  /// What stands before a colon without naming a field: "Optional: Enter …".
  static let remarks: Set<String> = [
    "optional", "optionally", "note", "tip", "important", "step", "example", "result", "next",
    "then", "action", "warning", "caution", "either", "finally",
  ]

  /// Where an unquoted name ends.
  static let stops: Set<String> = [
    "if", "when", "next", "under", "again", "into", "then", "twice", "once", "until", "so",
    "using", "below", "above", "near", "beside", "before", "after", "that", "which", "who", "you",
    "we", "is", "are", "has", "will", "should", "must", "may", "can", "it", "they", "not", "and",
    "or", "exactly", "but", "while", "because", "where", "wherever", "only", "you’d", "you'd",
    "you’ve",
    "you've", "you're", "you’re", "you'll", "you’ll", "i", "he", "she", "otherwise", "instead",
    "also", "they're", "they’re", "it's", "it’s", "we're", "we’re", "like",
    "here", "there", "depending", "based", "whose", "whom",
    "regarding", "during", "shorter", "longer", "fewer",
    "concerning", "about", "securely", "carefully", "correctly", "accurately", "properly",
  ]

  /// What tells more of a thing behind it: "the code sent to your phone".
  static let participlesBehind: Set<String> = [
    "sent", "received", "displayed", "shown", "generated", "mentioned", "printed", "provided",
    "associated", "registered", "linked", "given", "created", "used",
  ]

  static let prepositions: Set<String> = [
    "in", "into", "under", "within", "on", "from", "at", "to", "next", "beside", "below", "above",
    "of", "for", "with", "near", "across", "along", "inside", "onto", "by", "via", "through",
    "without", "over", "against",
  ]

  static let inside: Set<String> = ["in", "into", "under", "within", "inside"]

  /// Keys of the keyboard: pressed, but on no screen.
  static let keys: Set<String> = [
    "enter", "return", "esc", "escape", "tab", "ctrl", "control", "alt", "shift", "space",
    "spacebar", "f1", "f5", "key",
  ]

  static let screens: Set<String> = [
    "page", "screen", "dialog", "dialogue", "window", "pane", "form", "message", "popup", "pop-up",
    "panel", "view", "wizard", "dashboard", "workspace",
  ]

  /// What kind of a page a name before it is of: "the **Savings** landing page".
  static let pageKinds: Set<String> = [
    "landing", "dialog", "dialogue", "pop-up", "popup", "web", "overview", "details", "settings",
    "main",
    "home", "login", "sign-in",
  ]

  /// Screens that are called by what they are.
  static let screenNames: Set<String> = ["dashboard", "homepage", "home"]

  /// Parts of a screen: they come up like one, but nobody stands on them.
  static let parts: Set<String> = ["panel", "view", "form", "message"]

  /// A verb by which a screen comes up.
  static let displays: Set<String> = [
    "appears", "opens", "displays", "comes", "shows", "loads", "appear", "starts", "pops", "open",
    "slides", "slide",
    "appeared", "opened", "popped", "come", "display", "load", "show", "asks",
  ]

  /// What follows "is" or "will be" where a screen comes up.
  static let displayed: Set<String> = [
    "displayed", "shown", "presented", "opened", "loaded",
  ]

  /// Verbs that take the reader somewhere: "You are taken to your Dashboard page".
  static let transports: Set<String> = [
    "taken", "returned", "redirected", "brought", "sent", "directed", "returns", "takes", "brings",
    "presented", "land", "lands", "arrive", "see", "forwarded", "moved", "redirects", "reach",
    "reaches", "take", "bring", "redirect", "pull", "pulls", "shown", "transferred", "navigated",
    "goes", "moves", "jumps",
  ]

  /// What stands before a screen that the reader is on, or goes to of herself.
  static let locations: Set<String> = [
    "on", "in", "from", "at", "to", "open", "visit", "within", "under", "complete", "review",
    "check",
  ]

  /// Words of a sentence that tells another way.
  static let alternatives: Set<String> = ["instead", "alternatively"]

  /// What lies before the reader like a screen, by the name behind the word: "Open the email **X**".
  static let messages: Set<String> = ["email", "e-mail", "mail", "letter", "sms"]

  static let referenceVerbs: Set<String> = [
    "go", "skip", "return", "continue", "proceed", "repeat", "from", "back", "jump",
  ]
}
