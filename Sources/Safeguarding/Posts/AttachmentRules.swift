// The rules for videos and documents (P1). Pure: everything they need is handed to them, so a table of cases proves them.

/// What a post can carry besides photographs.
public enum AttachmentKind: String, CaseIterable, Sendable {
    case video, document
}

/// Why a video or a document could not be used, as a fact.
public enum AttachmentTrouble: String, CaseIterable, Sendable {
    /// Not of the kinds that are taken, whatever its name says.
    case wrongKind
    case tooLarge, tooLong, damaged
    /// Opens only with a password.
    case locked
    case tookTooLong
    /// This machine cannot shut in what would read it, so nothing does.
    case notPrepared
}

/// A video or a document as the gate sees it.
public struct AttachmentAtGate: Sendable {
    /// Somebody whom the author says is in a video, with what may be shown of them today. Nobody is hidden in a video.
    public enum Who: Hashable, Sendable {
        /// `hasLeft`: no longer at the setting.
        case child(Child.ID, Permission, hasLeft: Bool)
        case adult(Member.ID, Permission)
    }

    public let id: Attachment.ID
    public let kind: AttachmentKind
    public let state: PictureState
    /// Everybody in it; in a document nobody is shown.
    public let people: [Who]
    /// Somebody signed that nobody is in it.
    public let nobodySigned: Bool
    /// The most faces that were found at once; nil where they could not be counted.
    public let counted: Int?
    /// Who has looked at it as it is now, and whether they gave their word that the count of faces misleads.
    public let checks: [Member.ID: Bool]

    public init(
        _ id: Attachment.ID, _ kind: AttachmentKind, state: PictureState = .ready, people: [Who] = [], nobodySigned: Bool = false,
        counted: Int? = 0, checks: [Member.ID: Bool] = [:]
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.people = people
        self.nobodySigned = nobodySigned
        self.counted = counted
        self.checks = checks
    }

    /// More faces were found than people are listed, or they could not be counted: somebody's word is needed that nobody is missing.
    public var needsWord: Bool { counted.map { $0 > people.count } ?? true }
}

/// Why a video or a document does not go on, as a fact.
public enum AttachmentStop: Hashable, Sendable {
    case notReady(AttachmentKind)
    case refused(AttachmentKind)
    /// Nobody has said who is in a video.
    case peopleMissing
    case childNotCovered(Child.ID)
    case childHasLeft(Child.ID)
    case adultNotCovered(Member.ID)
    case policyAllowsNoChildren
    case policyAllowsNoFaces
    case unchecked(AttachmentKind)
    /// `counted`: nil where faces could not be counted.
    case countNeedsWord(AttachmentKind, counted: Int?, listed: Int)
    case onlyThatFamilysChild

    public var rule: Rule {
        switch self {
        case .notReady, .refused: .picturesReady
        case .peopleMissing, .countNeedsWord: .everyFaceAccountedFor
        case .childNotCovered, .childHasLeft, .adultNotCovered: .consentCovers
        case .policyAllowsNoChildren, .policyAllowsNoFaces: .photoPolicy
        case .unchecked: .pictureChecked
        case .onlyThatFamilysChild: .loneChildminder
        }
    }
}

/// Everybody in a video is listed, or somebody signed that nobody is in it (S2, P11, P1).
public func everybodyListed(_ attachment: AttachmentAtGate) -> Refusal? {
    guard attachment.kind == .video, attachment.people.isEmpty, !attachment.nobodySigned else { return nil }
    return .attachment(attachment.id, .peopleMissing)
}

/// Everybody in a video has a live permission for video, children and adults alike. Nobody can be hidden in one, so whoever may
/// be shown only hidden stops it, as does whoever has left (S2, D19, P11, P1).
public func consentCovers(_ attachment: AttachmentAtGate) -> [Refusal] {
    attachment.people.compactMap { person -> AttachmentStop? in
        switch person {
        case .child(let child, _, hasLeft: true): .childHasLeft(child)
        case .child(let child, .hidden, hasLeft: false), .child(let child, .never, hasLeft: false): .childNotCovered(child)
        case .adult(let adult, .hidden), .adult(let adult, .never): .adultNotCovered(adult)
        case .child(_, .yes, hasLeft: false), .adult(_, .yes): nil
        }
    }.map { .attachment(attachment.id, $0) }
}

/// What the setting allows at all (N12, D9): without faces, a video is one without people.
public func photoPolicy(_ policy: PhotoPolicy, _ attachment: AttachmentAtGate) -> Refusal? {
    let children = attachment.people.contains { if case .child = $0 { true } else { false } }
    switch policy {
    case .facesWithConsent: return nil
    case .noFaces: return attachment.people.isEmpty ? nil : .attachment(attachment.id, .policyAllowsNoFaces)
    case .noChildren: return children ? .attachment(attachment.id, .policyAllowsNoChildren) : nil
    }
}

/// What would be served is made (B2).
public func attachmentReady(_ attachment: AttachmentAtGate) -> Refusal? {
    switch attachment.state {
    case .ready: nil
    case .preparing: .attachment(attachment.id, .notReady(attachment.kind))
    case .refused: .attachment(attachment.id, .refused(attachment.kind))
    }
}

/// One of these people has watched or read all of it as it is now (B13, D9), and where the faces do not add up has given their
/// word that nobody is missing (S2).
///
/// - Parameter now: what is being answered at this moment, besides the answers on record: whether with that word.
public func attachmentChecked(_ attachment: AttachmentAtGate, by people: Set<Member.ID>, now: Bool? = nil) -> Refusal? {
    let answers = attachment.checks.filter { people.contains($0.key) }.map(\.value) + [now].compactMap(\.self)
    guard !answers.isEmpty else { return .attachment(attachment.id, .unchecked(attachment.kind)) }
    guard attachment.needsWord, !answers.contains(true) else { return nil }
    return .attachment(
        attachment.id, .countNeedsWord(attachment.kind, counted: attachment.counted, listed: attachment.people.count))
}

/// A childminder who works alone shows no child but the one family's own.
public func loneChildminder(_ audience: PostAudience, inVideos attachments: [AttachmentAtGate]) -> [Refusal] {
    guard case .family(let own?) = audience else { return [] }
    return attachments.compactMap { attachment in
        let showsOthers = attachment.people.contains { if case .child(let child, _, _) = $0 { child != own } else { false } }
        return showsOthers ? .attachment(attachment.id, .onlyThatFamilysChild) : nil
    }
}
