import Crypto
import Foundation
public import Safeguarding
public import Storage

/// A list that somebody looks at before anything of it is stored: sealed, theirs alone, and gone after an hour.
public struct ImportDraft: Sendable {
    public let id: Record.ID
    public let kind: ImportKind
    public let sheet: Sheet

    /// For how long it waits, in microseconds.
    public static let lasts = Span.hour

    /// - Throws: `NotFound` for somebody else's, for one whose hour is over, and for those who do not manage.
    public static func load(_ id: Record.ID, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ImportDraft {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        let row = try db.row(
            """
            SELECT kind, sealed FROM import_draft
            WHERE setting = \(viewer.setting) AND id = \(id) AND member = \(viewer.member) AND made_at > \(viewer.now - lasts)
            """
        ) { (try $0.word(0, as: ImportKind.self), try $0.bytes(1)) }
        guard let (kind, sealed) = row else { throw NotFound() }
        let box = try AES.GCM.SealedBox(combined: sealed)
        let plain = try AES.GCM.open(box, using: secrets.key(for: purpose), authenticating: viewer.setting.bytes + id.bytes)
        return ImportDraft(id: id, kind: kind, sheet: try JSONDecoder().decode(Sheet.self, from: plain))
    }

    static let purpose = "import drafts"

    /// Forgets it: it was stored, or there is another.
    static func drop(of member: Member.ID, in setting: Setting.ID, in db: Writer) throws {
        try db.execute("DELETE FROM import_draft WHERE setting = \(setting) AND member = \(member)")
    }
}

extension ImportKind: Bindable {}

/// Keeps a list for the hour in which somebody looks at it. Nobody else can see it, and nothing of it counts yet.
public struct KeepDraft: Action {
    public static let verb = "import.look"
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let kind: ImportKind
    private let plain: Data
    private let secrets: Secrets
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, _ kind: ImportKind, _ sheet: Sheet, secrets: Secrets) throws {
        self.id = id
        self.kind = kind
        self.secrets = secrets
        plain = try JSONEncoder().encode(sheet)
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        // One at a time: lists of children are not piled up.
        try ImportDraft.drop(of: facts.member, in: asking.setting, in: db)
        let box = try AES.GCM.seal(plain, using: secrets.key(for: ImportDraft.purpose), authenticating: asking.setting.bytes + id.bytes)
        guard let sealed = box.combined else { throw StorageError.unavailable }
        try db.execute(
            """
            INSERT INTO import_draft (setting, id, member, kind, sealed, made_at)
            VALUES (\(asking.setting), \(id), \(facts.member), \(kind), \(Array(sealed)), \(asking.now))
            """)
    }
}

extension Caretaker {
    /// Forgets lists that nobody stored, and after a day which row of one became what.
    static func forgetImports(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        try await application.database.write(.setting(setting)) { db in
            try db.execute("DELETE FROM import_draft WHERE setting = \(setting) AND made_at <= \(now - ImportDraft.lasts)")
            try db.execute(
                """
                DELETE FROM import_thing WHERE setting = \(setting)
                AND run IN (SELECT r.id FROM import_run r WHERE r.setting = \(setting) AND r.made_at <= \(now - UndoImport.lasts))
                """)
        }
    }
}
