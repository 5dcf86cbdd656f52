import Crypto
import Safeguarding
import Storage

/// A concern, opened: its chronology and where it stands. Never handed out of this module as it is; pages take from it what whoever
/// looks may see.
struct ConcernFile: Sendable {
    let id: Concern.ID
    let setting: Setting.ID
    let entries: [ConcernEntry]
    let state: ConcernState
    let head: ConcernChain.Head
    /// Every link follows from the one before and carries our signature.
    let isWhole: Bool
    private let key: ConcernKey
    private let secrets: Secrets

    /// - Throws: `NotFound` when there is none, `ConcernDamaged` when it does not open.
    static func load(_ id: Concern.ID, in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> ConcernFile {
        let row = try db.row("SELECT sealed_key, number, hash FROM concern WHERE setting = \(setting) AND id = \(id) AND ended = 0") {
            (try $0.bytes(0), ConcernChain.Head(number: try $0.integer(1), hash: try $0.bytes(2)))
        }
        guard let (wrapped, head) = row else { throw NotFound() }
        let key = try ConcernKey(wrapped, of: id, in: setting, by: secrets)
        var (entries, previous, isWhole): ([ConcernEntry], [UInt8], Bool) = ([], AuditLog.origin, true)
        let signing = secrets.concernSigning.publicKey
        try db.each(
            """
            SELECT number, sealed, hash, signature FROM concern_entry WHERE setting = \(setting) AND concern = \(id) ORDER BY number
            """
        ) { row in
            let (number, sealed, hash) = (try row.integer(0), try row.bytes(1), try row.bytes(2))
            let follows = number == entries.count + 1 && hash == ConcernChain.hash(after: previous, setting, id, number, sealed)
            let isSigned = signing.isValidSignature(try row.bytes(3), for: hash)
            isWhole = isWhole && follows && isSigned
            entries.append(try key.open(sealed, number: number))
            previous = hash
        }
        isWhole = isWhole && head.number == entries.count && head.hash == previous
        guard let state = ConcernState(entries) else { throw ConcernDamaged() }
        return ConcernFile(
            id: id, setting: setting, entries: entries, state: state, head: head, isWhole: isWhole, key: key, secrets: secrets)
    }

    /// Those that are open, and when asked the closed ones too; in no order that tells anything.
    static func all(open: Bool? = nil, in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> [ConcernFile] {
        let which: SQL = open.map { "AND is_open = \($0)" } ?? ""
        let ids: [Concern.ID] = try db.rows("SELECT id FROM concern WHERE setting = \(setting) AND ended = 0 \(which) ORDER BY id") {
            try $0.identifier(0)
        }
        return try ids.map { try load($0, in: setting, with: secrets, from: db) }
    }

    /// Seals a picture that belongs to it, or opens one.
    func seal(_ bytes: [UInt8], as picture: Record.ID) throws -> [UInt8] { try key.seal(bytes, as: picture) }
    func open(_ sealed: [UInt8], as picture: Record.ID) throws -> [UInt8] { try key.open(sealed, as: picture) }

    /// Adds to the chronology.
    func append(_ events: [ConcernEvent], by actor: ConcernActor, at moment: Int, in db: Writer) throws {
        let new = events.map { ConcernEntry(at: moment, by: actor, event: $0) }
        try ConcernChain.append(new, to: id, in: setting, after: head, with: key, by: secrets, in: db)
        guard let state = ConcernState(entries + new), state.isOpen != self.state.isOpen else { return }
        try db.execute("UPDATE concern SET is_open = \(state.isOpen) WHERE setting = \(setting) AND id = \(id)")
    }
}
