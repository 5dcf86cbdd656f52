/// Why something did not pass the gate: a fact, not a sentence. The sentence, and the link that would mend it,
/// are made in the reader's language where the page is written.
public enum Refusal: Hashable, Sendable {
    /// None of these duties is held.
    case needsDuty(Set<Duty>)
    /// Not a member here today, or access is suspended.
    case notMember
    case agreementUnsigned
    case aboutOneself
    case ownChild
    /// Families carry no duties, and an officer from outside carries few.
    case dutyNotForCapacity(Duty, Capacity)
    /// Nobody else who may lead the setting would be left.
    case lastToLead
    case roomHasChildren(Int)
    /// A link with a family that was made here, under a rule that allows none.
    case linkWithFamily
    /// Only whoever was inducted countersigns, and only what was given to them.
    case notTheirsToCountersign

    /// Something in the words that should not leave as it stands.
    case word(Finding)
    /// The machine is still looking for faces.
    case facesBeingSought(Picture.ID)
    case facesUnanswered(picture: Picture.ID, count: Int)
    /// There is no face in the picture, and nobody has signed that nobody is in it.
    case nobodyInPictureUnsigned(Picture.ID)
    /// The machine could not look for faces, and whoever this is asked of has not counted the people.
    case peopleUncounted(Picture.ID)
    /// Somebody counted more or fewer people than are marked.
    case countDiffers(picture: Picture.ID, counted: Int, marked: Int)
    /// What the machine found stays, so that a second person sees it too; it can be answered as no face.
    case foundFaceStays(Picture.ID)
    /// A box that the machine found would be taken off what it found there.
    case movedOffFace(Picture.ID)
    case childNotCovered(Child.ID, picture: Picture.ID)
    case adultNotCovered(Member.ID, picture: Picture.ID)
    /// In the frame although never to be photographed, hidden or not.
    case neverInFrame(Child.ID, picture: Picture.ID)
    /// Shown in a picture, and no longer at the setting.
    case childHasLeft(Child.ID, picture: Picture.ID)
    case policyAllowsNoChildren(Picture.ID)
    case policyAllowsNoFaces(Picture.ID)
    case pictureUnchecked(Picture.ID)
    case pictureNotReady(Picture.ID)
    case pictureRefused(Picture.ID)
    /// A manager was asked and decided against this picture.
    case pictureLeftOut(Picture.ID)
    case tooManyPictures(most: Int)
    /// About a video or a document.
    case attachment(Attachment.ID, AttachmentStop)
    case tooManyAttachments(AttachmentKind, most: Int)
    case somebodyUnsure
    /// The outing is not back until then, in microseconds since 1970.
    case stillOut(until: Int)
    case audienceMissing

    case workedOnIt
    case notReady(Gap)
    case changedSinceSeen
    case fewerThanTwoReady(ready: Int)
    /// A childminder who works alone posts to one family, with every other child hidden, or puts the post to a partner.
    case onlyToOneFamily
    case onlyThatFamilysChild(picture: Picture.ID)
    /// Whoever it is to be put to is no approval partner, or not ready to approve.
    case partnerNotReady
    case wrongState(PostState)
    /// A closure notice's wording that a second person has not approved, or that was retired.
    case wordingNotApproved

    /// The setting's own page has no live authorisation.
    case pageNotOpen(PageStanding)
    /// A page's risk assessment says nothing about these.
    case risksNotAssessed([RiskArea])
    /// Too few or too many look after a page.
    case administratorsNeeded(least: Int, most: Int)
    /// Whoever asked for a page does not answer it.
    case secondPersonToDecide
    /// No page on another network has a live authorisation.
    case noPageElsewhere
    /// This setting leaves decisions about pages to an officer from outside.
    case officerDecides
    /// An officer's time here ends, within a year.
    case officerNeedsLastDay

    case authorityNotProven
    case secondPersonToLoosen
    /// A no that only whoever said it can change.
    case theirsToChange
    case commentsClosed
    /// The office has paused somebody's commenting, with the reason they are told, until a day.
    case commentingPaused(reason: String, until: Day)

    /// So many things have still to be looked at before a look can be signed.
    case unseen(Int)
    /// It is closed; writing again opens it.
    case questionClosed
    /// It has begun or was called off, so nobody replies to it any more.
    case eventOver
    /// Nobody is sent messages there: no well-known push service.
    case pushServiceUnknown
    /// So many devices show messages already.
    case tooManyDevices(most: Int)
    /// So many that they asked for wait for an answer already.
    case tooManyWaiting(most: Int)
    /// A suspension follows a warning, and a removal a suspension.
    case conductTooSoon
    /// There was an appeal already, or its time is over.
    case appealMade

    /// An address at a provider for private people.
    case personalMailbox
    /// An address at work is needed, and this is a private provider's.
    case privateAddress(Field)
    /// An address at a domain that the setting has not declared.
    case addressElsewhere
    /// Rows of a file that have to be put right first.
    case rowsToMend(Int)
    /// Everything that was taken in has been used since, so many things.
    case usedSince(Int)
    /// What was taken in more than a day ago is not taken back at once.
    case tooLateToUndo
    /// Whoever has an account is given another child by a person, and by no list or program.
    case accountHere
    /// The same, in a field of its own.
    case personalAddress(Field)
    case passwordTooShort(least: Int)
    /// On the list of those that everybody tries first, or a walk along the keyboard.
    case passwordTooCommon
    /// Little else than a name that everybody could guess.
    case passwordTellsName
    /// Whoever works here keeps at least one.
    case secondFactorNeeded
    /// They are let in anew by letter only, because another setting's doors open to them too.
    case recoverElsewhere
    /// Used, revoked or run out: which one is not said.
    case invitationOver
    /// Under 18, and not invited as a parent.
    case tooYoung
    /// A parent has as many relatives here, or waiting, for one child as they may.
    case tooManyRelatives(most: Int)
    /// The parent who asked for a relative may not have them here any more.
    case sponsorOver
    /// Somebody whom a parent invited looks on, and was not allowed to comment.
    case readsOnly
    /// What is said to families goes out from one of the setting's devices, and this is none, or is lost.
    case ownDeviceNeeded
    /// The setting keeps this to its office's hours.
    case outsideHours
    /// The setting keeps this to its own networks.
    case outsideNetwork
    /// Asking for devices while none is enrolled would stop everybody.
    case noDeviceYet
    /// One of the six-digit numbers that people try first.
    case pinTooEasy
    /// A setting was changed while somebody reviewed the sheet.
    case sheetChanged
    /// An inspector would be let in without an end, or for too long.
    case inspectionTooLong

    /// Nobody has made sure who it is that asks.
    case identityUnchecked
    /// The month within which somebody is told that it takes longer is over, or they were told already.
    case extensionTooLate
    /// Nobody who looks after safeguarding has looked whether concerns speak of them.
    case concernsNotLookedAt
    /// Somebody has said yes to the copy as it was prepared: it is prepared anew before anything in it is decided otherwise.
    case copyApproved
    /// Too close to whom it is about, while others could decide.
    case tooNear
    /// Whoever asks is neither the person themselves nor may decide for the child.
    case mayNotAsk
    /// Whoever is to be erased is still here.
    case stillHere

    /// A policy without any section.
    case policyEmpty
    /// A section that has to be there, by its heading, is not or says nothing.
    case policyLacks(String)
    /// A section of the setting's own, by its heading, has no words yet.
    case policyUnfinished(String)
    /// Later than a review may be.
    case reviewTooLate(Day)
    /// So many sections of a text have not been opened by whoever wants to sign it.
    case sectionsUnread(Int)

    /// The file of a concern is closed; it is opened again before anything is added.
    case concernClosed
    /// A task or a referral that has been answered already, or is not there.
    case concernStepOver
    /// Something that has to be done first: a task of an illegal item, a referral's answer.
    case concernUnfinished(Int)
    /// So many things as somebody may put out of everybody's sight in a day; more of it is for the telephone.
    case sealedTooMany
    /// Whoever is agreed as outside lead must not run the setting or look after safeguarding in it.
    case notFromOutside
    /// Something sealed for the police, or a concern that is still open, has to be kept.
    case kept
    /// It has to be kept until that day at least.
    case keptUntil(Day)
    /// Shorter or longer than records of a kind may be kept, in months.
    case outsideBounds(least: Int, most: Int)
    /// A breach has to be decided on before its entry is closed.
    case breachUndecided
    /// Nothing is added to a breach that is closed, or to a request that was answered.
    case entryClosed

    case missing(Field)
    case tooLong(Field, most: Int)
    case notUnderstood(Field)
    /// Before it can have happened, or later than it may be.
    case dayOutOfRange(Field)
    /// Somebody else changed it meanwhile.
    case changedMeanwhile
    case alreadyTaken(Field)

    public var rule: Rule {
        switch self {
        case .needsDuty: .holdsDuty
        case .notMember: .isMember
        case .agreementUnsigned: .agreementSigned
        case .aboutOneself: .notOneself
        case .ownChild: .notOwnChild
        case .dutyNotForCapacity: .dutyFits
        case .lastToLead: .someoneLeads
        case .roomHasChildren: .roomEmpty
        case .linkWithFamily: .boundariesKept
        case .notTheirsToCountersign: .countersigned
        case .word: .wordsPass
        case .facesBeingSought, .facesUnanswered, .nobodyInPictureUnsigned, .peopleUncounted, .countDiffers, .foundFaceStays, .movedOffFace:
            .everyFaceAccountedFor
        case .childNotCovered, .adultNotCovered, .neverInFrame, .childHasLeft: .consentCovers
        case .policyAllowsNoChildren, .policyAllowsNoFaces: .photoPolicy
        case .pictureUnchecked: .pictureChecked
        case .pictureNotReady, .pictureRefused: .picturesReady
        case .attachment(_, let stop): stop.rule
        case .somebodyUnsure, .pictureLeftOut: .nobodyUnsure
        case .stillOut: .everybodyBack
        case .audienceMissing: .audienceChosen
        case .workedOnIt: .secondPerson
        case .notReady: .readyToApprove
        case .changedSinceSeen: .approvedAsSeen
        case .fewerThanTwoReady: .twoReady
        case .onlyToOneFamily, .onlyThatFamilysChild, .partnerNotReady: .loneChildminder
        case .wrongState, .wordingNotApproved: .inState
        case .authorityNotProven: .authorityProven
        case .secondPersonToLoosen, .theirsToChange: .twoToLoosen
        case .commentsClosed: .commentsOpen
        case .commentingPaused: .commentingAllowed
        case .unseen: .everythingSeen
        case .questionClosed: .questionOpen
        case .conductTooSoon: .conductInOrder
        case .appealMade: .appealOnce
        case .pageNotOpen, .noPageElsewhere: .pageAuthorised
        case .risksNotAssessed: .risksAssessed
        case .administratorsNeeded: .administratorsNamed
        case .secondPersonToDecide, .officerDecides: .pageDecided
        case .officerNeedsLastDay: .timeBoxed
        case .personalMailbox, .personalAddress: .sharedMailbox
        case .privateAddress, .addressElsewhere: .workAddress
        case .passwordTooShort, .passwordTooCommon, .passwordTellsName: .strongPassword
        case .secondFactorNeeded, .recoverElsewhere: .secondFactor
        case .invitationOver, .accountHere: .invitationOpen
        case .tooYoung: .grownUp
        case .tooManyRelatives, .sponsorOver, .readsOnly: .sponsored
        case .ownDeviceNeeded, .outsideHours, .outsideNetwork, .noDeviceYet, .pinTooEasy: .ownDevice
        case .policyEmpty, .policyLacks, .policyUnfinished: .policyComplete
        case .reviewTooLate: .reviewedYearly
        case .sectionsUnread: .wholeTextOpened
        case .concernClosed, .concernStepOver, .concernUnfinished, .sealedTooMany: .concernInOrder
        case .notFromOutside: .outsideLead
        case .kept: .keptForProof
        case .keptUntil, .outsideBounds: .retentionKept
        case .breachUndecided, .entryClosed: .breachInOrder
        case .sheetChanged: .sheetAsSeen
        case .inspectionTooLong: .inspectionEnds
        case .identityUnchecked, .extensionTooLate, .concernsNotLookedAt, .copyApproved, .stillHere: .requestInOrder
        case .tooNear: .notOneself
        case .mayNotAsk: .authorityProven
        case .missing, .tooLong, .notUnderstood, .dayOutOfRange, .alreadyTaken, .tooManyPictures, .tooManyAttachments, .rowsToMend,
            .pushServiceUnknown, .tooManyDevices, .tooManyWaiting:
            .filledIn
        case .changedMeanwhile, .eventOver, .usedSince, .tooLateToUndo: .current
        }
    }
}

/// What somebody typed or chose, as a form names it.
public struct Field: Hashable, Sendable, ExpressibleByStringLiteral {
    public let name: String
    public init(stringLiteral name: String) { self.name = name }
    /// One of several alike: "admin_2_email".
    public init(named name: String) { self.name = name }
}

extension Field {
    /// Refuses what is empty or longer than it may be; lengths are in characters.
    public func refusals(of text: String, most: Int, required: Bool = true) -> [Refusal] {
        if required, !text.contains(where: { !$0.isWhitespace }) { return [.missing(self)] }
        return text.count > most ? [.tooLong(self, most: most)] : []
    }
}
