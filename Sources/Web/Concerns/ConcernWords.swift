import Gatepost
import Safeguarding

// What people read when they raise a concern.
extension Words {
    enum Concerns {
        static var title: String { said("Concerns") }
        static var newTitle: String { said("Raise a concern") }
        static var open: String { said("Open") }
        static var sendIt: String { said("Send it") }
        static var newLead: String { said("Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.") }
        static let newLeadTeam = "Write what you saw or heard, and leave judging to others. Only the people who deal with it see it, and nobody whom it’s about, whoever they are."
        static var categoryLabel: String { said("What is it about?") }
        static var whatHappened: String { said("What happened?") }
        static var whatHappenedHint: String { said("What you saw or heard, when, and the words that were used. You don’t have to be sure.") }
        static var urgent: String { said("It’s urgent: somebody should look now") }
        static var urgentHint: String { said("Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.") }
        static var aboutWhom: String { said("Is it about somebody here?") }
        static var aboutHint: String { said("Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.") }
        static var aboutTyped: String { said("Somebody else it’s about") }
        static var aboutTypedHint: String { said("A name, or how we’d know them.") }
        static var moreIfKnown: String { said("More, if you know it") }
        static var whichChild: String { said("Which child") }
        static var whoSaw: String { said("Who else saw or heard it") }
        static var where_: String { said("Where") }
        static var whereHint: String { said("A room, a place, or an address on another network.") }
        static var when: String { said("When you saw it") }
        static var neverScreenshot: String { said("Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.") }
        static var keepHere: String { said("Keep what I write on this device until I’ve sent it") }
        static var keepHereHint: String { said("Only if nobody else uses it.") }
        static var offline: String { said("There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.") }
        static var pictureTitle: String { said("A picture of what you saw") }
        static var pictureLead: String { said("What you wrote has arrived. If it was on a screen, a picture of the screen can help.") }
        static var addPicture: String { said("Add a picture") }
        static var pictureLabel: String { said("The picture") }
        static var pictureHint: String { said("A screenshot, for example. Where and when it was taken is removed.") }
        static var choosePicture: String { said("Please choose a picture.") }
        static var decent: String { said("Nobody in it is undressed, and nothing in it may be illegal") }
        static var neverIndecent: String { said("Never copy, send or keep a picture of a child who is undressed.") }
        static var neverIndecentWhy: String { said("It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.") }
        static var noMorePictures: String { said("No more pictures can be added here. Please write down what you saw.") }
        static func pictures(_ count: Int) -> String { counted(count, "One picture has arrived.", "\(count) pictures have arrived.") }
        static var withoutName: String { said("Without your name") }
        static var withoutNameLead: String { said("You can also tell us without an account. Nothing is kept that says who or where you are.") }
        static var withoutNameLink: String { said("Tell us without your name") }
        static var itMayBeIllegal: String { said("It may be an illegal picture of a child: put it out of sight") }
        static var pastUs: String { said("Going past us") }
        static var pastUsLead: String { said("You never have to wait for us, or tell us first.") }

        static func raisedFrom(_ kind: Raising.Context.Kind) -> String {
            switch kind {
            case .post: said("A post")
            case .comment: said("A comment")
            case .picture: said("A picture")
            case .attachment: said("A video or a document")
            case .question: said("A question to the office")
            }
        }

        static func category(_ category: ConcernCategory) -> String {
            switch category {
            case .childSafety: said("A child’s safety")
            case .allegation: said("Something somebody who works here may have done to a child")
            case .staffConduct: said("How somebody who works here behaves")
            case .disrepute: said("Something that harms our good name")
            case .cyberBullying: said("Unkindness on line")
            case .elsewhere: said("Something on another network")
            case .bullying: said("Bullying")
            case .privacy: said("Privacy, or personal information")
            case .complaint: said("A complaint")
            case .dataComplaint: said("A complaint about my information")
            case .somethingIDid: said("Something I did myself")
            case .somethingAMemberDid: said("Something a member of the page did")
            case .illegalImage: said("A picture that may be illegal")
            case .other: said("Something else")
            }
        }

        static func categoryHint(_ category: ConcernCategory) -> String? {
            switch category {
            case .elsewhere: said("We need its address and the day you saw it.")
            case .complaint: said("You hear the outcome within 28 days.")
            case .privacy: said("Something got out, or could be seen by somebody it isn’t for.")
            case .dataComplaint: said("About how we keep or use what we know of you or your child. You hear within 30 days that we have it.")
            case .somethingIDid: said("It goes to your line manager. Telling is always better than waiting.")
            case .somethingAMemberDid: said("As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.")
            default: nil
            }
        }

        static func contact(_ kind: OutsideContact.Kind) -> String {
            switch kind {
            case .lado: said("Local authority designated officer (LADO)")
            case .childrensServices: said("The council’s children’s services (MASH)")
            case .ofsted: said("Ofsted, also for whistle-blowing")
            case .police: said("Police")
            case .internetWatch: said("Internet Watch Foundation")
            case .dataProtection: said("Information Commissioner")
            }
        }

        static func contactHint(_ kind: OutsideContact.Kind) -> String {
            switch kind {
            case .lado: said("about somebody who works with children. Ask the council for its LADO.")
            case .childrensServices: said("about a child, at any hour through the council.")
            case .ofsted: said("about how a setting is run.")
            case .police: said("when nobody is in danger now.")
            case .internetWatch: said("to report a picture on a web page.")
            case .dataProtection: said("about personal information.")
            }
        }

        // The receipt.
        static var receiptTitle: String { said("What you told us") }
        static var raisedOn: String { said("Told us") }
        static var whatYouSaid: String { said("What you said") }
        static var talkTitle: String { said("Between us") }
        static var us: String { said("The setting") }
        static let reporter = "Whoever told us"
        static var sayMore: String { said("Say more") }
        static var sayMoreLabel: String { said("Anything to add, or to ask") }
        static func standing(_ standing: ConcernReceipt.Standing) -> String {
            switch standing {
            case .arrived: said("Arrived")
            case .lookedAt: said("Being looked at")
            case .closed: said("Closed")
            }
        }
        static func standingLead(_ receipt: ConcernReceipt) -> String {
            switch (receipt.standing, receipt.step) {
            case (.arrived, .nobody): said("Nobody here can deal with this one fairly. Please ring one of the numbers on this page.")
            case (.arrived, let step?): said("It’s with \(Concerns.step(step)), and nobody whom it’s about can see it.")
            case (.arrived, nil): said("It has arrived.")
            case (.lookedAt, _): said("Somebody is looking into it. You’ll read here what we can tell you.")
            case (.closed, _): said("This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.")
            }
        }
        static func step(_ step: ConcernRoute.Step) -> String {
            switch step {
            case .lineManager: said("the line manager")
            case .leads: said("the safeguarding lead")
            case .manager: said("the manager")
            case .deputy: said("the deputy manager")
            case .registeredPerson: said("the registered person")
            case .outside: said("somebody outside, agreed beforehand")
            case .nobody: said("nobody here")
            }
        }

        // The list.
        static let show = "Show"
        static let openOnes = "Open"
        static let closedOnes = "Closed"
        static let yours = "For you to deal with"
        static var raisedByYou: String { said("Told by you") }
        static var noneTitle: String { said("Nothing here") }
        static var none: String { said("When you raise a concern, or have one to deal with, you find it here.") }
        static let urgentTag = "Urgent"
        static let newTag = "Nobody has looked yet"
        static func yourTasks(_ count: Int) -> String { count == 1 ? "One task for you" : "\(count) tasks for you" }
        static func blank(_ kind: IncidentForm.Kind) -> String { "\(form(kind)), empty, to print" }

        // Without an account.
        static var doorCardLead: String { said("You can tell of a worry without an account, with your name or without it.") }
        static func doorPageTitle(_ setting: String) -> String { said("Tell \(setting) about a worry") }
        static var doorPageLead: String { said("You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.") }
        static var iHaveWords: String { said("I’ve told you before and have my six words") }
        static var doorBusy: String { said("Many people are here just now. Please try again in an hour, or ring one of the numbers below.") }
        static var urgentAtDoor: String { said("A child may be in danger: tell somebody at once") }
        static var urgentAtDoorHint: String { said("Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.") }
        static var yourName: String { said("Your name") }
        static var yourNameHint: String { said("Leave it empty to stay unknown.") }
        static var reach: String { said("How we can reach you") }
        static var keptTitle: String { said("Thank you for telling us") }
        static var keptLead: String { said("These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.") }
        static var keptHint: String { said("Come back in a day or two to read our answer and to say more.") }
        static var comeBackHere: String { said("Come back with your words") }
        static var wayBackTitle: String { said("Come back to what you told us") }
        static var yourWords: String { said("Your six words") }
        static var yourWordsHint: String { said("In their order, with spaces between.") }
        static var showIt: String { said("Show it") }
        static var phraseWrong: String { said("These words lead nowhere. Please look at their spelling and order.") }

        // Something illegal.
        static var illegalTitle: String { said("Put it out of sight") }
        static var illegalWhat: String { said("What happens now") }
        static var illegalSteps: [String] {
            [
                said("Nobody can see it any more from this moment, not even the safeguarding lead or the manager."),
                said("It isn’t deleted: it’s sealed for the police where it is."),
                said("Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help."),
                said("The safeguarding lead is told at once, and tells the LADO and children’s services."),
            ]
        }
        static var illegalWords: String { said("What makes you think so") }
        static var illegalWordsHint: String { said("A few words. Please don’t describe the picture.") }
        static var sealIt: String { said("Put it out of sight") }
        static var illegalWho: String { said("Who else to tell") }
        static var illegalRoutes: [String] {
            [
                said("Police: 999 if a child is in danger now, otherwise 101."),
                said("If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name."),
                said("A child who is worried about a picture of themselves: Childline, 0800 1111."),
            ]
        }

        // Being ready.
        static let readyTitle = "Being ready for a concern"
        static let doorTitle = "An address for your door"
        static let doorLead = "Anybody can raise a concern there, without an account and without a name: parents, neighbours, people who have left. Put it on your door and in your leavers’ letter."
        static let renewDoor = "Make a new address"
        static let renewHint = "The one before leads nowhere then, also for those who come back with their words."
        static let outsideTitle = "If it’s about everybody here"
        static let outsideLead = "When a concern is about everybody who could deal with it, it goes to somebody outside whom you’ve agreed on beforehand: a trustee, the provider, an officer of the council. They’re a member here who neither runs the setting nor leads safeguarding."
        static let noOutside = "Nobody is agreed yet. Until then such a concern could only go to the LADO and Ofsted."
        static let nameOutside = "Agree on somebody"
        static let outsideWho = "Who"
        static let outsideWhoHint = "Officers and committee members. Invite somebody first if they aren’t in the list."
        static let outsideBody = "Where they’re from"
        static let outsideBodyHint = "As “Acorn Lane trustees” or the council’s name."
        static let since = "since"
        static let end = "End"
        static let tiesTitle = "Too close to judge"
        static let tieLead = "Relatives, partners and close friends who work together here aren’t asked to look into each other. Say so here, without a reason. People who share a home or a child are known already."
        static let declareTie = "Say that I’m close to somebody here"
        static let tieWith = "To whom"
    }
}
