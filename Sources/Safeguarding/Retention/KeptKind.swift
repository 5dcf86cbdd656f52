/// A kind of record, as people would call it: everything in it is kept for one reason and for one length of time (P13).
public enum KeptKind: String, CaseIterable, Sendable {
    // Children and their families.
    case leaversPictures, posts, drafts, comments, reports, events, questions, suggestions
    case children, attendance, consents, invitations, relatives, families
    // What protects children.
    case protection, concerns, allegations, complaints, conduct
    // The team.
    case vetting, staffRecords, agreements, team
    // Running the setting.
    case letters, devices, monitoring, pages, accounts, breaches, requests, dataRequests, keeping
    case downloads, signIns, log, policies, organisation, closedSetting

    /// What happens when its time is over.
    public enum End: String, CaseIterable, Sendable {
        /// It is warned of, and then deleted by itself.
        case byItself
        /// It waits until somebody decides; two people, to delete it.
        case personDecides
        /// It is short-lived, and goes by another rule that has been there all along.
        case already
        /// It is kept for as long as the setting is here.
        case withSetting
    }

    public var end: End {
        switch self {
        case .protection, .concerns, .allegations, .complaints, .breaches: .personDecides
        case .downloads, .signIns, .closedSetting: .already
        case .log, .policies, .organisation, .keeping: .withSetting
        case .leaversPictures, .posts, .drafts, .comments, .reports, .events, .questions, .suggestions, .children, .attendance, .consents,
            .invitations, .relatives, .families, .conduct, .vetting, .staffRecords, .agreements, .team, .letters, .devices, .monitoring,
            .pages,
            .accounts, .requests, .dataRequests:
            .byItself
        }
    }

    /// Whether its files are sealed, so that nothing of them is ever counted or listed among the others.
    public var isSealed: Bool { self == .concerns || self == .allegations || self == .complaints }

    /// What its time begins with.
    public enum Start: String, CaseIterable, Sendable {
        case childLeft, memberLeft, published, changed, said, lastSaid, decided, over, born, raised, concluded, sent, seen, day, made
    }

    public var start: Start {
        switch self {
        case .leaversPictures, .children, .consents: .childLeft
        case .families, .vetting, .staffRecords, .agreements, .team, .devices: .memberLeft
        case .posts: .published
        case .drafts: .changed
        case .comments: .said
        case .questions: .lastSaid
        case .reports, .suggestions, .requests, .dataRequests: .decided
        case .events, .invitations, .relatives, .conduct, .pages, .accounts, .breaches: .over
        case .protection: .born
        case .concerns: .raised
        case .allegations, .complaints: .concluded
        case .letters: .sent
        case .monitoring: .seen
        case .attendance: .day
        case .keeping, .downloads, .signIns, .log, .policies, .organisation, .closedSetting: .made
        }
    }
}

/// What allows a setting to keep something: the lawful basis under article 6 of the UK GDPR.
public enum LawfulBasis: String, CaseIterable, Sendable {
    case consent
    case contract
    /// A law says so: the Childcare Act 2006 and the framework under it, health and safety, employment.
    case legalObligation
    /// Safeguarding children, recognised by the Data (Use and Access) Act 2025 as a legitimate interest of its own.
    case safeguarding
    /// Weighed against the interests of whoever it is about.
    case legitimateInterests
    /// The same for a public body, which acts in its public task instead.
    case publicTask
}

extension KeptKind {
    /// Safeguarding records never rest on consent: nobody could take it back.
    /// - Parameter isPublicBody: whether a public body runs the setting; then its legitimate interests are its public task.
    public func basis(isPublicBody: Bool) -> LawfulBasis {
        switch self {
        case .leaversPictures, .consents: .consent
        case .children, .attendance, .vetting, .breaches, .requests, .dataRequests: .legalObligation
        case .protection, .concerns, .allegations, .complaints: .safeguarding
        case .staffRecords, .team, .agreements: .contract
        case .posts, .drafts, .comments, .reports, .events, .questions, .suggestions, .invitations, .relatives, .families, .conduct,
            .letters,
            .devices, .monitoring, .pages, .accounts, .keeping, .downloads, .signIns, .log, .policies, .organisation, .closedSetting:
            isPublicBody ? .publicTask : .legitimateInterests
        }
    }
}
