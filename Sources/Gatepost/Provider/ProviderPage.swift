public import Safeguarding
import Storage

/// The settings of one provider that whoever looks oversees, each in figures (B11). Nobody's name and no child's content is on it.
///
/// The provider itself gives nobody a right: a setting stands here because the same person is its overseeing officer or registered
/// person, named there and ended there.
public struct ProviderPage: Sendable {
    public let provider: String?
    /// By name.
    public let settings: [SettingFigures]

    public static let duties: Set<Duty> = [.overseeingOfficer, .registeredPerson]

    /// - Throws: `NotFound` for those who oversee nothing here.
    public static func load(for viewer: Viewer, in application: Application) async throws -> ProviderPage {
        guard viewer.holds(duties) else { throw NotFound() }
        let here = try await application.read(in: viewer.setting) { db in
            try db.row(
                "SELECT p.id, p.name FROM setting s JOIN provider p ON p.id = s.provider WHERE s.id = \(viewer.setting)"
            ) { (try $0.identifier(0) as Provider.ID, try $0.text(1)) }
        }
        var settings: [SettingFigures] = []
        for (setting, member) in try await seats(of: viewer, under: here?.0, in: application) {
            let figures = try await application.read(in: setting) { db -> SettingFigures? in
                guard let there = try Viewer.load(member, in: setting, at: viewer.now, from: db), there.holds(duties) else { return nil }
                return try SettingFigures.load(setting, at: viewer.now, from: db)
            }
            if let figures, !settings.contains(where: { $0.setting == figures.setting }) { settings.append(figures) }
        }
        return ProviderPage(provider: here?.1, settings: settings.sorted { ($0.name, $0.setting) < ($1.name, $1.setting) })
    }

    /// Across settings, and no more of them than where this person belongs; each is then asked for itself.
    private static func seats(of viewer: Viewer, under provider: Provider.ID?, in application: Application) async throws
        -> [(Setting.ID, Member.ID)]
    {
        guard let provider else { return [(viewer.setting, viewer.member)] }
        return try await application.read(.across(.memberships)) { db in
            try db.rows(
                """
                SELECT m.setting, m.id FROM membership m JOIN setting s ON s.id = m.setting
                WHERE m.person = \(viewer.person) AND s.provider = \(provider) ORDER BY m.setting, m.id
                """
            ) { (try $0.identifier(0), try $0.identifier(1)) }
        }
    }
}
