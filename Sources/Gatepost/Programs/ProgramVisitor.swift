public import Safeguarding
import Storage
import Synchronization

/// Another program that showed a good token: for whom it acts, and what it was let do.
public struct ProgramVisitor: Sendable {
    public let token: Record.ID
    /// What the setting calls it. What it brought in is known under this name, so that a new token goes on where the last one was.
    public let program: String
    public let scopes: Set<ProgramScope>
    public let lastDay: Day
    /// Whoever asked for the token, as they stand at this moment.
    public let viewer: Viewer

    /// Names the token in the log, as what its member acted from. The log's format has that place, and no word for programs.
    public var device: Device.ID { Device.ID(high: token.high, low: token.low) }
}

extension Application {
    /// Who shows this token. Whether it is good is asked anew each time: of its row, and of whoever asked for it.
    /// - Returns: `nil` for one that was made up, ended, run out or not allowed, and when whoever asked for it may not run the setting any
    ///   more. They all look the same.
    public func program(bearing text: String) async throws -> ProgramVisitor? {
        guard let shown = ProgramToken(text) else { return nil }
        let (now, setting) = (clock.now, shown.setting)
        let found = try await read(in: setting) { db -> (ProgramVisitor, usedAt: Int?)? in
            let row = try db.row(
                """
                SELECT program, scopes, last_day, asked_by, secret_hash, used_at FROM program_token
                WHERE setting = \(setting) AND id = \(shown.id) AND secret_hash IS NOT NULL AND revoked_at IS NULL
                """
            ) { row in
                (
                    program: try row.text(0), scopes: ProgramScope.read(try row.text(1)), lastDay: try row.day(2),
                    askedBy: try row.identifier(3) as Member.ID, hash: try row.bytes(4), usedAt: row.optionalInteger(5)
                )
            }
            guard let row, isSame(row.hash, shown.hash), let viewer = try Viewer.load(row.askedBy, in: setting, at: now, from: db),
                viewer.holds(Duty.managing), viewer.today <= row.lastDay
            else { return nil }
            let visitor = ProgramVisitor(token: shown.id, program: row.program, scopes: row.scopes, lastDay: row.lastDay, viewer: viewer)
            return (visitor, row.usedAt)
        }
        guard let (visitor, usedAt) = found else { return nil }
        // To the minute is near enough, and spares the one writer.
        if usedAt.map({ $0 < now - Span.minute }) ?? true {
            try await database.write(.setting(setting)) { db in
                try db.execute("UPDATE program_token SET used_at = \(now) WHERE setting = \(setting) AND id = \(shown.id)")
            }
        }
        return visitor
    }
}

/// How often programs may ask, in the memory of this process: ten a second, and six hundred at once.
public final class ProgramMeter: Sendable {
    private struct Count {
        var left: Int
        var at: Int
    }

    static let atOnce = 600
    private static let perSecond = 10
    /// More askers than this are not told apart; those who are quiet are forgotten first.
    private static let mostAskers = 10_000
    private let counts = Mutex<[String: Count]>([:])

    public init() {}

    /// Counts one request.
    /// - Parameter asker: a token, or the network address of somebody who shows none that is good.
    /// - Returns: seconds to wait, when it has to; then nothing was counted.
    public func wait(_ asker: String, at now: Int) -> Int? {
        counts.withLock { counts in
            if counts.count >= ProgramMeter.mostAskers {
                counts = counts.filter { now - $0.value.at < Span.minute }
                if counts.count >= ProgramMeter.mostAskers { counts.removeAll() }
            }
            let former = counts[asker] ?? Count(left: ProgramMeter.atOnce, at: now)
            // A clock that was set back would have them wait until it is where it was.
            let before = min(former.at, now)
            let gained = (now - before) * ProgramMeter.perSecond / Span.second
            // What is not yet a whole one goes on counting from where it was.
            let at = before + gained * Span.second / ProgramMeter.perSecond
            let left = min(ProgramMeter.atOnce, former.left + gained)
            guard left > 0 else {
                counts[asker] = Count(left: 0, at: at)
                return 1
            }
            counts[asker] = Count(left: left - 1, at: at)
            return nil
        }
    }
}
