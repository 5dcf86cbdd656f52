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
    case said
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
    case signInAgain
    case eventWaits, eventOut, eventOff, replyKept, calendarMade, letterAgain, addressMended, deviceRemoved

    var sentence: String {
        switch self {
        case .saved: "That’s saved."
        case .sent: "That’s sent."
        case .removed: "That’s gone."
        case .signedOut: "You’re signed out."
        case .settingMade: "Your setting is there. First, three texts for you to read and sign."
        case .invited: "That’s on its way."
        case .invitationRevoked: "That invitation opens nothing any more."
        case .joined: "Welcome. One text to read, and you’re in."
        case .askedAgain: "If that invitation was ours, the office knows now that you’d like another."
        case .signed: "Thank you. That’s signed."
        case .declined: "Thank you for telling us. That’s noted."
        case .passwordChanged: "That’s changed. Everywhere else you’re signed out."
        case .settingReopened: "It’s open again, with everything in it."
        case .said: "Thank you. It’s on the page."
        case .held: "Thank you. The office reads this one first, and then it appears."
        case .answersKept: "Thank you. Your answers are kept, and count from now on."
        case .answersNeedProof: "Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on."
        case .picturesDown: "That’s kept, and the pictures it was about are down. Nobody can see them from now on."
        case .noKept: "The no counts from now on."
        case .secondPersonNeeded: "That’s asked for. Nothing changes until somebody else agrees."
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
        case .reported: "Thank you for telling us. Somebody looks at it soon."
        case .seen: "That’s noted."
        case .lookSigned: "It’s signed. Everything up to then was seen."
        case .questionSent: "It’s with the office."
        case .answerSent: "It’s answered."
        case .alertSent: "Our safeguarding leads are being told now."
        case .sharedUseful: "Thank you. Somebody looks at it and tells you what we decide."
        case .appealSent: "It’s with somebody else now, who will look at it afresh."
        case .policyConfirmed: "The review is on record, and the next one has its day."
        case .policyIssued: "It’s signed and in force. Everybody it concerns is asked to read it."
        case .concernRaised: "Thank you for telling us. It has arrived."
        case .concernAdded: "That’s added."
        case .itemSealed: "Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police."
        case .keepsakeEmpty: "What it held is off the page now, so there is nothing to download. You can ask for a new one."
        case .signInAgain: "That took a while, so please begin once more."
        case .evidenceAsked: "The pack is being made. This page shows how far it is."
        case .eventWaits: "It’s with a second person now. Families see it once they have said yes."
        case .eventOut: "It’s out. Families are being told."
        case .eventOff: "It’s called off. Everybody who is coming is being told."
        case .replyKept: "Thank you. The office knows."
        case .calendarMade: "Here’s your calendar’s address. Any address before it opens nothing now."
        case .letterAgain: "It’s tried again within a minute."
        case .addressMended: "Thank you. What waits for them goes now."
        case .deviceRemoved: "That browser shows no more messages."
        case .heldAsked: "The copy is being prepared. This page shows how far it is."
        case .erased: "They’re erased. The log says that it was done, and nothing else."
        case .keepsakeAsked: "Your pictures are being prepared. This page shows how far they are."
        }
    }
}
