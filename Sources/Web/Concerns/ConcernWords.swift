import Gatepost
import Safeguarding

// What people read when they raise a concern.
extension Words {
    enum Concerns {
        static let title = "Concerns"
        static let newTitle = "Raise a concern"
        static let open = "Open"
        static let sendIt = "Send it"
        static let newLead = "Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about."
        static let newLeadTeam = "Write what you saw or heard, and leave judging to others. Only the people who deal with it see it, and nobody whom it’s about, whoever they are."
        static let categoryLabel = "What is it about?"
        static let whatHappened = "What happened?"
        static let whatHappenedHint = "What you saw or heard, when, and the words that were used. You don’t have to be sure."
        static let urgent = "It’s urgent: somebody should look now"
        static let urgentHint = "Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first."
        static let aboutWhom = "Is it about somebody here?"
        static let aboutHint = "Whoever you tick doesn’t see this and isn’t told. It goes to somebody else."
        static let aboutTyped = "Somebody else it’s about"
        static let aboutTypedHint = "A name, or how we’d know them."
        static let moreIfKnown = "More, if you know it"
        static let whichChild = "Which child"
        static let whoSaw = "Who else saw or heard it"
        static let where_ = "Where"
        static let whereHint = "A room, a place, or an address on another network."
        static let when = "When you saw it"
        static let neverScreenshot = "Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough."
        static let keepHere = "Keep what I write on this device until I’ve sent it"
        static let keepHereHint = "Only if nobody else uses it."
        static let offline = "There’s no connection just now. What you wrote is still here: please send it again once you’re back on line."
        static let pictureTitle = "A picture of what you saw"
        static let pictureLead = "What you wrote has arrived. If it was on a screen, a picture of the screen can help."
        static let addPicture = "Add a picture"
        static let pictureLabel = "The picture"
        static let pictureHint = "A screenshot, for example. Where and when it was taken is removed."
        static let choosePicture = "Please choose a picture."
        static let decent = "Nobody in it is undressed, and nothing in it may be illegal"
        static let neverIndecent = "Never copy, send or keep a picture of a child who is undressed."
        static let neverIndecentWhy = "It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk."
        static let noMorePictures = "No more pictures can be added here. Please write down what you saw."
        static func pictures(_ count: Int) -> String { count == 1 ? "One picture has arrived." : "\(count) pictures have arrived." }
        static let withoutName = "Without your name"
        static let withoutNameLead = "You can also tell us without an account. Nothing is kept that says who or where you are."
        static let withoutNameLink = "Tell us without your name"
        static let itMayBeIllegal = "It may be an illegal picture of a child: put it out of sight"
        static let pastUs = "Going past us"
        static let pastUsLead = "You never have to wait for us, or tell us first."

        static func raisedFrom(_ kind: Raising.Context.Kind) -> String {
            switch kind {
            case .post: "A post"
            case .comment: "A comment"
            case .picture: "A picture"
            case .attachment: "A video or a document"
            case .question: "A question to the office"
            }
        }

        static func category(_ category: ConcernCategory) -> String {
            switch category {
            case .childSafety: "A child’s safety"
            case .allegation: "Something somebody who works here may have done to a child"
            case .staffConduct: "How somebody who works here behaves"
            case .disrepute: "Something that harms our good name"
            case .cyberBullying: "Unkindness on line"
            case .elsewhere: "Something on another network"
            case .bullying: "Bullying"
            case .privacy: "Privacy, or personal information"
            case .complaint: "A complaint"
            case .dataComplaint: "A complaint about my information"
            case .somethingIDid: "Something I did myself"
            case .somethingAMemberDid: "Something a member of the page did"
            case .illegalImage: "A picture that may be illegal"
            case .other: "Something else"
            }
        }

        static func categoryHint(_ category: ConcernCategory) -> String? {
            switch category {
            case .elsewhere: "We need its address and the day you saw it."
            case .complaint: "You hear the outcome within 28 days."
            case .privacy: "Something got out, or could be seen by somebody it isn’t for."
            case .dataComplaint: "About how we keep or use what we know of you or your child. You hear within 30 days that we have it."
            case .somethingIDid: "It goes to your line manager. Telling is always better than waiting."
            case .somethingAMemberDid: "As a friend request, a screenshot passed on, or unkind words. It goes to your line manager."
            default: nil
            }
        }

        static func contact(_ kind: OutsideContact.Kind) -> String {
            switch kind {
            case .lado: "Local authority designated officer (LADO)"
            case .childrensServices: "The council’s children’s services (MASH)"
            case .ofsted: "Ofsted, also for whistle-blowing"
            case .police: "Police"
            case .internetWatch: "Internet Watch Foundation"
            case .dataProtection: "Information Commissioner"
            }
        }

        static func contactHint(_ kind: OutsideContact.Kind) -> String {
            switch kind {
            case .lado: "about somebody who works with children. Ask the council for its LADO."
            case .childrensServices: "about a child, at any hour through the council."
            case .ofsted: "about how a setting is run."
            case .police: "when nobody is in danger now."
            case .internetWatch: "to report a picture on a web page."
            case .dataProtection: "about personal information."
            }
        }

        // The receipt.
        static let receiptTitle = "What you told us"
        static let raisedOn = "Told us"
        static let whatYouSaid = "What you said"
        static let talkTitle = "Between us"
        static let us = "The setting"
        static let reporter = "Whoever told us"
        static let sayMore = "Say more"
        static let sayMoreLabel = "Anything to add, or to ask"
        static func standing(_ standing: ConcernReceipt.Standing) -> String {
            switch standing {
            case .arrived: "Arrived"
            case .lookedAt: "Being looked at"
            case .closed: "Closed"
            }
        }
        static func standingLead(_ receipt: ConcernReceipt) -> String {
            switch (receipt.standing, receipt.step) {
            case (.arrived, .nobody): "Nobody here can deal with this one fairly. Please ring one of the numbers on this page."
            case (.arrived, let step?): "It’s with \(Concerns.step(step)), and nobody whom it’s about can see it."
            case (.arrived, nil): "It has arrived."
            case (.lookedAt, _): "Somebody is looking into it. You’ll read here what we can tell you."
            case (.closed, _): "This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page."
            }
        }
        static func step(_ step: ConcernRoute.Step) -> String {
            switch step {
            case .lineManager: "the line manager"
            case .leads: "the safeguarding lead"
            case .manager: "the manager"
            case .deputy: "the deputy manager"
            case .registeredPerson: "the registered person"
            case .outside: "somebody outside, agreed beforehand"
            case .nobody: "nobody here"
            }
        }

        // The list.
        static let show = "Show"
        static let openOnes = "Open"
        static let closedOnes = "Closed"
        static let yours = "For you to deal with"
        static let raisedByYou = "Told by you"
        static let noneTitle = "Nothing here"
        static let none = "When you raise a concern, or have one to deal with, you find it here."
        static let urgentTag = "Urgent"
        static let newTag = "Nobody has looked yet"
        static func yourTasks(_ count: Int) -> String { count == 1 ? "One task for you" : "\(count) tasks for you" }
        static func blank(_ kind: IncidentForm.Kind) -> String { "\(form(kind)), empty, to print" }

        // Without an account.
        static let doorCardLead = "You can tell of a worry without an account, with your name or without it."
        static func doorPageTitle(_ setting: String) -> String { "Tell \(setting) about a worry" }
        static let doorPageLead = "You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it."
        static let iHaveWords = "I’ve told you before and have my six words"
        static let doorBusy = "Many people are here just now. Please try again in an hour, or ring one of the numbers below."
        static let urgentAtDoor = "A child may be in danger: tell somebody at once"
        static let urgentAtDoorHint = "Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning."
        static let yourName = "Your name"
        static let yourNameHint = "Leave it empty to stay unknown."
        static let reach = "How we can reach you"
        static let keptTitle = "Thank you for telling us"
        static let keptLead = "These six words are the only way back to it. Please write them down: we show them once and can’t find them for you."
        static let keptHint = "Come back in a day or two to read our answer and to say more."
        static let comeBackHere = "Come back with your words"
        static let wayBackTitle = "Come back to what you told us"
        static let yourWords = "Your six words"
        static let yourWordsHint = "In their order, with spaces between."
        static let showIt = "Show it"
        static let phraseWrong = "These words lead nowhere. Please look at their spelling and order."

        // Something illegal.
        static let illegalTitle = "Put it out of sight"
        static let illegalWhat = "What happens now"
        static let illegalSteps = [
            "Nobody can see it any more from this moment, not even the safeguarding lead or the manager.",
            "It isn’t deleted: it’s sealed for the police where it is.",
            "Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.",
            "The safeguarding lead is told at once, and tells the LADO and children’s services.",
        ]
        static let illegalWords = "What makes you think so"
        static let illegalWordsHint = "A few words. Please don’t describe the picture."
        static let sealIt = "Put it out of sight"
        static let illegalWho = "Who else to tell"
        static let illegalRoutes = [
            "Police: 999 if a child is in danger now, otherwise 101.",
            "If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.",
            "A child who is worried about a picture of themselves: Childline, 0800 1111.",
        ]

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
