import Foundation
import Safeguarding
import Storage

/// What went out lately and what waits, for those who run the setting. Without a mail server somebody has to see that
/// letters were written; in the demo they can be read on the desk as well.
public struct SentLetters: Sendable {
    public struct Letter: Sendable {
        public let kind: LetterKind
        /// Where to, as its own reader would see it.
        public let to: String
        public let madeAt: Int
        public let sentAt: Int?
        /// By kind, as "noAddress"; nothing when all is well.
        public let problem: String?
        /// The whole letter, in a demo folder only: elsewhere it holds a key that is somebody's alone.
        public let text: String?
    }

    public let letters: [Letter]

    /// - Throws: `NotFound` for everybody who does not run the setting.
    public static func recent(for viewer: Viewer, in application: Application, limit: Int = 20) async throws -> SentLetters {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        let rows = try await application.read(in: viewer.setting) { db in
            // Nobody learns here that another carer of their own child has an address.
            let apart = try viewer.carersApart(from: db)
            let kept: SQL = apart.isEmpty ? "" : "AND (o.recipient IS NULL OR o.recipient NOT IN (\(list: apart.sorted())))"
            return try db.rows(
                """
                SELECT o.id, o.kind, COALESCE(o.address, p.email), o.made_at, o.sent_at, o.problem FROM outbox o
                LEFT JOIN membership m ON m.setting = o.setting AND m.id = o.recipient LEFT JOIN person p ON p.id = m.person
                WHERE o.setting = \(viewer.setting) AND o.kind NOT IN (\(list: LetterKind.sealed)) \(kept)
                ORDER BY o.made_at DESC, o.id DESC LIMIT \(limit)
                """
            ) { row in
                (
                    try row.identifier(0) as Record.ID, try row.word(1, as: LetterKind.self), row.optionalText(2), try row.integer(3),
                    row.optionalInteger(4), row.optionalText(5)
                )
            }
        }
        let configuration = application.configuration
        return SentLetters(
            letters: rows.map { id, kind, to, made, sent, problem in
                Letter(
                    kind: kind, to: to.flatMap(EmailAddress.init)?.masked ?? "", madeAt: made, sentAt: sent, problem: problem,
                    text: configuration.isDemo && sent != nil && problem == nil ? body(of: id, in: configuration.folder) : nil)
            })
    }

    private static func body(of id: Record.ID, in folder: String) -> String? {
        let path = URL(fileURLWithPath: folder).appending(path: "outbox/\(id).eml").path
        guard let mail = try? String(contentsOfFile: path, encoding: .utf8), let blank = mail.firstRange(of: "\r\n\r\n") else { return nil }
        return String(mail[blank.upperBound...]).replacing("\r\n", with: "\n")
    }
}
