public import Safeguarding
import Storage

/// Something that stays although its time is over: a claim, an inquiry, a police request. It has a reason, somebody who set it and a day
/// on which it is looked at again.
public struct RetentionHold: Sendable {
    /// What it covers.
    public enum Covers: Hashable, Sendable {
        case kind(KeptKind)
        /// Whatever is about a child, and whatever is about a member.
        case child(Child.ID)
        case member(Member.ID)
    }

    public let id: Record.ID
    public let covers: Covers
    /// The child's or member's name.
    public let name: String?
    public let reason: String
    public let reviewOn: Day
    public let setBy: String
    public let setAt: Int
    public let liftAskedBy: String?
    /// Somebody else asked that it is lifted.
    public let isForViewer: Bool

    /// Those that stand, the one that is reviewed next first.
    static func all(for viewer: Viewer, from db: Reader) throws -> [RetentionHold] {
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        return try db.rows(
            """
            SELECT h.id, h.kind, h.child, h.member, c.first_name, c.family_name, w.name, h.reason, h.review_on, p.name, h.set_at, q.name, n.person
            FROM retention_hold h JOIN membership m ON m.setting = h.setting AND m.id = h.set_by JOIN person p ON p.id = m.person
            LEFT JOIN child c ON c.setting = h.setting AND c.id = h.child
            LEFT JOIN membership o ON o.setting = h.setting AND o.id = h.member LEFT JOIN person w ON w.id = o.person
            LEFT JOIN membership n ON n.setting = h.setting AND n.id = h.lift_asked_by LEFT JOIN person q ON q.id = n.person
            WHERE h.setting = \(viewer.setting) AND h.lifted_at IS NULL ORDER BY h.review_on, h.id
            """
        ) { row -> RetentionHold? in
            let covers: Covers? =
                if let child: Child.ID = try row.optionalIdentifier(2) {
                    .child(child)
                } else if let member: Member.ID = try row.optionalIdentifier(3) { .member(member) } else {
                    KeptKind(rawValue: try row.text(1)).map(Covers.kind)
                }
            guard let covers else { return nil }
            let childName = row.optionalText(4).map { "\($0) \(row.optionalText(5) ?? "")" }
            let asker: Person.ID? = try row.optionalIdentifier(12)
            return RetentionHold(
                id: try row.identifier(0), covers: covers, name: childName ?? row.optionalText(6), reason: try row.text(7),
                reviewOn: try row.day(8), setBy: try row.text(9), setAt: try row.integer(10), liftAskedBy: row.optionalText(11),
                isForViewer: asker.map { $0 != viewer.person } ?? false)
        }.compactMap(\.self).filter { hold in
            switch hold.covers {
            case .kind: true
            case .child(let child): !own.contains(child)
            case .member(let member): member != viewer.member
            }
        }
    }
}
