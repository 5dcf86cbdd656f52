import Safeguarding
import Storage

/// The duties that a membership holds on a day: those named to it, and those it carries for somebody who is away.
enum Duties {
    static func held(by member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> Set<Duty> {
        Set(
            try db.rows(
                """
                SELECT d.duty FROM designation d WHERE d.setting = \(setting) AND d.member = \(member) AND d.ended_at IS NULL
                UNION
                SELECT d.duty FROM deputising x JOIN designation d ON d.setting = x.setting AND d.member = x.absent
                WHERE x.setting = \(setting) AND x.deputy = \(member) AND x.ended_at IS NULL AND d.ended_at IS NULL
                AND x.first_day <= \(today) AND x.last_day >= \(today)
                """
            ) { try $0.word(0) })
    }

    /// Members to whom one of these duties is named, whether or not they are here today.
    static func holders(of duties: Set<Duty>, in setting: Setting.ID, from db: Reader) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT DISTINCT member FROM designation
            WHERE setting = \(setting) AND ended_at IS NULL AND duty IN (\(list: duties.sorted { $0.rawValue < $1.rawValue })) ORDER BY member
            """
        ) { try $0.identifier(0) }
    }
}
