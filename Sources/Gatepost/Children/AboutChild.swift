public import Safeguarding
import Storage

/// What deciding about a child takes: who asks, which child, and whether it is their own.
public struct AboutChild: Sendable {
    let viewer: Viewer
    let child: Child.ID
    let room: Room.ID
    let firstDay: Day
    let lastDay: Day?
    let isLookedAfter: Bool
    /// Children whose carer the viewer is or was, in any membership.
    let own: Set<Child.ID>

    /// - Throws: `NotFound` when there is no such child here, or whoever asks does not work here.
    init(_ child: Child.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let row = try db.row(
            "SELECT room, first_day, last_day, looked_after FROM child WHERE setting = \(asking.setting) AND id = \(child)"
        ) {
            (try $0.identifier(0) as Room.ID, try $0.day(1), try $0.optionalDay(2), try $0.flag(3))
        }
        guard let row else { throw NotFound() }
        self.viewer = viewer
        self.child = child
        (room, firstDay, lastDay, isLookedAfter) = row
        own = try Kin.children(of: viewer.person, in: asking.setting, from: db)
    }

    /// A carer's standing for this child, as recorded.
    struct Tie: Sendable {
        let id: Record.ID
        let person: Person.ID
        let capacity: Capacity
        let claim: AuthorityClaim
        let firstDay: Day
        let lastDay: Day?
    }

    func tie(of carer: Member.ID, in db: Reader) throws -> Tie? {
        try db.row(
            """
            SELECT k.id, m.person, m.capacity, k.authority, k.evidence, k.evidence_seen_on, k.evidence_until, k.first_day, k.last_day
            FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
            WHERE k.setting = \(viewer.setting) AND k.child = \(child) AND k.member = \(carer)
            """
        ) { row in
            Tie(
                id: try row.identifier(0), person: try row.identifier(1), capacity: try row.word(2),
                claim: AuthorityClaim(
                    try row.word(3), evidence: try row.text(4), seenOn: try row.optionalDay(5), until: try row.optionalDay(6)),
                firstDay: try row.day(7), lastDay: try row.optionalDay(8))
        }
    }

    /// What every decision about a child that could harm asks: the duty, and that it is not one's own.
    func refusals(needing duties: Set<Duty>, evenOwn: Bool = false) -> [Refusal] {
        [holdsDuty(duties, held: viewer.duties), evenOwn ? nil : notOwnChild(child, of: own)].compactMap(\.self)
    }
}

/// What is known of a child, as somebody wants to record it.
public struct ChildDetails: Hashable, Sendable {
    public var firstName: String
    public var familyName: String
    /// What everybody calls them; empty when that is the first name.
    public var knownAs: String
    public var bornOn: Day?
    /// The council that is responsible for them.
    public var homeAuthority: String
    /// In a council's care. Starts at no for every picture.
    public var isLookedAfter: Bool
    /// Other settings they attend, in words.
    public var otherSettings: String

    public init(
        firstName: String, familyName: String, knownAs: String = "", bornOn: Day? = nil, homeAuthority: String = "",
        isLookedAfter: Bool = false,
        otherSettings: String = ""
    ) {
        self.firstName = firstName
        self.familyName = familyName
        self.knownAs = knownAs
        self.bornOn = bornOn
        self.homeAuthority = homeAuthority
        self.isLookedAfter = isLookedAfter
        self.otherSettings = otherSettings
    }

    func refusals(on today: Day) -> [Refusal] {
        var refusals =
            ("first_name" as Field).refusals(of: firstName, most: 80) + ("family_name" as Field).refusals(of: familyName, most: 80)
            + ("known_as" as Field).refusals(of: knownAs, most: 80, required: false)
            + ("home_authority" as Field).refusals(of: homeAuthority, most: 120, required: false)
            + ("other_settings" as Field).refusals(of: otherSettings, most: 300, required: false)
        if let bornOn, bornOn > today { refusals.append(.dayOutOfRange("born_on")) }
        return refusals
    }
}
