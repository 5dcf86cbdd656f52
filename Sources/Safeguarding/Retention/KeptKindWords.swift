// What kinds of records are called, for the schedule and for the policies that quote it. They stand here because policies are written here.
extension KeptKind {
    public var title: String {
        switch self {
        case .leaversPictures: "Pictures and videos of a child who has left"
        case .posts: "Posts with their pictures, comments and approvals"
        case .drafts: "Drafts that never went out"
        case .comments: "Comments"
        case .reports: "Reports by members about something on the page"
        case .events: "Events and replies"
        case .questions: "Questions to the office, with their papers"
        case .suggestions: "Useful things that families share"
        case .children: "A child’s record, with who cares for them"
        case .attendance: "Who was not here on a day"
        case .consents: "Permissions, with their signed papers"
        case .invitations: "Names and addresses in invitations"
        case .relatives: "Relatives whom a parent invited"
        case .families: "Accounts of families and visitors who have left"
        case .protection: "Markers that protect a child"
        case .concerns: "Concerns about a child’s safety"
        case .allegations: "Allegations about people who work here"
        case .complaints: "Complaints and other concerns"
        case .conduct: "Broken agreements, pauses and alarms"
        case .vetting: "Vetting of former staff (DBS details)"
        case .staffRecords: "Training, induction, declarations and duties of former staff"
        case .agreements: "Signatures of people who have left"
        case .team: "Accounts of people who worked here"
        case .letters: "Letters that were sent"
        case .devices: "Browsers, calendars and choices of people who have left"
        case .monitoring: "Looks through the page"
        case .pages: "Requests to have a page that are over"
        case .accounts: "Accounts elsewhere that have ended"
        case .breaches: "The breach log"
        case .requests: "Freedom of information requests"
        case .dataRequests: "Requests about what is held on somebody"
        case .keeping: "Warnings, holds and decisions about records"
        case .downloads: "Downloads: keepsakes, publish kits, evidence packs; and lists while they are taken in"
        case .signIns: "Sessions, browsers that are known, and ways to sign in"
        case .log: "The log of what was done, which has no names or words"
        case .policies: "Policies with their versions"
        case .organisation: "What the setting says of itself: rooms, rotas, choices, directories"
        case .closedSetting: "A setting that was closed"
        }
    }
}

extension KeptKind.Start {
    /// As "six months after …" goes on.
    public var words: String {
        switch self {
        case .childLeft: "the child has left"
        case .memberLeft: "they have left"
        case .published: "it was published"
        case .changed: "it was last changed"
        case .said: "it was said"
        case .lastSaid: "somebody last wrote in it"
        case .decided: "it was answered"
        case .over: "it was over"
        case .born: "the child was born; where that isn’t known, after they came"
        case .raised: "it was raised, so that any child in it is 25"
        case .concluded: "it was closed; for allegations until pension age, where that is longer"
        case .sent: "it was made"
        case .seen: "somebody looked"
        case .day: "that day"
        case .made: "it was made"
        }
    }
}

extension KeptKind.End {
    public var words: String {
        switch self {
        case .byItself: "It is announced, and then deleted by itself."
        case .personDecides: "It waits until two people decide to delete it."
        case .already: "It goes by itself after a short while."
        case .withSetting: "It stays for as long as the setting is here."
        }
    }
}

extension RetentionRule.Source {
    public var words: String {
        switch self {
        case .custom: "Customary, as guides to records of early years say. No law names this time."
        case .limitation:
            "Customary: for six years a claim under a contract can be brought (Limitation Act 1980). No law demands that it is kept."
        case .disclosureCode: "The DBS code of practice: as a rule not longer than six months. It is no law."
        case .demandedWithoutTime: "The law demands the record and names no time for it. The time is customary."
        case .ours: "Our own starting value. There is no law and no custom to go by."
        }
    }
}

extension LawfulBasis {
    public var words: String {
        switch self {
        case .consent: "Consent, which can be taken back at any time"
        case .contract: "Contract, with whoever works here"
        case .legalObligation: "A legal duty: the Childcare Act 2006 and the EYFS framework, or data protection law itself"
        case .safeguarding: "Safeguarding children: a legal duty, and a recognised legitimate interest. It never rests on consent"
        case .legitimateInterests: "Legitimate interests of the setting and of the families in it"
        case .publicTask: "A public task"
        }
    }
}

/// "3 years", "6 months", "at once".
public func periodWords(months: Int) -> String {
    if months == 0 { return "at once" }
    if months % 12 == 0 { return months == 12 ? "1 year" : "\(months / 12) years" }
    return months == 1 ? "1 month" : "\(months) months"
}

extension RetentionSchedule {
    /// How long, and from when: "3 years after the child has left". Where there is no clock, what happens instead.
    public func words(_ kind: KeptKind) -> String {
        guard let months = months(kind) else { return kind.end.words }
        return months == 0 ? "As soon as \(kind.start.words)" : "\(periodWords(months: months)) after \(kind.start.words)"
    }
}
