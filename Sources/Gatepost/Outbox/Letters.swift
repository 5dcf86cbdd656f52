import Foundation
import Safeguarding
import Storage

/// Delivers what waits in the outbox. There is no mail server yet: each letter becomes an `.eml` file under the data
/// folder, which any mail program opens, and which is durable before the row says that it went.
struct Letters: Sendable {
    private let application: Application
    init(_ application: Application) { self.application = application }

    /// Why a letter has not gone, or never will.
    enum Problem: String, Sendable {
        /// Nobody to write to: no address on record.
        case noAddress
        /// What it was about is over, as an invitation that was revoked meanwhile.
        case noLongerNeeded
        /// The folder could not be written; it is tried again.
        case cannotWrite
    }

    private struct Waiting: Sendable {
        let setting: Setting.ID
        let id: Record.ID
        let kind: LetterKind
        let recipient: Member.ID?
        let address: String?
        let subject: [UInt8]
        let attempts: Int

        /// - Returns: `nil` when it went meanwhile.
        static func load(_ id: Record.ID, in setting: Setting.ID, from db: Reader) throws -> Waiting? {
            try db.row(
                "SELECT kind, recipient, address, subject, attempts FROM outbox WHERE setting = \(setting) AND id = \(id) AND sent_at IS NULL"
            ) { row in
                Waiting(
                    setting: setting, id: id, kind: try row.word(0), recipient: try row.optionalIdentifier(1), address: row.optionalText(2),
                    subject: row.optionalBytes(3) ?? [], attempts: try row.integer(4))
            }
        }
    }

    /// Sends what is due, a few hundred at a time.
    func deliver() async throws {
        let now = application.clock.now
        for (setting, id) in try await due(at: now) {
            let found = try await application.read(in: setting) { db -> (Waiting, Result<Mail, Unsendable>)? in
                guard let letter = try Waiting.load(id, in: setting, from: db) else { return nil }
                return (letter, try make(letter, at: now, from: db))
            }
            guard let (letter, made) = found else { continue }
            switch made {
            case .failure(let problem): try await note(letter, problem.problem, sentAt: now, nextAt: now)
            case .success(let mail):
                do {
                    try write(mail, named: letter.id.description)
                    try await note(letter, nil, sentAt: now, nextAt: now)
                } catch {
                    // Twice as long each time, up to six hours: a full disk is not mended by hurrying.
                    let wait = min(6 * Span.hour, Span.minute << min(letter.attempts, 9))
                    try await note(letter, .cannotWrite, sentAt: nil, nextAt: now + wait)
                }
            }
        }
    }

    private func due(at now: Int) async throws -> [(setting: Setting.ID, letter: Record.ID)] {
        try await application.read(.across(.waiting)) { db in
            try db.rows("SELECT setting, id FROM outbox WHERE sent_at IS NULL AND next_at <= \(now) ORDER BY next_at, id LIMIT 500") {
                (try $0.identifier(0), try $0.identifier(1))
            }
        }
    }

    private struct Unsendable: Error { let problem: Problem }

    private func make(_ letter: Waiting, at now: Int, from db: Reader) throws -> Result<Mail, Unsendable> {
        guard let sender = try LetterSender(letter.setting, from: db) else { return .failure(Unsendable(problem: .noLongerNeeded)) }
        var to = (name: "", address: letter.address ?? "")
        if let recipient = letter.recipient {
            // Whoever is out when it goes, or is told nothing of this child any more, is not written to. Only why they are out is told to
            // somebody whose access was suspended.
            let viewer = try Viewer.load(recipient, in: letter.setting, at: now, from: db)
            let isFor =
                try viewer.map { viewer in
                    try (letter.kind != .consentReceipt || !viewer.capacity.isFamily
                        || viewer.children.contains { $0.child.bytes == letter.subject })
                        && ConcernLetters.isStillTheirs(letter.kind, letter.subject, viewer, with: application.secrets, from: db)
                } ?? (letter.kind == .conduct)
            guard isFor else { return .failure(Unsendable(problem: .noLongerNeeded)) }
            let row = try db.row(
                """
                SELECT p.name, p.email FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(letter.setting) AND m.id = \(recipient)
                """
            ) { (try $0.text(0), $0.optionalText(1)) }
            to = (row?.0 ?? "", row?.1 ?? "")
        }
        let words = try LetterWords(sender: sender, address: application.configuration.publicAddress, to: to.name)
            .make(letter.kind, about: letter.subject, at: now, secrets: application.secrets, from: db)
        guard let words else { return .failure(Unsendable(problem: .noLongerNeeded)) }
        guard let address = EmailAddress(to.address) else { return .failure(Unsendable(problem: .noAddress)) }
        return .success(
            Mail(
                id: letter.id.description, from: sender, toName: to.name, to: address, subject: words.subject, text: words.text, at: now))
    }

    /// Bookkeeping: where a letter stands.
    private func note(_ letter: Waiting, _ problem: Problem?, sentAt: Int?, nextAt: Int) async throws {
        try await application.database.write(.setting(letter.setting)) { db in
            try db.execute(
                """
                UPDATE outbox SET attempts = attempts + 1, sent_at = \(sentAt), next_at = \(nextAt), problem = \(problem?.rawValue)
                WHERE setting = \(letter.setting) AND id = \(letter.id)
                """)
        }
    }

    private func write(_ mail: Mail, named name: String) throws {
        let folder = URL(fileURLWithPath: application.configuration.folder).appending(path: "outbox")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try DurableFile.write(Array(mail.text.utf8), to: folder.appending(path: "\(name).eml").path)
    }
}

/// A file that is whole and on the disk before anybody is told of it: written beside its place, synced, then moved there.
enum DurableFile {
    struct Failed: Error {}

    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = path + ".part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failed() }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isSynced = rest.isEmpty && fsync(file) == 0
        close(file)
        guard isSynced, rename(draft, path) == 0 else {
            unlink(draft)
            throw Failed()
        }
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Failed() }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Failed() }
    }
}
