public import Safeguarding
public import Storage

/// The yearly declaration: for each network that somebody uses that privacy is at its maximum and nothing links it with the
/// setting's accounts, that their conduct there reflects their standing, and that nothing has changed about their suitability
/// (D4, N20, N21, N37).
public struct MakeDeclaration: Action {
    public static let verb = "declaration.make"
    public static let clauses = ["D4", "N20", "N21", "N37", "D7", "N25"]
    private let id: Record.ID
    private let networks: [DeclaredNetwork]
    private let isSuitable: Bool
    private let typedName: String
    private let rule: RelationshipRule
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - isSuitable: nothing has changed since the last check; otherwise a manager is asked to talk.
    ///   - rule: the setting's rule on links with families, as it was read.
    public init(_ id: Record.ID, _ networks: [DeclaredNetwork], isSuitable: Bool, typedName: String, under rule: RelationshipRule) {
        self.id = id
        self.networks = networks
        self.isSuitable = isSuitable
        self.typedName = typedName
        self.rule = rule
    }

    public struct Facts {
        let viewer: Viewer
        let rule: RelationshipRule
        let isMade: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(
            viewer: viewer, rule: try RegisterChoices.load(in: asking.setting, from: db).relationships,
            isMade: try db.exists("SELECT 1 FROM declaration WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
            + (facts.isMade || rule != facts.rule ? [.changedMeanwhile] : [])
            + (Set(networks.map(\.network)).count < networks.count ? [.notUnderstood("networks")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO declaration (setting, id, member, suitable, typed_name, rule, made_at, due_on)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(isSuitable), \(typedName), \(rule), \(asking.now),
                    \(declarationDue(after: facts.viewer.today)))
            """)
        for one in networks {
            try db.execute(
                """
                INSERT INTO declared_network (setting, declaration, network, at_maximum, unlinked)
                VALUES (\(asking.setting), \(id), \(one.network), \(one.atMaximum), \(one.unlinked))
                """)
        }
    }
}
