public import Safeguarding
import Storage

/// What a child's last day brings for their carers (D17), worked out when it is asked.
public struct Leaving: Sendable {
    public struct Carer: Sendable, Hashable {
        public let member: Member.ID
        public let name: String
    }

    /// Carers who lose access at the end of that day.
    public let losing: [Carer]
    /// Carers who stay for a brother or sister.
    public let staying: [Carer]

    /// What would follow if these children left on a day, in the words of the register on that day.
    static func consequence(of children: Set<Child.ID>, leavingOn day: Day, in setting: Setting.ID, from db: Reader) throws -> Leaving {
        let ids = children.sorted()
        let carers = try db.rows(
            """
            SELECT DISTINCT k.member, p.name FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
            JOIN person p ON p.id = m.person
            WHERE k.setting = \(setting) AND k.child IN (\(list: ids)) AND (k.last_day IS NULL OR k.last_day >= \(day))
            AND (m.last_day IS NULL OR m.last_day >= \(day))
            AND NOT EXISTS (SELECT 1 FROM protection x WHERE x.setting = k.setting AND x.child = k.child
                            AND x.marker = 'tellNothing' AND x.about = k.member AND x.lifted_at IS NULL)
            ORDER BY p.name, k.member
            """
        ) { Carer(member: try $0.identifier(0), name: try $0.text(1)) }
        let next = day.adding(days: 1)
        let others = Set(
            try db.rows(
                """
                SELECT DISTINCT k.member FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
                WHERE k.setting = \(setting) AND k.member IN (\(list: carers.map(\.member))) AND k.child NOT IN (\(list: ids))
                AND k.first_day <= \(next) AND (k.last_day IS NULL OR k.last_day >= \(next)) AND (c.last_day IS NULL OR c.last_day >= \(next))
                AND NOT EXISTS (SELECT 1 FROM protection x WHERE x.setting = k.setting AND x.child = k.child
                                AND x.marker = 'tellNothing' AND x.about = k.member AND x.lifted_at IS NULL)
                """
            ) { try $0.identifier(0) as Member.ID })
        return Leaving(losing: carers.filter { !others.contains($0.member) }, staying: carers.filter { others.contains($0.member) })
    }
}
