public import Safeguarding
public import Storage

/// One child's page, for the team: who they are, who cares for them, and what protects them.
public struct ChildPage: Sendable {
    public struct Carer: Sendable {
        public let member: Member.ID
        public let name: String
        public let capacity: Capacity
        public let relationship: String
        public let claim: AuthorityClaim
        public let seenBy: String?
        public let firstDay: Day
        public let lastDay: Day?
        public let isSuspended: Bool
        /// Whether a yes of theirs would count today.
        public let canGrant: Bool
    }

    public struct Protection: Sendable {
        public let id: Record.ID
        public let marker: Marker
        public let about: String?
        public let note: String
        public let placedBy: String
        public let placedAt: Int
        public let askedBy: String?
        public let askedByViewer: Bool
    }

    public let child: Child.ID
    public let details: ChildDetails
    public let room: Room.ID
    public let roomName: String
    public let firstDay: Day
    public let lastDay: Day?
    /// The viewer's own child, in another hat: then a colleague looks after the record, and no other carer is told of.
    public let isOwn: Bool
    public let mayManage: Bool
    public let mayProtect: Bool
    /// Nothing for those who neither manage nor protect.
    public let carers: [Carer]?
    /// Without notes and names for those who neither manage nor protect.
    public let protections: [Protection]

    public var name: String { "\(details.firstName) \(details.familyName)" }

    /// - Throws: `NotFound` when there is no such child, or whoever looks does not work here.
    public static func load(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> ChildPage {
        guard viewer.isTeam else { throw NotFound() }
        let setting = viewer.setting
        let row = try db.row(
            """
            SELECT c.first_name, c.family_name, c.known_as, c.born_on, c.home_authority, c.looked_after, c.other_settings, c.room, r.name,
                   c.first_day, c.last_day
            FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room WHERE c.setting = \(setting) AND c.id = \(child)
            """
        ) { row in
            (
                details: ChildDetails(
                    firstName: try row.text(0), familyName: try row.text(1), knownAs: try row.text(2), bornOn: try row.optionalDay(3),
                    homeAuthority: try row.text(4), isLookedAfter: try row.flag(5), otherSettings: try row.text(6)),
                room: try row.identifier(7) as Room.ID, roomName: try row.text(8), firstDay: try row.day(9),
                lastDay: try row.optionalDay(10)
            )
        }
        guard let row else { throw NotFound() }
        let isOwn = try Kin.children(of: viewer.person, in: setting, from: db).contains(child)
        let tells = viewer.holds(Duty.protecting) && !isOwn
        return ChildPage(
            child: child, details: row.details, room: row.room, roomName: row.roomName, firstDay: row.firstDay, lastDay: row.lastDay,
            isOwn: isOwn, mayManage: viewer.holds(Duty.managing) && !isOwn, mayProtect: tells,
            carers: tells ? try carers(of: child, for: viewer, from: db) : nil,
            protections: try protections(of: child, tells: tells, for: viewer, from: db))
    }

    private static func carers(of child: Child.ID, for viewer: Viewer, from db: Reader) throws -> [Carer] {
        try db.rows(
            """
            SELECT k.member, p.name, m.capacity, k.relationship, k.authority, k.evidence, k.evidence_seen_on, k.evidence_until, q.name,
                   k.first_day, k.last_day,
                   (SELECT COUNT(*) FROM suspension x WHERE x.setting = k.setting AND x.member = k.member AND x.lifted_at IS NULL),
                   k.evidence_seen_by
            FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member JOIN person p ON p.id = m.person
            LEFT JOIN membership s ON s.setting = k.setting AND s.id = k.evidence_seen_by LEFT JOIN person q ON q.id = s.person
            WHERE k.setting = \(viewer.setting) AND k.child = \(child) ORDER BY k.first_day, k.id
            """
        ) { row in
            let claim = AuthorityClaim(
                try row.word(4), evidence: try row.text(5), seenOn: try row.optionalDay(6), until: try row.optionalDay(7))
            let lastDay = try row.optionalDay(10)
            return Carer(
                member: try row.identifier(0), name: try row.text(1), capacity: try row.word(2), relationship: try row.text(3),
                claim: claim,
                seenBy: row.optionalText(8), firstDay: try row.day(9), lastDay: lastDay, isSuspended: try row.flag(11),
                canGrant: claim.authority.canGrant && !row.isNull(12) && claim.until.map { viewer.today <= $0 } ?? true
                    && lastDay.map { viewer.today <= $0 } ?? true)
        }
    }

    private static func protections(of child: Child.ID, tells: Bool, for viewer: Viewer, from db: Reader) throws -> [Protection] {
        try db.rows(
            """
            SELECT x.id, x.marker, a.name, x.note, b.name, x.placed_at, d.name, d.id FROM protection x
            LEFT JOIN membership ma ON ma.setting = x.setting AND ma.id = x.about LEFT JOIN person a ON a.id = ma.person
            LEFT JOIN membership mb ON mb.setting = x.setting AND mb.id = x.placed_by LEFT JOIN person b ON b.id = mb.person
            LEFT JOIN membership md ON md.setting = x.setting AND md.id = x.lift_asked_by LEFT JOIN person d ON d.id = md.person
            WHERE x.setting = \(viewer.setting) AND x.child = \(child) AND x.lifted_at IS NULL ORDER BY x.placed_at, x.id
            """
        ) { row in
            Protection(
                id: try row.identifier(0), marker: try row.word(1), about: tells ? row.optionalText(2) : nil,
                note: tells ? try row.text(3) : "",
                placedBy: tells ? row.optionalText(4) ?? "" : "", placedAt: try row.integer(5), askedBy: tells ? row.optionalText(6) : nil,
                askedByViewer: try row.optionalIdentifier(7) == viewer.person)
        }.filter { tells || $0.marker != .tellNothing }
    }
}

/// A child's page for their own family: what concerns that carer, and nobody else.
public struct OwnChildPage: Sendable {
    public let child: Child.ID
    public let name: String
    public let room: String
    public let firstDay: Day
    public let lastDay: Day?
    public let relationship: String
    /// Whether this carer's yes counts today.
    public let canGrant: Bool
    /// Whether pictures of this child are theirs to keep (S14).
    public let mayKeepPictures: Bool
    /// Whether this carer may invite relatives for the child (S4).
    public let mayInvite: Bool
    /// Whom they have invited, or would like to.
    public let relatives: [OwnRelative]

    /// The viewer's own children here.
    public static func all(for viewer: Viewer, from db: Reader) throws -> [OwnChildPage] {
        try db.rows(
            """
            SELECT c.id, c.first_name, r.name, c.first_day, c.last_day, k.relationship, k.authority, k.evidence_seen_by, k.evidence_until
            FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room
            JOIN carer k ON k.setting = c.setting AND k.child = c.id AND k.member = \(viewer.member)
            WHERE c.setting = \(viewer.setting) AND c.id IN (\(list: viewer.children.map(\.child))) ORDER BY c.first_name, c.id
            """
        ) { row in
            let (child, authority): (Child.ID, Authority) = (try row.identifier(0), try row.word(6))
            return OwnChildPage(
                child: child, name: try row.text(1), room: try row.text(2), firstDay: try row.day(3),
                lastDay: try row.optionalDay(4), relationship: try row.text(5),
                canGrant: try authority.canGrant && !row.isNull(7) && row.optionalDay(8).map { viewer.today <= $0 } ?? true,
                mayKeepPictures: try KeepsakePicture.isTheirs(child, viewer, from: db),
                mayInvite: try viewer.hasAgreed
                    && Sponsorship.sponsor(viewer.member, of: child, in: viewer.setting, at: viewer.now, from: db) != nil,
                relatives: try OwnRelative.all(of: child, for: viewer, from: db))
        }
    }

    /// - Throws: `NotFound` unless this is a live carer of the child.
    public static func load(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> OwnChildPage {
        guard let page = try all(for: viewer, from: db).first(where: { $0.child == child }) else { throw NotFound() }
        return page
    }
}

extension Leaving {
    /// What would follow if a child's last day were this one: for whoever manages, before they say so.
    /// - Throws: `NotFound` when there is no such child for this viewer; `Refused` when it is not theirs to say.
    public static func load(of child: Child.ID, on day: Day, for viewer: Viewer, from db: Reader) throws -> Leaving {
        let page = try ChildPage.load(child, for: viewer, from: db)
        if page.isOwn { throw Refused([.ownChild]) }
        guard page.mayManage else { throw Refused([.needsDuty(Duty.managing)]) }
        return try consequence(of: [child], leavingOn: day, in: viewer.setting, from: db)
    }
}
