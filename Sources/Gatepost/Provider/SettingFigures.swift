public import Safeguarding
import Storage

/// How a setting stands, in numbers: no names, no words, no pictures (B11).
public struct SettingFigures: Sendable {
    public enum State: String, Sendable {
        case open
        /// Fewer than two can approve, or, where a childminder works alone, nobody (N8).
        case paused
        case closed, erased
    }

    public let setting: Setting.ID
    public let name: String
    public let provider: String?
    public let state: State
    /// While it is closed.
    public let eraseOn: Day?
    public let zone: Zone
    /// People who can approve a post today.
    public let ready: Int
    /// Posts that wait for a second person, and for how long the oldest has, in microseconds since 1970.
    public let waiting: Int
    public let oldestWaiting: Int?
    public let team: Int
    public let families: Int
    public let children: Int
    /// The log's last entry, and the last that is signed.
    public let lastEntry: (number: Int, at: Int)?
    public let lastCheckpoint: (number: Int, at: Int)?

    /// Asked for whoever may know it: an overseeing officer there, or somebody at the machine.
    /// - Throws: `NotFound` when there is no such setting.
    static func load(_ setting: Setting.ID, at now: Int, from db: Reader) throws -> SettingFigures {
        let row = try db.row(
            """
            SELECT s.name, s.kind, s.time_zone, p.name FROM setting s LEFT JOIN provider p ON p.id = s.provider WHERE s.id = \(setting)
            """
        ) { (try $0.text(0), try $0.word(1, as: SettingKind.self), Zone(try $0.text(2)), $0.optionalText(3)) }
        guard let (name, kind, zone, provider) = row else { throw NotFound() }
        let today = zone.day(at: now)
        let closing = try Closing.current(in: setting, from: db)
        let ready = try Readiness.approvers(in: setting, at: now, from: db).peopleReady.count
        let state: State =
            if let closing { closing.isErased ? .erased : .closed } else { ready < (kind == .childminder ? 1 : 2) ? .paused : .open }
        let waiting = try db.row(
            "SELECT COUNT(*), MIN(submitted_at) FROM post WHERE setting = \(setting) AND state = \(PostState.submitted)"
        ) { (try $0.integer(0), $0.optionalInteger(1)) }
        let people = try people(in: setting, on: today, from: db)
        return SettingFigures(
            setting: setting, name: name, provider: provider, state: state, eraseOn: closing?.eraseOn, zone: zone, ready: ready,
            waiting: waiting?.0 ?? 0, oldestWaiting: waiting?.1, team: people.filter { $0.0.isTeam }.reduce(0) { $0 + $1.1 },
            families: people.filter { $0.0.isFamily }.reduce(0) { $0 + $1.1 },
            children: try db.count(
                """
                SELECT COUNT(*) FROM child WHERE setting = \(setting) AND first_day <= \(today) AND (last_day IS NULL OR last_day >= \(today))
                """),
            lastEntry: try db.row("SELECT number, at FROM audit WHERE setting = \(setting) ORDER BY number DESC LIMIT 1") {
                (number: try $0.integer(0), at: try $0.integer(1))
            },
            lastCheckpoint: try db.row("SELECT number, at FROM checkpoint WHERE setting = \(setting) ORDER BY number DESC LIMIT 1") {
                (number: try $0.integer(0), at: try $0.integer(1))
            })
    }

    private static func people(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [(Capacity, Int)] {
        try db.rows(
            """
            SELECT capacity, COUNT(*) FROM membership
            WHERE setting = \(setting) AND first_day <= \(today) AND (last_day IS NULL OR last_day >= \(today)) GROUP BY capacity
            """
        ) { (try $0.word(0), try $0.integer(1)) }
    }

    /// Of every setting here, for whoever runs the machine.
    public static func all(in application: Application) async throws -> [SettingFigures] {
        let now = application.clock.now
        var all: [SettingFigures] = []
        for setting in try await application.settings(includingErased: true) {
            all.append(try await application.read(in: setting) { db in try load(setting, at: now, from: db) })
        }
        return all
    }
}
