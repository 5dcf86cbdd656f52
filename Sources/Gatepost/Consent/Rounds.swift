public import Safeguarding
public import Storage

/// Asks every family anew, as at the start of a school year, and writes to every carer (S2). One round is open at a time.
public struct StartRound: Action {
    public static let verb = "consent.startRound"
    public static let clauses = ["S2", "D19"]
    let round: Record.ID
    let name: String
    let due: Day
    public var subject: [UInt8] { round.bytes }

    /// - Parameters:
    ///   - name: what the team calls it, at most 60 characters.
    ///   - due: the day by which families are asked to answer.
    public init(_ round: Record.ID, named name: String, due: Day) {
        self.round = round
        self.name = name
        self.due = due
    }

    public struct Facts {
        let viewer: Viewer
        let isKept: Bool
        let isOneOpen: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(
            viewer: viewer, isKept: try db.exists("SELECT 1 FROM consent_round WHERE setting = \(asking.setting) AND id = \(round)"),
            isOneOpen: try db.exists(
                "SELECT 1 FROM consent_round WHERE setting = \(asking.setting) AND closed_at IS NULL AND id <> \(round)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self) + Field("name").refusals(of: name, most: 60)
        if due < facts.viewer.today { refusals.append(.dayOutOfRange("due")) }
        if facts.isOneOpen { refusals.append(.alreadyTaken("round")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isKept else { return }
        try db.execute(
            """
            INSERT INTO consent_round (setting, id, name, started_by, started_at, due_day)
            VALUES (\(asking.setting), \(round), \(name), \(facts.viewer.member), \(asking.now), \(due))
            """)
        for carer in try carers(in: asking.setting, on: facts.viewer.today, from: db.reader) {
            try Outbox.add(.permissionRound, to: carer, about: round.bytes, for: asking, in: db)
        }
    }

    /// Carers of children who are here. Whoever is shut out, or must be told nothing, is left out when the letter is made.
    private func carers(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT DISTINCT k.member FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
            JOIN membership m ON m.setting = k.setting AND m.id = k.member JOIN person p ON p.id = m.person
            WHERE k.setting = \(setting) AND p.email IS NOT NULL AND k.first_day <= \(today)
            AND (k.last_day IS NULL OR k.last_day >= \(today)) AND (c.last_day IS NULL OR c.last_day >= \(today)) ORDER BY k.member
            """
        ) { try $0.identifier(0) }
    }
}

/// Ends a round. Nothing that was granted or stopped changes.
public struct CloseRound: Action {
    public static let verb = "consent.closeRound"
    public static let clauses = ["S2"]
    let round: Record.ID
    public var subject: [UInt8] { round.bytes }

    public init(_ round: Record.ID) { self.round = round }

    public struct Facts { let viewer: Viewer }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard try db.exists("SELECT 1 FROM consent_round WHERE setting = \(asking.setting) AND id = \(round)") else { throw NotFound() }
        return Facts(viewer: viewer)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE consent_round SET closed_by = \(asking.member), closed_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(round) AND closed_at IS NULL
            """)
    }
}
