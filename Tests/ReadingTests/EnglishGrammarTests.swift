import Storyboards
import Testing

@Suite("Reading an English sentence")
struct EnglishGrammarTests {
  private func step(_ text: String) throws -> Step {
    try Step.only(of: "# Procedure\n\n1. \(text)\n")
  }

  private func said(_ text: String) throws -> [String] {
    try step(text).said([.press: "press", .enter: "enter", .choose: "choose", .other: "operate"])
  }

  @Test(
    "finds the controls that it names, as printed",
    arguments: [
      ("Click **Save**.", ["press Save"]),
      ("Click **Save** with the mouse.", ["press Save"]),
      ("**Click Save now**", ["press Save now"]), ("**Click the Save button**", ["press Save"]),
      ("We recommend clicking `Allow` to let us help.", ["press Allow"]),
      ("On the **My Page** click **OK**.", ["press OK"]),
      ("The applicant clicks the Submit button.", ["press Submit"]),
      ("To view it, click on the pencil icon at the right.", ["press pencil icon"]),
      ("To add one, click the ⊕ button above the grid.", ["press ⊕"]),
      ("Click the + button under **Member** or **Team**.", ["press +"]),
      ("Enter the code & click on “Send code”", ["enter code", "press Send code"]),
      ("Go to: **Rooms → Rights**", ["press Rooms", "press Rights"]),
      ("On the first screen in My Service select Records", ["press Records"]),
      ("When the page loads, click, Results to see the data", ["press Results"]),
      (
        "Open it by clicking on the right button of your mouse and pressing “Details”.",
        ["press Details"]
      ),
      ("From here you can click Change and go on.", ["press Change"]),
      ("Go to the **Tree Permit** home page and click **Apply**.", ["press Apply"]),
      (
        "Click the check box labeled Hold next the item, then click the Update button.",
        ["press Hold", "press Update"]
      ),
      ("Click Log on & Accept Terms of Use.", ["press Log on & Accept Terms of Use"]),
      (
        "Click on the Forgotten username or password link.",
        ["press Forgotten username or password"]
      ),
      ("Click Apply for a New License.", ["press Apply for a New License"]),
      ("Click Submit on the Review page.", ["press Submit"]),
      ("Click the Next Page--> link at the bottom.", ["press Next Page-->"]),
      ("Click the Green **Approve** button.", ["press Approve"]),
      ("Click Upload this File button.", ["press Upload this File"]),
      ("Select the “Go on” button under the “Other options” header.", ["press Go on"]),
      (
        "Log in by entering user ID (PAN), Password, Captcha code and click **Login**.",
        ["enter user ID", "enter Password", "enter Captcha code", "press Login"]
      ),
      ("Click Forgot your password to reset it.", ["press Forgot your password"]),
      ("Go to the account sign in page by clicking \"Login\".", ["press Login"]),
      ("Click the start button.", ["press start"]),
      ("Click the blue button on the left labeled “File”.", ["press File"]),
      ("Select ‘Pay’ from the menu, then ‘New payee’.", ["press Pay", "press New payee"]),
      ("Click Merge to keep them or Replace to discard them.", ["press Merge", "press Replace"]),
      ("Go to **Settings > General**.", ["press Settings", "press General"]),
      ("Choose Tools > Back Up.", ["press Tools", "press Back Up"]),
      ("The Continue button should be clicked.", ["press Continue"]),
      ("Tap your profile photo.", ["press profile photo"]),
      ("Click Make a Payment.", ["press Make a Payment"]),
      ("Click the three-dot menu icon.", ["press three-dot menu icon"]),
      ("Go to the **Partners** tab, then to **Users**.", ["press Partners", "press Users"]),
      ("You will be asked to click “Agree”.", ["press Agree"]),
      ("Search for it by entering its code and clicking Search.", ["enter code", "press Search"]),
      ("Click Registration, then Add Classes.", ["press Registration", "press Add Classes"]),
      ("Click the plus sign next to the class.", ["press plus sign"]),
      ("The applicant must click the “Proceed” button.", ["press Proceed"]),
      ("On clicking Submit, a message appears.", ["press Submit"]),
      ("Click OK. You can also click Help to read more.", ["press OK"]),
      ("If you cannot sign in, click Forgot password?", ["press Forgot password?"]),
      ("Click Add to cart.", ["press Add to cart"]),
      ("Click Back to return to the list.", ["press Back"]),
      ("Click “Sign Up.”", ["press Sign Up"]),
      ("Click “My Account,” then select “Add a case.”", ["press My Account", "press Add a case"]),
      ("Tap 'Payments', then 'Don't pay'.", ["press Payments", "press Don't pay"]),
      ("Check the details, then hit confirm.", ["press confirm"]),
      ("Click the cover or the \"Details\" button.", ["press Details"]),
      ("Select drafts or select archive, like this:", ["press archive"]),
      ("On the left, press preferences and press settings.", ["press settings"]),
      ("Click next.", ["press next"]),
      ("Enter your name and click Sign in.", ["enter name", "press Sign in"]),
      ("You can undo it by pressing “Revert”.", ["press Revert"]),
      ("After you click the Publish button, the leaflet is sent.", ["press Publish"]),
      ("When you are done, you can select Finish.", ["press Finish"]),
      ("Click Apply Filter like this:", ["press Apply Filter"]),
      ("Click <b>Add another</b>.", ["press Add another"]),
      ("Choose ``Edit profile`` on the menu.", ["press Edit profile"]),
      ("From the Tools menu, select Export.", ["press Tools", "press Export"]),
      ("Click Create an account.", ["press Create an account"]),
      ("Select Confirm and pay.", ["press Confirm and pay"]),
      ("Click Submit and wait.", ["press Submit"]),
      ("Click the Print or Export button.", ["press Print", "press Export"]),
      ("Click on My Visits card.", ["press My Visits"]),
      ("Clicking the “Withdraw” button opens the summary.", ["press Withdraw"]),
      ("Select the preferred payment method.", ["choose payment method"]),
      (
        "It can be sent by entering the Mail ID and clicking on ‘Send’.",
        ["enter Mail ID", "press Send"]
      ),
      ("Click the button to save.", ["press ?"]),
      ("They will need to click the Add Leave button.", ["press Add Leave"]),
      ("Make sure to click the Save button.", ["press Save"]),
      ("Choose **Add\n   Contacts** then click **Go**.", ["press Add Contacts", "press Go"]),
      ("Tick _I\n   agree_ and click Go.", ["choose I agree", "press Go"]),
      ("Then, click the 1️⃣ `+Add` button.", ["press +Add"]),
      ("Don't forget to click the Save button.", ["press Save"]),
      ("Choose **Add to Event** then click **Go.**", ["press Add to Event", "press Go"]),
      ("Choose _Projects_ and click _Go_, not my_file_name.", ["press Projects", "press Go"]),
      ("Select the “Tools” tab ⇒ Select “Keys” on the left.", ["press Tools", "press Keys"]),
      ("You will need to click View>Notes>Add.", ["press View", "press Notes", "press Add"]),
      ("In this example, we'll select Sick Leave.", ["press Sick Leave"]),
      ("Then click find the bill.", ["press find the bill"]),
      ("Select either Weekly or Monthly.", ["choose Weekly", "choose Monthly"]),
      ("In the left pane, browse to **Teams** > **Inboxes**.", ["press Teams", "press Inboxes"]),
    ])
  func presses(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "finds the fields and the choices",
    arguments: [
      ("In the \"Title\" field, type a label.", ["enter Title"]),
      ("User selects the account to be charged under \"From\" dropdown list.", ["choose From"]),
      ("Fill in a mandatory **Reason for change**.", ["enter Reason for change"]),
      ("In the Website input eld, type the name of the shop.", ["enter Website"]),
      ("Enter a `kind` (examples: `card`, `permit`).", ["enter kind"]),
      ("Select the course for which you register.", ["choose course"]),
      ("Select the person whose card you print.", ["choose person"]),
      ("Enter Full Name, the form opens and the page loads.", ["enter Full Name"]),
      ("Enter your Name, confirm it and click **Next**.", ["enter Name", "press Next"]),
      ("Enter your PIN and the app opens.", ["enter PIN"]),
      ("Click **New** and add **Alice** and **Bob** to the group.", ["press New"]),
      ("Fill all the mandatory fields and click **Go**.", ["press Go"]),
      ("Enter the OTP sent to your phone.", ["enter OTP"]),
      ("Enter your IRCTC registered mail ID.", ["enter IRCTC registered mail ID"]),
      ("Enter your credit/debit card number carefully.", ["enter credit/debit card number"]),
      (
        "Enter your ID, full name, and a valid phone number.",
        ["enter ID", "enter full name", "enter phone number"]
      ),
      ("Enter your weight in the provided input field.", ["enter weight"]),
      ("Do enter the new number that you want.", ["enter number"]),
      ("Choose between “By post” and “By mail”.", ["press By post", "press By mail"]),
      ("Enter and verify the received code.", ["enter received code"]),
      ("Fill in all the fields and click **Send**.", ["press Send"]),
      ("Select from the dropdown a supplier whose bills you pay.", ["choose supplier"]),
      ("Next, select the **Status** from the drop-down list.", ["choose Status"]),
      (
        "Add the **Place name**, the **city** and the **state**.",
        ["enter Place name", "enter city", "enter state"]
      ),
      (
        "**Basic data:** Enter the **First name** and **Email**.",
        ["enter First name", "enter Email"]
      ),
      ("Fill up the details and proceed to get a code, then click **Send**.", ["press Send"]),
      ("Select the option for bank transfer.", ["choose bank transfer"]),
      (
        "Enter your Visa number and the amount you wish to pay.",
        ["enter Visa number", "enter amount"]
      ),
      (
        "Enter your card details, including the card number and expiry date.",
        ["enter card number", "enter expiry date"]
      ),
      ("Use the Topics drop down menu to select one.", ["choose Topics"]),
      ("Set their role as \"Editor\", then click \"Invite\".", ["choose Editor", "press Invite"]),
      ("Enter bank details as shown on the letter.", ["enter bank details"]),
      ("Type your name in the **Full name** box.", ["enter Full name"]),
      ("Complete the User Name and Password fields.", ["enter User Name", "enter Password"]),
      ("Enter your name and date of birth.", ["enter name", "enter date of birth"]),
      ("Select your trade from the License Type list.", ["choose License Type"]),
      (
        "Check the box next to I agree to all and click Go.", ["choose I agree to all", "press Go"]
      ),
      ("Set **Sharing** to **No**.", ["choose Sharing"]),
      ("In the Term list, select the term and click Go.", ["choose Term", "press Go"]),
      ("Provide the following: *First Name, Last Name*.", ["enter First Name", "enter Last Name"]),
      ("Give it a name in the **Title** field.", ["enter Title"]),
      ("In the **Name** and **Email** fields, enter them.", ["enter Name", "enter Email"]),
      ("**Name**: Enter a short name.", ["enter Name"]),
      ("**Branch**: Select the branch to release from.", ["choose Branch"]),
      ("Optional: Enter a reference.", ["enter reference"]),
      ("From the **Policy** dropdown list, select **Off**.", ["choose Policy"]),
      (
        "From the Type list select the type, and from the Term list select it.",
        ["choose Type", "choose Term"]
      ),
      (
        "Enter your card number (below the barcode) and your PIN.",
        ["enter card number", "enter PIN"]
      ),
      ("Choose how often (weekly, monthly) from the Frequency list.", ["choose Frequency"]),
      ("Enter your department's **Address**.", ["enter Address"]),
      ("Type it in the \"Family name, given name\" field.", ["enter Family name, given name"]),
      ("**Intranet**: Add a new page and click Go.", ["press Go"]),
      ("Choose date and time.", ["choose date", "choose time"]),
      ("**Subject** - enter a short title.", ["enter Subject"]),
      ("**Type** - make sure to select Help.", ["choose Type"]),
      ("Tick the box I agree to all.", ["choose I agree to all"]),
      ("Add the period in the From and To columns.", ["enter From", "enter To"]),
      ("Check the Status column and click Go.", ["press Go"]),
      ("Enter the start date and time for your request.", ["enter start date", "enter time"]),
      ("Input the same password again.", ["enter password"]),
      ("Enter a valid phone number of the guest.", ["enter phone number"]),
      (
        "Enter the guest's first name and last name.",
        ["enter guest's first name", "enter last name"]
      ),
      ("Fill in your address, and make sure that it is yours.", ["enter address"]),
      ("Provide an address and phone number.", ["enter address", "enter phone number"]),
      ("Click in the From box and click Go.", ["press Go"]),
      ("Use the Language drop-down menu to select one.", ["choose Language"]),
      ("Choose a reason for your visit.", ["choose reason for your visit"]),
      ("Select your department and your manager.", ["choose department", "choose manager"]),
      ("Select the Leave Type and the From Date.", ["choose Leave Type", "choose From Date"]),
      ("Set the Start date and End date.", ["enter Start date", "enter End date"]),
      ("(Optional) Tick ‘Save this payee’.", ["choose Save this payee"]),
      ("Tick the declaration box.", ["choose declaration"]),
      ("Fill in the required fields and click Go.", ["press Go"]),
      ("Type a title in the search box.", ["enter search"]),
      ("Click Go. Every time you log in you will need to enter a code.", ["press Go"]),
      ("Type inthe “Email” field, thenclick “Send”.", ["enter Email", "press Send"]),
    ])
  func inputs(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "takes no instruction from what is denied, supposed or told of others",
    arguments: [
      "Do not click **Finish** twice.", "Please don’t press ‘Pay’ twice.",
      "The **Add** button is only shown to owners.", "If you clicked **Skip** earlier, wait.",
      "An owner can select **Delete** at any time.", "Leave **Suffix** blank.",
      "Nothing happens when you select ‘Confirm’?",
    ])
  func descriptions(sentence: String) throws {
    #expect(try said("Click **Start**. " + sentence) == ["press Start"])
  }

  @Test("tells what is asked for in general, and takes no control from it")
  func general() throws {
    let step = try step("Fill in the required details and click **Go**.")

    #expect(step.instructions.compactMap(\.target?.text) == ["Go"])
    #expect(step.sentences.flatMap(\.general).compactMap(\.target?.text) == ["required details"])
  }

  @Test("names no screen by the side that it is on")
  func sides() throws {
    let mentions = try step("Click **Go** in the left navigation pane.").sentences.flatMap(
      \.mentions)

    #expect(mentions.count == 1)
  }

  @Test("parts a note from the step's own sentences")
  func notes() throws {
    let step = try step("Click **Save**. Note: If you click **Undo**, all is lost.")

    #expect(step.instructions.map(\.target?.text) == ["Save"])
    #expect(
      step.notes.map(\.text) == [
        "Note: If you click **Undo**, all is lost.".replacing("**", with: "")
      ])
  }

  @Test("says that what is pressed was a picture that is lost")
  func lost() throws {
    #expect(try said("Click at the top of the list.") == ["press ?"])
  }
}
