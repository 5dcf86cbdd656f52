import Safeguarding
import Storage

extension Measure {
    /// Breaches in time, decisions that wait, and the notices in force (P13).
    static let information: [Measure] = [
        Measure(["P13"], by: .breaches) { here, db in
            let open = try BreachOnRecord.open(in: here.setting, from: db).map { $0.state.stage(at: here.now) }
            return .clocks(over: open.count { $0 == .over }, running: open.count { $0 == .running || $0 == .soon })
        },
        Measure(["P13"], by: .retention) { here, db in
            let holds = try db.count(
                "SELECT COUNT(*) FROM retention_hold WHERE setting = \(here.setting) AND lifted_at IS NULL AND review_on <= \(here.today)")
            return .nothingWaits(try WaitingRecord.count(at: here, from: db) + holds)
        },
        // Signed by the registered person here, or kept on paper.
        Measure(["P13"], by: .texts) { here, db in
            let signed = try db.count(
                """
                SELECT COUNT(DISTINCT i.kind) FROM policy_issue i
                WHERE i.setting = \(here.setting) AND i.kind IN (\(list: PolicyKind.filled))
                AND NOT EXISTS (SELECT 1 FROM document n WHERE n.setting = i.setting AND n.kind = i.kind AND n.version > i.version)
                """)
            let onPaper = try db.count(
                """
                SELECT COUNT(DISTINCT w.kind) FROM policy_paper w WHERE w.setting = \(here.setting) AND w.kind IN (\(list: PolicyKind.filled))
                AND NOT EXISTS (SELECT 1 FROM document d WHERE d.setting = w.setting AND d.kind = w.kind)
                """)
            return .complete(signed + onPaper, of: PolicyKind.filled.count)
        },
    ]
}

/// The breach log and the schedule, as registers are read: no person and no child is named.
enum InformationRegisters {
    static let breaches: Register.Source = { here, period, db in
        let all = try BreachOnRecord.all(in: here.setting, from: db).filter {
            (period.from..<period.until).contains($0.noticedAt) || !$0.state.isClosed
        }
        return (
            [.reportedOn, .people, .contained, .dueOn, .toldOn, .closedOn],
            all.map { breach -> [RegisterTable.Cell] in
                [
                    .moment(breach.noticedAt), breach.state.count.map { .number($0) } ?? .none, .yes(breach.state.isContained),
                    .moment(breach.state.due), breach.state.regulatorToldAt.map { .moment($0) } ?? .none,
                    breach.closedAt.map { .moment($0) } ?? .none,
                ]
            }
        )
    }

    static let retention: Register.Source = { here, _, db in
        let schedule = try RetentionSchedule.load(in: here.setting, from: db)
        return (
            [.kind, .value, .months, .chosenHere],
            KeptKind.allCases.map { kind -> [RegisterTable.Cell] in
                [
                    .text(kind.title), .text(schedule.words(kind)), schedule.months(kind).map { .number($0) } ?? .none,
                    .yes(schedule.isOwn(kind)),
                ]
            }
        )
    }
}
