import Safeguarding
import Storage

/// Things that somebody is told of together, once a day or once a week.
enum Digests {
    /// Keeps that there was something of a kind, and nothing of what it was.
    static func add(_ kind: NoticeKind, for member: Member.ID, _ pace: NoticePace, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO digest_item (setting, id, member, kind, pace, made_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(member), \(kind), \(pace), \(asking.now))
            """)
    }

    /// The moment up to which those with a pace are to have been told by now.
    static func due(_ pace: NoticePace, at now: Int, in zone: Zone) -> Int? {
        if pace == .atOnce { return now }
        let (day, minute) = zone.dayAndMinute(at: now)
        return pace.digestDay(on: day, minute: minute).map { zone.moment(on: $0, minute: NoticePace.digestMinute) }
    }

    static func done(_ pace: NoticePace, in setting: Setting.ID, from db: Reader) throws -> Int? {
        try db.row("SELECT done_until FROM digest_run WHERE setting = \(setting) AND pace = \(pace)") { try $0.integer(0) }
    }

    static func note(_ pace: NoticePace, until: Int, in setting: Setting.ID, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO digest_run (setting, pace, done_until) VALUES (\(setting), \(pace), \(until))
            ON CONFLICT (setting, pace) DO UPDATE SET done_until = \(until)
            """)
    }

    /// Posts that came onto the page in a span of time and are still there.
    static func posts(in setting: Setting.ID, after: Int, until: Int, from db: Reader) throws -> [Post.ID] {
        try db.rows(
            """
            SELECT id FROM post WHERE setting = \(setting) AND state = \(PostState.published)
            AND published_at > \(after) AND published_at <= \(until) ORDER BY published_at
            """
        ) { try $0.identifier(0) }
    }

    /// Whether there may be anything to tell; whom of it, the action asks.
    static func isAnything(_ pace: NoticePace, in setting: Setting.ID, after: Int, until: Int, from db: Reader) throws -> Bool {
        if try !posts(in: setting, after: after, until: until, from: db).isEmpty { return true }
        return try db.exists(
            "SELECT 1 FROM digest_item WHERE setting = \(setting) AND pace = \(pace) AND made_at <= \(until) AND digest IS NULL")
    }
}

/// The caretaker tells everybody of a setting who chose this pace what there is to see, in one letter each. What may be seen is asked of
/// the page for each of them at this moment; what was taken down meanwhile is not told of.
struct MakeDigests: Action {
    static let verb = "notices.digest"
    static let clauses = ["N1"]
    let pace: NoticePace
    /// Microseconds since 1970, UTC.
    let until: Int
    let subject: [UInt8]

    init(in setting: Setting.ID, _ pace: NoticePace, until: Int) {
        self.pace = pace
        self.until = until
        subject = setting.bytes
    }

    struct Facts {
        let isDue: Bool
        let told: [(member: Member.ID, kinds: Set<NoticeKind>)]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let after = try Digests.done(pace, in: asking.setting, from: db), after < until else { return Facts(isDue: false, told: []) }
        var told = Dictionary(
            grouping: try db.rows(
                """
                SELECT member, kind FROM digest_item
                WHERE setting = \(asking.setting) AND pace = \(pace) AND made_at <= \(until) AND digest IS NULL
                """
            ) { (try $0.identifier(0) as Member.ID, try $0.word(1, as: NoticeKind.self)) }, by: \.0
        ).mapValues { Set($0.map(\.1)) }
        let posts = try Digests.posts(in: asking.setting, after: after, until: until, from: db)
        for member in try posts.isEmpty ? [] : families(of: asking.setting, from: db) {
            // To whoever has not agreed yet the page is not there, so nothing is asked of it for them.
            guard let viewer = try Viewer.load(member, in: asking.setting, at: asking.now, from: db), viewer.hasAgreed,
                viewer.pageStanding != .revoked, try posts.contains(where: { try db.shows($0, to: viewer) })
            else { continue }
            told[member, default: []].insert(.posts)
        }
        return Facts(isDue: true, told: told.sorted { $0.key < $1.key }.map { (member: $0.key, kinds: $0.value) })
    }

    /// Members of families who want to hear of posts at this pace.
    private func families(of setting: Setting.ID, from db: Reader) throws -> [Member.ID] {
        let members = try db.rows(
            """
            SELECT m.id, n.pace FROM membership m
            LEFT JOIN notice_choice n ON n.setting = m.setting AND n.member = m.id AND n.kind = \(NoticeKind.posts)
            WHERE m.setting = \(setting) AND m.capacity IN (\(Capacity.parent), \(Capacity.family)) ORDER BY m.id
            """
        ) { (try $0.identifier(0) as Member.ID, $0.optionalText(1)) }
        return members.filter { ($0.1 ?? NoticeKind.posts.usual.rawValue) == pace.rawValue }.map(\.0)
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.managing)] : facts.isDue ? [] : [.changedMeanwhile]
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        for (member, kinds) in facts.told {
            let id: Record.ID = asking.identifier()
            try db.execute(
                """
                INSERT INTO digest (setting, id, member, kinds, made_at)
                VALUES (\(asking.setting), \(id), \(member), \(kinds.map(\.rawValue).sorted().joined(separator: " ")), \(asking.now))
                """)
            try db.execute(
                """
                UPDATE digest_item SET digest = \(id) WHERE setting = \(asking.setting) AND member = \(member) AND pace = \(pace)
                AND made_at <= \(until) AND digest IS NULL
                """)
            try Outbox.add(.digest, to: member, about: id.bytes, for: asking, in: db)
        }
        try Digests.note(pace, until: until, in: asking.setting, in: db)
    }
}

extension Caretaker {
    /// Tells of what there is to see, to each at the pace that they chose.
    static func makeDigests(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        let zone = try await application.read(in: setting) { db in try Zone.of(setting, in: db) }
        for pace in [NoticePace.atOnce, .daily, .weekly] {
            guard let until = Digests.due(pace, at: now, in: zone) else { continue }
            let after = try await application.read(in: setting) { db in try Digests.done(pace, in: setting, from: db) }
            guard let after else {
                // Nobody is told now of what was there before there were digests.
                try await application.database.write(.setting(setting)) { db in
                    try Digests.note(pace, until: until, in: setting, in: db)
                }
                continue
            }
            let isAnything = try await application.read(in: setting) { db in
                try until > after && Digests.isAnything(pace, in: setting, after: after, until: until, from: db)
            }
            guard isAnything else { continue }
            try await application.gate.perform(
                MakeDigests(in: setting, pace, until: until), for: application.asking(.caretaker, in: setting))
        }
    }
}
