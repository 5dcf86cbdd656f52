import Safeguarding
import Storage

extension Viewer {
    /// What the registers say of a membership on a day, but for whether it is live.
    struct OnRecord {
        let card: Card
        let children: [OwnChild]
        let ties: [RelativeTie]
        let duties: Set<Duty>
        let hasAgreed: Bool
        let waitsForLead: Bool

        init(_ member: Member.ID, as capacity: Capacity, in setting: Setting.ID, on today: Day, at now: Int, from db: Reader) throws {
            card = try Card.load(member, in: setting, from: db)
            ties = capacity == .family ? try RelativeTie.all(of: member, in: setting, at: now, from: db) : []
            children =
                capacity == .parent
                ? try Viewer.liveChildren(of: member, in: setting, on: today, from: db)
                : Set(ties.map { OwnChild(child: $0.child, room: $0.room) }).sorted { $0.child < $1.child }
            // Families carry no duties (P2), so the question is not asked on the page that most people wait for.
            duties = capacity.isFamily ? [] : try Duties.held(by: member, in: setting, on: today, from: db)
            let isSigned = try Agreement.isSigned(Agreement.document(for: capacity), by: member, in: setting, on: today, from: db)
            waitsForLead = try capacity == .parent && YoungParent.waits(member, in: setting, on: today, from: db)
            hasAgreed = isSigned && !waitsForLead
        }
    }

    /// Children of whom this member is a live carer, who are here today, and about whom they are not to be told nothing.
    private static func liveChildren(of member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [OwnChild] {
        try db.rows(
            """
            SELECT c.id, c.room FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
            WHERE k.setting = \(setting) AND k.member = \(member)
            AND k.first_day <= \(today) AND (k.last_day IS NULL OR k.last_day >= \(today))
            AND (c.last_day IS NULL OR c.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM protection x JOIN membership o ON o.setting = x.setting AND o.id = x.about
                            JOIN membership s ON s.setting = o.setting AND s.person = o.person
                            WHERE x.setting = k.setting AND x.child = k.child
                            AND x.marker = 'tellNothing' AND s.id = k.member AND x.lifted_at IS NULL)
            ORDER BY k.child
            """
        ) { OwnChild(child: try $0.identifier(0), room: try $0.identifier(1)) }
    }

    /// How somebody and their setting are called and known here.
    struct Card {
        let settingName, name, title: String
        let policy: PhotoPolicy
        let household: Record.ID?
        let showsFamilyName: Bool
        let hats: Int
        let pageStanding: PageStanding

        /// - Throws: `NotFound` when there is no such membership.
        static func load(_ member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Card {
            let card = try db.row(
                """
                SELECT s.name, p.name, m.title, s.photo_policy, m.household, m.shows_family_name,
                       (SELECT COUNT(*) FROM hat o WHERE o.person = m.person), \(PageStanding.column)
                FROM membership m JOIN setting s ON s.id = m.setting JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND m.id = \(member)
                """
            ) {
                Card(
                    settingName: try $0.text(0), name: try $0.text(1), title: try $0.text(2), policy: try $0.word(3),
                    household: try $0.optionalIdentifier(4), showsFamilyName: try $0.flag(5), hats: try $0.integer(6),
                    pageStanding: try PageStanding($0, 7))
            }
            guard let card else { throw NotFound() }
            return card
        }
    }
}
