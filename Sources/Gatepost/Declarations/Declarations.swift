public import Safeguarding
public import Storage

/// Reading declarations.
enum Declarations {
    /// When the next is due, and whether the last one asks for help.
    static func latest(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> (due: Day, asksForHelp: Bool)? {
        try db.row(
            """
            SELECT d.due_on, d.suitable, (SELECT COUNT(*) FROM declared_network n WHERE n.setting = d.setting AND n.declaration = d.id
                                          AND (n.at_maximum = 0 OR n.unlinked = 0))
            FROM declaration d WHERE d.setting = \(setting) AND d.member = \(member) ORDER BY d.made_at DESC, d.id DESC LIMIT 1
            """
        ) { (due: try $0.day(0), asksForHelp: try !$0.flag(1) || $0.integer(2) > 0) }
    }

    /// Ties that a manager has not answered, and the first day on which an answer is looked at again.
    static func ties(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> (unanswered: Int, review: Day?) {
        let reviews = try db.rows(
            """
            SELECT (SELECT a.review_on FROM relationship_answer a WHERE a.setting = r.setting AND a.relationship = r.id
                    ORDER BY a.answered_at DESC, a.id DESC LIMIT 1)
            FROM relationship r WHERE r.setting = \(setting) AND r.member = \(member) AND r.over_at IS NULL
            """
        ) { try $0.optionalDay(0) }
        return (reviews.count { $0 == nil }, reviews.compactMap(\.self).min())
    }

    /// Ties that wait for a manager's answer, anybody's but this human's own.
    static func waiting(for viewer: Viewer, from db: Reader) throws -> Int {
        try db.count(
            """
            SELECT COUNT(*) FROM relationship r JOIN membership m ON m.setting = r.setting AND m.id = r.member
            WHERE r.setting = \(viewer.setting) AND r.over_at IS NULL AND m.person <> \(viewer.person)
            AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
            AND NOT EXISTS (SELECT 1 FROM relationship_answer a WHERE a.setting = r.setting AND a.relationship = r.id)
            """)
    }
}

/// A declaration as it was made.
public struct DeclarationEntry: Sendable {
    public let madeAt: Int
    public let due: Day
    public let isSuitable: Bool
    public let typedName: String
    public let rule: RelationshipRule
    public let networks: [DeclaredNetwork]

    /// Newest first.
    static func all(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [DeclarationEntry] {
        let rows = try db.rows(
            """
            SELECT id, made_at, due_on, suitable, typed_name, rule FROM declaration WHERE setting = \(setting) AND member = \(member)
            ORDER BY made_at DESC, id DESC LIMIT 20
            """
        ) { row in
            (
                try row.identifier(0) as Record.ID, try row.integer(1), try row.day(2), try row.flag(3), try row.text(4),
                try row.word(5, as: RelationshipRule.self)
            )
        }
        return try rows.map { id, madeAt, due, suitable, name, rule in
            let networks = try db.rows(
                """
                SELECT network, at_maximum, unlinked FROM declared_network WHERE setting = \(setting) AND declaration = \(id) ORDER BY network
                """
            ) { DeclaredNetwork(try $0.word(0), atMaximum: try $0.flag(1), unlinked: try $0.flag(2)) }
            return DeclarationEntry(madeAt: madeAt, due: due, isSuitable: suitable, typedName: name, rule: rule, networks: networks)
        }
    }
}

/// A tie to a family that somebody told of, with a manager's answers.
public struct RelationshipEntry: Sendable {
    public struct Answer: Sendable {
        public let answer: RelationshipAnswer
        public let terms: String
        public let endsOn: Day?
        public let reviewOn: Day
        public let by: String
        public let at: Int
    }

    public let id: Record.ID
    public let kind: RelationshipKind
    public let about: String
    public let network: SocialNetwork?
    public let declaredAt: Int
    public let overAt: Int?
    /// Newest first.
    public let answers: [Answer]

    static func all(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [RelationshipEntry] {
        let rows = try db.rows(
            """
            SELECT id, kind, about, network, declared_at, over_at FROM relationship WHERE setting = \(setting) AND member = \(member)
            ORDER BY declared_at DESC, id DESC
            """
        ) { row in
            (
                try row.identifier(0) as Record.ID, try row.word(1, as: RelationshipKind.self), try row.text(2), try row.text(3),
                try row.integer(4), row.optionalInteger(5)
            )
        }
        return try rows.map { id, kind, about, network, declaredAt, overAt in
            let answers = try db.rows(
                """
                SELECT a.answer, a.terms, a.ends_on, a.review_on, p.name, a.answered_at FROM relationship_answer a
                JOIN membership m ON m.setting = a.setting AND m.id = a.answered_by JOIN person p ON p.id = m.person
                WHERE a.setting = \(setting) AND a.relationship = \(id) ORDER BY a.answered_at DESC, a.id DESC
                """
            ) { row in
                Answer(
                    answer: try row.word(0), terms: try row.text(1), endsOn: try row.optionalDay(2), reviewOn: try row.day(3),
                    by: try row.text(4), at: try row.integer(5))
            }
            return RelationshipEntry(
                id: id, kind: kind, about: about, network: SocialNetwork(rawValue: network), declaredAt: declaredAt, overAt: overAt,
                answers: answers)
        }
    }
}

/// What somebody is asked to declare, and what they said last.
public struct DeclarationPage: Sendable {
    public let name: String
    public let rule: RelationshipRule
    public let last: DeclarationEntry?
    public let relationships: [RelationshipEntry]

    /// One's own.
    /// - Throws: `NotFound` for those who do not work here.
    public static func load(for viewer: Viewer, from db: Reader) throws -> DeclarationPage {
        guard viewer.isTeam else { throw NotFound() }
        return DeclarationPage(
            name: viewer.name, rule: try RegisterChoices.load(in: viewer.setting, from: db).relationships,
            last: try DeclarationEntry.all(of: viewer.member, in: viewer.setting, from: db).first,
            relationships: try RelationshipEntry.all(of: viewer.member, in: viewer.setting, from: db))
    }
}
