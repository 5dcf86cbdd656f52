public import Safeguarding
public import Storage

/// What the form of a concern needs to know of whoever fills it in.
public struct RaiseConcernPage: Sendable {
    /// Who can be ticked as the one it is about: everybody who works here for the team, whoever carries a duty for families.
    public let people: [MemberPage.Named]
    public let categories: [ConcernCategory]
    public let context: Raising.Context?
    public let outside: [OutsideContact]
    public let doorCode: String
    public let isTeam: Bool

    public static func load(
        from context: (Raising.Context.Kind, String)?, for viewer: Viewer, with secrets: Secrets, from db: Reader
    ) throws -> RaiseConcernPage {
        RaiseConcernPage(
            people: try viewer.isTeam
                ? Colleagues.load(for: viewer, from: db).filter { $0.member != viewer.member } : named(for: viewer, from: db),
            categories: ConcernCategory.choices(forTeam: viewer.isTeam),
            context: try context.flatMap { try ConcernContext.load($0.0, $0.1, for: viewer, from: db) },
            outside: try OutsideContact.all(for: viewer, from: db),
            doorCode: try ConcernDoor.code(of: viewer.setting, with: secrets, from: db),
            isTeam: viewer.isTeam)
    }

    /// Those whom every member is told of anyway (D15).
    private static func named(for viewer: Viewer, from db: Reader) throws -> [MemberPage.Named] {
        try db.rows(
            """
            SELECT DISTINCT m.id, p.name FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person
            WHERE d.setting = \(viewer.setting) AND d.ended_at IS NULL AND d.duty IN (\(list: AboutPage.named))
            AND m.first_day <= \(viewer.today) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
            ORDER BY p.name, m.id
            """
        ) { MemberPage.Named(member: try $0.identifier(0), name: try $0.text(1)) }
    }
}

extension ConcernDoor {
    /// Doors to show on the page of help: of the settings that somebody belongs or belonged to; to a stranger only where there is one setting.
    public static func all(for person: Person.ID?, in application: Application) async throws -> [Found] {
        let settings: [Setting.ID]
        if let person {
            settings = try await application.read(.across(.memberships)) { db in
                try db.rows("SELECT DISTINCT setting FROM membership WHERE person = \(person) ORDER BY setting LIMIT 6") {
                    try $0.identifier(0)
                }
            }
        } else {
            let all = try await application.settings()
            settings = all.count == 1 ? all : []
        }
        var doors: [Found] = []
        for setting in settings { if let door = try await door(of: setting, in: application) { doors.append(door) } }
        return doors
    }
}
