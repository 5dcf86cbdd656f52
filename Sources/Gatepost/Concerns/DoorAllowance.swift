import Safeguarding
import Synchronization

/// How often a setting's door may be used within an hour, by everybody together. In memory and by setting only: a count for each address
/// would be a record of who came.
public final class DoorAllowance: Sendable {
    /// Forms and tries together; a nursery's worst day is a tenth of it, and a guesser gets nowhere.
    static let most = 60
    private let uses = Mutex<[Setting.ID: (count: Int, since: Int)]>([:])

    public init() {}

    func admits(_ setting: Setting.ID, at now: Int) -> Bool {
        uses.withLock { uses in
            var use = uses[setting] ?? (0, now)
            if now - use.since >= Span.hour { use = (0, now) }
            guard use.count < DoorAllowance.most else { return false }
            use.count += 1
            uses[setting] = use
            return true
        }
    }
}
