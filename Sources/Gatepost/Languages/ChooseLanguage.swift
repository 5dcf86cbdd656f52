public import Safeguarding
public import Storage

/// The language that somebody prefers, in every setting: what families read and hear from us in, where it is one that we speak, and what the
/// office sees when they need somebody to interpret.
public struct ChooseLanguage: Action {
    public static let verb = "account.chooseLanguage"
    public static let clauses: [String] = []
    let language: String
    public let subject: [UInt8]

    /// - Parameter language: its code, as "pl".
    public init(_ language: String, for member: Member.ID) {
        self.language = language
        subject = member.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer { try asking.viewer(in: db) }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] {
        language.utf8.count <= 12 && language.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) } && !language.isEmpty
            ? [] : [.notUnderstood("language")]
    }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE person SET language = \(language) WHERE id = \(viewer.person)")
    }
}
