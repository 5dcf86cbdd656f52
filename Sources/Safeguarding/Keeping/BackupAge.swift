/// How the last good backup stands, from its age alone.
public enum BackupAge: String, Sendable, CaseIterable {
    case good, late, overdue
    /// There has not been one.
    case never

    /// Backups are made every day; two hours are for a night in which it took longer.
    public static let lateAfterHours = 26
    public static let overdueAfterHours = 7 * 24

    /// - Parameters:
    ///   - last: when the last good one was begun, in microseconds; nil when there is none.
    ///   - now: the same.
    public init(last: Int?, now: Int) {
        guard let last else { self = .never; return }
        let hours = (now - last) / 3_600_000_000
        self =
            if hours >= BackupAge.overdueAfterHours { .overdue } else if hours >= BackupAge.lateAfterHours { .late } else { .good }
    }
}
