import Storyboards
import Testing

@Suite("Filling in a form in English")
struct EnglishFormTests {
  @Test(
    "names the field by what it stands in, its parts, or what it is set to",
    arguments: [
      ("Enter the price of one in the field of the *Amount* column.", ["enter Amount"]),
      (
        "Enter a limit in the field of the *Cut at* column in the *Totals* section.",
        ["enter Cut at"]
      ),
      (
        "Set Sharing Mode to `Off`, then click `Details`.",
        ["choose Sharing Mode", "press Details"]
      ),
      (
        "Set the Mail Server to `mail.example.org`, and the Port to `8080`.",
        ["enter Mail Server", "enter Port"]
      ),
      ("Enter your credentials (user name and password).", ["enter user name", "enter password"]),
      (
        "Enter either the first name or last name of the guest.",
        ["enter first name", "enter last name"]
      ),
      (
        "Fill in the email field, the phone number and the address.",
        ["enter email", "enter phone number", "enter address"]
      ),
      ("Check box to the left of *Order number*.", ["choose Order number"]),
      (
        "Select order > Action > Create Invoice",
        ["choose order", "press Action", "press Create Invoice"]
      ),
      (
        "Fill in other info such as description, amount and price.",
        ["enter description", "enter amount", "enter price"]
      ),
      ("Fill in other info i.e. unit and amount.", ["enter unit", "enter amount"]),
      ("Fill in all information (name, password, etc.).", ["enter name", "enter password"]),
      ("Choose a program.", ["choose program"]),
      (
        "Enter details for **First name**, **Last name**, and **Role**.",
        ["enter First name", "enter Last name", "enter Role"]
      ),
      ("Enter data in **Remarks**, if any.", ["enter Remarks"]),
      ("Select **Download** under **Reports**.", ["press Download"]),
      ("Select **Post** under **Delivery**.", ["choose Delivery"]),
      (
        "Enter the following information:\n\n   - Title - what it is about;\n   - Files- what belongs to it",
        ["enter Title", "enter Files"]
      ),
      ("Click **Save**.&#x20;", ["press Save"]),
      ("Select the date during which you are away.", ["choose date"]),
      ("Set the visibility to Private and click **Save**.", ["choose visibility", "press Save"]),
      (
        "Enter your current password and your new password.",
        ["enter current password", "enter new password"]
      ),
      (
        "Give it a name and, in the **Notes** area, explain what it is for.", ["enter Notes"]
      ),
      ("Click Settings ⚙ > See all settings.", ["press Settings", "press See all settings"]),
      (
        "Next to **Language**, click the drop-down menu and tap **Done**.",
        ["choose Language", "press Done"]
      ),
      ("Add a subject line and a message.", ["enter subject line", "enter message"]),
      (
        "Leave a comment for the teacher, and click **Send**.", ["enter comment", "press Send"]
      ),
      ("Add a note to the order.", ["enter note"]),
      ("Add a user to the group, and click **A**.", ["press A"]),
      ("Access the **Orders** menu.", ["press Orders"]),
      ("To pay a bill navigate to the **Bills** menu.", ["press Bills"]),
      (
        "Enter the **Work Phone No**. or the **Badge ID** given to you.",
        ["enter Work Phone No", "enter Badge ID"]
      ),
      (
        "Navigate to the **Water Tax &gt;&gt; Pay & Print** menu option on the sidebar.",
        ["press Water Tax", "press Pay & Print"]
      ),
      ("Click the :icon:`bars` in the ribbon.", ["press bars"]),
      (
        "Choose from the following options:\n   - `Always` - it checks all of the time, and costs most.\n   - `Never` - it does not.",
        ["choose Always", "choose Never"]
      ),
      (
        "Select **“Save** or **Save & New** or **Post**”.",
        ["press Save", "press Save & New", "press Post"]
      ),
      ("We need to click on “Action” icon.", ["press Action"]),
      ("Select the `Security` tab under `Interface`.", ["press Security"]),
      ("Open the list before clicking on the Details tab.", ["press Details"]),
      ("You will find a button saying “Release”, click it.", ["press Release"]),
      ("Tick Send it by post instead.", ["choose Send it by post"]),
      ("Tap Yes, Stop Order. Tapping No leaves all as it is.", ["press Yes, Stop Order"]),
      (
        "Select the ward from the Ward list and the day from the Day list.",
        ["choose Ward", "choose Day"]
      ),
      (
        "Click **Draft** to finish later, or **Activate** to make it live.",
        ["press Draft", "press Activate"]
      ),
      (
        "From the menu, select “Hub,” choose “Keys,” and click “New.”",
        ["press Hub", "press Keys", "press New"]
      ),
      ("**Status** - Click the drop-down to select the status.", ["choose Status"]),
      ("Select **Options &gt; New**.", ["press Options", "press New"]),
      (
        "Choose how long it should last (3, 6 or 12 months) from the **Length** drop-down menu.",
        ["choose Length"]
      ),
      ("Press and hold **Stop** until the ring is full.", ["press Stop"]),
      ("Click PAY against the number.", ["press PAY"]),
      ("Tap or click **Next**.", ["press Next"]),
      (
        "In the Date From and Date To fields, key in the period.",
        ["enter Date From", "enter Date To"]
      ),
      ("Click [Validate] followed by [Commit].", ["press Validate", "press Commit"]),
      ("Choose **Payments › Take deposit**.", ["press Payments", "press Take deposit"]),
      ("Use the **Choose file** button to find it.", ["press Choose file"]),
      ("Give your licence number and click **Next**.", ["enter licence number", "press Next"]),
      ("Give the report a name and click **Next**.", ["press Next"]),
      ("Adjust the Quantity field if needed.", ["enter Quantity"]),
      ("Enter a mobile number before clicking **Save**.", ["enter mobile number", "press Save"]),
      (
        "You pay by clicking **Pay**, entering your card number and clicking **Confirm**.",
        ["press Pay", "enter card number", "press Confirm"]
      ),
      (
        "Tap Filters, switch on Electric only and tap Apply.",
        [
          "press Filters", "choose Electric only", "press Apply",
        ]
      ),
      ("You are asked about the doors; tap Yes, all closed.", ["press Yes, all closed"]),
      ("Get out and tap Lock and finish.", ["press Lock and finish"]),
      ("Tap your child's name and then the Meals tab.", ["press Meals"]),
      ("Open a browser, go to `192.168.1.1` and click **Login**.", ["press Login"]),
      ("Use the calendar to choose a **Payment date**.", ["choose Payment date"]),
      ("To follow it, head to **Billing**.", ["press Billing"]),
      ("Look at the list, tick any you don't know and tap **Next**.", ["press Next"]),
      ("In the **Caller** field, start typing the caller's name.", ["enter Caller"]),
      ("Enter your User ID and password again.", ["enter User ID", "enter password"]),
      ("Tick the I no longer need it box.", ["choose I no longer need it"]),
      ("Press or tap the Save button.", ["press Save"]),
      (
        "Applicants shall enter the Spouse Name and click SAVE.",
        ["enter Spouse Name", "press SAVE"]
      ),
      ("Start typing a name in the **User** field.", ["enter User"]),
      ("A window asks \"Are you sure?\" Click Yes.", ["press Yes"]),
      ("Go to Circulation -> Check in.", ["press Circulation", "press Check in"]),
      ("Paste the link wherever you like: chat, email. Click **OK**.", ["press OK"]),
      ("Select *File*, *Save as...*.", ["press File", "press Save as..."]),
      ("(Optional) For **Tax**, enter the amount.", ["enter Tax"]),
      ("For **Bill from**, choose the AWS entity that you pay.", ["choose Bill from"]),
      ("From the **More** ⋮ icon, select **Edit**.", ["press More", "press Edit"]),
      ("On the **Content** menu, select **Books**.", ["press Content", "press Books"]),
      ("Select **New in `<name>`**.", ["press New in <name>"]),
      ("Navigate to **Time Off --> Holidays**.", ["press Time Off", "press Holidays"]),
      ("Click Add Selected Product to returns.", ["press Add Selected Product to returns"]),
      ("Click Add Selected Product to continue.", ["press Add Selected Product"]),
      ("If it does not match, you can tap Edit.", ["press Edit"]),
      ("Turn on the Freeze card switch.", ["choose Freeze card"]),
      ("Taxpayers with two sources should tick “Several”.", ["choose Several"]),
      (
        "Enter a **Name** and, if you like, a **Description**.",
        ["enter Name", "enter Description"]
      ),
      (
        "In the **Bal. Account No.** field, select the account.", ["choose Bal. Account No."]
      ),
      ("In the confirmation dialog box, select **Delete**.", ["press Delete"]),
      ("Hover over it, and then select the trash can icon.", ["press trash can icon"]),
      ("Select the checkbox by “Published” to show it.", ["choose Published"]),
      ("Edit your *Name* or *Picture*.", ["enter Name", "enter Picture"]),
      (
        "Enter an account name (for example “X”) and a description.",
        ["enter account name", "enter description"]
      ),
      ("Choose **Add**, and enter a value for it.", ["press Add"]),
      ("If you still can't find it, then you can tap **New Guest**.", ["press New Guest"]),
    ])
  func fields(sentence: String, expected: [String]) throws {
    let step = try Step.only(of: "# Procedure\n\n1. \(sentence)\n")

    #expect(
      step.said([.press: "press", .enter: "enter", .choose: "choose", .other: "operate"])
        == expected)
  }

  @Test(
    "takes no example, quantity, aside, warning or antecedent for something to operate",
    arguments: [
      ("1. **:** Click **A**.", ["press A"]),
      ("Enter the required fields (marked in red, with an asterisk) and click **A**.", ["press A"]),
      (
        "Enter your data (it is stored and never shared) and click **Save**.",
        ["press Save"]
      ),
      ("Enter a title, e.g. Summer Party, and click **Save**.", ["enter title", "press Save"]),
      ("Put a check mark in the Exemption box.", ["choose Exemption"]),
      ("If you did not file, type 0. Click **A**.", ["press A"]),
      ("Type a name such as Budget 2024.", ["enter name"]),
      ("Enter a description of 100 characters or less.", ["enter description of 100 characters"]),
      ("Enter the name or part of the name.", ["enter name"]),
      ("Under the “Members” tab, find the user and click it. Click **A**.", ["press A"]),
      ("**Date** - Click the arrow to go back.", ["press arrow"]),
      ("Click **Export** before clicking **Delete**.", ["press Export"]),
      ("Select files > 5 MB. Click **A**.", ["press A"]),
      ("Select Yes, No or Maybe.", ["choose Yes", "choose No", "choose Maybe"]),
      ("Click Yes, Next, and Finish.", ["press Yes", "press Next", "press Finish"]),
      ("Set the Role to **Level 2**.", ["choose Role"]),
      ("Tick Yes for each person.", ["choose Yes"]),
      ("Clicking **Save** keeps your changes.", ["press Save"]),
      ("[Click **here**](x) and select **A**.", ["press A"]),
    ])
  func restraint(sentence: String, expected: [String]) throws {
    let step = try Step.only(of: "# Procedure\n\n1. \(sentence)\n")

    #expect(
      step.said([.press: "press", .enter: "enter", .choose: "choose", .other: "operate"])
        == expected)
  }

  @Test("takes numbers with a wide gap behind them for the count of steps")
  func wideGaps() {
    let text = "Paying\n\n1  Tap Payments.\n\n2  Tap New payee.\n\n3  Tap Done.\n"

    #expect(targets(text) == [["Payments"], ["New payee"], ["Done"]])
  }

  @Test("fills what the rows of a table name where the step announces them")
  func settings() {
    let text = """
      # Rules

      1. Click **New rule**.
      2. In the dialog, configure the following settings:

         | Setting | What to do |
         | --- | --- |
         | Rule name | Enter a name |
         | Team | Select one or more teams |

      3. Click **Save**.
      """

    #expect(targets(text) == [["New rule"], ["Rule name", "Team"], ["Save"]])
  }

  @Test("knows the homepage that one is sent to")
  func homepage() throws {
    let step = try Step.only(
      of: "# Procedure\n\n1. Click **Save**. You are taken to the homepage.\n")

    let screens = step.sentences.flatMap(\.mentions).compactMap { mention in
      switch mention {
      case .arrival(let screen), .shows(let screen): screen.name.text
      case .instruction, .reference: nil as String?
      }
    }
    #expect(screens == ["homepage"])
  }
}
