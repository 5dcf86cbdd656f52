public import Safeguarding
import Storage

/// A text that is put to somebody, and whether their last word on it was yes (N7, B6, B8).
public struct AskedText: Hashable, Sendable {
    public let kind: PolicyKind
    public let title: String
    public let version: Int
    /// Their yes counts: at the present version, or at the one before while a small change has its days of grace.
    public let isSigned: Bool
    /// The last version they said yes to, if any.
    public let signedVersion: Int?

    /// Signed, but at a version that has been succeeded: to be read again before the grace ends.
    public var isToRead: Bool { !isSigned || signedVersion != version }
}

/// Whether what is to be signed is signed.
///
/// The last word counts: somebody may accept and later decline. A signature counts at the present version only. Where the registered
/// person issued the present version as a small change with days of grace, one at the version before goes on counting until they are over.
enum Agreement {
    /// The text that opens the page to people of this capacity.
    static func document(for capacity: Capacity) -> PolicyKind {
        switch capacity {
        case .parent: .parentsAgreement
        case .family, .officer, .household: .visitorsAgreement
        case .staff, .agency, .volunteer, .student, .committee: .codeOfConduct
        }
    }

    static func isSigned(_ document: PolicyKind, by member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws
        -> Bool
    {
        try db.row(
            """
            SELECT g.accepted FROM signature g WHERE g.setting = \(setting) AND g.member = \(member) AND g.document = \(document)
            AND \(counts(on: today)) ORDER BY g.signed_at DESC, g.id DESC LIMIT 1
            """
        ) { try $0.flag(0) } ?? false
    }

    /// A setting from before there was a social-networking policy here is not stopped by its absence (D1); the register shows it.
    static func exists(_ document: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM document WHERE setting = \(setting) AND kind = \(document) LIMIT 1")
    }

    /// Everything that is put to this viewer at its present version, what opens the page first. One statement: it is asked for the
    /// count in everybody's navigation.
    static func asked(of viewer: Viewer, from db: Reader) throws -> [AskedText] {
        let rows = try db.rows(
            """
            SELECT d.kind, d.title, d.version, i.readers, (
                SELECT g.accepted FROM signature g WHERE g.setting = d.setting AND g.member = \(viewer.member) AND g.document = d.kind
                AND \(counts(on: viewer.today)) ORDER BY g.signed_at DESC, g.id DESC LIMIT 1),
                (SELECT MAX(g.version) FROM signature g
                 WHERE g.setting = d.setting AND g.member = \(viewer.member) AND g.document = d.kind AND g.accepted = 1)
            FROM document d LEFT JOIN policy_issue i ON i.setting = d.setting AND i.kind = d.kind AND i.version = d.version
            WHERE d.setting = \(viewer.setting) AND NOT EXISTS (
                SELECT 1 FROM document n WHERE n.setting = d.setting AND n.kind = d.kind AND n.version > d.version)
            """
        ) { row in
            let readers = row.optionalText(3).map(PolicyReaders.read) ?? []
            return (
                AskedText(
                    kind: try row.word(0), title: try row.text(1), version: try row.integer(2), isSigned: row.optionalInteger(4) == 1,
                    signedVersion: row.optionalInteger(5)), readers
            )
        }
        let opening = document(for: viewer.capacity)
        let asked = rows.filter { concerns($0.0.kind, issuedTo: $0.1, viewer, opening) }.map(\.0)
        return asked.filter { $0.kind == opening }
            + PolicyKind.allCases.flatMap { kind in asked.filter { $0.kind == kind && kind != opening } }
    }

    /// Whether a text is put to somebody: it opens the page to them, it comes with a duty, or they are of those it was issued to.
    private static func concerns(_ kind: PolicyKind, issuedTo readers: Set<PolicyReaders>, _ viewer: Viewer, _ opening: PolicyKind) -> Bool
    {
        if kind == opening { return true }
        if !viewer.duties.isEmpty, PolicyKind.opensPosting.contains(kind) { return true }
        return kind.readers.union(readers).contains(PolicyReaders(viewer.capacity))
    }

    /// Of a signature `g`: no later version has come whose days of grace are over, or which has none.
    static func counts(on today: Day) -> SQL {
        """
        NOT EXISTS (
            SELECT 1 FROM document x LEFT JOIN policy_issue y ON y.setting = x.setting AND y.kind = x.kind AND y.version = x.version
            WHERE x.setting = g.setting AND x.kind = g.document AND x.version > g.version
            AND (y.grace_until IS NULL OR y.grace_until < \(today)))
        """
    }
}
