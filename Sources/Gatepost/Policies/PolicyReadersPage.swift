public import Safeguarding
public import Storage

/// Who has read and signed a policy at its present version, and who has not (D22, N27).
public struct PolicyReadersPage: Sendable {
    public enum State: String, CaseIterable, Sendable { case notYet, signed, declined }

    public struct Row: Sendable {
        public let member: Member.ID
        public let name: String
        public let capacity: Capacity
        public let title: String
        public let state: State
        /// The version they signed last, and the day; nothing when they never have.
        public let signed: (version: Int, on: Day)?
        /// Their answer to the present version, to print.
        public let record: Record.ID?
        public let remindedOn: Day?
    }

    public let version: PolicyVersion
    public let rows: [Row]
    public let signedCount: Int
    public let all: Int

    /// - Throws: `NotFound` for everybody who does not run the setting, and where there is no version here.
    public static func load(_ kind: PolicyKind, _ state: State? = nil, byName: Bool = true, for viewer: Viewer, from db: Reader) throws
        -> PolicyReadersPage
    {
        guard viewer.isTeam, viewer.holds(Duty.managing),
            let version = try PolicyVersion.load(kind, in: viewer.setting, zone: viewer.zone, from: db)
        else { throw NotFound() }
        let answers = try db.rows(
            """
            SELECT member, version, accepted, signed_at, id FROM signature
            WHERE setting = \(viewer.setting) AND document = \(kind) ORDER BY signed_at DESC, id DESC
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.integer(1), try $0.flag(2), try $0.integer(3), try $0.identifier(4) as Record.ID) }
        let reminded = Dictionary(
            try db.rows(
                """
                SELECT member, MAX(sent_at) FROM reader_reminder
                WHERE setting = \(viewer.setting) AND kind = \(kind) AND version = \(version.version) GROUP BY member
                """
            ) { (try $0.identifier(0) as Member.ID, try $0.integer(1)) }, uniquingKeysWith: max)
        let rows = try everybody(for: viewer, from: db).filter { reader in reader.asked.contains { $0.kind == kind } }.map { reader in
            let own = answers.filter { $0.0 == reader.viewer.member }
            let now = own.first { $0.1 == version.version }
            return Row(
                member: reader.viewer.member, name: reader.viewer.name, capacity: reader.viewer.capacity, title: reader.viewer.title,
                state: now.map { $0.2 ? .signed : .declined } ?? .notYet,
                signed: own.first { $0.2 }.map { (version: $0.1, on: viewer.zone.day(at: $0.3)) }, record: now?.4,
                remindedOn: reminded[reader.viewer.member].map(viewer.zone.day))
        }
        let sorted = rows.sorted { left, right in
            byName ? left.name < right.name : (left.capacity.rawValue, left.name) < (right.capacity.rawValue, right.name)
        }
        return PolicyReadersPage(
            version: version, rows: sorted.filter { state == nil || $0.state == state },
            signedCount: rows.filter { $0.state == .signed }.count,
            all: rows.count)
    }

    /// Somebody who is here, and what is put to them.
    struct Asked: Sendable {
        let viewer: Viewer
        let asked: [AskedText]
    }

    /// Everybody who is here today, with what is put to each.
    static func everybody(for viewer: Viewer, from db: Reader) throws -> [Asked] {
        let members: [Member.ID] = try db.rows(
            """
            SELECT id FROM membership WHERE setting = \(viewer.setting) AND first_day <= \(viewer.today)
            AND (last_day IS NULL OR last_day >= \(viewer.today)) ORDER BY id
            """
        ) { try $0.identifier(0) }
        return try members.compactMap { member in
            try Viewer.load(member, in: viewer.setting, at: viewer.now, from: db).map {
                Asked(viewer: $0, asked: try Agreement.asked(of: $0, from: db))
            }
        }
    }
}
