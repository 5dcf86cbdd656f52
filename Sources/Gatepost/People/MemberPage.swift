public import Safeguarding
public import Storage

/// One person's page: for whoever manages, the safeguarding leads, and that person.
public struct MemberPage: Sendable {
    public struct Named: Hashable, Sendable {
        public let member: Member.ID
        public let name: String
    }

    /// A duty with its dates and who named it (D15).
    public struct Designation: Sendable {
        public let id: Record.ID
        public let duty: Duty
        public let namedBy: String?
        public let namedAt: Int
        public let endedBy: String?
        public let endedAt: Int?
        /// Whether this viewer may end it.
        public let mayEnd: Bool
    }

    public struct Standing: Sendable {
        public let id: Record.ID
        public let absent: Named
        public let deputy: Named
        public let firstDay: Day
        public let lastDay: Day
    }

    public struct Suspension: Sendable {
        public let id: Record.ID
        public let placedAt: Int
        /// Who asked for it to be lifted, when somebody has.
        public let askedBy: String?
        public let askedByViewer: Bool
    }

    public let member: Member.ID
    public let name: String
    public let title: String
    public let capacity: Capacity
    public let firstDay: Day
    public let lastDay: Day?
    public let lineManager: Named?
    public let isOwn: Bool
    /// Whether this viewer manages: then registers are shown and can be added to.
    public let mayManage: Bool
    /// There is something that they sign in with and could lose.
    public let hasAccount: Bool
    public let mayProtect: Bool
    public let designations: [Designation]
    public let standings: [Standing]
    public let suspension: Suspension?
    /// Nothing where the registers are not for this viewer.
    public let registers: RegisterEntries?
    /// Children whose carer this is, or on whom they look as a relative, as known to the room.
    public let children: [(child: Child.ID, name: String, relationship: String)]
    /// A parent who is not yet 18, for those who lead safeguarding (N38).
    public let young: YoungParent?

    /// - Throws: `NotFound` when there is nobody, or not for this viewer; `Refused` where they are visible but their page is not.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> MemberPage {
        guard viewer.isTeam else { throw NotFound() }
        let setting = viewer.setting
        let row = try db.row(
            """
            SELECT p.name, m.title, m.capacity, m.first_day, m.last_day, m.line_manager, q.name, m.person,
                   \(AccountRows.everSignedIn) FROM membership m
            JOIN person p ON p.id = m.person LEFT JOIN membership l ON l.setting = m.setting AND l.id = m.line_manager
            LEFT JOIN person q ON q.id = l.person
            WHERE m.setting = \(setting) AND m.id = \(member) AND \(PeoplePage.hidingKin(of: viewer))
            """
        ) { row in
            let lineManager: Member.ID? = try row.optionalIdentifier(5)
            return (
                name: try row.text(0), title: try row.text(1), capacity: try row.word(2, as: Capacity.self), first: try row.day(3),
                last: try row.optionalDay(4), lineManager: lineManager.map { Named(member: $0, name: row.optionalText(6) ?? "") },
                person: try row.identifier(7) as Person.ID, hasAccount: !row.isNull(8)
            )
        }
        guard let row else { throw NotFound() }
        let isOwn = row.person == viewer.person
        guard isOwn || viewer.holds(Duty.protecting) else {
            if row.capacity.isFamily { throw NotFound() }
            throw Refused([.needsDuty(Duty.protecting)])
        }
        let mayManage = viewer.holds(Duty.managing)
        return MemberPage(
            member: member, name: row.name, title: row.title, capacity: row.capacity, firstDay: row.first, lastDay: row.last,
            lineManager: row.lineManager, isOwn: isOwn, mayManage: mayManage && !isOwn, hasAccount: row.hasAccount,
            mayProtect: viewer.holds(Duty.protecting) && !isOwn,
            designations: try designations(of: member, isOwn: isOwn, for: viewer, from: db),
            standings: try standings(of: member, for: viewer, from: db), suspension: try suspension(of: member, for: viewer, from: db),
            registers: mayManage || isOwn ? try RegisterEntries.load(of: member, in: setting, on: viewer.today, from: db) : nil,
            children: try children(of: member, in: setting, from: db),
            young: row.capacity == .parent ? try YoungParent.find(member, for: viewer, from: db) : nil)
    }

    private static func designations(of member: Member.ID, isOwn: Bool, for viewer: Viewer, from db: Reader) throws -> [Designation] {
        try db.rows(
            """
            SELECT d.id, d.duty, a.name, d.named_at, b.name, d.ended_at FROM designation d
            LEFT JOIN membership x ON x.setting = d.setting AND x.id = d.named_by LEFT JOIN person a ON a.id = x.person
            LEFT JOIN membership y ON y.setting = d.setting AND y.id = d.ended_by LEFT JOIN person b ON b.id = y.person
            WHERE d.setting = \(viewer.setting) AND d.member = \(member) ORDER BY d.named_at, d.id
            """
        ) { row in
            let duty: Duty = try row.word(1)
            return Designation(
                id: try row.identifier(0), duty: duty, namedBy: row.optionalText(2), namedAt: try row.integer(3),
                endedBy: row.optionalText(4),
                endedAt: row.optionalInteger(5), mayEnd: row.isNull(5) && (isOwn || viewer.holds(duty.namers)))
        }
    }

    private static func standings(of member: Member.ID, for viewer: Viewer, from db: Reader) throws -> [Standing] {
        try db.rows(
            """
            SELECT x.id, x.absent, p.name, x.deputy, q.name, x.first_day, x.last_day FROM deputising x
            JOIN membership a ON a.setting = x.setting AND a.id = x.absent JOIN person p ON p.id = a.person
            JOIN membership b ON b.setting = x.setting AND b.id = x.deputy JOIN person q ON q.id = b.person
            WHERE x.setting = \(viewer.setting) AND (x.absent = \(member) OR x.deputy = \(member)) AND x.ended_at IS NULL
            AND x.last_day >= \(viewer.today) ORDER BY x.first_day, x.id
            """
        ) { row in
            Standing(
                id: try row.identifier(0), absent: Named(member: try row.identifier(1), name: try row.text(2)),
                deputy: Named(member: try row.identifier(3), name: try row.text(4)), firstDay: try row.day(5), lastDay: try row.day(6))
        }
    }

    private static func suspension(of member: Member.ID, for viewer: Viewer, from db: Reader) throws -> Suspension? {
        try db.row(
            """
            SELECT x.id, x.placed_at, p.name, a.person FROM suspension x
            LEFT JOIN membership a ON a.setting = x.setting AND a.id = x.lift_asked_by LEFT JOIN person p ON p.id = a.person
            WHERE x.setting = \(viewer.setting) AND x.member = \(member) AND x.lifted_at IS NULL
            """
        ) { row in
            Suspension(
                id: try row.identifier(0), placedAt: try row.integer(1), askedBy: row.optionalText(2),
                askedByViewer: try row.optionalIdentifier(3) == viewer.person)
        }
    }

    private static func children(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [(
        child: Child.ID, name: String, relationship: String
    )] {
        try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, k.relationship FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
            WHERE k.setting = \(setting) AND k.member = \(member)
            UNION
            SELECT d.id, d.first_name, d.family_name, r.relationship FROM invited_relative r
            JOIN child d ON d.setting = r.setting AND d.id = r.child
            WHERE r.setting = \(setting) AND r.member = \(member) AND r.ended_at IS NULL ORDER BY 3, 2, 1
            """
        ) { (child: try $0.identifier(0), name: "\(try $0.text(1)) \(try $0.text(2))", relationship: try $0.text(3)) }
    }
}
