public import Safeguarding
public import Storage

/// Keeps something from being deleted, at once and by one person.
public struct PlaceHold: Action {
    public static let verb = "retention.hold"
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let covers: RetentionHold.Covers
    private let reason: String
    private let reviewOn: Day?
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, on covers: RetentionHold.Covers, because reason: String, reviewOn: Day?) {
        self.id = id
        self.covers = covers
        self.reason = reason
        self.reviewOn = reviewOn
    }

    public struct Facts {
        let keeping: KeepingRecords
        let isKnown: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingRecords(asking, in: db)
        let isKnown: Bool =
            switch covers {
            case .kind(let kind): kind.rule != nil && !kind.isSealed
            case .child(let child): try db.exists("SELECT 1 FROM child WHERE setting = \(asking.setting) AND id = \(child)")
            case .member(let member): try db.exists("SELECT 1 FROM membership WHERE setting = \(asking.setting) AND id = \(member)")
            }
        return Facts(keeping: keeping, isKnown: isKnown)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.keeping.protecting + (facts.isKnown ? [] : [.missing("covers")]) + ("reason" as Field).refusals(of: reason, most: 500)
            + [holdReviewed(on: reviewOn, today: facts.keeping.viewer.today)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (kind, child, member): (KeptKind?, Child.ID?, Member.ID?) =
            switch covers {
            case .kind(let kind): (kind, nil, nil)
            case .child(let child): (nil, child, nil)
            case .member(let member): (nil, nil, member)
            }
        try db.execute(
            """
            INSERT INTO retention_hold (setting, id, kind, child, member, reason, review_on, set_by, set_at)
            VALUES (\(asking.setting), \(id), \(kind), \(child), \(member), \(reason), \(reviewOn), \(facts.keeping.viewer.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// What stands behind a hold that somebody wants to change.
public struct AboutHold: Sendable {
    let keeping: KeepingRecords
    let covers: (child: Child.ID?, member: Member.ID?)
    let askedBy: Person.ID?
    let about: Person.ID?
    let own: Set<Child.ID>

    init(_ hold: Record.ID, for asking: Asking, in db: Reader) throws {
        keeping = try KeepingRecords(asking, in: db)
        let row = try db.row(
            "SELECT lift_asked_by, child, member FROM retention_hold WHERE setting = \(asking.setting) AND id = \(hold) AND lifted_at IS NULL"
        ) {
            (
                try $0.optionalIdentifier(0) as Member.ID?, try $0.optionalIdentifier(1) as Child.ID?,
                try $0.optionalIdentifier(2) as Member.ID?
            )
        }
        guard let (asker, child, member) = row else { throw NotFound() }
        covers = (child, member)
        askedBy = try Kin.person(asker, in: asking.setting, from: db)
        about = try Kin.person(member, in: asking.setting, from: db)
        own = try Kin.children(of: keeping.viewer.person, in: asking.setting, from: db)
    }

    /// Nobody lifts what is about themselves or their own child.
    var refusals: [Refusal] {
        keeping.protecting + (about == keeping.viewer.person ? [.aboutOneself] : [])
            + (covers.child.map(own.contains) ?? false ? [.ownChild] : [])
    }
}

/// Asks that a hold is lifted, or that it stays for longer: a new day on which it is looked at.
public struct ReviewHold: Action {
    public enum Answer: Hashable, Sendable {
        case keep(until: Day?)
        case lift
    }

    public static let verb = "retention.review-hold"
    public static let clauses = ["P13"]
    private let hold: Record.ID
    private let answer: Answer
    public var subject: [UInt8] { hold.bytes }

    public init(_ hold: Record.ID, _ answer: Answer) {
        self.hold = hold
        self.answer = answer
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutHold { try AboutHold(hold, for: asking, in: db) }

    public func refusals(_ facts: AboutHold, to asking: Asking) -> [Refusal] {
        switch answer {
        case .keep(let day): facts.refusals + [holdReviewed(on: day, today: facts.keeping.viewer.today)].compactMap(\.self)
        case .lift: facts.refusals + (facts.askedBy == nil ? [] : [.changedMeanwhile])
        }
    }

    public func apply(_ facts: AboutHold, for asking: Asking, in db: Writer) throws {
        switch answer {
        case .keep(let day):
            // Whoever keeps it did not agree to lift it.
            try db.execute(
                """
                UPDATE retention_hold SET review_on = \(day), lift_asked_by = NULL, lift_asked_at = NULL
                WHERE setting = \(asking.setting) AND id = \(hold)
                """)
        case .lift:
            try db.execute(
                """
                UPDATE retention_hold SET lift_asked_by = \(facts.keeping.viewer.member), lift_asked_at = \(asking.now)
                WHERE setting = \(asking.setting) AND id = \(hold)
                """)
        }
    }
}

/// The second person agrees: it is held no longer. What was announced before is announced anew.
public struct LiftHold: Action {
    public static let verb = "retention.lift-hold"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let hold: Record.ID
    public var subject: [UInt8] { hold.bytes }
    public init(_ hold: Record.ID) { self.hold = hold }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutHold { try AboutHold(hold, for: asking, in: db) }

    public func refusals(_ facts: AboutHold, to asking: Asking) -> [Refusal] {
        facts.refusals + [twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.keeping.viewer.person)].compactMap(\.self)
    }

    public func apply(_ facts: AboutHold, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE retention_hold SET lifted_by = \(facts.keeping.viewer.member), lifted_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(hold)
            """)
    }
}
