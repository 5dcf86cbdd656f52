public import Safeguarding
public import Storage

/// What deleting a concern's file takes: its time is over, and nobody else's word stands against it (P13).
public struct AboutConcernsEnd: Sendable {
    let access: ConcernAccess
    let earliest: Day
    let holdsProof: Bool
    /// Whoever asks now is who asked before, in whichever membership, over or not.
    let isSame: Bool

    init(_ concern: Concern.ID, for asking: Asking, with secrets: Secrets, in db: Reader) throws {
        access = try ConcernAccess.load(concern, for: try asking.viewer(in: db), with: secrets, from: db)
        earliest = try ConcernsEnd.earliest(access.file.state, for: access.viewer, from: db)
        isSame = try access.isSamePerson(access.file.state.deletion?.askedBy, from: db)
        holdsProof = try db.exists("SELECT 1 FROM sealed_item WHERE setting = \(asking.setting) AND concern = \(concern)")
    }

    func refusals(pensionReached: Bool) -> [Refusal] {
        [holdsDuty(Duty.protecting, held: access.viewer.duties)].compactMap(\.self)
            + concernDeletable(
                access.file.state, earliest: earliest, pensionReached: pensionReached, holdsProof: holdsProof, today: access.viewer.today)
    }
}

/// When the file of a concern may be deleted, and who asked for it.
public struct ConcernsEnd: Sendable {
    /// The first day; nothing while it is open.
    public let earliest: Day?
    public let kind: KeptKind
    public let askedFor: ConcernState.Deletion?
    public let today: Day
    /// Somebody else asked, so this viewer may confirm it.
    public let isForViewer: Bool

    init(_ access: ConcernAccess, from db: Reader) throws {
        let state = access.file.state
        earliest = try state.isOpen ? nil : ConcernsEnd.earliest(state, for: access.viewer, from: db)
        kind = ConcernRetention.kind(of: state.category)
        askedFor = state.deletion
        today = access.viewer.today
        isForViewer = try state.deletion.map { try !access.isSamePerson($0.askedBy, from: db) } ?? false
    }

    static func earliest(_ state: ConcernState, for viewer: Viewer, from db: Reader) throws -> Day {
        ConcernRetention.earliest(
            state.category, raisedOn: viewer.zone.day(at: state.raisedAt),
            concludedOn: viewer.zone.day(at: state.concludedAt ?? viewer.now),
            by: try RetentionSchedule.load(in: viewer.setting, from: db))
    }
}

/// One of those who deal with a concern asks that its file is deleted, and says why; or thinks better of it.
public struct AskToDeleteConcern: SealedAction {
    public static let verb = "concern.ask-deletion"
    public static let clauses = ["P13"]
    public let concern: Concern.ID
    let event: ConcernEvent
    let secrets: Secrets

    /// - Parameter pensionReached: everybody whom an allegation is about has reached pension age.
    public init(_ concern: Concern.ID, because why: String, pensionReached: Bool, with secrets: Secrets) {
        self.concern = concern
        self.secrets = secrets
        event = .deletionAsked(why: why, pensionReached: pensionReached)
    }

    /// Asks for it no longer.
    public init(dropping concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.secrets = secrets
        event = .deletionDropped
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutConcernsEnd {
        try AboutConcernsEnd(concern, for: asking, with: secrets, in: db)
    }

    public func refusals(_ facts: AboutConcernsEnd, to asking: Asking) -> [Refusal] {
        let own = concernRefusals(event, in: facts.access.file.state, on: facts.access.viewer.today)
        guard case .deletionAsked(_, let reached) = event else { return own }
        return facts.refusals(pensionReached: reached) + own + (facts.access.isHelping ? [.notUnderstood("step")] : [])
    }

    public func apply(_ facts: AboutConcernsEnd, for asking: Asking, in db: Writer) throws {
        try facts.access.file.append([event], by: .member(facts.access.viewer.member), at: asking.now, in: db)
    }
}

/// A second person confirms: the file's key is forgotten, so that nothing of it opens here again. Its sealed links stay, so that the log's
/// anchors still fit. Backups from before hold the key until they go by their own rule.
public struct DeleteConcern: SealedAction {
    public static let verb = "concern.delete"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    public let concern: Concern.ID
    let secrets: Secrets

    public init(_ concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutConcernsEnd {
        try AboutConcernsEnd(concern, for: asking, with: secrets, in: db)
    }

    public func refusals(_ facts: AboutConcernsEnd, to asking: Asking) -> [Refusal] {
        let deletion = facts.access.file.state.deletion
        return facts.refusals(pensionReached: deletion?.pensionReached ?? false)
            + concernRefusals(.deletionConfirmed, in: facts.access.file.state, on: facts.access.viewer.today)
            + (facts.isSame ? [.secondPersonToLoosen] : [])
    }

    public func apply(_ facts: AboutConcernsEnd, for asking: Asking, in db: Writer) throws {
        try facts.access.file.append([.deletionConfirmed], by: .member(facts.access.viewer.member), at: asking.now, in: db)
        try db.execute("DELETE FROM concern_picture WHERE setting = \(asking.setting) AND concern = \(concern)")
        try db.execute("DELETE FROM concern_return WHERE setting = \(asking.setting) AND concern = \(concern)")
        try db.execute(
            "UPDATE concern SET ended = 1, sealed_key = \([UInt8]()) WHERE setting = \(asking.setting) AND id = \(concern)")
    }
}
