public import Safeguarding
public import Storage

/// Somebody tells of a tie to a family here (P7, P12). Telling is always possible, whatever the rule; a manager answers.
public struct TellRelationship: Action {
    public static let verb = "relationship.tell"
    public static let clauses = ["P7", "P12", "N25"]
    private let id: Record.ID
    private let kind: RelationshipKind
    private let about: String
    private let network: SocialNetwork?
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - about: which family, in a few words.
    ///   - network: where they are linked; nothing where they are not.
    public init(_ id: Record.ID, _ kind: RelationshipKind, about: String, on network: SocialNetwork?) {
        self.id = id
        self.kind = kind
        self.about = about
        self.network = network
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] { ("about" as Field).refusals(of: about, most: 200) }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO relationship (setting, id, member, kind, about, network, declared_at)
            VALUES (\(asking.setting), \(id), \(facts.member), \(kind), \(about), \(network?.rawValue ?? ""), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A manager has talked about it and answers: it may stay on terms, or links end by a day (P12). Looked at again each year; the
/// last answer counts and earlier ones stay.
public struct AnswerRelationship: Action {
    public static let verb = "relationship.answer"
    public static let clauses = ["P7", "P12", "N25"]
    private let id: Record.ID
    private let relationship: Record.ID
    private let answer: RelationshipAnswer
    private let terms: String
    private let endsOn: Day?
    public var subject: [UInt8] { relationship.bytes }

    public init(_ id: Record.ID, to relationship: Record.ID, _ answer: RelationshipAnswer, terms: String, endsOn: Day?) {
        self.id = id
        self.relationship = relationship
        self.answer = answer
        self.terms = terms
        self.endsOn = endsOn
    }

    public struct Facts {
        let about: AboutMember
        let kind: RelationshipKind
        let rule: RelationshipRule
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let row = try db.row(
            "SELECT member, kind FROM relationship WHERE setting = \(asking.setting) AND id = \(relationship) AND over_at IS NULL"
        ) { (try $0.identifier(0) as Member.ID, try $0.word(1, as: RelationshipKind.self)) }
        guard let row else { throw NotFound() }
        let about = try AboutMember(row.0, for: asking, in: db)
        guard about.viewer.person == about.person || about.viewer.holds(Duty.managing) else { throw NotFound() }
        return Facts(about: about, kind: row.1, rule: try RegisterChoices.load(in: asking.setting, from: db).relationships)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let today = facts.about.viewer.today
        var refusals =
            facts.about.refusals(needing: Duty.managing) + ("terms" as Field).refusals(of: terms, most: 300)
            + [boundariesKept(answer, facts.kind, under: facts.rule)].compactMap(\.self)
        if answer == .ends {
            if let endsOn {
                if endsOn < today || endsOn > today.adding(days: 92) { refusals.append(.dayOutOfRange("ends_on")) }
            } else {
                refusals.append(.missing("ends_on"))
            }
        }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let today = facts.about.viewer.today
        let ends = answer == .ends ? endsOn : nil
        try db.execute(
            """
            INSERT INTO relationship_answer (setting, id, relationship, answer, terms, ends_on, review_on, answered_by, answered_at)
            VALUES (\(asking.setting), \(id), \(relationship), \(answer), \(terms), \(ends), \(ends ?? declarationDue(after: today)),
                    \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// Whoever told of a tie says that it is over.
public struct EndRelationship: Action {
    public static let verb = "relationship.end"
    public static let clauses = ["P7"]
    private let relationship: Record.ID
    public var subject: [UInt8] { relationship.bytes }

    public init(_ relationship: Record.ID) { self.relationship = relationship }

    public func facts(for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        let isTheirs = try db.exists(
            "SELECT 1 FROM relationship WHERE setting = \(asking.setting) AND id = \(relationship) AND member = \(viewer.member)")
        guard viewer.isTeam, isTheirs else { throw NotFound() }
    }

    public func refusals(_ facts: Void, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE relationship SET over_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(relationship) AND over_at IS NULL
            """)
    }
}
