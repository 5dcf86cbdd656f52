public import Safeguarding
public import Storage

/// The setting's own details and what it allows, for the team; only whoever manages changes them.
public struct SettingPage: Sendable {
    public struct Ask: Sendable {
        public let id: Record.ID
        public let option: SettingOption
        public let askedBy: String
        public let askedAt: Int
        public let askedByViewer: Bool
    }

    public let setting: Setting.ID
    public let name: String
    public let kind: String
    public let mailbox: String
    public let phone: String
    public let locality: String
    public let photoPolicy: PhotoPolicy
    public let guardsFirstNames: Bool
    public let choices: RegisterChoices
    public let domains: StaffDomains
    public let officerDecidesPages: Bool
    public let approvesOwnComments: Bool
    public let asks: [Ask]
    public let mayManage: Bool

    /// - Throws: `NotFound` for those who do not work here.
    public static func load(for viewer: Viewer, from db: Reader) throws -> SettingPage {
        guard viewer.isTeam else { throw NotFound() }
        let asks = try asks(for: viewer, from: db)
        let domains = try StaffDomains.load(for: viewer, from: db)
        let choices = try RegisterChoices.load(in: viewer.setting, from: db)
        let page = try db.row(
            """
            SELECT name, kind, mailbox, phone, locality, photo_policy, guards_first_names, officer_decides_pages, approves_own_comments
            FROM setting WHERE id = \(viewer.setting)
            """
        ) { row in
            SettingPage(
                setting: viewer.setting, name: try row.text(0), kind: try row.text(1), mailbox: try row.text(2), phone: try row.text(3),
                locality: try row.text(4), photoPolicy: try row.word(5), guardsFirstNames: try row.flag(6), choices: choices,
                domains: domains, officerDecidesPages: try row.flag(7), approvesOwnComments: try row.flag(8), asks: asks,
                mayManage: viewer.holds(Duty.managing))
        }
        guard let page else { throw NotFound() }
        return page
    }

    static func asks(for viewer: Viewer, from db: Reader) throws -> [Ask] {
        guard viewer.holds(Duty.managing) else { return [] }
        return try db.rows(
            """
            SELECT a.id, a.option_name, a.wanted, p.name, a.asked_at, m.person FROM setting_ask a
            JOIN membership m ON m.setting = a.setting AND m.id = a.asked_by JOIN person p ON p.id = m.person
            WHERE a.setting = \(viewer.setting) AND a.decided_at IS NULL ORDER BY a.asked_at, a.id
            """
        ) { row -> Ask? in
            guard let option = SettingOption(name: try row.text(1), wanted: try row.text(2)) else { return nil }
            return Ask(
                id: try row.identifier(0), option: option, askedBy: try row.text(3), askedAt: try row.integer(4),
                askedByViewer: try row.identifier(5) == viewer.person)
        }.compactMap(\.self)
    }
}
