public import Safeguarding
import Storage

/// From where registers are judged: one setting, at one moment. Whoever looks is asked for before; the caretaker, who takes note of
/// each day, is nobody's viewer.
public struct Standpoint: Sendable {
    public let setting: Setting.ID
    public let zone: Zone
    /// Microseconds since 1970, UTC.
    public let now: Int
    public let today: Day

    init(_ viewer: Viewer) {
        setting = viewer.setting
        zone = viewer.zone
        now = viewer.now
        today = viewer.today
    }

    /// - Throws: `NotFound` when there is no such setting.
    init(_ setting: Setting.ID, at now: Int, in db: Reader) throws {
        self.setting = setting
        self.now = now
        zone = try Zone.of(setting, in: db)
        today = zone.day(at: now)
    }

    /// A membership `m` that is live today.
    var isLive: SQL {
        """
        m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
        AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
        """
    }
}

/// How one register stands, and the clauses that it speaks for. Each feature keeps its own, beside it; a new register is one more.
public struct Measure: Sendable {
    let clauses: [Clause.ID]
    let register: Register
    let standing: @Sendable (Standpoint, Reader) throws -> LiveState

    init(_ clauses: [Clause.ID], by register: Register, _ standing: @escaping @Sendable (Standpoint, Reader) throws -> LiveState) {
        self.clauses = clauses
        self.register = register
        self.standing = standing
    }

    /// Every one, feature by feature: the one place where the lists come together.
    static let all: [Measure] =
        people + staff + signatures + policies + pages + posts + monitoring + settings + devices + log + information
        + dataProtection
}

extension Duty {
    /// Read how the setting stands, clause by clause: those who run it, its safeguarding leads, an officer who
    /// oversees it, and an inspector for as long as they are let in (B11).
    public static let assuring: Set<Duty> = managing.union(safeguarding).union([.overseeingOfficer, .inspector])
}
