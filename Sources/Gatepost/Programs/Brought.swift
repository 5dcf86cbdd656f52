import Crypto
import Safeguarding
public import Storage

/// What a program brings in. Each is known by the program's own name for it, so sending it again changes what is here, and makes no second one.
public enum BroughtKind: String, CaseIterable, Sendable, Bindable {
    case room, child, carer
}

/// What became of it.
public enum BroughtOutcome: String, CaseIterable, Sendable {
    case added
    /// It was here already, and is now known by the program's name for it. Nothing was changed.
    case linked
    case changed
    /// As it was sent last, or people's own. Whatever a person has put right here since stays.
    case unchanged
}

/// The program's own name for a thing, with what it said of it.
public struct Brought: Sendable {
    let program: String
    let outsideID: String
    let digest: [UInt8]

    /// - Parameter said: the words that were sent, so that the same sent again is known.
    public init(by visitor: ProgramVisitor, as outsideID: String, saying said: [UInt8]) {
        program = visitor.program.lowercased()
        self.outsideID = outsideID
        digest = Array(SHA256.hash(data: said))
    }

    /// The thing that goes by this name, and whether it is to stay as it is: exactly this was sent last, or people made it here and it was
    /// only linked.
    func known<Thing>(_ kind: BroughtKind, in setting: Setting.ID, from db: Reader) throws -> (thing: Identifier<Thing>, isSame: Bool)? {
        let row = try db.row(
            """
            SELECT thing, digest, is_ours FROM program_thing
            WHERE setting = \(setting) AND program = \(program) AND kind = \(kind) AND outside_id = \(outsideID)
            """
        ) { (try $0.identifier(0) as Identifier<Thing>, try $0.bytes(1), try $0.integer(2) == 1) }
        return row.map { ($0.0, $0.1 == digest || !$0.2) }
    }

    /// - Parameter isOurs: the program brought it in; otherwise people did, and it stays theirs.
    func note<Thing>(_ kind: BroughtKind, _ thing: Identifier<Thing>, isOurs: Bool = true, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO program_thing (setting, program, kind, outside_id, thing, digest, is_ours, sent_at)
            VALUES (\(asking.setting), \(program), \(kind), \(outsideID), \(thing), \(digest), \(isOurs), \(asking.now))
            ON CONFLICT (setting, program, kind, outside_id) DO UPDATE SET digest = \(digest), sent_at = \(asking.now)
            """)
    }

    /// Another thing of the same program, by its name for it.
    func other<Thing>(_ kind: BroughtKind, _ outsideID: String, in setting: Setting.ID, from db: Reader) throws -> Identifier<Thing>? {
        try db.row(
            """
            SELECT thing FROM program_thing
            WHERE setting = \(setting) AND program = \(program) AND kind = \(kind) AND outside_id = \(outsideID)
            """
        ) { try $0.identifier(0) }
    }

    func isLinked<Thing>(_ kind: BroughtKind, _ thing: Identifier<Thing>, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists(
            "SELECT 1 FROM program_thing WHERE setting = \(setting) AND program = \(program) AND kind = \(kind) AND thing = \(thing)")
    }
}

/// What a program has brought in, by its own names, so that it can compare. No name of anybody is given out.
public struct BroughtPage: Sendable {
    public struct Entry: Sendable {
        public let outsideID: String
        /// Microseconds since 1970, UTC.
        public let sentAt: Int
    }

    public let entries: [Entry]
    /// The name after which the next page begins.
    public let next: String?

    public static func load(_ kind: BroughtKind, after place: String, most: Int, of visitor: ProgramVisitor, from db: Reader) throws
        -> BroughtPage
    {
        let entries = try db.rows(
            """
            SELECT outside_id, sent_at FROM program_thing
            WHERE setting = \(visitor.viewer.setting) AND program = \(visitor.program.lowercased()) AND kind = \(kind) AND outside_id > \(place)
            ORDER BY outside_id LIMIT \(most + 1)
            """
        ) { Entry(outsideID: try $0.text(0), sentAt: try $0.integer(1)) }
        return BroughtPage(entries: Array(entries.prefix(most)), next: entries.count > most ? entries[most - 1].outsideID : nil)
    }
}

/// The log as programs take it out: each entry as it is exported, to be verified without Gatepost.
public enum ProgramLog {
    /// - Returns: entries as JSON, and the number after which the next page begins.
    /// - Throws: `NotFound` for those who do not read how the setting stands.
    public static func load(after number: Int, most: Int, for viewer: Viewer, from db: Reader) throws -> (entries: [String], next: Int?) {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let page = try AuditPage.entries(of: viewer.setting, after: number, in: db)
        let shown = page.prefix(most)
        return (
            try shown.map { try LogLine($0.1, number: $0.0, hash: $0.2).json() }, page.count > most ? shown.last?.0 : nil
        )
    }
}
