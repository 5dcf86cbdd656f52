public import Safeguarding
public import Storage

/// The secret in a letter's address for stopping letters: whose it is, and proof that we wrote it. It is worked out each time and stored
/// nowhere. All that it can do is make letters fewer, and one's own page makes them more again.
public struct StopToken: Hashable, Sendable {
    /// Ninety-six hexadecimal digits: setting, member, proof.
    public let text: String
    public let setting: Setting.ID
    public let member: Member.ID

    init(for member: Member.ID, in setting: Setting.ID, by secrets: Secrets) {
        self.setting = setting
        self.member = member
        text = setting.description + member.description + StopToken.proof(member, setting, secrets)
    }

    /// - Returns: `nil` for what none of our letters said.
    public init?(_ text: String, by secrets: Secrets) {
        let parts = Array(text.utf8)
        guard parts.count == 96, let setting = Setting.ID(String(decoding: parts[..<32], as: UTF8.self)),
            let member = Member.ID(String(decoding: parts[32..<64], as: UTF8.self))
        else { return nil }
        guard isSame(Array(parts[64...]), Array(StopToken.proof(member, setting, secrets).utf8)) else { return nil }
        self.text = text
        self.setting = setting
        self.member = member
    }

    private static func proof(_ member: Member.ID, _ setting: Setting.ID, _ secrets: Secrets) -> String {
        Array(secrets.code(for: "stop letters", [setting.bytes, member.bytes]).prefix(16)).hexadecimal
    }
}

/// One tap in a letter: all that its reader can stop is stopped. What is about safety, and about their account, still comes (RFC 8058).
public struct StopNotices: Action {
    public static let verb = "notices.stop"
    public static let clauses = ["N1"]
    let token: StopToken
    public var subject: [UInt8] { token.member.bytes }

    public init(_ token: StopToken) { self.token = token }

    /// In which capacity they are here.
    public func facts(for asking: Asking, in db: Reader) throws -> Capacity {
        let capacity = try db.row("SELECT capacity FROM membership WHERE setting = \(asking.setting) AND id = \(token.member)") {
            try $0.word(0, as: Capacity.self)
        }
        guard let capacity, asking.setting == token.setting else { throw NotFound() }
        return capacity
    }

    public func refusals(_ capacity: Capacity, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ capacity: Capacity, for asking: Asking, in db: Writer) throws {
        let paces = NoticeKind.chosen(by: capacity).map { ($0, $0.least) }
        try NoticeChoices.write(Dictionary(uniqueKeysWithValues: paces), of: token.member, for: asking, in: db)
        // What waited to be told together is not told any more either.
        let kinds = NoticeKind.chosen(by: capacity).filter { $0.least == .never }
        try db.execute(
            """
            DELETE FROM digest_item WHERE setting = \(asking.setting) AND member = \(token.member) AND digest IS NULL
            AND kind IN (\(list: kinds))
            """)
    }
}
