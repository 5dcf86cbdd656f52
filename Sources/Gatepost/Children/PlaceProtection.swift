public import Safeguarding
public import Storage

/// Marks a child for protection, at once and by one person: never photograph, never name, or a carer who must be told
/// nothing and is cut off from the child in the same moment (S2).
public struct PlaceProtection: Action {
    public static let verb = "protection.place"
    public static let clauses = ["S2", "B2"]
    private let id: Record.ID
    private let child: Child.ID
    private let marker: Marker
    private let carer: Member.ID?
    private let note: String
    public var subject: [UInt8] { child.bytes }

    /// - Parameters:
    ///   - carer: who must be told nothing; only with that marker.
    ///   - note: for whoever manages and safeguards; at most 500 characters.
    public init(_ id: Record.ID, of child: Child.ID, _ marker: Marker, about carer: Member.ID? = nil, note: String = "") {
        self.id = id
        self.child = child
        self.marker = marker
        self.carer = carer
        self.note = note
    }

    public struct Facts {
        let about: AboutChild
        let carerIsKnown: Bool
        let stands: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutChild(child, for: asking, in: db)
        let standing = try db.rows(
            """
            SELECT about FROM protection WHERE setting = \(asking.setting) AND child = \(child) AND marker = \(marker) AND lifted_at IS NULL
            """
        ) { try $0.optionalIdentifier(0) as Member.ID? }
        return Facts(
            about: about, carerIsKnown: try carer.map { try about.tie(of: $0, in: db) != nil } ?? false, stands: standing.contains(carer))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        // Staff may protect their own child from the camera, but not shut out the other parent: a colleague decides that.
        facts.about.refusals(needing: Duty.protecting, evenOwn: marker != .tellNothing)
            + ("note" as Field).refusals(of: note, most: 500, required: false)
            + (facts.carerIsKnown == (marker == .tellNothing) && (carer == nil) == (marker != .tellNothing)
                ? [] : [.notUnderstood("about")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.stands else { return }
        try db.execute(
            """
            INSERT INTO protection (setting, id, child, marker, about, note, placed_by, placed_at)
            VALUES (\(asking.setting), \(id), \(child), \(marker), \(carer), \(note), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
        if marker == .tellNothing {
            try Invitation.revokeAll(to: child, for: asking, in: db)
            try Sponsorship.endUnbacked(for: asking, in: db)
        }
    }
}
