public import Safeguarding
import Storage

/// One membership of a person: they may wear several, and sign in to one at a time, work first.
public struct Hat: Hashable, Sendable {
    public let member: Member.ID
    public let setting: Setting.ID
    public let settingName: String
    public let capacity: Capacity
    public let title: String
    public let isLive: Bool

    /// Live ones first, and among them those at work. Which they are is looked up across settings; whether one is live, in its own.
    static func all(of person: Person.ID, at now: Int, in application: Application) async throws -> [Hat] {
        let found = try await application.read(.across(.memberships)) { db in
            try db.rows(
                """
                SELECT m.id, m.setting, s.name, m.capacity, m.title FROM membership m JOIN setting s ON s.id = m.setting
                WHERE m.person = \(person) ORDER BY m.created_at DESC, m.id DESC
                """
            ) { row in
                Hat(
                    member: try row.identifier(0), setting: try row.identifier(1), settingName: try row.text(2), capacity: try row.word(3),
                    title: try row.text(4), isLive: false)
            }
        }
        var hats: [Hat] = []
        for hat in found {
            let isLive = try await application.read(in: hat.setting) { db in
                try Viewer.load(hat.member, in: hat.setting, at: now, from: db) != nil
            }
            hats.append(
                Hat(
                    member: hat.member, setting: hat.setting, settingName: hat.settingName, capacity: hat.capacity, title: hat.title,
                    isLive: isLive))
        }
        func order(_ hat: Hat) -> Int { (hat.isLive ? 0 : 2) + (hat.capacity.isFamily ? 1 : 0) }
        return hats.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }.map(\.element)
    }
}
