public import Safeguarding
import Storage
import Synchronization

/// Counts in memory what each member opens, and says when it is too much (N31, S13). Nothing is written while somebody looks: the
/// caretaker notes one row a member every so often, so that a restart forgets little, and raises the alarm through the gate.
public final class ViewMeter: Sendable {
    struct Key: Hashable, Sendable {
        let setting: Setting.ID
        let member: Member.ID
    }

    /// One member's last days.
    private struct Count {
        var since: Int
        /// Pictures that were opened, as far as this process knows which; `earlier` were noted before it began.
        var opened: Set<UInt64> = []
        var pages: Set<UInt64> = []
        var earlier = ViewingCount()
        var isChanged = false
        var isStopped = false
        /// The desk has been told.
        var isRaised = false

        var now: ViewingCount { ViewingCount(opened: earlier.opened + opened.count, pages: earlier.pages + pages.count) }
    }

    private struct State {
        var counts: [Key: Count] = [:]
        var bounds: [Setting.ID: ViewingBound] = [:]
        /// What was noted before this process began has been read.
        var isRead = false
    }

    private let state = Mutex(State())

    public init() {}

    /// A large picture is about to be sent.
    public func open(_ picture: Picture.ID, by viewer: Viewer) -> ViewingVerdict {
        note(viewer) { $0.opened.insert(picture.low ^ picture.high).inserted }
    }

    /// A page of older posts is about to be shown.
    public func page(before place: FeedPage.Place, by viewer: Viewer) -> ViewingVerdict {
        note(viewer) { $0.pages.insert(place.post.low ^ UInt64(bitPattern: Int64(place.publishedAt))).inserted }
    }

    private func note(_ viewer: Viewer, _ add: (inout Count) -> Bool) -> ViewingVerdict {
        // Who writes or approves posts looks at every picture; their marks still say whose copy one was.
        guard !PostAtGate.isBehindThePage(viewer) else { return .free }
        let key = Key(setting: viewer.setting, member: viewer.member)
        return state.withLock { state in
            var count = state.counts[key] ?? Count(since: viewer.now)
            if count.isStopped { return .stopped }
            if viewer.now - count.since >= ViewingCount.days * Span.day { count = Count(since: viewer.now) }
            if add(&count) { count.isChanged = true }
            let verdict = (state.bounds[viewer.setting] ?? ViewingBound(habits: [], pictures: 0)).verdict(on: count.now)
            count.isStopped = verdict == .stopped
            state.counts[key] = count
            return verdict
        }
    }

    /// Somebody decided that it was all right: their count begins anew.
    func forgive(_ member: Member.ID, in setting: Setting.ID) {
        state.withLock { $0.counts[Key(setting: setting, member: member)] = nil }
    }

    func count(of member: Member.ID, in setting: Setting.ID) -> ViewingCount? {
        state.withLock { $0.counts[Key(setting: setting, member: member)]?.now }
    }
}

extension ViewMeter {
    /// Notes what changed, reads what other processes decided, works out each setting's bound anew, and raises alarms.
    func settle(_ application: Application) async throws {
        let now = application.clock.now
        let settings = try await application.settings()
        if !state.withLock({ $0.isRead }) {
            for setting in settings { try await recall(setting, application, at: now) }
            state.withLock { $0.isRead = true }
        }
        for setting in settings {
            try await note(setting, application, at: now)
            try await settle(setting, application, at: now)
        }
    }

    /// Writes what changed, a row for each member.
    private func note(_ setting: Setting.ID, _ application: Application, at now: Int) async throws {
        let changed = state.withLock { state in
            state.counts.filter { $0.key.setting == setting && $0.value.isChanged }.map { ($0.key.member, $0.value.since, $0.value.now) }
        }
        guard !changed.isEmpty else { return }
        try await application.database.write(.setting(setting)) { db in
            for (member, since, count) in changed {
                try db.execute(
                    """
                    INSERT INTO viewing_tally (setting, member, opened, pages, since, noted_at)
                    VALUES (\(setting), \(member), \(count.opened), \(count.pages), \(since), \(now))
                    ON CONFLICT (setting, member) DO UPDATE SET opened = \(count.opened), pages = \(count.pages), since = \(since),
                    noted_at = \(now)
                    """)
            }
        }
        state.withLock { state in
            for (member, _, _) in changed { state.counts[Key(setting: setting, member: member)]?.isChanged = false }
        }
    }

    private func settle(_ setting: Setting.ID, _ application: Application, at now: Int) async throws {
        let (bound, open) = try await application.read(in: setting) { db in
            (try ViewMeter.bound(in: setting, at: now, from: db), try ViewingAlarms.stopped(in: setting, from: db))
        }
        let stopped = state.withLock { state in
            state.bounds[setting] = bound
            var new: [(Member.ID, ViewingCount)] = []
            for (key, count) in state.counts where key.setting == setting && count.isStopped {
                if open.contains(key.member) { continue }
                // The desk was told and has let them on, perhaps in another process.
                if count.isRaised { state.counts[key] = nil } else { new.append((key.member, count.now)) }
            }
            // Stopped by another process, or before this one began.
            for member in open {
                let key = Key(setting: setting, member: member)
                state.counts[key, default: Count(since: now)].isStopped = true
                state.counts[key]?.isRaised = true
            }
            return new
        }
        for (member, count) in stopped {
            let raised = RaiseViewingAlarm(member, count, bound: bound.opened)
            do { try await application.gate.perform(raised, for: application.asking(.caretaker, in: setting)) } catch is Refused {}
            state.withLock { $0.counts[Key(setting: setting, member: member)]?.isRaised = true }
        }
    }

    /// What was noted before this process began.
    private func recall(_ setting: Setting.ID, _ application: Application, at now: Int) async throws {
        let noted = try await application.read(in: setting) { db in
            try db.rows(
                """
                SELECT member, opened, pages, since FROM viewing_tally
                WHERE setting = \(setting) AND since > \(now - ViewingCount.days * Span.day)
                """
            ) {
                (
                    try $0.identifier(0) as Member.ID, ViewingCount(opened: try $0.integer(1), pages: try $0.integer(2)),
                    try $0.integer(3)
                )
            }
        }
        state.withLock { state in
            for (member, earlier, since) in noted {
                let key = Key(setting: setting, member: member)
                var count = state.counts[key] ?? Count(since: since)
                count.since = min(count.since, since)
                count.earlier = earlier
                state.counts[key] = count
            }
        }
    }

    /// What is usual here: what was noted of every family member in their last days, those who opened nothing included.
    static func bound(in setting: Setting.ID, at now: Int, from db: Reader) throws -> ViewingBound {
        let noted = try db.rows(
            "SELECT opened, pages FROM viewing_tally WHERE setting = \(setting) AND since > \(now - ViewingCount.days * Span.day)"
        ) { ViewingCount(opened: try $0.integer(0), pages: try $0.integer(1)) }
        let today = try Zone.of(setting, in: db).day(at: now)
        let members = try db.count(
            """
            SELECT COUNT(*) FROM membership WHERE setting = \(setting) AND first_day <= \(today) AND (last_day IS NULL OR last_day >= \(today))
            """)
        let pictures = try db.count(
            """
            SELECT COUNT(*) FROM picture c JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE c.setting = \(setting) AND c.removed_at IS NULL AND p.state = 'published'
            """)
        let quiet = max(0, members - noted.count)
        return ViewingBound(habits: noted + [ViewingCount](repeating: ViewingCount(), count: quiet), pictures: pictures)
    }
}
