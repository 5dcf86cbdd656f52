import Synchronization

/// Statements that took too long, told by their text as it stands in the source: never by what was bound into them.
public enum SlowStatements {
    /// From here on one is told of.
    static let bound = Duration.milliseconds(250)

    public typealias Teller = @Sendable (_ template: String, _ took: Duration) -> Void
    private static let teller = Mutex<Teller?>(nil)

    /// Whom to tell, for the whole process.
    public static func tell(_ body: @escaping Teller) { teller.withLock { $0 = body } }

    static func note(_ sql: SQL, since began: ContinuousClock.Instant) {
        let took = ContinuousClock.now - began
        guard took > bound, let tell = teller.withLock({ $0 }) else { return }
        tell(sql.text, took)
    }
}
