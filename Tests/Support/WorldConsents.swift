@testable public import Gatepost
public import Safeguarding
import Storage

// Permissions in a test's world, in a few words.
extension World {
    /// What may be shown of a child now.
    public func permission(of child: Child.ID, _ purpose: Purpose = .closedPage, _ medium: Medium = .photograph) async throws -> Permission?
    {
        let (setting, today) = (setting, today)
        return try await application.read { db in
            try ConsentRegister.permissions(of: [.child(child)], for: purpose, medium, in: setting, on: today, from: db)[.child(child)]
        }
    }

    /// A carer's answers, to a photograph on the page unless told otherwise.
    @discardableResult
    public func answer(
        _ answer: Answer, for child: Child.ID, by carer: Member.ID, uses: [Use] = [Use(.closedPage, .photograph)], until: Day? = nil
    ) async throws -> SendingOutcome {
        try await perform(
            DecideConsent(
                form: identifier(), for: child, answers: Dictionary(uniqueKeysWithValues: uses.map { ($0, answer) }),
                until: until ?? SchoolYear.end(on: today)), by: carer)
    }

    /// Makes two memberships those of one human.
    public func makeOnePerson(_ member: Member.ID, _ other: Member.ID) async throws {
        try await write(
            """
            UPDATE membership SET person = (SELECT x.person FROM membership x WHERE x.setting = \(setting) AND x.id = \(other))
            WHERE setting = \(setting) AND id = \(member)
            """)
        try await shareGenerator(member)
    }

    /// A carer who is one no longer.
    public func endCare(of child: Child.ID, by carer: Member.ID) async throws {
        try await write(
            "UPDATE carer SET last_day = \(today.adding(days: -1)) WHERE setting = \(setting) AND child = \(child) AND member = \(carer)")
    }

    /// Letters that wait, of one kind: to whom.
    public func letters(_ kind: LetterKind) async throws -> [Member.ID] {
        let setting = setting
        return try await application.read { db in
            try db.rows("SELECT recipient FROM outbox WHERE setting = \(setting) AND kind = \(kind) ORDER BY id") { try $0.identifier(0) }
        }
    }

    /// A signed paper's scan, sealed.
    public func scan(_ bytes: [UInt8] = Array("%PDF-1.4 signed".utf8)) async throws -> KeptScan {
        try await ScanSafe.keep(bytes, for: setting, in: application)
    }
}
