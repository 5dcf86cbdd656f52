import Foundation
import Safeguarding
import Storage

/// Delivers what waits in the outbox: through the mail server, or, where none is set, as an `.eml` file in the data folder, which any
/// mail program opens, and which is durable before the row says that the letter went.
///
/// A letter is claimed before it is sent, so that of two servers one sends it. A server that dies between the mail server's yes and its
/// own note sends it again under the same message id, by which mail programs know that they have it.
struct Letters: Sendable {
    private let application: Application
    private let server: MailServer?

    /// - Parameter server: the application's own, unless a test names another.
    init(_ application: Application, through server: MailServer? = nil) {
        self.application = application
        self.server = server ?? application.mail
    }

    /// How long whoever claimed a letter has it: longer than sending it can take.
    static let claim = 10 * Span.minute
    /// After so long nobody waits for a letter any more.
    static let longest = 30 * Span.day
    /// After so long a letter that is put off again and again has not arrived, and will not.
    static let patience = 3 * Span.day

    /// Sends what is due, a few hundred at a time. A server that is away ends the round: it is not asked five hundred times.
    func deliver() async throws {
        let line = server.map(MailLine.init)
        for (setting, id) in try await due(at: application.clock.now) {
            let claimed = application.random.bytes(16)
            guard try await claim(id, in: setting, as: claimed) else { continue }
            let now = application.clock.now
            let found = try await application.read(in: setting) { db -> (WaitingLetter, Result<Mail, Unsendable>)? in
                guard let letter = try WaitingLetter.load(id, in: setting, from: db) else { return nil }
                return (letter, try make(letter, at: now, from: db))
            }
            guard let (letter, made) = found else { continue }
            switch made {
            case .failure(let unsendable): try await note(letter, unsendable.problem, at: now)
            case .success(let mail):
                guard try await send(mail, letter, through: line, at: now) else { return }
            }
        }
    }

    /// - Returns: whether it is worth going on.
    private func send(_ mail: Mail, _ letter: WaitingLetter, through line: MailLine?, at now: Int) async throws -> Bool {
        guard let line else {
            do { try write(mail, named: letter.id.description) } catch {
                try await note(letter, .cannotWrite, at: now)
                return true
            }
            try await note(letter, nil, at: now)
            return true
        }
        switch await line.send(mail) {
        case .accepted: try await note(letter, nil, at: now)
        case .addressRefused(let reply):
            try await note(letter, .addressRefused, reply: reply, at: now)
            try await pause(mail.to, letter, .addressRefused, reply)
        case .letterRefused(let reply):
            try await note(letter, .letterRefused, reply: reply, at: now)
            if try await refusedLately(letter, at: now) >= 3 { try await pause(mail.to, letter, .letterRefused, reply) }
        case .later(let reply):
            let isOver = letter.madeAt < now - Letters.patience
            try await note(letter, isOver ? .gaveUp : .later, reply: reply, at: now)
            if isOver { try await pause(mail.to, letter, .gaveUp, reply) }
        case .senderRefused(let reply): try await note(letter, .senderRefused, reply: reply, at: now)
        case .away(let reply):
            try await note(letter, .serverAway, reply: reply, at: now)
            return false
        }
        return true
    }

    /// What may go now: those that somebody waits for, then the others in their order.
    func due(at now: Int) async throws -> [(setting: Setting.ID, letter: Record.ID)] {
        try await application.read(.across(.waiting)) { db in
            try db.rows(
                """
                SELECT setting, id FROM outbox
                WHERE sent_at IS NULL AND next_at <= \(now) AND (claimed_until IS NULL OR claimed_until <= \(now))
                ORDER BY CASE WHEN kind IN (\(list: LetterKind.first)) THEN 0 ELSE 1 END, next_at, id LIMIT 500
                """
            ) { (try $0.identifier(0), try $0.identifier(1)) }
        }
    }

    /// - Returns: whether this server has it now.
    private func claim(_ id: Record.ID, in setting: Setting.ID, as claim: [UInt8]) async throws -> Bool {
        let now = application.clock.now
        return try await application.database.write(.setting(setting)) { db in
            let claimed = try db.rows(
                """
                UPDATE outbox SET claimed_by = \(claim), claimed_until = \(now + Letters.claim)
                WHERE setting = \(setting) AND id = \(id) AND sent_at IS NULL AND next_at <= \(now)
                AND (claimed_until IS NULL OR claimed_until <= \(now)) RETURNING id
                """
            ) { try $0.identifier(0) as Record.ID }
            return !claimed.isEmpty
        }
    }

    private struct Unsendable: Error { let problem: LetterProblem }

    private func make(_ letter: WaitingLetter, at now: Int, from db: Reader) throws -> Result<Mail, Unsendable> {
        guard let sender = try LetterSender(letter.setting, from: db), letter.madeAt > now - Letters.longest,
            try LetterReader.isStillTheirs(
                letter.kind, letter.subject, letter.recipient, in: letter.setting, at: now, with: application.secrets, from: db)
        else { return .failure(Unsendable(problem: .noLongerNeeded)) }
        let to = try letter.reader(from: db)
        return try Catalogue.with(.of(to.language)) { try make(letter, from: sender, to: to, at: now, db) }
    }

    /// In the language of whoever reads it.
    private func make(
        _ letter: WaitingLetter, from sender: LetterSender, to: WaitingLetter.ItsReader, at now: Int, _ db: Reader
    ) throws -> Result<Mail, Unsendable> {
        let address = application.configuration.publicAddress
        let words = try LetterWords(sender: sender, address: address, to: to.name)
            .make(letter.kind, about: letter.subject, at: now, secrets: application.secrets, from: db)
        guard let words else { return .failure(Unsendable(problem: .noLongerNeeded)) }
        guard let mailbox = EmailAddress(to.address) else { return .failure(Unsendable(problem: .noAddress)) }
        if try AddressPause.stands(for: mailbox, in: letter.setting, with: application.secrets, from: db) {
            return .failure(Unsendable(problem: .paused))
        }
        var (text, stop) = (words.text, nil as String?)
        if let recipient = letter.recipient, !letter.kind.notice.isFixed {
            let token = StopToken(for: recipient, in: letter.setting, by: application.secrets).text
            stop = "\(address)/stop/\(token)"
            text += "\n\n\(said("What you are told of, and when: \(address + "/account/notices")"))"
            text += "\n\(said("To stop letters like this one: \(address + "/stop/" + token)"))"
        }
        return .success(
            Mail(
                id: letter.id.description, from: sender, through: server?.from, toName: to.name, to: mailbox, subject: words.subject,
                text: text,
                at: now, stop: stop))
    }

    /// Letters that a server would not take wherever they went, to the same reader, within the month.
    private func refusedLately(_ letter: WaitingLetter, at now: Int) async throws -> Int {
        guard let recipient = letter.recipient else { return 0 }
        return try await application.read(in: letter.setting) { db in
            try db.count(
                """
                SELECT COUNT(*) FROM outbox WHERE setting = \(letter.setting) AND recipient = \(recipient)
                AND problem = \(LetterProblem.letterRefused) AND made_at > \(now - Letters.longest)
                """)
        }
    }

    /// The address takes nothing, so it is left alone, and the office is told.
    private func pause(_ address: EmailAddress, _ letter: WaitingLetter, _ why: LetterProblem, _ reply: Int) async throws {
        let pause = PauseAddress(
            application.identifier(), of: address, because: why, reply: reply, letter: letter.id, recipient: letter.recipient,
            secrets: application.secrets, in: letter.setting)
        do { try await application.gate.perform(pause, for: application.asking(.caretaker, in: letter.setting)) } catch is Refused {
            // Another server has said so already.
        }
    }

    /// Bookkeeping: where a letter stands, and when it is looked at again.
    private func note(_ letter: WaitingLetter, _ problem: LetterProblem?, reply: Int? = nil, at now: Int) async throws {
        let isOver = problem?.isFinal ?? true
        try await application.database.write(.setting(letter.setting)) { db in
            try db.execute(
                """
                UPDATE outbox SET attempts = attempts + 1, sent_at = \(isOver ? now : nil), next_at = \(now + letter.pause(after: problem)),
                problem = \(problem), reply = \(reply), claimed_by = NULL, claimed_until = NULL
                WHERE setting = \(letter.setting) AND id = \(letter.id)
                """)
        }
    }

    /// Deletes the file that a letter became, where there is one.
    static func forget(_ letter: Record.ID, in folder: String) {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: folder).appending(path: "outbox/\(letter).eml"))
    }

    private func write(_ mail: Mail, named name: String) throws {
        let folder = URL(fileURLWithPath: application.configuration.folder).appending(path: "outbox")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try DurableFile.write(Array(mail.text.utf8), to: folder.appending(path: "\(name).eml").path)
    }
}
