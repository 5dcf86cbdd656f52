public import Safeguarding
public import Storage

/// Corrects what is known of a child.
public struct ChangeChild: Action {
    public static let verb = "child.change"
    private let child: Child.ID
    private let details: ChildDetails
    public var subject: [UInt8] { child.bytes }

    public init(_ child: Child.ID, to details: ChildDetails) {
        self.child = child
        self.details = details
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutChild { try AboutChild(child, for: asking, in: db) }

    public func refusals(_ facts: AboutChild, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing) + details.refusals(on: facts.viewer.today)
    }

    public func apply(_ facts: AboutChild, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE child SET first_name = \(details.firstName), family_name = \(details.familyName), known_as = \(details.knownAs),
                   born_on = \(details.bornOn), home_authority = \(details.homeAuthority), looked_after = \(details.isLookedAfter),
                   other_settings = \(details.otherSettings)
            WHERE setting = \(asking.setting) AND id = \(child)
            """)
    }
}
