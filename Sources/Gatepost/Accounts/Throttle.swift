import Safeguarding
import Storage

/// Slows down whoever guesses: some tries are free, then each waits twice as long as the one before, up to a quarter of an
/// hour. Nothing is ever locked, and a browser that is known here has a count of its own, so that nobody can keep a
/// person out by guessing in their name.
struct Throttle: Sendable {
    enum Key: Hashable, Sendable {
        case account(String)
        case address(String)
        case browser(Person.ID, [UInt8])
        case setUp
        /// A second factor: of a person, from a session or browser that is theirs already, or from anywhere else.
        case proof(Person.ID, [UInt8]?)
        /// Asking for a letter to sign in with.
        case letter(String)
        /// The code of a device to be enrolled.
        case device(Person.ID)
    }

    private let application: Application
    init(_ application: Application) { self.application = application }

    /// Counts a try before it is made, so that many at once count as many.
    /// - Returns: microseconds to wait, if it has to; then nothing was counted.
    func admit(_ keys: [Key], at now: Int) async throws -> Int? {
        let rows = keys.map { (name(of: $0), allowance(of: $0)) }
        return try await application.database.write(.outside) { db in
            let counts = try rows.map { key, allowance in
                let found = try db.reader.row("SELECT count, since FROM throttle WHERE key = \(key)") {
                    (try $0.integer(0), try $0.integer(1))
                }
                guard let found, now < found.1 + allowance.forgets else { return (count: 0, wait: 0) }
                return (count: found.0, wait: found.1 + allowance.wait(after: found.0) - now)
            }
            if let wait = counts.map(\.wait).max(), wait > 0 { return wait }
            for ((key, _), (count, _)) in zip(rows, counts) {
                try db.execute(
                    """
                    INSERT INTO throttle (key, count, since) VALUES (\(key), \(count + 1), \(now))
                    ON CONFLICT (key) DO UPDATE SET count = \(count + 1), since = \(now)
                    """)
            }
            return nil
        }
    }

    /// It was right: the tries at this account or from this browser are forgotten. Those from an address are not, or
    /// somebody with an account of their own could go on guessing at others'.
    func forgive(_ keys: [Key]) async throws {
        let names = keys.filter { if case .address = $0 { false } else { true } }.map(name)
        try await application.database.write(.outside) { db in
            try db.execute("DELETE FROM throttle WHERE key IN (\(list: names))")
        }
    }

    private struct Allowance: Sendable {
        let free: Int
        let forgets: Int
        func wait(after count: Int) -> Int {
            count < free ? 0 : min(15 * Span.minute, Span.second << min(count - free, 10))
        }
    }

    private func allowance(of key: Key) -> Allowance {
        switch key {
        case .account: Allowance(free: 5, forgets: Span.day)
        // A whole nursery may share one address.
        case .address: Allowance(free: 40, forgets: Span.hour)
        case .browser: Allowance(free: 10, forgets: Span.hour)
        case .setUp: Allowance(free: 5, forgets: Span.hour)
        // Three of a million codes are right at a time. About a hundred tries a day leave whoever knows the password years of guessing.
        case .proof(_, nil): Allowance(free: 5, forgets: Span.day)
        case .proof(_, .some): Allowance(free: 10, forgets: Span.hour)
        case .letter: Allowance(free: 3, forgets: Span.hour)
        case .device: Allowance(free: 5, forgets: Span.hour)
        }
    }

    /// Neither addresses nor names are kept, only what we alone can make of them.
    private func name(of key: Key) -> [UInt8] {
        switch key {
        case .account(let name): application.secrets.code(for: "throttle account", [Array(name.utf8)])
        case .address(let address):
            application.secrets.code(for: "throttle address", [NetworkAddress(address)?.household ?? Array(address.utf8)])
        case .browser(let person, let hash): application.secrets.code(for: "throttle browser", [person.bytes, hash])
        case .setUp: application.secrets.code(for: "throttle set-up", [])
        case .proof(let person, let hash): application.secrets.code(for: "throttle proof", [person.bytes, hash ?? []])
        case .letter(let name): application.secrets.code(for: "throttle letter", [Array(name.utf8)])
        case .device(let person): application.secrets.code(for: "throttle device", [person.bytes])
        }
    }
}
