public import Safeguarding
public import Storage

/// Begins to look through everything that came since the last look (N13). One is open at a time; whoever watches the page goes on with it.
public struct StartLook: Action {
    public static let verb = "monitoring.start"
    public static let clauses = ["N13", "D18"]
    /// Older pictures that are looked at again each time.
    public static let sampled = 5
    public let look: Record.ID
    public var subject: [UInt8] { look.bytes }

    public init(_ look: Record.ID) { self.look = look }

    public struct Facts {
        let watching: Watching
        let isOpen: Bool
        let from: Int
        /// Pictures that were out before, and are this viewer's to call well; those never drawn first.
        let older: [(picture: Picture.ID, isDrawn: Bool)]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let watching = try Watching(asking, in: db)
        let others = try OthersPosts(for: watching.viewer, from: db)
        let from =
            try Rota.lastSeen(in: asking.setting, from: db) ?? Unseen.beginning(in: asking.setting, at: asking.now, from: db)
        return Facts(
            watching: watching,
            isOpen: try db.exists("SELECT 1 FROM monitoring_look WHERE setting = \(asking.setting) AND signed_at IS NULL"), from: from,
            older: try db.rows(
                """
                SELECT c.id, CASE WHEN EXISTS (SELECT 1 FROM monitoring_sample x WHERE x.setting = c.setting AND x.picture = c.id)
                THEN 1 ELSE 0 END FROM picture c JOIN post p ON p.setting = c.setting AND p.id = c.post
                WHERE c.setting = \(asking.setting) AND c.removed_at IS NULL AND p.state = 'published' AND p.published_at <= \(from)
                AND \(others.areTheirs("p")) ORDER BY c.id
                """
            ) { (picture: try $0.identifier(0), isDrawn: try $0.flag(1)) })
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.watching.refusals + (facts.isOpen ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO monitoring_look (setting, id, started_by, started_at, from_at, until_at, note)
            VALUES (\(asking.setting), \(look), \(facts.watching.viewer.member), \(asking.now), \(facts.from), \(asking.now), '')
            """)
        for picture in draw(facts.older, for: asking) {
            try db.execute("INSERT INTO monitoring_sample (setting, look, picture) VALUES (\(asking.setting), \(look), \(picture))")
        }
    }

    /// By chance, so that nobody can know beforehand which; those that were never drawn come first.
    private func draw(_ older: [(picture: Picture.ID, isDrawn: Bool)], for asking: Asking) -> [Picture.ID] {
        var (fresh, again) = (older.filter { !$0.isDrawn }.map(\.picture), older.filter(\.isDrawn).map(\.picture))
        var drawn: [Picture.ID] = []
        while drawn.count < StartLook.sampled, !(fresh.isEmpty && again.isEmpty) {
            let chance = asking.randomBytes(4).reduce(0) { $0 << 8 | Int($1) }
            drawn.append(fresh.isEmpty ? again.remove(at: chance % again.count) : fresh.remove(at: chance % fresh.count))
        }
        return drawn
    }
}

/// Signs a look: everything up to the moment it began was seen (N13). What is about a carer of the monitor's own child is not theirs to
/// see, and what they had a hand in not theirs to call well; it goes on waiting for a colleague.
public struct SignLook: Action {
    public static let verb = "monitoring.sign"
    public static let clauses = ["N13", "D18"]
    let look: Record.ID
    let note: String
    public var subject: [UInt8] { look.bytes }

    public init(_ look: Record.ID, note: String = "") {
        self.look = look
        self.note = note
    }

    public struct Facts {
        let watching: Watching
        let isSigned: Bool
        let left: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let watching = try Watching(asking, in: db)
        let row = try db.row("SELECT until_at, signed_at FROM monitoring_look WHERE setting = \(asking.setting) AND id = \(look)") {
            (try $0.integer(0), $0.optionalInteger(1))
        }
        guard let (until, signed) = row else { throw NotFound() }
        let left = try Unseen(until: until, look: look, for: watching.viewer, from: db).counts(from: db).values.reduce(0, +)
        return Facts(
            watching: watching, isSigned: signed != nil,
            left: left + (try OutsideDue.load(for: watching.viewer, from: db).count))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if facts.isSigned { return [.changedMeanwhile] }
        return facts.watching.refusals + (facts.left > 0 ? [.unseen(facts.left)] : [])
            + Field("note").refusals(of: note, most: 1000, required: false)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE monitoring_look SET signed_by = \(facts.watching.viewer.member), signed_at = \(asking.now), note = \(note)
            WHERE setting = \(asking.setting) AND id = \(look) AND signed_at IS NULL
            """)
    }
}

/// Closes a follow-up with what came of it.
public struct CloseFollowUp: Action {
    public static let verb = "monitoring.close"
    public static let clauses = ["N13"]
    let seen: Record.ID
    let outcome: String
    public var subject: [UInt8] { seen.bytes }

    public init(_ seen: Record.ID, outcome: String) {
        self.seen = seen
        self.outcome = outcome
    }

    public struct Facts {
        let watching: Watching
        let isClosed: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let watching = try Watching(asking, in: db)
        guard let open = try FollowUps.load(for: watching.viewer, from: db).all.first(where: { $0.seen == seen }) else {
            let isHere = try db.exists(
                "SELECT 1 FROM monitoring_seen WHERE setting = \(asking.setting) AND id = \(seen) AND closed_at IS NOT NULL")
            guard isHere else { throw NotFound() }
            return Facts(watching: watching, isClosed: true)
        }
        _ = open
        return Facts(watching: watching, isClosed: false)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.watching.refusals + Field("outcome").refusals(of: outcome, most: 500) + (facts.isClosed ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE monitoring_seen SET closed_by = \(facts.watching.viewer.member), closed_at = \(asking.now), outcome = \(outcome)
            WHERE setting = \(asking.setting) AND id = \(seen) AND closed_at IS NULL
            """)
    }
}
