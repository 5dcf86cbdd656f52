import Gatepost

/// What a page says at its top after something was done. A redirect carries only the key, so that nobody can put words
/// on somebody's screen by an address or a cookie.
public enum Notice: String, CaseIterable, Sendable {
    case saved
    case sent
    case removed
    case signedOut
    case settingMade
    case invited
    case invitationRevoked
    case joined
    case askedAgain
    case signed
    case declined
    case passwordChanged
    case settingReopened
    case commentSaid = "said"
    case held
    case commentShown
    case answersKept, answersNeedProof, picturesDown, noKept, secondPersonNeeded
    case draftKept
    case submitted
    case published
    case returned
    case withdrawn
    case takenDown
    case managerAsked
    case decided
    case picturesAdded
    case videoAdded, documentAdded
    case closureSent
    case keepsakeAsked, keepsakeEmpty
    case heldAsked, erased
    case policyIssued
    case reported, seen, lookSigned, questionSent, answerSent, alertSent, sharedUseful, appealSent
    case policyConfirmed
    case concernRaised, concernAdded, itemSealed
    case evidenceAsked
    case holdPlaced, breachNoted
    case signInAgain
    case eventWaits, eventOut, eventOff, replyKept, calendarMade, letterAgain, addressMended, deviceRemoved
    case deviceEnrolled, deviceLost, deviceGone, pinSet, pinEnded

    var sentence: String {
        switch self {
        case .saved: said("That’s saved.")
        case .sent: said("That’s sent.")
        case .removed: said("That’s gone.")
        case .signedOut: said("You’re signed out.")
        case .settingMade: "Your setting is there. First, three texts for you to read and sign."
        case .invited: "That’s on its way."
        case .invitationRevoked: "That invitation opens nothing any more."
        case .joined: said("Welcome. One text to read, and you’re in.")
        case .askedAgain: said("If that invitation was ours, the office knows now that you’d like another.")
        case .signed: said("Thank you. That’s signed.")
        case .declined: said("Thank you for telling us. That’s noted.")
        case .passwordChanged: said("That’s changed. Everywhere else you’re signed out.")
        case .settingReopened: said("It’s open again, with everything in it.")
        case .commentSaid: said("Thank you. It’s on the page.")
        case .held: said("Thank you. The office reads this one first, and then it appears.")
        case .answersKept: said("Thank you. Your answers are kept, and count from now on.")
        case .answersNeedProof: said("Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.")
        case .picturesDown: said("That’s kept, and the pictures it was about are down. Nobody can see them from now on.")
        case .noKept: "The no counts from now on."
        case .secondPersonNeeded: said("That’s asked for. Nothing changes until somebody else agrees.")
        case .commentShown: "It’s on the page now."
        case .draftKept: "It’s kept as a draft."
        case .submitted: "It’s with a second person now."
        case .published: "It’s on the page."
        case .returned: "It’s back with whoever wrote it."
        case .withdrawn: "It’s taken back."
        case .takenDown: "It’s off the page."
        case .managerAsked: "A manager is asked."
        case .decided: "That’s decided. They can see your answer."
        case .picturesAdded: "The pictures are here. They’re being prepared."
        case .videoAdded: "The video is here. It’s being prepared, which can take a few minutes."
        case .documentAdded: "The document is here. It’s being prepared."
        case .closureSent: "Every family can see it now."
        case .reported: said("Thank you for telling us. Somebody looks at it soon.")
        case .seen: "That’s noted."
        case .lookSigned: "It’s signed. Everything up to then was seen."
        case .questionSent: said("It’s with the office.")
        case .answerSent: "It’s answered."
        case .alertSent: said("Our safeguarding leads are being told now.")
        case .sharedUseful: said("Thank you. Somebody looks at it and tells you what we decide.")
        case .appealSent: said("It’s with somebody else now, who will look at it afresh.")
        case .policyConfirmed: "The review is on record, and the next one has its day."
        case .policyIssued: "It’s signed and in force. Everybody it concerns is asked to read it."
        case .concernRaised: said("Thank you for telling us. It has arrived.")
        case .concernAdded: said("That’s added.")
        case .itemSealed: said("Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.")
        case .keepsakeEmpty: said("What it held is off the page now, so there is nothing to download. You can ask for a new one.")
        case .signInAgain: said("That took a while, so please begin once more.")
        case .holdPlaced: "It stays. Nothing of it is deleted while the hold is there."
        case .breachNoted: "It’s written down, and the others who run the setting are told."
        case .evidenceAsked: "The pack is being made. This page shows how far it is."
        case .eventWaits: "It’s with a second person now. Families see it once they have said yes."
        case .eventOut: "It’s out. Families are being told."
        case .eventOff: "It’s called off. Everybody who is coming is being told."
        case .replyKept: said("Thank you. The office knows.")
        case .calendarMade: said("Here’s your calendar’s address. Any address before it opens nothing now.")
        case .letterAgain: "It’s tried again within a minute."
        case .addressMended: "Thank you. What waits for them goes now."
        case .deviceRemoved: said("That browser shows no more messages.")
        case .keepsakeAsked: said("Your pictures are being prepared. This page shows how far they are.")
        case .heldAsked: "The copy is being prepared. This page shows how far it is."
        case .erased: "They’re erased. The log says that it was done, and nothing else."
        case .deviceEnrolled: "This is one of the setting’s devices now."
        case .deviceLost: "It’s cut off. Whoever was signed in on it is out."
        case .deviceGone: "This browser isn’t one of the setting’s devices any more. A manager can enrol it anew."
        case .pinSet: "Your PIN works on this device now."
        case .pinEnded: "Your PIN is gone from this device."
        }
    }
}
