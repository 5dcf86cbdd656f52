import Safeguarding
import Storage

extension RegisterSheet {
    /// All that the registers say about one member.
    static func load(
        of member: Member.ID, as capacity: Capacity, on today: Day, zone: Zone, in setting: Setting.ID, from db: Reader
    ) throws -> RegisterSheet {
        var sheet = RegisterSheet(capacity, try Readiness.registers(of: member, in: setting, on: today, from: db))
        // Oldest first, so that the last of each kind is left standing.
        for (kind, on, until) in try db.rows(
            "SELECT kind, on_day, until_day FROM register_entry WHERE setting = \(setting) AND member = \(member) ORDER BY recorded_at, id",
            { (try $0.word(0, as: RecordKind.self), try $0.day(1), try $0.optionalDay(2)) })
        { sheet.entries[kind] = (on, until) }
        sheet.declaration = try Declarations.latest(of: member, in: setting, from: db)
        sheet.relationships = try Declarations.ties(of: member, in: setting, from: db)
        sheet.inductionOpen = try Induction.open(of: member, in: setting, from: db)
        if capacity == .agency {
            sheet.lastShift = try db.row(
                """
                SELECT MAX(ends_at) FROM agency_shift WHERE setting = \(setting) AND member = \(member) AND ended_at IS NULL
                """
            ) { $0.optionalInteger(0).map { zone.day(at: $0) } }.flatMap(\.self)
        }
        return sheet
    }
}

/// How many people have each course, of those who are here today (N19).
enum TrainedNumbers {
    /// Each human counts once, in whichever capacity. Officers from outside and those who come from an agency for a day do not.
    static func load(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [TrainedNumber] {
        let choices = try RegisterChoices.load(in: setting, from: db)
        return try Course.allCases.map { course in
            let trained = try db.count(
                """
                SELECT COUNT(DISTINCT m.person) FROM membership m WHERE m.setting = \(setting)
                AND m.capacity IN (\(list: Capacity.allCases.filter { $0.isTeam && $0 != .agency }))
                AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
                AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
                AND (SELECT t.expires_on FROM training t WHERE t.setting = m.setting AND t.member = m.id AND t.course = \(course)
                     ORDER BY t.recorded_at DESC, t.id DESC LIMIT 1) >= \(today)
                """)
            return TrainedNumber(course, trained: trained, needed: choices.needed(course))
        }
    }
}
