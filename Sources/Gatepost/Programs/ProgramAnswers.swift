import Crypto
import Safeguarding
import Storage

/// An answer that was given under a key of the caller's own, so that asking again does nothing again. Only answers to what was done are kept;
/// each holds identifiers and words of ours.
public struct ProgramAnswer: Sendable {
    public let status: Int
    public let body: String

    public init(status: Int, body: String) {
        self.status = status
        self.body = body
    }

    /// For how long it is kept, in microseconds.
    static let lasts = Span.day
}

/// The same key came with another request.
public struct KeyUsedOtherwise: Error, Hashable {}

extension Application {
    /// What was answered to this request before.
    /// - Throws: `KeyUsedOtherwise`.
    public func answer(to key: String, of visitor: ProgramVisitor, sending request: [UInt8]) async throws -> ProgramAnswer? {
        let (setting, token, now) = (visitor.viewer.setting, visitor.token, clock.now)
        let (keyHash, requestHash) = (Array(SHA256.hash(data: Array(key.utf8))), Array(SHA256.hash(data: request)))
        let row = try await read(in: setting) { db in
            try db.row(
                """
                SELECT request_hash, status, body FROM program_answer
                WHERE setting = \(setting) AND token = \(token) AND key_hash = \(keyHash) AND made_at > \(now - ProgramAnswer.lasts)
                """
            ) { (try $0.bytes(0), ProgramAnswer(status: try $0.integer(1), body: try $0.text(2))) }
        }
        guard let (hash, answer) = row else { return nil }
        guard hash == requestHash else { throw KeyUsedOtherwise() }
        return answer
    }

    /// Bookkeeping: what is done twice because this was lost is done once all the same, by the caller's own identifier.
    public func keep(_ answer: ProgramAnswer, to key: String, of visitor: ProgramVisitor, sending request: [UInt8]) async throws {
        let (setting, token, now) = (visitor.viewer.setting, visitor.token, clock.now)
        let (keyHash, requestHash) = (Array(SHA256.hash(data: Array(key.utf8))), Array(SHA256.hash(data: request)))
        try await database.write(.setting(setting)) { db in
            try db.execute(
                """
                INSERT INTO program_answer (setting, token, key_hash, request_hash, status, body, made_at)
                VALUES (\(setting), \(token), \(keyHash), \(requestHash), \(answer.status), \(answer.body), \(now))
                ON CONFLICT (setting, token, key_hash) DO UPDATE SET request_hash = \(requestHash), status = \(answer.status),
                body = \(answer.body), made_at = \(now)
                """)
        }
    }
}

extension Caretaker {
    /// Forgets answers whose day is over.
    static func forgetAnswers(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        try await application.database.write(.setting(setting)) { db in
            try db.execute("DELETE FROM program_answer WHERE setting = \(setting) AND made_at <= \(now - ProgramAnswer.lasts)")
        }
    }
}
