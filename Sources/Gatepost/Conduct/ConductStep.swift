public import Safeguarding
public import Storage

/// A step that was taken because a member broke their agreement (N31): for those who protect, and for whoever it is about.
public struct ConductEntry: Sendable {
    public struct Appeal: Sendable {
        public let words: String
        public let madeAt: Int
        public let decidedAt: Int?
        /// Whether the step was set aside.
        public let isUpheld: Bool
        public let answer: String
    }

    public let id: Record.ID
    public let member: Member.ID
    public let name: String
    public let kind: ConductKind
    public let breach: ConductBreach
    public let reason: String
    public let evidence: String
    /// Who placed it, for the team.
    public let placedBy: String?
    let placer: Person.ID
    public let placedAt: Int
    public let until: Day
    public let appeal: Appeal?
    let suspension: Record.ID?

    /// It counts: its day is not over, and no appeal set it aside.
    public func stands(on today: Day) -> Bool { until >= today && !(appeal?.isUpheld ?? false) }

    static let columns: SQL = """
        x.id, x.member, p.name, x.kind, x.breach, x.reason, x.evidence, q.name, b.person, x.placed_at, x.until_day, y.words, y.made_at,
        y.decided_at, y.upheld, y.answer, x.suspension FROM conduct_step x
        JOIN membership m ON m.setting = x.setting AND m.id = x.member JOIN person p ON p.id = m.person
        JOIN membership b ON b.setting = x.setting AND b.id = x.placed_by JOIN person q ON q.id = b.person
        LEFT JOIN conduct_appeal y ON y.setting = x.setting AND y.step = x.id
        """

    init(_ row: Row, isForTeam: Bool) throws {
        id = try row.identifier(0)
        member = try row.identifier(1)
        name = try row.text(2)
        kind = try row.word(3)
        breach = try row.word(4)
        reason = try row.text(5)
        evidence = isForTeam ? try row.text(6) : ""
        placedBy = isForTeam ? try row.text(7) : nil
        placer = try row.identifier(8)
        placedAt = try row.integer(9)
        until = try row.day(10)
        appeal =
            try row.isNull(11)
            ? nil
            : Appeal(
                words: row.text(11), madeAt: row.integer(12), decidedAt: row.optionalInteger(13), isUpheld: row.optionalInteger(14) == 1,
                answer: row.optionalText(15) ?? "")
        suspension = try row.optionalIdentifier(16)
    }

    /// Steps about one member, the latest first.
    static func all(of member: Member.ID, in setting: Setting.ID, isForTeam: Bool, from db: Reader) throws -> [ConductEntry] {
        try db.rows(
            "SELECT \(columns) WHERE x.setting = \(setting) AND x.member = \(member) ORDER BY x.placed_at DESC, x.id DESC"
        ) { try ConductEntry($0, isForTeam: isForTeam) }
    }

    /// Steps about somebody, as they read them, suspended or not: asked by the person whose session it is.
    public static func own(
        of person: Person.ID, in application: Application
    ) async throws -> [(setting: Setting.ID, settingName: String, entry: ConductEntry)] {
        let hats = try await Hat.all(of: person, at: application.clock.now, in: application)
        var own: [(setting: Setting.ID, settingName: String, entry: ConductEntry)] = []
        for hat in hats {
            let entries = try await application.read(in: hat.setting) { db in
                try all(of: hat.member, in: hat.setting, isForTeam: false, from: db)
            }
            own += entries.map { (setting: hat.setting, settingName: hat.settingName, entry: $0) }
        }
        return own
    }
}

/// Takes a step because a member broke their agreement: a warning, then a suspension, then a removal; each with a reason that they are
/// told, an end, and an appeal (N31, S12, S13). A leak that was traced can stand behind it.
public struct TakeConductStep: Action {
    public static let verb = "conduct.step"
    public static let clauses = ["N31", "S11", "S12", "S13"]
    public static let longest = 1_000

    public struct Step: Hashable, Sendable {
        public var kind: ConductKind
        public var breach: ConductBreach
        public var reason: String
        public var until: Day?
        /// A picture whose copy was traced to them, and what the tracing found, in a line.
        public var picture: Picture.ID?
        public var evidence: String

        public init(
            _ kind: ConductKind, _ breach: ConductBreach, reason: String, until: Day?, picture: Picture.ID? = nil, evidence: String = ""
        ) {
            self.kind = kind
            self.breach = breach
            self.reason = reason
            self.until = until
            self.picture = picture
            self.evidence = evidence
        }
    }

    let id: Record.ID
    let member: Member.ID
    let step: Step
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, about member: Member.ID, _ step: Step) {
        self.id = id
        self.member = member
        self.step = step
    }

    public struct Facts {
        let about: AboutMember
        let isKin: Bool
        let standing: Set<ConductKind>
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        // Colleagues are for the disciplinary procedure; another carer of one's own child does not exist.
        guard !about.capacity.isTeam, try !about.viewer.carersApart(from: db).contains(member) else { throw NotFound() }
        let earlier = try ConductEntry.all(of: member, in: asking.setting, isForTeam: true, from: db)
        return Facts(
            about: about, isKin: try about.viewer.isKin(child: nil, carer: member, from: db),
            standing: Set(earlier.filter { $0.stands(on: about.viewer.today) }.map(\.kind)), isTaken: earlier.contains { $0.id == id })
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.about.refusals(needing: Duty.protecting)
        if facts.isKin { refusals.append(.ownChild) }
        refusals += Field("reason").refusals(of: step.reason, most: TakeConductStep.longest)
        refusals += Field("evidence").refusals(of: step.evidence, most: TakeConductStep.longest, required: false)
        refusals += [
            conductDays(step.kind, until: step.until, today: facts.about.viewer.today), conductInOrder(step.kind, after: facts.standing),
        ]
        .compactMap(\.self)
        if facts.isTaken { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let suspension: Record.ID? = step.kind.shutsOut ? asking.identifier() : nil
        // Written to while they can still be; it says where to read why.
        try Outbox.add(.conduct, to: member, about: id.bytes, for: asking, in: db)
        if let suspension {
            try db.execute(
                """
                INSERT INTO suspension (setting, id, member, placed_by, placed_at)
                VALUES (\(asking.setting), \(suspension), \(member), \(asking.member), \(asking.now))
                """)
        }
        try db.execute(
            """
            INSERT INTO conduct_step (setting, id, member, kind, breach, reason, evidence, picture, suspension, placed_by, placed_at, until_day)
            VALUES (\(asking.setting), \(id), \(member), \(step.kind), \(step.breach), \(step.reason), \(step.evidence), \(step.picture),
                    \(suspension), \(asking.member), \(asking.now), \(step.until))
            """)
    }
}
