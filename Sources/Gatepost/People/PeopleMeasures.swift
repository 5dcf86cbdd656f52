import Safeguarding
import Storage

extension Measure {
    /// How the team stands: who may approve, who is named, who is trained.
    static let people: [Measure] = [
        Measure(["N8"], by: .approvers) { here, db in
            let all = try Readiness.approvers(in: here.setting, at: here.now, from: db).filter { !$0.duties.isDisjoint(with: senior) }
            let lasting = try all.filter { approver in
                let month = here.today.adding(days: 30)
                let registers = try Readiness.registers(of: approver.member, in: here.setting, on: month, from: db)
                return approver.isReady && registers.gaps(on: month).isEmpty
            }
            return .atLeast(2, now: all.peopleReady.count, withinMonth: lasting.peopleReady.count)
        },
        Measure(["D15"], by: .duties) { here, db in .present(try holders(of: [.manager, .contentManager], here, db) > 0) },
        // Any of them can carry on another's work.
        Measure(["N10"], by: .duties) { here, db in
            let senior = try holders(of: senior, here, db)
            return .atLeast(2, now: senior, withinMonth: senior)
        },
        Measure(["N16", "N17", "N33"], by: .duties) { here, db in .present(try holders(of: Array(Duty.safeguarding), here, db) > 0) },
    ]

    /// Those at the setting who may manage content; a partner from outside is not one of them.
    private static let senior: [Duty] = [.manager, .deputy, .contentManager]

    private static func holders(of duties: [Duty], _ here: Standpoint, _ db: Reader) throws -> Int {
        try db.count(
            """
            SELECT COUNT(DISTINCT m.person) FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            WHERE d.setting = \(here.setting) AND d.ended_at IS NULL AND d.duty IN (\(list: duties)) AND \(here.isLive)
            """)
    }
}
