public import Safeguarding
public import Storage

/// The packs of a setting: what is being made, and what can be fetched.
public struct EvidencePage: Sendable {
    public struct Pack: Sendable {
        public let id: EvidencePack.ID
        public let period: RegisterTable.Period
        public let state: EvidencePack.State
        public let askedAt: Int
        public let askedBy: String
        public let endsAt: Int?
        public let made, whole: Int
    }

    /// Newest first, without those that are over.
    public let packs: [Pack]
    public let today: Day
    public let mayAsk: Bool

    /// - Throws: `NotFound` for those who do not read how the setting stands.
    public static func load(for viewer: Viewer, from db: Reader) throws -> EvidencePage {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let rows = try db.rows(
            """
            SELECT e.id, p.name FROM evidence_pack e JOIN membership m ON m.setting = e.setting AND m.id = e.member
            JOIN person p ON p.id = m.person
            WHERE e.setting = \(viewer.setting) AND e.state <> \(EvidencePack.State.ended) ORDER BY e.asked_at DESC, e.id DESC LIMIT 20
            """
        ) { (try $0.identifier(0) as EvidencePack.ID, try $0.text(1)) }
        let packs = try rows.map { id, name in
            let work = try EvidenceInWork(id, in: viewer.setting, from: db)
            return Pack(
                id: id, period: work.period, state: work.state, askedAt: work.askedAt, askedBy: name, endsAt: work.endsAt,
                made: work.made.count, whole: work.parts.count)
        }
        return EvidencePage(packs: packs, today: viewer.today, mayAsk: viewer.holds(Duty.managing))
    }
}
