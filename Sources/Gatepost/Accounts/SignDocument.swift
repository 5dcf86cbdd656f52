public import Safeguarding
public import Storage

/// Signs a text by typing one's name, or declines it (N27, S11): bound to the version and the very words that were read.
public struct SignDocument: Action {
    public static let verb = "document.sign"
    public static let clauses = ["N27", "S11", "S12", "S13", "D7", "D8", "P10"]
    let id: Record.ID
    let document: DocumentKind
    let version: Int
    let accepts: Bool
    let typedName: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameter version: the one that was read.
    public init(_ id: Record.ID, _ document: DocumentKind, version: Int, accepts: Bool, typedName: String) {
        self.id = id
        self.document = document
        self.version = version
        self.accepts = accepts
        self.typedName = typedName
    }

    public struct Facts {
        let viewer: Viewer
        let current: Int
        let digest: [UInt8]
        let isSigned: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let current = try db.row(
            """
            SELECT version, digest FROM document WHERE setting = \(asking.setting) AND kind = \(document) ORDER BY version DESC LIMIT 1
            """) { (try $0.integer(0), try $0.bytes(1)) }
        guard let current, Agreement.documents(for: viewer).contains(document) else { throw NotFound() }
        return Facts(
            viewer: viewer, current: current.0, digest: current.1,
            isSigned: try db.exists("SELECT 1 FROM signature WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
        if version != facts.current || facts.isSigned { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO signature (setting, id, member, document, version, digest, accepted, typed_name, signed_at)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(document), \(version), \(facts.digest), \(accepts), \(typedName), \(asking.now))
            """)
    }
}

extension Agreement {
    /// What somebody is asked to sign: the text that opens the page to them, and for whoever works here or carries a duty
    /// the code and the rules for equipment.
    static func documents(for viewer: Viewer) -> [DocumentKind] {
        let opening = document(for: viewer.capacity)
        guard viewer.isTeam || !viewer.duties.isEmpty else { return [opening] }
        return opening == .codeOfConduct ? [.codeOfConduct, .acceptableUse] : [opening, .codeOfConduct, .acceptableUse]
    }
}
