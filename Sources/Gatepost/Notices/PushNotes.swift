import Foundation
import Safeguarding
import Storage

/// Messages on their way to browsers, written in the transaction that caused them. What they say is made when they go.
enum PushNotes {
    static func add(
        _ kind: LetterKind, to member: Member.ID, about subject: [UInt8], at goes: Int, for asking: Asking, in db: Writer
    ) throws {
        for device in try PushDevice.all(of: member, in: asking.setting, from: db.reader) {
            try db.execute(
                """
                INSERT INTO push_note (setting, id, device, kind, subject, made_at, attempts, next_at)
                VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(device.id), \(kind), \(subject), \(asking.now), \(0), \(goes))
                """)
        }
    }
}

/// Sends what waits for browsers. Each message is claimed first, as letters are.
struct Pushes: Sendable {
    private let application: Application
    private let hosts: PushHosts

    init(_ application: Application, to hosts: PushHosts = .known) {
        self.application = application
        self.hosts = hosts
    }

    /// Nobody looks at a message a day later.
    static let longest = Span.day
    /// So many refusals in a row, and a browser is not written to any more.
    static let patience = 5

    private struct Waiting: Sendable {
        let setting: Setting.ID
        let note, device: Record.ID
        let attempts: Int
        /// Nothing when it is not theirs to know any more.
        let message: PushMessage?
        let address: PushAddress?
        let contact: String
    }

    func deliver() async throws {
        let line = PushLine()
        for (setting, id) in try await due(at: application.clock.now) {
            guard try await claim(id, in: setting) else { continue }
            let now = application.clock.now
            guard let waiting = try await application.read(in: setting, { db in try load(id, in: setting, at: now, from: db) }) else {
                continue
            }
            guard let message = waiting.message, let address = waiting.address, let origin = hosts.origin(of: address.endpoint) else {
                try await end(waiting, "noLongerNeeded", at: now)
                continue
            }
            let body = try message.sealed(for: address, random: application.random)
            let authorisation = try application.secrets.pushAuthorisation(to: origin, contact: waiting.contact, at: now)
            try await note(waiting, await line.send(body, to: address.endpoint, authorisation: authorisation), at: now)
        }
    }

    private func due(at now: Int) async throws -> [(setting: Setting.ID, note: Record.ID)] {
        try await application.read(.across(.waiting)) { db in
            try db.rows(
                """
                SELECT setting, id FROM push_note
                WHERE sent_at IS NULL AND next_at <= \(now) AND (claimed_until IS NULL OR claimed_until <= \(now)) ORDER BY next_at, id LIMIT 500
                """
            ) { (try $0.identifier(0), try $0.identifier(1)) }
        }
    }

    private func claim(_ id: Record.ID, in setting: Setting.ID) async throws -> Bool {
        let (now, claim) = (application.clock.now, application.random.bytes(16))
        return try await application.database.write(.setting(setting)) { db in
            let claimed = try db.rows(
                """
                UPDATE push_note SET claimed_by = \(claim), claimed_until = \(now + Letters.claim)
                WHERE setting = \(setting) AND id = \(id) AND sent_at IS NULL AND (claimed_until IS NULL OR claimed_until <= \(now))
                RETURNING id
                """
            ) { try $0.identifier(0) as Record.ID }
            return !claimed.isEmpty
        }
    }

    private func load(_ id: Record.ID, in setting: Setting.ID, at now: Int, from db: Reader) throws -> Waiting? {
        let row = try db.row(
            """
            SELECT n.kind, n.subject, n.made_at, n.attempts, d.id, d.member, d.sealed,
                   (SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person AND p.sign_outs = d.sign_outs
                    WHERE m.setting = d.setting AND m.id = d.member)
            FROM push_note n
            JOIN push_device d ON d.setting = n.setting AND d.id = n.device WHERE n.setting = \(setting) AND n.id = \(id)
            """
        ) { row in
            (
                kind: try row.word(0, as: LetterKind.self), subject: try row.bytes(1), madeAt: try row.integer(2),
                attempts: try row.integer(3),
                device: try row.identifier(4) as Record.ID, member: try row.identifier(5) as Member.ID, sealed: try row.bytes(6),
                isIn: try row.integer(7) > 0
            )
        }
        guard let row, let sender = try LetterSender(setting, from: db) else { return nil }
        // Whatever their letters may say after they have gone: a browser is told nothing then.
        let viewer = try Viewer.load(row.member, in: setting, at: now, from: db)
        let isTheirs =
            try row.isIn && now - row.madeAt < Pushes.longest && viewer != nil
            && LetterReader.isStillTheirs(row.kind, row.subject, row.member, in: setting, at: now, with: application.secrets, from: db)
        return Waiting(
            setting: setting, note: id, device: row.device, attempts: row.attempts,
            message: !isTheirs
                ? nil : Catalogue.with(.of(viewer?.language ?? .english)) { PushMessage(row.kind, about: row.subject, from: sender.name) },
            address: try? PushSeal.open(row.sealed, as: row.device, in: setting, by: application.secrets),
            contact: EmailAddress(sender.mailbox).map { "mailto:\($0.text)" } ?? application.configuration.publicAddress)
    }

    /// Bookkeeping: what the service answered.
    private func note(_ waiting: Waiting, _ status: Int?, at now: Int) async throws {
        switch status {
        case .some(200..<300): try await end(waiting, nil, at: now)
        // The browser wants no more of them, or is gone.
        case 404, 410: try await forget(waiting)
        case nil, 408, 429, .some(500...):
            let wait = min(6 * Span.hour, Span.minute << min(waiting.attempts, 9))
            try await application.database.write(.setting(waiting.setting)) { db in
                try db.execute(
                    """
                    UPDATE push_note SET attempts = attempts + 1, next_at = \(now + wait), problem = 'serviceAway', claimed_by = NULL,
                    claimed_until = NULL WHERE setting = \(waiting.setting) AND id = \(waiting.note)
                    """)
            }
        default: try await end(waiting, "refused", at: now)
        }
    }

    private func end(_ waiting: Waiting, _ problem: String?, at now: Int) async throws {
        let failures = try await application.database.write(.setting(waiting.setting)) { db -> Int in
            try db.execute(
                """
                UPDATE push_note SET attempts = attempts + 1, sent_at = \(now), problem = \(problem), claimed_by = NULL, claimed_until = NULL
                WHERE setting = \(waiting.setting) AND id = \(waiting.note)
                """)
            if problem == nil {
                try db.execute("UPDATE push_device SET failures = 0 WHERE setting = \(waiting.setting) AND id = \(waiting.device)")
            } else if problem == "refused" {
                try db.execute(
                    "UPDATE push_device SET failures = failures + 1 WHERE setting = \(waiting.setting) AND id = \(waiting.device)")
            }
            return try db.reader.row("SELECT failures FROM push_device WHERE setting = \(waiting.setting) AND id = \(waiting.device)") {
                try $0.integer(0)
            } ?? 0
        }
        if failures >= Pushes.patience { try await forget(waiting) }
    }

    private func forget(_ waiting: Waiting) async throws {
        try await application.database.write(.setting(waiting.setting)) { db in
            try PushDevice.forget(waiting.device, in: waiting.setting, in: db)
        }
    }

    /// Bookkeeping: what was sent long ago is of use to nobody, nor is a browser whose owner was signed out everywhere.
    static func sweep(_ application: Application) async throws {
        let before = application.clock.now - 7 * Span.day
        for setting in try await application.settings() {
            try await application.database.write(.setting(setting)) { db in
                try db.execute("DELETE FROM push_note WHERE setting = \(setting) AND sent_at < \(before)")
                try PushDevice.forgetSignedOut(in: setting, in: db)
            }
        }
    }
}
