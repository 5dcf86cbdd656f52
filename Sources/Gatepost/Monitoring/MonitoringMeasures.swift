import Safeguarding
import Storage

extension Measure {
    /// Whether somebody looks, and how soon.
    static let monitoring: [Measure] = [
        Measure(["N13", "D18"], by: .looks) { here, db in
            let last = try Rota.lastSeen(in: here.setting, from: db).map { here.zone.day(at: $0) }
            return .looked(try Rota.standing(in: here.setting, at: here.now, from: db), last: last, today: here.today)
        },
        // Over the last four weeks: read by somebody else within a day, of those whose day is over.
        Measure(["S5"], by: .comments) { here, db in
            let figures = try CommentFigures.load(in: here.setting, at: here.now, from: db)
            return figures.due == 0 ? LiveState(.met, .inPlace) : .complete(figures.inTime, of: figures.due)
        },
    ]
}

/// Looks as assurance reads them.
enum MonitoringRegisters {
    static let looks: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT k.from_at, k.until_at, p.name, k.signed_at FROM monitoring_look k
            LEFT JOIN membership m ON m.setting = k.setting AND m.id = k.signed_by LEFT JOIN person p ON p.id = m.person
            WHERE k.setting = \(here.setting) AND k.until_at >= \(period.from) AND k.until_at < \(period.until)
            ORDER BY k.until_at, k.id
            """
        ) { row -> [RegisterTable.Cell] in [.moment(try row.integer(0)), .moment(try row.integer(1)), row.textCell(2), row.momentCell(3)] }
        return ([.seenFrom, .seenUntil, .reviewer, .signedOn], rows)
    }
}
