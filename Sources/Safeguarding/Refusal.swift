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

    case authorityNotProven
    case secondPersonToLoosen
    /// A no that only whoever said it can change.
    case theirsToChange
    case commentsClosed

    /// An address at a provider for private people.
    case personalMailbox
    case passwordTooShort(least: Int)
    /// On the list of those that everybody tries first, or a walk along the keyboard.
    case passwordTooCommon
    /// Little else than a name that everybody could guess.
    case passwordTellsName
    /// Used, revoked or run out: which one is not said.
    case invitationOver

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
        case .personalMailbox: .sharedMailbox
        case .passwordTooShort, .passwordTooCommon, .passwordTellsName: .strongPassword
        case .invitationOver: .invitationOpen
        case .missing, .tooLong, .notUnderstood, .dayOutOfRange, .alreadyTaken, .tooManyPictures, .tooManyAttachments: .filledIn
        case .changedMeanwhile: .current
        }
    }
}

/// What somebody typed or chose, as a form names it.
public struct Field: Hashable, Sendable, ExpressibleByStringLiteral {
    public let name: String
    public init(stringLiteral name: String) { self.name = name }
}

extension Field {
    /// Refuses what is empty or longer than it may be; lengths are in characters.
    public func refusals(of text: String, most: Int, required: Bool = true) -> [Refusal] {
        if required, !text.contains(where: { !$0.isWhitespace }) { return [.missing(self)] }
        return text.count > most ? [.tooLong(self, most: most)] : []
    }
}
