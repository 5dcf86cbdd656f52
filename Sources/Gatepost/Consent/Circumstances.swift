public import Safeguarding
import Storage

/// What bears on every decision about a child: its markers, who must be told nothing, and who has the say besides the family.
struct Circumstances: Sendable {
    var markers: Set<Marker> = []
    var toldNothing: Set<Member.ID> = []
    var care = Care.family

    static func load(of children: [Child.ID], in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Child.ID: Circumstances] {
        guard !children.isEmpty else { return [:] }
        var circumstances: [Child.ID: Circumstances] = [:]
        let markers = try db.rows(
            // It is said of a human: every membership of theirs is meant.
            """
            SELECT x.child, x.marker, s.id FROM protection x LEFT JOIN membership o ON o.setting = x.setting AND o.id = x.about
            LEFT JOIN membership s ON s.setting = o.setting AND s.person = o.person
            WHERE x.setting = \(setting) AND x.child IN (\(list: children)) AND x.lifted_at IS NULL
            """
        ) { (try $0.identifier(0) as Child.ID, try $0.word(1, as: Marker.self), try $0.optionalIdentifier(2) as Member.ID?) }
        for (child, marker, about) in markers {
            circumstances[child, default: Circumstances()].markers.insert(marker)
            if marker == .tellNothing, let about { circumstances[child]?.toldNothing.insert(about) }
        }
        for (child, care) in try care(of: children, in: setting, on: today, from: db) where care != .family {
            circumstances[child, default: Circumstances()].care = care
        }
        return circumstances
    }

    /// Only what the council has a part in: most children have no such row.
    private static func care(of children: [Child.ID], in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Child.ID: Care] {
        // Two questions, each answered by an index that holds nobody else.
        let lookedAfter: [Child.ID] = try db.rows(
            "SELECT id FROM child WHERE setting = \(setting) AND id IN (\(list: children)) AND looked_after = 1"
        ) { try $0.identifier(0) }
        let councils = try db.rows(
            """
            SELECT child, authority FROM carer WHERE setting = \(setting) AND child IN (\(list: children))
            AND authority IN ('careOrder', 'council', 'accommodated') AND first_day <= \(today) AND (last_day IS NULL OR last_day >= \(today))
            """
        ) { (try $0.identifier(0) as Child.ID, try $0.word(1, as: Authority.self)) }
        let authorities = Dictionary(grouping: councils, by: \.0).mapValues { $0.map(\.1) }
        return Set(lookedAfter).union(authorities.keys).reduce(into: [:]) { care, child in
            care[child] = Care(isLookedAfter: lookedAfter.contains(child), authorities: authorities[child] ?? [])
        }
    }
}

extension Standing {
    /// Reads authority, evidence_seen_by, evidence_until, first_day, last_day of a carer, and last_day of their membership.
    init(_ row: Row, from column: Int, isToldNothing: Bool) throws {
        let lastDays = [try row.optionalDay(column + 4), try row.optionalDay(column + 5)].compactMap(\.self)
        self.init(
            // A word of a later release is no authority that we know.
            Authority(rawValue: try row.text(column)) ?? .none, isEvidenceSeen: !row.isNull(column + 1),
            evidenceUntil: try row.optionalDay(column + 2), firstDay: try row.day(column + 3), lastDay: lastDays.min(),
            isToldNothing: isToldNothing)
    }
}

/// Somebody's tie to a child: who they are to it, and how they stand.
public struct CarerTie: Sendable {
    public let member: Member.ID
    public let person: Person.ID
    public let name: String
    public let relationship: String
    public let standing: Standing
    /// Whether a yes of theirs counts today.
    public let canGrant: Bool

    /// Every carer of a child that there is or was on record, those who have gone included.
    static func all(of child: Child.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [CarerTie] {
        let around = try Circumstances.load(of: [child], in: setting, on: today, from: db)[child] ?? Circumstances()
        return try db.rows(
            """
            SELECT k.member, m.person, p.name, k.relationship, k.authority, k.evidence_seen_by, k.evidence_until, k.first_day, k.last_day, m.last_day
            FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member JOIN person p ON p.id = m.person
            WHERE k.setting = \(setting) AND k.child = \(child) ORDER BY p.name, k.member
            """
        ) { row in
            let member: Member.ID = try row.identifier(0)
            let standing = try Standing(row, from: 4, isToldNothing: around.toldNothing.contains(member))
            return CarerTie(
                member: member, person: try row.identifier(1), name: try row.text(2), relationship: try row.text(3), standing: standing,
                canGrant: standing.canGrant(on: today, in: around.care))
        }
    }
}
