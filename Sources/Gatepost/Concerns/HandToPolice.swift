import Crypto
import Pictures
public import Safeguarding
import Storage

/// Writes into the chain that what was sealed was handed to the police at the machine, once two people have agreed (D10).
struct HandToPolice: SealedAction {
    static let verb = "concern.hand-to-police"
    static let clauses = ["D10"]
    let concern: Concern.ID
    let digests: [String]
    let secrets: Secrets

    func facts(for asking: Asking, in db: Reader) throws -> ConcernFile {
        try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db)
    }

    func refusals(_ facts: ConcernFile, to asking: Asking) -> [Refusal] {
        guard case .machine = asking.actor else { return [.notMember] }
        return facts.state.release?.confirmedBy == nil ? [.secondPersonToLoosen] : []
    }

    func apply(_ facts: ConcernFile, for asking: Asking, in db: Writer) throws {
        // Whoever sits at the machine is no member; the caretaker's name stands for it.
        try facts.append([.handedToPolice(digests: digests)], by: .caretaker, at: asking.now, in: db)
    }
}

/// What two people have agreed to hand to the police, opened at the machine for them: the one way out of what was sealed.
public struct PoliceHandover: Sendable {
    public struct Item: Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    private let concern: Concern.ID
    private let setting: Setting.ID

    public init(of concern: Concern.ID, in setting: Setting.ID) {
        self.concern = concern
        self.setting = setting
    }

    /// Writes it into the chain first, and only then opens anything.
    /// - Throws: `Refused` unless two people have agreed, `NotFound`, and errors of the store.
    public func items(in application: Application) async throws -> [Item] {
        let asking = application.asking(.machine, in: setting)
        let rows = try await application.read(in: setting) { [concern, setting] db in
            try db.rows("SELECT kind, item, digest FROM sealed_item WHERE setting = \(setting) AND concern = \(concern) ORDER BY id") {
                (try $0.word(0, as: Raising.Context.Kind.self), try $0.bytes(1), try $0.bytes(2).hexadecimal)
            }
        }
        try await application.gate.perform(
            HandToPolice(concern: concern, digests: rows.map(\.2), secrets: application.secrets), for: asking)
        var items: [Item] = []
        for (kind, item, _) in rows { items += try await bytes(kind, item, application) }
        return items
    }

    private func bytes(_ kind: Raising.Context.Kind, _ item: [UInt8], _ application: Application) async throws -> [Item] {
        let name = item.hexadecimal
        switch kind {
        case .comment, .post:
            let words = try await application.read(in: setting) { [setting] db in
                try db.row(
                    """
                    SELECT words FROM comment WHERE setting = \(setting) AND id = \(item)
                    UNION ALL SELECT words FROM post WHERE setting = \(setting) AND id = \(item)
                    """
                ) { try $0.text(0) }
            }
            return words.map { [Item(name: "\(name).txt", bytes: Array($0.utf8))] } ?? []
        case .question:
            let words = try await application.read(in: setting) { [setting] db in
                try db.rows("SELECT words FROM question_message WHERE setting = \(setting) AND question = \(item) ORDER BY said_at, id") {
                    try $0.text(0)
                }
            }
            return [Item(name: "\(name).txt", bytes: Array(words.joined(separator: "\n\n").utf8))]
                + (try await papers(of: item, application))
        case .picture:
            guard let id = Picture.ID(bytes: item) else { return [] }
            return try await file(
                "SELECT sealed_key, original FROM picture WHERE setting = \(setting) AND id = \(item)", .original(of: id, in: setting),
                name, application)
        case .attachment:
            guard let id = Attachment.ID(bytes: item) else { return [] }
            let kind = try await application.read(in: setting) { [setting] db in
                try db.row("SELECT kind FROM attachment WHERE setting = \(setting) AND id = \(item)") {
                    try $0.word(0, as: AttachmentKind.self)
                }
            }
            guard let kind else { return [] }
            return try await file(
                "SELECT sealed_key, file FROM attachment WHERE setting = \(setting) AND id = \(item)",
                .made(of: id, kind.role, in: setting), name, application)
        }
    }

    /// The files that came with a question.
    private func papers(of question: [UInt8], _ application: Application) async throws -> [Item] {
        let scans = try await application.read(in: setting) { [setting] db in
            try db.rows("SELECT scan FROM question_paper WHERE setting = \(setting) AND question = \(question) ORDER BY scan") {
                try $0.identifier(0) as Record.ID
            }
        }
        var items: [Item] = []
        for scan in scans {
            let (kind, bytes) = try await ScanSafe.open(scan, in: setting, of: application)
            items.append(Item(name: "\(scan).\(kind.rawValue)", bytes: bytes))
        }
        return items
    }

    private func file(_ statement: SQL, _ place: Place, _ name: String, _ application: Application) async throws -> [Item] {
        let row = try await application.read(in: setting) { db in try db.row(statement) { (try $0.bytes(0), $0.optionalText(1)) } }
        guard let row, let stored = row.1.flatMap(StoredName.init) else { return [] }
        let file = PictureFile(name: stored, sealedKey: row.0, place: place, width: 0, digest: [])
        return [Item(name: name, bytes: try await application.pictures.bytes(of: file, in: application))]
    }
}
