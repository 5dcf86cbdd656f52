public import Safeguarding
public import Storage

/// Somebody says why a step against them is wrong (N31). They may be suspended: it is asked as the member whom it is about, by the person
/// whose session it is.
public struct AppealConduct: Action {
    public static let verb = "conduct.appeal"
    public static let clauses = ["N31"]
    let step: Record.ID
    let person: Person.ID
    let words: String
    public var subject: [UInt8] { step.bytes }

    /// - Parameter person: who is signed in.
    public init(_ step: Record.ID, by person: Person.ID, words: String) {
        self.step = step
        self.person = person
        self.words = words
    }

    public struct Facts {
        let entry: ConductEntry
        let today: Day
        let told: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let member = asking.member, try Kin.person(member, in: asking.setting, from: db) == person,
            let entry = try ConductEntry.all(of: member, in: asking.setting, isForTeam: false, from: db).first(where: { $0.id == step })
        else { throw NotFound() }
        return Facts(
            entry: entry, today: try asking.today(in: db),
            told: try OfficeTeam.members(of: Duty.protecting, besidesKinOf: member, in: asking.setting, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (facts.entry.appeal != nil || !facts.entry.stands(on: facts.today) ? [.appealMade] : [])
            + Field("words").refusals(of: words, most: TakeConductStep.longest)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO conduct_appeal (setting, step, words, made_at) VALUES (\(asking.setting), \(step), \(words), \(asking.now))
            """)
        for member in facts.told { try Outbox.add(.desk, to: member, about: step.bytes, for: asking, in: db) }
    }
}

/// Somebody else than whoever placed a step decides the appeal against it. Upheld, the step is set aside and whom it shut out is in again:
/// that takes two people, and the two are whoever appeals' judge and nobody who placed it.
public struct DecideAppeal: Action {
    public static let verb = "conduct.decide"
    public static let device = DeviceNeed.owned
    public static let clauses = ["N31"]
    let step: Record.ID
    let isUpheld: Bool
    let answer: String
    public var subject: [UInt8] { step.bytes }

    public init(_ step: Record.ID, upheld: Bool, answer: String) {
        self.step = step
        isUpheld = upheld
        self.answer = answer
    }

    public struct Facts {
        let about: AboutMember
        let entry: ConductEntry
        let isKin: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let member = try db.row("SELECT member FROM conduct_step WHERE setting = \(asking.setting) AND id = \(step)") {
            try $0.identifier(0) as Member.ID
        }
        guard let member else { throw NotFound() }
        let about = try AboutMember(member, for: asking, in: db)
        guard try !about.viewer.carersApart(from: db).contains(member),
            let entry = try ConductEntry.all(of: member, in: asking.setting, isForTeam: true, from: db).first(where: { $0.id == step })
        else { throw NotFound() }
        return Facts(about: about, entry: entry, isKin: try about.viewer.isKin(child: nil, carer: member, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.about.refusals(needing: Duty.protecting)
        if facts.isKin { refusals.append(.ownChild) }
        refusals += [appealByAnother(placedBy: facts.entry.placer, decidedBy: facts.about.viewer.person)].compactMap(\.self)
        if facts.entry.appeal == nil || facts.entry.appeal?.decidedAt != nil { refusals.append(.changedMeanwhile) }
        return refusals + Field("answer").refusals(of: answer, most: TakeConductStep.longest)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE conduct_appeal SET decided_by = \(asking.member), decided_at = \(asking.now), upheld = \(isUpheld), answer = \(answer)
            WHERE setting = \(asking.setting) AND step = \(step) AND decided_at IS NULL
            """)
        if isUpheld, let suspension = facts.entry.suspension {
            try db.execute(
                """
                UPDATE suspension SET lifted_by = \(asking.member), lifted_at = \(asking.now)
                WHERE setting = \(asking.setting) AND id = \(suspension) AND lifted_at IS NULL
                """)
        }
        try Outbox.add(.conduct, to: facts.entry.member, about: step.bytes, for: asking, in: db)
    }
}

/// A suspension or removal has come to its end: the caretaker lets them in again.
struct EndConductStep: Action {
    static let verb = "conduct.end"
    static let clauses = ["N31"]
    let step: Record.ID
    var subject: [UInt8] { step.bytes }

    func facts(for asking: Asking, in db: Reader) throws -> Record.ID? {
        let today = try asking.today(in: db)
        return try db.row(
            """
            SELECT x.suspension FROM conduct_step x JOIN suspension s ON s.setting = x.setting AND s.id = x.suspension
            WHERE x.setting = \(asking.setting) AND x.id = \(step) AND x.until_day < \(today) AND s.lifted_at IS NULL
            """
        ) { try $0.identifier(0) }
    }

    func refusals(_ suspension: Record.ID?, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.protecting)] : suspension == nil ? [.changedMeanwhile] : []
    }

    func apply(_ suspension: Record.ID?, for asking: Asking, in db: Writer) throws {
        guard let suspension else { return }
        try db.execute(
            "UPDATE suspension SET lifted_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(suspension) AND lifted_at IS NULL"
        )
    }
}

extension Caretaker {
    /// Suspensions and removals whose last day is over.
    static func endSuspensions(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let over = try await application.read(in: setting) { db in
            let today = try asking.today(in: db)
            return try db.rows(
                """
                SELECT x.id FROM conduct_step x JOIN suspension s ON s.setting = x.setting AND s.id = x.suspension
                WHERE x.setting = \(setting) AND x.until_day < \(today) AND s.lifted_at IS NULL ORDER BY x.id
                """
            ) { try $0.identifier(0) as Record.ID }
        }
        for step in over { try await application.gate.perform(EndConductStep(step: step), for: asking) }
    }
}

/// Steps and appeals in a setting, for those who protect.
public struct ConductPage: Sendable {
    /// Appeals that wait, oldest first; those that somebody else has to decide are for this viewer not.
    public let appeals: [(entry: ConductEntry, isForViewer: Bool)]
    public let entries: [ConductEntry]

    /// - Throws: `NotFound` for those who do not protect.
    public static func load(most: Int = 50, for viewer: Viewer, from db: Reader) throws -> ConductPage {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { throw NotFound() }
        return ConductPage(
            appeals: try waiting(for: viewer, from: db),
            entries: try entries("1 = 1 ORDER BY x.placed_at DESC, x.id DESC LIMIT \(most)", for: viewer, from: db))
    }

    static func waiting(for viewer: Viewer, from db: Reader) throws -> [(entry: ConductEntry, isForViewer: Bool)] {
        let appeals = try entries(
            "y.made_at IS NOT NULL AND y.decided_at IS NULL ORDER BY y.made_at, x.id LIMIT 100", for: viewer, from: db)
        return try appeals.map { entry in
            (entry, try entry.placer != viewer.person && !viewer.isKin(child: nil, carer: entry.member, from: db))
        }
    }

    private static func entries(_ condition: SQL, for viewer: Viewer, from db: Reader) throws -> [ConductEntry] {
        let apart = try viewer.carersApart(from: db)
        return try db.rows("SELECT \(ConductEntry.columns) WHERE x.setting = \(viewer.setting) AND \(condition)") {
            try ConductEntry($0, isForTeam: true)
        }.filter { !apart.contains($0.member) }
    }

    /// One member's, for their page.
    public static func entries(of member: Member.ID, for viewer: Viewer, from db: Reader) throws -> [ConductEntry] {
        guard viewer.isTeam, viewer.holds(Duty.protecting), try !viewer.carersApart(from: db).contains(member) else { return [] }
        return try ConductEntry.all(of: member, in: viewer.setting, isForTeam: true, from: db)
    }
}
