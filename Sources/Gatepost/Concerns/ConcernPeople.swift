import Safeguarding
import Storage

/// Everybody who could deal with a concern today, read once, and who must not know of one.
struct ConcernPeople: Sendable {
    let setting: Setting.ID
    let today: Day
    let people: [ConcernPerson]
    /// Who is or was agreed as outside lead, from when until when.
    private let outside: [OutsideTerm]

    private struct OutsideTerm {
        let member: Member.ID
        let namedAt: Int
        let endedAt: Int?

        func holds(at moment: Int) -> Bool { namedAt <= moment && moment < endedAt ?? .max }
    }

    static func load(in setting: Setting.ID, on today: Day, from db: Reader) throws -> ConcernPeople {
        var duties: [Member.ID: Set<Duty>] = [:]
        try db.each(
            """
            SELECT d.member, d.duty FROM designation d WHERE d.setting = \(setting) AND d.ended_at IS NULL
            UNION
            SELECT x.deputy, d.duty FROM deputising x JOIN designation d ON d.setting = x.setting AND d.member = x.absent
            WHERE x.setting = \(setting) AND x.ended_at IS NULL AND d.ended_at IS NULL AND x.first_day <= \(today) AND x.last_day >= \(today)
            """
        ) { duties[try $0.identifier(0), default: []].insert(try $0.word(1)) }
        let people = try db.rows(
            """
            SELECT m.id, m.person, m.line_manager,
                (SELECT COUNT(*) FROM deputising x WHERE x.setting = m.setting AND x.absent = m.id AND x.ended_at IS NULL
                 AND x.first_day <= \(today) AND x.last_day >= \(today)),
                (SELECT COUNT(*) FROM outside_lead o WHERE o.setting = m.setting AND o.member = m.id AND o.ended_at IS NULL)
            FROM membership m WHERE m.setting = \(setting) AND m.capacity NOT IN ('parent', 'family', 'household')
            AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM suspension s WHERE s.setting = m.setting AND s.member = m.id AND s.lifted_at IS NULL)
            ORDER BY m.id
            """
        ) { row in
            let member: Member.ID = try row.identifier(0)
            return ConcernPerson(
                member: member, person: try row.identifier(1), duties: duties[member] ?? [], lineManager: try row.optionalIdentifier(2),
                isAway: try row.integer(3) > 0, isOutsideLead: try row.integer(4) > 0)
        }
        let outside = try db.rows("SELECT member, named_at, ended_at FROM outside_lead WHERE setting = \(setting)") {
            OutsideTerm(member: try $0.identifier(0), namedAt: try $0.integer(1), endedAt: $0.optionalInteger(2))
        }
        return ConcernPeople(setting: setting, today: today, people: people, outside: outside)
    }

    /// Everybody as they stand towards a concern. Its outside lead is whoever was agreed before it was raised, for as long as they are here
    /// and not in it: whoever it is about cannot put somebody else in their place.
    private func standing(at raisedAt: Int, without shutOut: Set<Person.ID>) -> [ConcernPerson] {
        let agreed = Set(outside.filter { $0.holds(at: raisedAt) }.map(\.member))
        guard people.contains(where: { agreed.contains($0.member) && !shutOut.contains($0.person) }) else { return people }
        return people.map { one in
            var one = one
            one.isOutsideLead = agreed.contains(one.member)
            return one
        }
    }

    /// Who deals with a concern as it stands, who may open it, and who is next.
    func route(_ state: ConcernState, from db: Reader) throws -> ConcernRoute {
        let (about, tied) = try shutOut(by: state.about, from: db)
        return concernRoute(
            state.category.ladder,
            ConcernCircle(
                people: standing(at: state.raisedAt, without: about.union(tied)), about: about, tied: tied, teller: state.raising.teller,
                helpers: state.helpers, raised: state.raised,
                left: state.left, sealer: try sealer(of: state, from: db)))
    }

    /// The human who put what a concern is about out of sight, in whichever membership they did it.
    func sealer(of state: ConcernState, from db: Reader) throws -> Person.ID? {
        try state.sealedBy.flatMap { member in
            try db.row("SELECT person FROM membership WHERE setting = \(setting) AND id = \(member)") { try $0.identifier(0) }
        }
    }

    /// The humans behind memberships, and those too close to them: one household, carers of one child, and declared ties. A tie that they
    /// declared themselves counts for nothing here: it says whom they cannot judge, and must not choose who judges them.
    func shutOut(by about: Set<Member.ID>, from db: Reader) throws -> (about: Set<Person.ID>, tied: Set<Person.ID>) {
        guard !about.isEmpty else { return ([], []) }
        let people: [Person.ID] = try db.rows(
            "SELECT DISTINCT person FROM membership WHERE setting = \(setting) AND id IN (\(list: about.sorted()))"
        ) { try $0.identifier(0) }
        let hats: SQL = "SELECT h.id FROM membership h WHERE h.setting = \(setting) AND h.person IN (\(list: people))"
        let tied: [Person.ID] = try db.rows(
            """
            SELECT o.person FROM membership m JOIN membership o ON o.setting = m.setting AND o.household = m.household
            WHERE m.setting = \(setting) AND m.id IN (\(hats))
            UNION
            SELECT o.person FROM carer a JOIN carer b ON b.setting = a.setting AND b.child = a.child
            JOIN membership o ON o.setting = b.setting AND o.id = b.member WHERE a.setting = \(setting) AND a.member IN (\(hats))
            UNION
            SELECT o.person FROM invited_relative r JOIN carer b ON b.setting = r.setting AND b.child = r.child
            JOIN membership o ON o.setting = b.setting AND o.id = b.member WHERE r.setting = \(setting) AND r.member IN (\(hats))
            UNION
            SELECT o.person FROM carer a JOIN invited_relative r ON r.setting = a.setting AND r.child = a.child
            JOIN membership o ON o.setting = r.setting AND o.id = r.member WHERE a.setting = \(setting) AND a.member IN (\(hats))
            UNION
            SELECT o.person FROM close_tie t JOIN membership o ON o.setting = t.setting AND o.id = t.other
            WHERE t.setting = \(setting) AND t.over_at IS NULL AND t.member IN (\(hats)) AND t.declared_by NOT IN (\(hats))
            UNION
            SELECT o.person FROM close_tie t JOIN membership o ON o.setting = t.setting AND o.id = t.member
            WHERE t.setting = \(setting) AND t.over_at IS NULL AND t.other IN (\(hats)) AND t.declared_by NOT IN (\(hats))
            """
        ) { try $0.identifier(0) }
        return (Set(people), Set(tied).subtracting(people))
    }
}
