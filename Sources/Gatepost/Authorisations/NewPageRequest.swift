public import Safeguarding
public import Storage

/// What is known already of a page that somebody is about to ask for, so that little is left to type.
public struct NewPageRequest: Sendable {
    public let settingName: String
    public let mailbox: String
    public let phone: String
    public let name: String
    public let position: String
    /// Those who could look after the page, with whom they answer to.
    public let team: [PageRequest.Administrator]

    /// - Throws: `NotFound` for those who do not ask for pages.
    public static func load(for viewer: Viewer, from db: Reader) throws -> NewPageRequest {
        guard viewer.holds(Duty.askingForPages) else { throw NotFound() }
        let contact = try db.row("SELECT mailbox, phone FROM setting WHERE id = \(viewer.setting)") { (try $0.text(0), try $0.text(1)) }
        guard let (mailbox, phone) = contact else { throw NotFound() }
        let approvers = try Readiness.approvers(in: viewer.setting, at: viewer.now, from: db).filter {
            !$0.duties.contains(.approvalPartner)
        }
        let leaders = try names(of: Duty.leading, for: viewer, from: db)
        let team = try approvers.prefix(PageRequest.mostAdministrators).map { one in
            let manager = try db.row(
                """
                SELECT p.name FROM membership m JOIN membership n ON n.setting = m.setting AND n.id = m.line_manager
                JOIN person p ON p.id = n.person WHERE m.setting = \(viewer.setting) AND m.id = \(one.member)
                """
            ) { try $0.text(0) }
            // Who leads answers to whoever else leads, as far as anybody has put on record.
            return PageRequest.Administrator(
                name: one.name, position: one.title, email: mailbox, phone: phone,
                lineManager: manager ?? leaders.first { $0 != one.name } ?? "")
        }
        return NewPageRequest(
            settingName: viewer.settingName, mailbox: mailbox, phone: phone, name: viewer.name, position: viewer.title, team: Array(team))
    }

    private static func names(of duties: Set<Duty>, for viewer: Viewer, from db: Reader) throws -> [String] {
        try db.rows(
            """
            SELECT p.name FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member JOIN person p ON p.id = m.person
            WHERE d.setting = \(viewer.setting) AND d.ended_at IS NULL AND d.duty IN (\(list: duties.sorted { $0.rawValue < $1.rawValue }))
            ORDER BY d.duty DESC, d.named_at
            """
        ) { try $0.text(0) }
    }
}
