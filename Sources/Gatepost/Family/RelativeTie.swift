public import Safeguarding
import Storage

/// What lets a relative look on (S4): one child, under one parent's sponsorship that a manager approved.
///
/// Worked out whenever the relative is loaded, from how the parent stands at that moment; so an end of the parent's access, or of their
/// say over the child, is an end of this too, before anybody has tidied up.
public struct RelativeTie: Hashable, Sendable {
    public let child: Child.ID
    /// The child's.
    let room: Room.ID
    let sees: RelativeSight
    /// The parent asked for it and the manager agreed.
    let mayComment: Bool
    let sponsor: Member.ID
    /// The human behind the parent: what must be kept from them is kept from whom they invite.
    let sponsorPerson: Person.ID
    let sponsorHousehold: Record.ID?
    /// Rooms whose posts the parent may see.
    let sponsorRooms: [Room.ID]
    /// Whether the page is open to the parent at all.
    let isOpen: Bool
    /// Whether the child may be shown in a picture on the page today, and in a video.
    let isPictured, isFilmed: Bool

    /// Those of one relative that are live at this moment.
    static func all(of member: Member.ID, in setting: Setting.ID, at now: Int, from db: Reader) throws -> [RelativeTie] {
        let rows = try db.rows(
            """
            SELECT r.child, r.sponsor, r.sees, r.may_comment, c.room FROM invited_relative r
            JOIN child c ON c.setting = r.setting AND c.id = r.child
            WHERE r.setting = \(setting) AND r.member = \(member) AND r.approved = 1 AND r.ended_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM protection x JOIN membership o ON o.setting = x.setting AND o.id = x.about
                            JOIN membership s ON s.setting = o.setting AND s.person = o.person
                            WHERE x.setting = r.setting AND x.child = r.child
                            AND x.marker = 'tellNothing' AND s.id = r.member AND x.lifted_at IS NULL)
            ORDER BY r.child, r.sponsor, r.id
            """
        ) { row in
            (
                child: try row.identifier(0) as Child.ID, sponsor: try row.identifier(1) as Member.ID,
                sees: try row.word(2, as: RelativeSight.self), mayComment: try row.flag(3), room: try row.identifier(4) as Room.ID
            )
        }
        return try rows.compactMap { row in
            guard let sponsor = try Sponsorship.sponsor(row.sponsor, of: row.child, in: setting, at: now, from: db) else { return nil }
            func isShown(_ medium: Medium) throws -> Bool {
                let subject = Subject.child(row.child)
                return try ConsentRegister.permissions(
                    of: [subject], for: .closedPage, medium, in: setting, on: sponsor.today, from: db)[subject] == .yes
            }
            return RelativeTie(
                child: row.child, room: row.room, sees: row.sees, mayComment: row.mayComment, sponsor: row.sponsor,
                sponsorPerson: sponsor.person, sponsorHousehold: sponsor.household, sponsorRooms: sponsor.rooms.sorted(),
                isOpen: sponsor.hasAgreed, isPictured: try isShown(.photograph), isFilmed: try isShown(.video))
        }
    }

    /// Whether all of a post for this audience is theirs, whatever it shows; of any other they see only what shows the child.
    func isMeant(by audience: PostAudience) -> Bool {
        switch audience {
        case .everyone: false
        case .rooms(let rooms): sees == .room && rooms.contains(room)
        case .family(let child): child == self.child
        }
    }

    /// Whether the child is shown in a picture, and not only hidden in it.
    func isShown(among people: [InPicture]) -> Bool { people.contains { $0.child == child && !$0.isHidden } }

    func isListed(among people: [PostAttachment.Person]) -> Bool { people.contains { $0.subject == .child(child) } }
}

extension Viewer {
    /// Somebody whom a parent invited.
    public var isRelative: Bool { capacity == .family }

    /// Ties through which something may be seen now: the page is open to the parent behind them.
    var openTies: [RelativeTie] { ties.filter(\.isOpen) }

    /// Whether they may say something under posts. Relatives may where everybody who invited them asked for it and it was allowed.
    public var mayComment: Bool { !isRelative || ties.allSatisfy(\.mayComment) }

    /// The humans from whom something has to be kept where it is kept from one of them: the viewer, and whoever invited them.
    var humans: [Person.ID] { [person] + ties.map(\.sponsorPerson) }
}
