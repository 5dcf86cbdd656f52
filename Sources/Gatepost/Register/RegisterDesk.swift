public import Safeguarding
import Storage

/// What the register asks of whoever looks at the desk.
public struct RegisterDesk: Sendable {
    /// For those who manage.
    public struct Managing: Sendable {
        public let withGaps: Int
        public let dueSoon: Int
        /// Courses that too few people have (N19).
        public let short: [TrainedNumber]
        /// Whose induction is not finished (D2).
        public let induction: [MemberPage.Named]
        /// Whose tie to a family waits for an answer, or to be looked at again (P12).
        public let relationships: [MemberPage.Named]
        /// Whose declaration asks for help.
        public let help: [MemberPage.Named]
    }

    public let managing: Managing?
    /// One's own declaration is due: since when it is, or the day by which it will be.
    public let declarationDue: Day?
    /// Items of one's own induction that wait for a countersignature.
    public let toCountersign: Int

    /// How many things this asks of the viewer themself.
    public var waiting: Int { (declarationDue == nil ? 0 : 1) + (toCountersign > 0 ? 1 : 0) + (managing?.relationships.count ?? 0) }

    /// - Returns: nothing for those who do not work here.
    static func load(for viewer: Viewer, from db: Reader) throws -> RegisterDesk? {
        guard viewer.isTeam else { return nil }
        return RegisterDesk(
            managing: viewer.holds(Duty.managing) ? try managing(for: viewer, from: db) : nil,
            declarationDue: try ownDeclaration(of: viewer, from: db),
            toCountersign: try Induction.toCountersign(by: viewer.member, in: viewer.setting, from: db))
    }

    /// How many things wait, for the navigation.
    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.isTeam else { return 0 }
        return try (ownDeclaration(of: viewer, from: db) == nil ? 0 : 1)
            + (Induction.toCountersign(by: viewer.member, in: viewer.setting, from: db) > 0 ? 1 : 0)
            + (viewer.holds(Duty.managing) ? Declarations.waiting(for: viewer, from: db) : 0)
    }

    private static func ownDeclaration(of viewer: Viewer, from db: Reader) throws -> Day? {
        guard let last = try Declarations.latest(of: viewer.member, in: viewer.setting, from: db) else { return viewer.today }
        return last.due <= viewer.today.adding(days: 30) ? last.due : nil
    }

    private static func managing(for viewer: Viewer, from db: Reader) throws -> Managing {
        let page = try RegisterPage.load(most: 1_000, for: viewer, from: db)
        func named(_ isMeant: (RegisterPage.Entry) -> Bool) -> [MemberPage.Named] {
            page.entries.filter { $0.person != viewer.person && isMeant($0) }.map { MemberPage.Named(member: $0.member, name: $0.name) }
        }
        return Managing(
            withGaps: page.withGaps, dueSoon: page.dueSoon, short: page.trained.filter(\.isShort),
            induction: named { $0.standings[.induction]?.isGap ?? false },
            relationships: named { $0.standings[.relationships]?.isDue(within: 0, of: viewer.today) ?? false },
            help: named { $0.standings[.declaration] == .attention })
    }
}
