public import Safeguarding
public import Storage

/// A text that somebody is asked to sign: what of it they have opened, what they said last, and what is new since then (D22).
public struct AgreementPage: Sendable {
    public let version: PolicyVersion
    public let opened: Set<String>
    /// Nothing while they have not answered for this version.
    public let answer: Answer?
    /// The version they signed before this one, and what has changed since; nothing for a first reading.
    public let before: (version: Int, difference: PolicyDifference)?
    /// What else waits for their signature.
    public let next: PolicyKind?
    /// It opens the page to them: without it the page stays closed.
    public let opensPage: Bool

    public struct Answer: Sendable {
        public let record: Record.ID
        public let accepted: Bool
        public let typedName: String
        public let on: Day
    }

    public var kind: PolicyKind { version.kind }
    /// The first section that has still to be opened.
    public var nextSection: PolicyText.Section? { version.text.sections.first { !opened.contains($0.name) } }

    /// - Throws: `NotFound` for a text that is not put to this viewer.
    public static func load(_ kind: PolicyKind, for viewer: Viewer, from db: Reader) throws -> AgreementPage {
        let asked = try AskedVersion(kind, for: viewer, in: db)
        let answers = try db.rows(
            """
            SELECT version, accepted, typed_name, signed_at, id FROM signature
            WHERE setting = \(viewer.setting) AND member = \(viewer.member) AND document = \(kind) ORDER BY signed_at DESC, id DESC
            """
        ) { row in
            (
                try row.integer(0),
                Answer(
                    record: try row.identifier(4), accepted: try row.flag(1), typedName: try row.text(2),
                    on: viewer.zone.day(at: try row.integer(3)))
            )
        }
        let (number, texts) = (asked.version.version, try Agreement.asked(of: viewer, from: db))
        let signed = answers.first { $0.1.accepted && $0.0 < number }?.0
        let before = try signed.flatMap { try PolicyVersion.load(kind, $0, in: viewer.setting, zone: viewer.zone, from: db) }
        return AgreementPage(
            version: asked.version, opened: asked.opened, answer: answers.first { $0.0 == number }?.1,
            before: before.map { (version: $0.version, difference: asked.version.difference(from: $0)) },
            next: texts.first { $0.kind != kind && $0.isToRead }?.kind, opensPage: kind == Agreement.document(for: viewer.capacity))
    }

    /// What this viewer is asked to sign, and whether each is signed at its present version.
    public static func asked(of viewer: Viewer, from db: Reader) throws -> [AskedText] { try Agreement.asked(of: viewer, from: db) }
}

/// A version as somebody signed it, to be printed and kept (N27). Theirs, and for those who run the setting.
public struct SignedCopy: Sendable {
    public let version: PolicyVersion
    public let settingName: String
    /// Whose signature it is, by the name on their account.
    public let name: String
    public let typedName: String
    public let accepted: Bool
    public let signedAt: Int
    /// The words are still those that were signed.
    public let isIntact: Bool

    /// - Throws: `NotFound` for everybody else.
    public static func load(_ record: Record.ID, for viewer: Viewer, from db: Reader) throws -> SignedCopy {
        let row = try db.row(
            """
            SELECT g.member, g.document, g.version, g.digest, g.accepted, g.typed_name, g.signed_at, p.name FROM signature g
            JOIN membership m ON m.setting = g.setting AND m.id = g.member JOIN person p ON p.id = m.person
            WHERE g.setting = \(viewer.setting) AND g.id = \(record)
            """
        ) { row in
            (
                try row.identifier(0) as Member.ID, try row.word(1, as: PolicyKind.self), try row.integer(2), try row.bytes(3),
                try row.flag(4), try row.text(5), try row.integer(6), try row.text(7)
            )
        }
        guard let (member, kind, number, digest, accepted, typed, at, name) = row,
            member == viewer.member || (viewer.isTeam && viewer.holds(Duty.managing)),
            let version = try PolicyVersion.load(kind, number, in: viewer.setting, zone: viewer.zone, from: db)
        else { throw NotFound() }
        return SignedCopy(
            version: version, settingName: viewer.settingName, name: name, typedName: typed, accepted: accepted, signedAt: at,
            isIntact: digest == version.digest)
    }
}
