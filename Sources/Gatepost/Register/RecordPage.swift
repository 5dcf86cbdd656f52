public import Safeguarding
public import Storage

/// One person's own record, every entry with those before it: for themself and for whoever manages (N8).
public struct RecordPage: Sendable {
    public struct Entry: Sendable {
        public let kind: RecordKind
        public let words: String
        public let on: Day
        public let until: Day?
        public let outcome: UpdateOutcome?
        public let recordedBy: String?
        public let recordedAt: Int
    }

    public let person: MemberPage
    public let sheet: RegisterSheet
    public let standings: [(part: RegisterPart, standing: PartStanding)]
    /// Newest first.
    public let entries: [RecordKind: [Entry]]
    public let shifts: [AgencyShift]
    public let induction: [InductionEntry]
    public let declarations: [DeclarationEntry]
    public let relationships: [RelationshipEntry]
    public let rule: RelationshipRule
    /// Also a parent or carer here, in another membership: no duty over their own child (P7).
    public let isAlsoParent: Bool

    /// - Throws: `NotFound` when there is nobody, or not for this viewer; `Refused` where they are visible but their record is not.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> RecordPage {
        let person = try MemberPage.load(member, for: viewer, from: db)
        guard person.capacity.isOnRegister else { throw NotFound() }
        guard person.isOwn || viewer.holds(Duty.managing) else { throw Refused([.needsDuty(Duty.managing)]) }
        let sheet = try RegisterSheet.load(
            of: member, as: person.capacity, on: viewer.today, zone: viewer.zone, in: viewer.setting, from: db)
        let human = try Kin.person(member, in: viewer.setting, from: db)
        return RecordPage(
            person: person, sheet: sheet, standings: sheet.standings(on: viewer.today),
            entries: Dictionary(grouping: try entries(of: member, in: viewer.setting, from: db), by: \.kind),
            shifts: person.capacity == .agency ? try AgencyShift.all(of: member, in: viewer.setting, from: db) : [],
            induction: try Induction.entries(of: member, in: viewer.setting, from: db),
            declarations: try DeclarationEntry.all(of: member, in: viewer.setting, from: db),
            relationships: try RelationshipEntry.all(of: member, in: viewer.setting, from: db),
            rule: try RegisterChoices.load(in: viewer.setting, from: db).relationships,
            isAlsoParent: try human.map { try !Kin.children(of: $0, in: viewer.setting, from: db).isEmpty } ?? false)
    }

    private static func entries(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [Entry] {
        try db.rows(
            """
            SELECT e.kind, e.words, e.on_day, e.until_day, e.outcome, p.name, e.recorded_at FROM register_entry e
            LEFT JOIN membership m ON m.setting = e.setting AND m.id = e.recorded_by LEFT JOIN person p ON p.id = m.person
            WHERE e.setting = \(setting) AND e.member = \(member) ORDER BY e.recorded_at DESC, e.id DESC
            """
        ) { row in
            Entry(
                kind: try row.word(0), words: try row.text(1), on: try row.day(2), until: try row.optionalDay(3),
                outcome: row.optionalText(4).flatMap(UpdateOutcome.init(rawValue:)), recordedBy: row.optionalText(5),
                recordedAt: try row.integer(6))
        }
    }
}
