import Safeguarding
import Storage

extension Measure {
    /// Whether people who ask about what is held on them are answered in time.
    static let dataProtection: [Measure] = [
        Measure(["P13"], by: .dataRequests) { here, db in
            let dues = try db.rows(
                "SELECT r.received_on, r.extended_on FROM subject_request r WHERE r.setting = \(here.setting) AND r.closed_at IS NULL"
            ) { RequestClock(received: try $0.day(0), isExtended: !$0.isNull(1)).due }
            return .answered(by: dues.min(), today: here.today)
        }
    ]
}

enum DataProtectionRegisters {
    /// What was asked, when, until when it is due and how it ended; nobody is named.
    static let requests: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT r.kind, r.received_on, r.extended_on, r.closed_at, r.outcome FROM subject_request r WHERE r.setting = \(here.setting)
            AND (r.closed_at IS NULL OR (r.closed_at >= \(period.from) AND r.closed_at < \(period.until))) ORDER BY r.received_on, r.id
            """
        ) { row -> [RegisterTable.Cell] in
            let received = try row.day(1)
            let clock = RequestClock(received: received, isExtended: !row.isNull(2))
            return [
                .request(try row.word(0)), .day(received), .day(clock.due), row.momentCell(3),
                row.isNull(4) ? .none : .outcome(try row.word(4)),
            ]
        }
        return ([.kind, .askedOn, .dueOn, .answeredOn, .status], rows)
    }
}
