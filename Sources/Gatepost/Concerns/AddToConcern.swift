public import Safeguarding
public import Storage

/// Adds one thing to a concern's chronology (B10): a note, a task, a referral, what the reporter is told, the outcome. Only whoever may open
/// it does; for everybody else there is no such concern.
public struct AddToConcern: SealedAction {
    public static let verb = "concern.add"
    public static let clauses = ["B4", "B10", "N6", "N24", "D3", "D11", "S8", "S9", "S15"]
    public let concern: Concern.ID
    let event: ConcernEvent
    let secrets: Secrets

    public init(_ event: ConcernEvent, to concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.event = event
        self.secrets = secrets
    }

    public struct Facts {
        let access: ConcernAccess
        /// Whoever is named in the event works here, and may have it.
        let mayHaveIt: Bool
        /// What is sealed is more than words, or whoever asks sealed it.
        let mayNotGiveBack: Bool
        /// Whoever agrees is who asked, in whichever hat.
        let askedForIt: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let access = try ConcernAccess.load(concern, for: try asking.viewer(in: db), with: secrets, from: db)
        let isAgreeing = if case .givenBack = event { true } else { false }
        return Facts(
            access: access, mayHaveIt: try mayHaveIt(access, db), mayNotGiveBack: try mayNotGiveBack(access, db),
            askedForIt: try isAgreeing && access.isSamePerson(access.file.state.giveBack?.askedBy, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let access = facts.access
        var refusals = concernRefusals(event, in: access.file.state, on: access.viewer.today)
        if !event.isHandlers || (access.isHelping && !event.isHelpers) { refusals.append(.notUnderstood("step")) }
        if case .sorted(let category, _, _) = event, access.file.state.category.isLeadsToChange(to: category) {
            refusals += [holdsDuty(Duty.safeguarding, held: access.duties)].compactMap(\.self)
        }
        if !facts.mayHaveIt { refusals.append(.notUnderstood("member")) }
        if facts.askedForIt { refusals.append(.secondPersonToLoosen) }
        if facts.mayNotGiveBack { refusals.append(.kept) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (access, member) = (facts.access, facts.access.viewer.member)
        try access.file.append([event], by: .member(member), at: asking.now, in: db)
        var after = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db.reader)
        // Whoever shuts out somebody who deals with it with them is not left alone with it.
        if case .named(let other, .about) = event, try access.isAnotherHandler(other, from: db.reader),
            try !access.people.route(after.state, from: db.reader).next.isEmpty
        {
            try after.append([.wentUp], by: .member(member), at: asking.now, in: db)
            after = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db.reader)
        }
        if case .givenBack = event { try SealedItem.giveBack(concern, in: asking.setting, db) }
        try tell(facts, after, for: asking, in: db)
    }

    /// Writes to whom this makes a difference.
    private func tell(_ facts: Facts, _ after: ConcernFile, for asking: Asking, in db: Writer) throws {
        let (access, member) = (facts.access, facts.access.viewer.member)
        let new = try access.people.route(after.state, from: db.reader).handlers.subtracting(access.route.handlers)
        switch event {
        case .toldReporter, .acknowledged, .concluded:
            guard let teller = after.state.raising.teller else { return }
            try Outbox.add(.concernAnswer, to: teller, about: concern.bytes, for: asking, in: db)
        case .helperAsked(let other), .taskSet(_, _, let other, _):
            guard other != member else { return }
            try ConcernLetters.tell([other], of: concern, isUrgent: false, for: asking, in: db)
        case .named: try ConcernLetters.tell(new, of: concern, isUrgent: after.state.isUrgent, for: asking, in: db)
        case .sorted:
            // Those who had it hear that it is with others now.
            let before = after.state.left == access.file.state.left ? [] : access.route.handlers.subtracting([member])
            try ConcernLetters.tell(new.union(before), of: concern, isUrgent: after.state.isUrgent, for: asking, in: db)
        default: break
        }
    }

    private func mayNotGiveBack(_ access: ConcernAccess, _ db: Reader) throws -> Bool {
        switch event {
        case .giveBackAsked, .givenBack:
            try access.people.sealer(of: access.file.state, from: db) == access.viewer.person
                || !SealedItem.isWords(of: concern, in: access.viewer.setting, from: db)
        default: false
        }
    }

    private func mayHaveIt(_ access: ConcernAccess, _ db: Reader) throws -> Bool {
        switch event {
        case .named(let member, _):
            return try db.exists("SELECT 1 FROM membership WHERE setting = \(access.viewer.setting) AND id = \(member)")
        case .helperAsked(let member):
            let (about, tied) = try access.people.shutOut(by: access.file.state.about, from: db)
            let sealer = try access.people.sealer(of: access.file.state, from: db)
            return access.people.people.contains { $0.member == member && !about.union(tied).contains($0.person) && $0.person != sealer }
        case .taskSet(_, _, let owner, _): return access.route.entitled.contains(owner)
        default: return true
        }
    }
}

extension ConcernEvent {
    /// What somebody who deals with it can add; the rest is raised, said by the reporter, the caretaker's, or a second person's.
    var isHandlers: Bool {
        switch self {
        case .raised, .opened, .reporterSaid, .pictured, .warned, .wentUp, .alerted, .releaseConfirmed, .handedToPolice, .disclosed,
            .deletionAsked, .deletionDropped, .deletionConfirmed:
            false
        default: true
        }
    }
}

extension ConcernEvent {
    /// What somebody who was only asked to help can add. They are the second of two as well, where one of those who deal with it asked first.
    var isHelpers: Bool {
        switch self {
        case .noted, .taskDone, .formFilled, .releaseConfirmed, .givenBack: true
        default: false
        }
    }
}

/// Opening a concern is an action too: its chain says who looked and when, once for each visit.
public struct OpenConcern: SealedAction {
    public static let verb = "concern.open"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N24", "N33"]
    /// Looking again within this is the same visit.
    static let visit = 10 * Span.minute
    public let concern: Concern.ID
    let secrets: Secrets

    public init(_ concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> ConcernAccess {
        try ConcernAccess.load(concern, for: try asking.viewer(in: db), with: secrets, from: db)
    }

    public func refusals(_ facts: ConcernAccess, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ facts: ConcernAccess, for asking: Asking, in db: Writer) throws {
        try facts.file.append([.opened], by: .member(facts.viewer.member), at: asking.now, in: db)
    }

    /// Whether this member's own entry is so fresh that looking now is no new visit.
    static func isSameVisit(_ file: ConcernFile, _ viewer: Viewer) -> Bool {
        file.entries.contains { $0.by == .member(viewer.member) && viewer.now - $0.at < visit && $0.event == .opened }
    }
}

/// A concern as whoever raised it adds to it from their own page: what they add goes to whoever deals with it.
public struct ReportersConcern {
    let file: ConcernFile
    let viewer: Viewer
    let handlers: Set<Member.ID>
    /// They turned out to be in it: what they send is taken, and no answer tells them how far it is.
    let isShutOut: Bool

    /// - Throws: `NotFound` for whoever did not raise it.
    init(_ concern: Concern.ID, for asking: Asking, with secrets: Secrets, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        file = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db)
        guard file.state.raising.teller == viewer.member else { throw NotFound() }
        let people = try ConcernPeople.load(in: asking.setting, on: viewer.today, from: db)
        handlers = try people.route(file.state, from: db).handlers
        isShutOut = try ConcernReceipt.isShutOut(viewer, of: file, people, from: db)
    }

    func add(_ event: ConcernEvent, for asking: Asking, in db: Writer) throws {
        try file.append([event], by: .member(viewer.member), at: asking.now, in: db)
        try ConcernLetters.tell(handlers, of: file.id, isUrgent: file.state.isUrgent, for: asking, in: db)
    }
}

/// The reporter says more, from their own page (S9).
public struct SayMoreToConcern: SealedAction {
    public static let verb = "concern.say-more"
    public static let clauses = ["B4", "S9"]
    public let concern: Concern.ID
    let words: String
    let secrets: Secrets

    public init(_ words: String, to concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.words = words
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> ReportersConcern {
        try ReportersConcern(concern, for: asking, with: secrets, in: db)
    }

    public func refusals(_ facts: ReportersConcern, to asking: Asking) -> [Refusal] {
        concernRefusals(.reporterSaid(words: words), in: facts.file.state, on: facts.viewer.today)
    }

    public func apply(_ facts: ReportersConcern, for asking: Asking, in db: Writer) throws {
        try facts.add(.reporterSaid(words: words), for: asking, in: db)
    }
}
