public import Safeguarding
public import Storage

/// Somebody puts something on the guidance shelf, changes it, looks whether it still stands, or takes it off (D5, D6, D24). The
/// entry before stays.
public struct KeepGuidance: Action {
    public static let verb = "guidance.keep"
    public static let clauses = ["D5", "D6", "D24", "N23"]
    /// Those who look after the shelf.
    public static let duties: Set<Duty> = Duty.managing.union(Duty.safeguarding)

    private let id: Record.ID
    private let name: String
    private let guidance: Guidance
    private let removed: Bool
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - id: the form's own, so that sending twice keeps once.
    ///   - name: which one; a new one is named by its id.
    public init(_ id: Record.ID, _ name: String, _ guidance: Guidance, removed: Bool = false) {
        self.id = id
        self.name = name
        self.guidance = guidance
        self.removed = removed
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Self.duties, held: facts.duties)].compactMap(\.self) + ("name" as Field).refusals(of: name, most: 64)
            + guidance.refusals(on: facts.today)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO guidance_entry (setting, id, name, reader, place, title, address, words, edition, statutory, checked_on, recheck_on,
                                        removed, noted_by, noted_at)
            VALUES (\(asking.setting), \(id), \(name), \(guidance.reader), \(guidance.place), \(guidance.title), \(guidance.address),
                    \(guidance.words), \(guidance.edition), \(guidance.isStatutory), \(guidance.checkedOn), \(guidance.recheckOn),
                    \(removed), \(facts.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

extension GuidanceReader: Bindable {}
extension GuidancePlace: Bindable {}
