import Safeguarding
public import Storage

/// Whom to speak to when worried about a child: shown on every page, to every member (N16, N17).
public struct LeadCard: Sendable, Hashable {
    /// The safeguarding lead's name; the deputy's on days when the lead is away, and nobody's when there is neither.
    public let name: String?
    /// The next one: the deputy, where the lead is here.
    public let deputy: String?
    /// The setting's own telephone number, if it has one on record.
    public let phone: String?

    public static func load(for viewer: Viewer, from db: Reader) throws -> LeadCard {
        try db.recollection(PageRecollection.self).lead(for: viewer, from: db)
    }

    static func read(in setting: Setting.ID, on today: Day, from db: Reader) throws -> LeadCard {
        let phone = try db.row("SELECT phone FROM setting WHERE id = \(setting)") { try $0.text(0) } ?? ""
        let names = try db.rows(
            """
            SELECT p.name FROM designation d
            JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person
            WHERE d.setting = \(setting) AND d.ended_at IS NULL
            AND d.duty IN (\(Duty.safeguardingLead), \(Duty.deputySafeguardingLead))
            AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM deputising x WHERE x.setting = m.setting AND x.absent = m.id AND x.ended_at IS NULL
                            AND x.first_day <= \(today) AND x.last_day >= \(today))
            ORDER BY d.duty DESC, d.named_at, d.id LIMIT 2
            """
        ) { try $0.text(0) }
        return LeadCard(name: names.first, deputy: names.dropFirst().first, phone: phone.isEmpty ? nil : phone)
    }
}
