public import Safeguarding
public import Storage

/// Signs a text by typing one's name, or declines it (N27, S11): bound to the version and the very words that were read. Nobody signs
/// before they have opened every section (N7); saying no takes no reading.
public struct SignDocument: Action {
    public static let verb = "document.sign"
    public static let clauses = [
        "N27", "S11", "S12", "S13", "D1", "D7", "D8", "P10", "B1", "B6", "B8", "B9", "N7", "D22", "S6",
    ]
    let id: Record.ID
    let document: PolicyKind
    let version: Int
    let accepts: Bool
    let typedName: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameter version: the one that was read.
    public init(_ id: Record.ID, _ document: PolicyKind, version: Int, accepts: Bool, typedName: String) {
        self.id = id
        self.document = document
        self.version = version
        self.accepts = accepts
        self.typedName = typedName
    }

    public struct Facts {
        let asked: AskedVersion
        let isSigned: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            asked: try AskedVersion(document, for: asking, in: db),
            isSigned: try db.exists("SELECT 1 FROM signature WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
        if version != facts.asked.version.version || facts.isSigned { refusals.append(.changedMeanwhile) }
        if accepts, let unread = wholeTextOpened(facts.asked.opened, of: facts.asked.version.text) { refusals.append(unread) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO signature (setting, id, member, document, version, digest, accepted, typed_name, signed_at)
            VALUES (\(asking.setting), \(id), \(facts.asked.viewer.member), \(document), \(version), \(facts.asked.version.digest), \(accepts),
                    \(typedName), \(asking.now))
            """)
    }
}

/// Notes that somebody opened sections of a text that they are asked to sign (N7): what signing asks for, and evidence of it.
public struct OpenSections: Action {
    public static let verb = "document.open"
    // What everybody is to read is read anywhere.
    public static let certainty = Certainty.pin
    public static let clauses = ["N7"]
    let document: PolicyKind
    let version: Int
    let sections: Set<String>
    public var subject: [UInt8] { document.subject }

    /// - Parameter sections: by name.
    public init(_ document: PolicyKind, version: Int, sections: Set<String>) {
        self.document = document
        self.version = version
        self.sections = sections
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AskedVersion { try AskedVersion(document, for: asking, in: db) }

    public func refusals(_ facts: AskedVersion, to asking: Asking) -> [Refusal] {
        let known = Set(facts.version.text.sections.map(\.name))
        return version == facts.version.version && sections.isSubset(of: known) ? [] : [.changedMeanwhile]
    }

    public func apply(_ facts: AskedVersion, for asking: Asking, in db: Writer) throws {
        for section in sections.subtracting(facts.opened).sorted() {
            try db.execute(
                """
                INSERT INTO section_opened (setting, member, kind, version, section, opened_at)
                VALUES (\(asking.setting), \(facts.viewer.member), \(document), \(version), \(section), \(asking.now))
                """)
        }
    }
}

/// The present version of a text that is put to whoever asks, and what of it they have opened.
public struct AskedVersion: Sendable {
    let viewer: Viewer
    let version: PolicyVersion
    let opened: Set<String>

    /// - Throws: `NotFound` for a text that is not put to them.
    init(_ kind: PolicyKind, for asking: Asking, in db: Reader) throws { try self.init(kind, for: try asking.viewer(in: db), in: db) }

    init(_ kind: PolicyKind, for viewer: Viewer, in db: Reader) throws {
        guard try Agreement.asked(of: viewer, from: db).contains(where: { $0.kind == kind }),
            let version = try PolicyVersion.load(kind, in: viewer.setting, zone: viewer.zone, from: db)
        else { throw NotFound() }
        self.viewer = viewer
        self.version = version
        opened = Set(
            try db.rows(
                """
                SELECT section FROM section_opened
                WHERE setting = \(viewer.setting) AND member = \(viewer.member) AND kind = \(kind) AND version = \(version.version)
                """
            ) { try $0.text(0) })
    }
}
