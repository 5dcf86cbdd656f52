import Safeguarding
import Storage

extension Measure {
    /// Whether the log's head is signed as often as it should be.
    static let log: [Measure] = [
        Measure(["N30"], by: .checkpoints) { here, db in
            let last = try db.row("SELECT at FROM checkpoint WHERE setting = \(here.setting) ORDER BY number DESC LIMIT 1") {
                here.zone.day(at: try $0.integer(0))
            }
            return .doneWithin(2, last: last, today: here.today)
        }
    ]
}
