public import Safeguarding
import Storage

/// Something that one person asked to loosen, and that waits for a second (S2, N12).
public struct WaitingLift: Sendable {
    public enum What: Sendable {
        case protection(Record.ID, child: Child.ID, name: String, Marker)
        case suspension(Record.ID, member: Member.ID, name: String)
        case option(Record.ID, SettingOption)
        /// A stop that was recorded for a child or an adult.
        case stop(Record.ID, child: Child.ID?, name: String)
    }

    public let what: What
    public let askedBy: String
    public let askedAt: Int
    /// Somebody else asked, and it is neither about the viewer nor their own child.
    public let isForViewer: Bool

    static func load(for viewer: Viewer, from db: Reader) throws -> [WaitingLift] {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { return [] }
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        let asks = try SettingPage.asks(for: viewer, from: db).map {
            WaitingLift(what: .option($0.id, $0.option), askedBy: $0.askedBy, askedAt: $0.askedAt, isForViewer: !$0.askedByViewer)
        }
        // A carer of the child learns nothing of it through work: a colleague sees it.
        return try (protections(own, viewer, db) + suspensions(viewer, db) + stops(own, viewer, db) + asks).sorted {
            $0.askedAt < $1.askedAt
        }
    }

    private static func protections(_ own: Set<Child.ID>, _ viewer: Viewer, _ db: Reader) throws -> [WaitingLift] {
        try db.rows(
            """
            SELECT x.id, c.id, c.first_name, c.family_name, x.marker, p.name, x.lift_asked_at, m.person FROM protection x
            JOIN child c ON c.setting = x.setting AND c.id = x.child
            JOIN membership m ON m.setting = x.setting AND m.id = x.lift_asked_by JOIN person p ON p.id = m.person
            WHERE x.setting = \(viewer.setting) AND x.lift_asked_at IS NOT NULL AND x.lifted_at IS NULL
            """
        ) { row in
            let child: Child.ID = try row.identifier(1)
            return WaitingLift(
                what: .protection(try row.identifier(0), child: child, name: "\(try row.text(2)) \(try row.text(3))", try row.word(4)),
                askedBy: try row.text(5), askedAt: try row.integer(6),
                isForViewer: try row.identifier(7) != viewer.person)
        }.filter { if case .protection(_, let child, _, _) = $0.what { !own.contains(child) } else { true } }
    }

    private static func suspensions(_ viewer: Viewer, _ db: Reader) throws -> [WaitingLift] {
        try db.rows(
            """
            SELECT x.id, s.id, q.name, p.name, x.lift_asked_at, m.person, s.person FROM suspension x
            JOIN membership s ON s.setting = x.setting AND s.id = x.member JOIN person q ON q.id = s.person
            JOIN membership m ON m.setting = x.setting AND m.id = x.lift_asked_by JOIN person p ON p.id = m.person
            WHERE x.setting = \(viewer.setting) AND x.lift_asked_at IS NOT NULL AND x.lifted_at IS NULL
            """
        ) { row in
            WaitingLift(
                what: .suspension(try row.identifier(0), member: try row.identifier(1), name: try row.text(2)), askedBy: try row.text(3),
                askedAt: try row.integer(4), isForViewer: try row.identifier(5) != viewer.person && row.identifier(6) != viewer.person)
        }
    }

    private static func stops(_ own: Set<Child.ID>, _ viewer: Viewer, _ db: Reader) throws -> [WaitingLift] {
        guard viewer.holds(Duty.managing) else { return [] }
        return try db.rows(
            """
            SELECT n.id, n.child, c.first_name, c.family_name, q.name, p.name, n.lift_asked_at, m.person FROM consent n
            LEFT JOIN child c ON c.setting = n.setting AND c.id = n.child
            LEFT JOIN membership s ON s.setting = n.setting AND s.id = n.member LEFT JOIN person q ON q.id = s.person
            JOIN membership m ON m.setting = n.setting AND m.id = n.lift_asked_by JOIN person p ON p.id = m.person
            WHERE n.setting = \(viewer.setting) AND n.lift_asked_at IS NOT NULL AND n.lifted_at IS NULL AND n.replaced_at IS NULL
            """
        ) { row in
            let child: Child.ID? = try row.optionalIdentifier(1)
            let name = row.optionalText(4) ?? "\(row.optionalText(2) ?? "") \(row.optionalText(3) ?? "")"
            return WaitingLift(
                what: .stop(try row.identifier(0), child: child, name: name), askedBy: try row.text(5), askedAt: try row.integer(6),
                isForViewer: try row.identifier(7) != viewer.person && !(child.map(own.contains) ?? false))
        }
    }
}
