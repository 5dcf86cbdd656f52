public import Safeguarding
import Storage

/// Children who finish on one day within the month, and what that day's end brings for their carers (D17).
public struct LeavingSoon: Sendable {
    public let day: Day
    public let children: [(child: Child.ID, name: String)]
    public let losing: Int
    public let staying: Int

    static func load(within days: Int = 30, for viewer: Viewer, from db: Reader) throws -> [LeavingSoon] {
        let leavers = try db.rows(
            """
            SELECT id, first_name, family_name, last_day FROM child WHERE setting = \(viewer.setting)
            AND last_day >= \(viewer.today) AND last_day <= \(viewer.today.adding(days: days)) ORDER BY last_day, family_name, first_name, id
            """
        ) { (try $0.identifier(0) as Child.ID, "\(try $0.text(1)) \(try $0.text(2))", try $0.day(3)) }
        return try Dictionary(grouping: leavers, by: \.2).sorted { $0.key < $1.key }.map { day, leavers in
            let leaving = try Leaving.consequence(of: Set(leavers.map(\.0)), leavingOn: day, in: viewer.setting, from: db)
            return LeavingSoon(
                day: day, children: leavers.map { (child: $0.0, name: $0.1) }, losing: leaving.losing.count, staying: leaving.staying.count)
        }
    }
}
