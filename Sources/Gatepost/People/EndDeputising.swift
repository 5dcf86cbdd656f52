public import Safeguarding
public import Storage

/// Somebody is back early, or the arrangement was a slip. Whoever manages ends it, and either of the two may.
public struct EndDeputising: Action {
    public static let verb = "deputising.end"
    public static let clauses = ["N10", "D15"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public struct Facts {
        let viewer: Viewer
        let absent: Member.ID
        let deputy: Member.ID
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let row = try db.row("SELECT absent, deputy FROM deputising WHERE setting = \(asking.setting) AND id = \(id) AND ended_at IS NULL")
        {
            Facts(viewer: viewer, absent: try $0.identifier(0), deputy: try $0.identifier(1))
        }
        guard let row, viewer.isTeam else { throw NotFound() }
        return row
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if [facts.absent, facts.deputy].contains(facts.viewer.member) { return [] }
        return [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE deputising SET ended_by = \(asking.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(id) AND ended_at IS NULL
            """)
    }
}
