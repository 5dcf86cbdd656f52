import Gatepost
public import Safeguarding

// The gate in words: what each rule is called on its picket, and what each refusal says. A refusal teaches: what is
// missing and who can mend it. Those that a family can meet are in the catalogue.
extension Rule {
    public var title: String {
        switch self {
        case .holdsDuty: "Whose job it is"
        case .isMember: "A member here"
        case .agreementSigned: "Agreement signed"
        case .notOneself: "Not about yourself"
        case .notOwnChild: "Not your own child"
        case .dutyFits: "A duty that fits"
        case .someoneLeads: "Somebody leads"
        case .roomEmpty: "Nobody in the room"
        case .boundariesKept: "Boundaries with families"
        case .countersigned: "Countersigned"
        case .wordsPass: "Words"
        case .everyFaceAccountedFor: "People in the picture"
        case .consentCovers: "Permission"
        case .photoPolicy: "Photo policy"
        case .pictureChecked: "Picture check"
        case .picturesReady: "Pictures ready"
        case .nobodyUnsure: "Nobody unsure"
        case .everybodyBack: "Everybody back"
        case .audienceChosen: "Who will see it"
        case .secondPerson: "A second person"
        case .readyToApprove: "Ready to approve"
        case .approvedAsSeen: "As it was seen"
        case .twoReady: "Two people ready"
        case .loneChildminder: "Working alone"
        case .inState: "At this step"
        case .pageAuthorised: "The page authorised"
        case .risksAssessed: "Risks thought through"
        case .administratorsNamed: "Who looks after it"
        case .pageDecided: "Who decides on a page"
        case .timeBoxed: "A last day"
        case .authorityProven: "Authority proven"
        case .twoToLoosen: "Two people to loosen"
        case .commentsOpen: "Comments open"
        case .commentingAllowed: "May comment"
        case .everythingSeen: "Everything seen"
        case .questionOpen: "An open question"
        case .conductInOrder: "Step by step"
        case .appealOnce: "One appeal"
        case .sharedMailbox: "A shared mailbox"
        case .workAddress: "An address at work"
        case .strongPassword: "A strong password"
        case .secondFactor: "A second step to sign in"
        case .invitationOpen: "An open invitation"
        case .grownUp: "18 or over"
        case .sponsored: "Asked for by a parent"
        case .ownDevice: "One of our devices"
        case .policyComplete: "Complete"
        case .reviewedYearly: "Reviewed every year"
        case .wholeTextOpened: "Read to the end"
        case .concernInOrder: "In order"
        case .outsideLead: "From outside"
        case .keptForProof: "Kept"
        case .retentionKept: "Kept for as long as it should be"
        case .breachInOrder: "A breach, step by step"
        case .sheetAsSeen: "The sheet as it was seen"
        case .inspectionEnds: "A last day for an inspector"
        case .requestInOrder: "Step by step"
        case .filledIn: "Filled in"
        case .current: "Up to date"
        }
    }
}

extension Refusal {
    public var sentence: String {
        switch self {
        case .needsDuty(let duties): "This belongs to \(saidAny(duties.map(Words.duty).sorted())). One of them can do it."
        case .notMember: said("Your access here isn’t open today. The office can tell you why.")
        case .agreementUnsigned: said("Please read and sign the agreement first.")
        case .aboutOneself: said("This is about you, so somebody else decides it.")
        case .ownChild: "This is about your own child, so a colleague decides it."
        case .dutyNotForCapacity(let duty, _): "Somebody who is here in this way can’t be \(Words.duty(duty)). Please choose another person."
        case .lastToLead: "Nobody else could lead the setting. Name another manager first."
        case .roomHasChildren(let count):
            count == 1 ? "One child is still in this room. Move them first." : "\(count) children are still in this room. Move them first."
        case .linkWithFamily:
            "Our rule is that nobody is linked with families on personal accounts. A link that was made here can’t stay: agree a day by which it ends."
        case .notTheirsToCountersign: "Only whoever it was given to countersigns it."
        case .word(let finding): said("This looks like \(Words.finding(finding.kind)). Please say it another way.")
        case .facesBeingSought: "We’re still looking for faces in a picture. It takes a few seconds."
        case .facesUnanswered(_, let count):
            count == 1 ? "One face is nobody yet. Say who it is, or hide it." : "\(count) faces are nobody yet. Say who they are, or hide them."
        case .nobodyInPictureUnsigned: "We found no face here. Please confirm that nobody is in the picture, or add who is."
        case .peopleUncounted: "We couldn’t look for faces in a picture. Please count everybody in it and sign the number; the second person counts too."
        case .countDiffers(_, let counted, let marked):
            "\(Words.count(counted, "person was", "people were")) counted in a picture, and \(marked == 1 ? "1 is" : "\(marked) are") marked. Please mark everybody, and count again."
        case .foundFaceStays: "We found this one, so a second person sees it too. You can say that it isn’t a face."
        case .movedOffFace: "We found a face here. Keep the box on it, or say that it isn’t a face and draw another."
        case .childNotCovered: "A child in a picture has no permission for the page. Hide them, or ask the family."
        case .adultNotCovered: "An adult in a picture hasn’t given permission. Hide them, or ask them."
        case .neverInFrame: "A child in a picture is never to be photographed, even hidden. Please choose another picture."
        case .childHasLeft: "A child in a picture has left. Hide them, or choose another picture."
        case .policyAllowsNoChildren: "Our photo policy allows no pictures of children. Please choose one without."
        case .policyAllowsNoFaces: "Our photo policy allows no faces. Hide each one, or choose another picture."
        case .pictureUnchecked: "A picture still needs its check: everyone fully dressed, nothing that says where you are."
        case .pictureNotReady: "A picture is still being prepared. It takes a few seconds."
        case .pictureRefused: said("We couldn’t use one of the pictures. Please take it out or add it again.")
        case .pictureLeftOut: "A manager decided to leave this picture out. Please take it out, and the rest can go on."
        case .tooManyPictures(let most): "A post holds up to \(most) pictures. The others can go into another post."
        case .attachment(_, let stop): stop.sentence
        case .tooManyAttachments(.video, let most): "A post holds up to \(most) videos. Another can go into another post."
        case .tooManyAttachments(.document, let most): "A post holds up to \(most) documents. Another can go into another post."
        case .somebodyUnsure: "Somebody wasn’t sure. A manager decides, and then it can go on."
        case .stillOut: "This outing isn’t back yet. It can go out once everybody is."
        case .audienceMissing: "Please choose who this is for."
        case .workedOnIt: "You worked on this post. Another designated person can approve it."
        case .notReady(let gap): Words.gap(gap)
        case .changedSinceSeen: "The post changed while you were looking. Read it again as it is now."
        case .fewerThanTwoReady(let ready):
            "Two people have to be ready to look after the page, and \(ready == 0 ? "nobody is" : "only one is"). It’s paused until then."
        case .onlyToOneFamily: "Working alone, you can post to one family at a time, or ask your approval partner."
        case .onlyThatFamilysChild: "Only this family’s child can be shown. Please hide everybody else."
        case .partnerNotReady: "This person can’t approve yet. Please choose an approval partner who is ready."
        case .wordingNotApproved: "A second person has to approve this wording before it can be used."
        case .wrongState(let state): "It has moved on: it’s \(Words.state(state)) now."
        case .pageNotOpen(.revoked): said("The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.")
        case .pageNotOpen: said("Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.")
        case .noPageElsewhere: "No page on another network is authorised. Ask for one first, and somebody else says yes."
        case .risksNotAssessed(let areas):
            "The risk assessment says nothing yet about \(Words.list(areas.map { Words.Pages.area($0).lowercased() })). Please add a line for each."
        case .administratorsNeeded(1, let most): "One person looks after the page, up to \(most). Please give their details."
        case .administratorsNeeded(let least, let most):
            "At least \(least) and up to \(most) different people look after a page. Please give their details."
        case .secondPersonToDecide: "You asked for this page, so somebody else says yes or no."
        case .officerDecides: "This setting leaves the decision to an overseeing officer from outside."
        case .officerNeedsLastDay: "An officer’s time here has a last day, within a year. It can be given again."
        case .authorityNotProven: said("We haven’t seen proof that this person can give permission. A manager can record it.")
        case .secondPersonToLoosen: "Making this less strict takes two people. Somebody else has to confirm it."
        case .theirsToChange: "Whoever said this no is still here, so only they can change it."
        case .commentsClosed: said("Comments are closed here for now.")
        case .commentingPaused(let reason, let until): said("Your commenting is paused until the end of \(Words.day(until)). The office says: \(reason)")
        case .unseen(let count): "\(count == 1 ? "One thing is" : "\(count) things are") still to be looked at before you sign."
        case .questionClosed: said("This question is closed. Write again to open it.")
        case .eventOver: said("This has begun or was called off, so there is nothing to reply to any more.")
        case .pushServiceUnknown: said("We don’t know the service that this browser gets messages from, so we send it none. Letters still come.")
        case .tooManyDevices(let most): said("\(most) devices show messages already. Turn one off first.")
        case .tooManyWaiting(let most): "\(most) that you asked for are waiting already. Somebody has to answer one, or you end one, before you ask again."
        case .conductTooSoon: "Each step follows the one before: a warning, then a suspension, then a removal. In an emergency, suspend access on their page."
        case .appealMade: said("There has been an appeal about this already, or it’s over.")
        case .personalMailbox, .personalAddress:
            "This looks like somebody’s own mailbox. Please use one that belongs to the setting, so that it stays when people leave."
        case .privateAddress:
            "This belongs to a provider for private people. Staff sign in with an address at work; somebody without one gets a username from you, on paper."
        case .addressElsewhere:
            "This isn’t one of our addresses at work. Choose paper and a username, or declare the domain under Our setting first."
        case .usedSince(let count): "\(Words.count(count, "thing has", "things have")) been used since, so nothing can be taken back in one go."
        case .accountHere: "They have an account here already, so a person adds the child on its page."
        case .tooLateToUndo: "A list can be taken back for a day. After that, please change each page by itself."
        case .rowsToMend(let count): "\(Words.count(count, "row needs", "rows need")) putting right first. Nothing was stored."
        case .passwordTooShort(let least): said("Please use at least \(least) characters. Three or four words in a row work well.")
        case .passwordTooCommon: said("This is one of the passwords that people try first. Please choose another; three or four words work well.")
        case .secondFactorNeeded: said("Your work needs a second step to sign in. Add another one first, and then take this one away.")
        case .recoverElsewhere:
            "They belong to another setting too and have no e-mail address here, so a paper would not do. Whoever looks after the machine can help."
        case .passwordTellsName: said("Somebody who knows you could guess this. Please leave out your name and the setting’s.")
        case .policyEmpty: "There’s no section in it yet. Please add one."
        case .policyLacks(let heading): "“\(heading)” has to be there, with something in it. Take it in, or write it."
        case .policyUnfinished(let heading): "“\(heading)” has nothing in it yet. Write it, or leave it out."
        case .reviewTooLate(let latest): "Please choose a day after today and up to \(Words.day(latest)): it has to be looked at every year."
        case .sectionsUnread(let count): counted(count, "One part is still to read. Please open every part before you sign.", "\(count) parts are still to read. Please open every part before you sign.")
        case .invitationOver: said("This invitation can’t be used any more. The office can send you another.")
        case .tooYoung: said("Only parents can join before they are 18. Please talk with the office.")
        case .tooManyRelatives(let most): said("You can have up to \(most) people here for one child. Take somebody out first.")
        case .sponsorOver: said("The parent who asked for this can’t have somebody here just now.")
        case .readsOnly: said("You’re here to look on. The parent who invited you can ask us to let you comment.")
        case .concernClosed: "This concern is closed. Open it again first, and say why."
        case .concernStepOver: "That has been done already, or isn’t there any more. Here it is as it is now."
        case .concernUnfinished(let count):
            count == 1 ? "One thing is still open. Finish it first, or say why it doesn’t apply." : "\(count) things are still open. Finish them first, or say why they don’t apply."
        case .sealedTooMany: said("You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.")
        case .notFromOutside: "Please choose somebody who neither runs the setting nor leads safeguarding in it: an officer or a committee member."
        case .kept: "Something here has to be kept, so it isn’t erased yet."
        case .ownDeviceNeeded:
            "Families are written to with the setting’s own devices. Please use one of them; if this is one, a manager can enrol it."
        case .outsideHours: "Our devices are for the office’s hours. It waits here until it’s open again."
        case .outsideNetwork: "Our devices work on the setting’s own network. It waits here until you’re back on it."
        case .noDeviceYet: "No device is enrolled yet, so nobody could write to families any more. Enrol one first."
        case .pinTooEasy: "This is one of the numbers that people try first. Please choose another."
        case .keptUntil(let day): "It has to be kept until \(Words.day(day)) at least."
        case .outsideBounds(let least, let most):
            "Please choose between \(periodWords(months: least)) and \(periodWords(months: most))."
        case .breachUndecided:
            "First write down how many people it touches, and decide whether the Commissioner and the people have to be told. Whoever has to be told, tell them."
        case .entryClosed: "This is closed, so nothing is added to it."
        case .sheetChanged: "A setting was changed while you looked. Please go through the sheet once more."
        case .inspectionTooLong: "Please choose a day within the next four weeks."
        case .identityUnchecked: "Please make sure first who it is that asks."
        case .extensionTooLate: "The first month is over, or they were told already. It has to be answered now."
        case .concernsNotLookedAt: "Somebody who looks after safeguarding has to look first whether concerns speak of them."
        case .copyApproved: "Somebody has said yes to the copy as it is. Prepare it again first, and decide then."
        case .tooNear: "You’re close to whom this is about, and others can do it."
        case .mayNotAsk: "This person can’t ask for that: only somebody themselves, a parent with proven responsibility for their own child, or somebody with authority in writing."
        case .stillHere: "They’re still here. Set their last day first; they can be erased after it."
        case .missing: Words.needed
        case .tooLong(_, let most): said("Please keep this to \(most) characters.")
        case .dayOutOfRange: said("This day can’t be right. Please look at it again.")
        case .notUnderstood: said("We couldn’t read this. Please look at it again.")
        case .changedMeanwhile: said("Somebody changed this while you were looking. Here it is as it is now.")
        case .alreadyTaken: said("That’s already in use. Please choose another.")
        }
    }

    /// The field that it stands beside, if it is about one.
    var field: Field? {
        switch self {
        case .missing(let field), .tooLong(let field, _), .notUnderstood(let field), .dayOutOfRange(let field), .alreadyTaken(let field),
            .privateAddress(let field):
            field
        case .personalMailbox: "mailbox"
        case .pinTooEasy: "pin"
        case .outsideBounds: "months"
        case .reviewTooLate: "next_review"
        case .addressElsewhere: "email"
        case .tooYoung: "age"
        case .mayNotAsk: "asker"
        case .personalAddress(let field): field
        case .administratorsNeeded: "admin_1_name"
        case .officerNeedsLastDay: "last_day"
        case .passwordTooShort, .passwordTooCommon, .passwordTellsName: "password"
        default: nil
        }
    }
}

extension Words {
    static func gap(_ gap: Gap) -> String {
        switch gap {
        case .vetting: "The vetting check needs attention. A manager can update the record."
        case .vettingPending: "The vetting check isn’t back yet. A colleague can do this meanwhile."
        case .childProtection: "Child-protection training is missing or has lapsed. A manager can add the certificate."
        case .onlineSafety: "Online-safety training is missing or has lapsed. A manager can add the certificate."
        case .codeOfConduct: "The code of conduct has to be read and signed first."
        case .acceptableUse: "The acceptable-use agreement has to be read and signed first."
        case .socialNetworking: "The social-networking policy has to be read and signed first."
        case .secondFactor: "The second step of signing in isn’t set up yet. It takes two minutes, under You."
        }
    }

    static func duty(_ duty: Duty) -> String {
        switch duty {
        case .registeredPerson: said("registered person")
        case .manager: said("manager")
        case .deputy: said("deputy manager")
        case .contentManager: said("content manager")
        case .contributor: said("contributor")
        case .safeguardingLead: said("safeguarding lead")
        case .deputySafeguardingLead: said("deputy safeguarding lead")
        case .monitor: said("monitor")
        case .approvalPartner: said("approval partner")
        case .overseeingOfficer: said("overseeing officer")
        case .inspector: said("inspector")
        }
    }

    static func state(_ state: PostState) -> String {
        switch state {
        case .draft: "a draft"
        case .submitted: "waiting for a second person"
        case .published: "on the page"
        case .returned: "back with its author"
        case .withdrawn: "withdrawn"
        case .takenDown: "taken down"
        }
    }

    /// "Deputy manager".
    static func sentenceCase(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// "a, b and c".
    static func list(_ words: [String]) -> String { saidAll(words) }

    /// "1 picture", "3 pictures".
    static func count(_ count: Int, _ one: String, _ many: String) -> String { count == 1 ? "1 \(one)" : "\(count) \(many)" }
}
