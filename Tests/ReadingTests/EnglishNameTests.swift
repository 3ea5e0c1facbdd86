import Storyboards
import Testing

@Suite("Names without signs in English")
struct EnglishNameTests {
  @Test(
    "go as far as their own words",
    arguments: [
      (
        "Tap Lock card, then turn on Hide this card.", ["press Lock card", "choose Hide this card"]
      ),
      ("Tap Use this photo if it's sharp.", ["press Use this photo"]),
      ("Click the My Visits card.", ["press My Visits"]),
      ("Tap Yes, remove.", ["press Yes, remove"]),
      ("Choose Yes, then tap Go.", ["press Yes", "press Go"]),
      ("Tap Forgot code? on the first screen.", ["press Forgot code?"]),
      (
        "Click on the Sales tile and then on the Old Orders link.",
        ["press Sales", "press Old Orders"]
      ),
      ("Type the First and Second scores.", ["enter First", "enter Second"]),
      ("Click ⋮ -> More -> New rule.", ["press ⋮", "press More", "press New rule"]),
      ("Upload the form using the Add File link.", ["press Add File"]),
      ("After that press “limits”.", ["press limits"]),
      ("Once done with the limits click on Save.", ["press Save"]),
      ("Tap Try again.", ["press Try again"]),
      ("Click on Pay by card.", ["press Pay by card"]),
      ("Click Send to school.", ["press Send to school"]),
      ("Click Save to continue.", ["press Save"]),
      ("Select Save and Continue.", ["press Save and Continue"]),
      ("Tap ON DUTY.", ["press ON DUTY"]),
      ("Tick the statement “I agree”.", ["choose I agree"]),
      ("Choose Half day from Type.", ["choose Type"]),
      ("In the **Words** field, select “Select Content”.", ["press Select Content"]),
      ("Guests staying with a host should tick “I have a host”.", ["choose I have a host"]),
      ("Slide Gate changes on.", ["choose Gate changes"]),
      ("Check the Order you have made and click Pay.", ["press Pay"]),
      ("Click “File” ➜ “Make a copy”.", ["press File", "press Make a copy"]),
      ("Please don't keep trying: click “Ask us”.", ["press Ask us"]),
      ("Under “Purpose of visit”, indicate why you travel.", ["choose Purpose of visit"]),
      ("Choose Worn or torn from the Help menu.", ["press Help", "press Worn or torn"]),
      ("Tap + then Add lamp then Lights.", ["press +", "press Add lamp", "press Lights"]),
      ("Click Cancel order again, or Keep order.", ["press Cancel order", "press Keep order"]),
      ("In the menu, choose Stock | Older orders.", ["press Stock", "press Older orders"]),
      ("The Go on button becomes active. Click it.", ["press Go on"]),
      ("The Lock button has changed to Unlock. Press it.", ["press Unlock"]),
      ("You get a box - you don't have to type - so just press “Send”.", ["press Send"]),
    ])
  func names(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "tell fields by what is typed into them",
    arguments: [
      ("Describe the fault in the “What broke?” box.", ["enter What broke?"]),
      ("Enter it again under Confirm Email.", ["enter Confirm Email"]),
      ("On the *Copy* page choose a folder from the Target dropdown.", ["choose Target"]),
      ("Change the Title field and press Save.", ["enter Title", "press Save"]),
      ("Change the **Label** if required.", ["enter Label"]),
      ("Fill in important details like **Name** and **Size**.", ["enter Name", "enter Size"]),
      ("I have moved: enter your new address.", ["enter address"]),
      ("Enter a label shorter than 3 letters.", ["enter label"]),
      ("Give it a **Label** and, if you like, a **Note**.", ["enter Label", "enter Note"]),
      ("You reach the page, where you enter your old number.", ["enter old number"]),
      ("On the sign-up page enter your username.", ["enter username"]),
      ("Add your email address if you like.", ["enter email address"]),
      ("Use the Amount drop-down to say how many.", ["choose Amount"]),
      (
        "Pop in your surname and your child's date of birth.",
        ["enter surname", "enter child's date of birth"]
      ),
      ("Set the From Date.", ["enter From Date"]),
      ("Fill in the necessary fields and press Go.", ["press Go"]),
    ])
  func fields(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "are a path where a step is nothing else",
    arguments: [
      ("Tools -> Sources -> Add new", ["press Tools", "press Sources", "press Add new"]),
      ("Keep a copy: Tools > Care > Copy now", ["press Tools", "press Care", "press Copy now"]),
      ("Paris > London", []), ("The price is > 3 > 2", []),
    ])
  func paths(sentence: String, expected: [String]) {
    let text = "# Procedure\n\n1. Click Go.\n2. \(sentence)\n"

    #expect(
      targets(text) == [["Go"], expected.map { String($0.dropFirst("press ".count)) }])
  }

  private func said(_ sentence: String) throws -> [String] {
    try Step.only(of: "# Procedure\n\n1. \(sentence)\n")
      .said([.press: "press", .enter: "enter", .choose: "choose", .other: "operate"])
  }
}
