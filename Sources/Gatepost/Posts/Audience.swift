public import Safeguarding
public import Storage

/// Exactly who would see a post, worked out as the page itself works it out (P5, B2).
public struct Audience: Sendable {
    public struct Reader: Hashable, Sendable {
        public let member: Member.ID
        public let name: String
        public let isFamily: Bool
        /// Children on whose account a family sees it.
        public let children: [Child.ID]
    }

    public let readers: [Reader]
    public var count: Int { readers.count }
    public var families: [Reader] { readers.filter(\.isFamily) }
    public var team: [Reader] { readers.filter { !$0.isFamily } }

    /// Everybody who would see a post for this audience, now: the team, and every family that has agreed and is meant.
    /// - Parameter shown: children whom it shows: a relative of theirs sees it for that.
    public static func people(
        of audience: PostAudience, showing shown: Set<Child.ID> = [], in setting: Setting.ID, at now: Int, from db: Storage.Reader
    ) throws -> Audience {
        let members: [Member.ID] = try db.rows("SELECT id FROM membership WHERE setting = \(setting) ORDER BY id") { try $0.identifier(0) }
        let readers = try members.compactMap { member -> Reader? in
            guard let viewer = try Viewer.load(member, in: setting, at: now, from: db), isSeen(audience, showing: shown, by: viewer) else {
                return nil
            }
            return Reader(member: member, name: viewer.name, isFamily: viewer.capacity.isFamily, children: viewer.children.map(\.child))
        }
        return Audience(readers: readers)
    }

    /// The same people, some of them without their names.
    func withoutNames(of members: Set<Member.ID>) -> Audience {
        Audience(
            readers: readers.map { reader in
                Reader(
                    member: reader.member, name: members.contains(reader.member) ? "" : reader.name, isFamily: reader.isFamily,
                    children: reader.children)
            })
    }

    /// Whether a published post for this audience is there for this viewer.
    public static func isSeen(_ audience: PostAudience, showing shown: Set<Child.ID> = [], by viewer: Viewer) -> Bool {
        if viewer.seesWholePage { return true }
        guard viewer.capacity.isFamily, viewer.hasAgreed, viewer.pageStanding != .revoked else { return false }
        if viewer.isRelative {
            return viewer.openTies.contains { tie in
                tie.isMeant(by: audience)
                    || (shown.contains(tie.child) && tie.mayBeShown(under: viewer.photoPolicy)
                        && audience.includes(children: [], rooms: Set(tie.sponsorRooms)))
            }
        }
        return audience.includes(children: Set(viewer.children.map(\.child)), rooms: viewer.rooms)
    }
}
