public import Safeguarding
public import Storage

/// Whom one parent has invited for a child of theirs, or would like to, as that parent reads it. Nobody else's are in it (S4).
public struct OwnRelative: Sendable {
    public let id: Relative.ID
    public let name: String
    public let relationship: String
    public let sees: RelativeSight
    /// The parent asked that they may comment, and the manager agreed.
    public let wantsComments, mayComment: Bool
    public let isPrinted: Bool
    public let stage: RelativeStage
    /// Why a manager declined; empty otherwise.
    public let reason: String

    /// How long a declined one is still shown, in days.
    static let shownDeclined = 30

    /// - Parameter viewer: the parent; for everybody else there are none.
    static func all(of child: Child.ID, for viewer: Viewer, from db: Reader) throws -> [OwnRelative] {
        try db.rows(
            """
            SELECT r.id, r.name, r.relationship, r.sees, r.wants_comments, r.may_comment, r.printed, r.reason, \(RelativeStage.columns)
            FROM invited_relative r LEFT JOIN invitation i ON i.setting = r.setting AND i.id = r.invitation
            WHERE r.setting = \(viewer.setting) AND r.sponsor = \(viewer.member) AND r.child = \(child) AND r.ended_at IS NULL
            AND (r.decided_at IS NULL OR r.approved = 1 OR r.decided_at > \(viewer.now - shownDeclined * Span.day))
            ORDER BY r.proposed_at, r.id
            """
        ) { row in
            OwnRelative(
                id: try row.identifier(0), name: try row.text(1), relationship: try row.text(2), sees: try row.word(3),
                wantsComments: try row.flag(4), mayComment: try row.flag(5), isPrinted: try row.flag(6),
                stage: try RelativeStage(row, from: 8, at: viewer.now), reason: try row.text(7))
        }
    }
}

/// Relatives whom parents propose or have here, by child, for those who run the setting (S4). Whoever cares for a child finds none of
/// that child's here: they may be another carer's.
public struct RelativesPage: Sendable {
    public struct Row: Sendable {
        public let id: Relative.ID
        public let child: Child.ID
        /// First and family name.
        public let childName: String
        public let name: String
        public let relationship: String
        /// The parent who asked.
        public let sponsor: String
        public let sees: RelativeSight
        public let wantsComments, mayComment: Bool
        /// Where an invitation would go; known only until it is answered.
        public let email: String?
        public let isPrinted: Bool
        public let proposedAt: Int
        public let invitation: Invitation.ID?
        public let decidedBy: String?
        public let reason: String
        public let stage: RelativeStage
    }

    /// To be answered, those who have waited longest first. On the first page only, as are those declined.
    public let waiting: [Row]
    /// Approved, by child. A child with many may go on at the next page.
    public let approved: [(child: Child.ID, name: String, rows: [Row])]
    /// Declined in the last weeks, so that colleagues know what a parent was told.
    public let declined: [Row]
    /// The key of the next page of those approved.
    public let next: Relative.ID?
    public static let length = 50

    /// - Parameter last: the key of the page before; one that is not here any more leads to the first.
    /// - Throws: `NotFound` for everybody who does not run the setting.
    public static func load(after last: Relative.ID? = nil, for viewer: Viewer, from db: Reader) throws -> RelativesPage {
        let own = try childrenKept(from: viewer, db)
        let after = try last.flatMap { try place(of: $0, in: viewer.setting, from: db) }
        let further: SQL =
            if let after {
                """
                AND (c.first_name, c.family_name, c.id, r.proposed_at, r.id)
                  > (\(after.first), \(after.family), \(after.child), \(after.proposedAt), \(after.id))
                """
            } else { "" }
        let found = try rows("AND r.approved = 1 \(further)", most: length + 1, for: viewer, from: db)
        var approved: [(child: Child.ID, name: String, rows: [Row])] = []
        for row in found.prefix(length) where !own.contains(row.child) {
            if approved.last?.child == row.child {
                approved[approved.count - 1].rows.append(row)
            } else {
                approved.append((child: row.child, name: row.childName, rows: [row]))
            }
        }
        let others = after == nil ? try rows(undecided, for: viewer, from: db).filter { !own.contains($0.child) } : []
        return RelativesPage(
            waiting: others.filter { $0.stage == .waiting }.sorted { ($0.proposedAt, $0.id) < ($1.proposedAt, $1.id) }, approved: approved,
            declined: others.filter { $0.stage == .declined }, next: found.count > length ? found[length - 1].id : nil)
    }

    /// One of them that waits for an answer.
    /// - Throws: `NotFound` where there is none for this viewer.
    public static func waiting(_ relative: Relative.ID, for viewer: Viewer, from db: Reader) throws -> Row {
        let own = try childrenKept(from: viewer, db)
        guard let row = try rows("AND r.id = \(relative)", for: viewer, from: db).first,
            row.stage == .waiting, !own.contains(row.child)
        else { throw NotFound() }
        return row
    }

    /// How many wait for this viewer, for the desk.
    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { return 0 }
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        let waiting: [Child.ID] = try db.rows(
            "SELECT child FROM invited_relative WHERE setting = \(viewer.setting) AND decided_at IS NULL AND ended_at IS NULL"
        ) { try $0.identifier(0) }
        return waiting.count { !own.contains($0) }
    }

    /// Whose relatives are not the viewer's to see: their own child's may be another carer's.
    private static func childrenKept(from viewer: Viewer, _ db: Reader) throws -> Set<Child.ID> {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { throw NotFound() }
        return try Kin.children(of: viewer.person, in: viewer.setting, from: db)
    }

    /// Where in the order by child somebody stands.
    private static func place(
        of relative: Relative.ID, in setting: Setting.ID, from db: Reader
    ) throws -> (first: String, family: String, child: Child.ID, proposedAt: Int, id: Relative.ID)? {
        try db.row(
            """
            SELECT c.first_name, c.family_name, c.id, r.proposed_at FROM invited_relative r
            JOIN child c ON c.setting = r.setting AND c.id = r.child WHERE r.setting = \(setting) AND r.id = \(relative)
            """
        ) { (first: try $0.text(0), family: try $0.text(1), child: try $0.identifier(2), proposedAt: try $0.integer(3), id: relative) }
    }

    /// Waiting for an answer, or declined not long ago.
    private static var undecided: SQL { "AND (r.decided_at IS NULL OR r.approved = 0)" }

    /// By child, and in the order in which they were proposed.
    private static func rows(_ which: SQL, most: Int = .max, for viewer: Viewer, from db: Reader) throws -> [Row] {
        try db.rows(
            """
            SELECT r.id, r.child, c.first_name, c.family_name, r.name, r.relationship, q.name, r.sees, r.wants_comments, r.may_comment,
                   r.email, r.printed, r.proposed_at, r.invitation, d.name, r.reason, \(RelativeStage.columns)
            FROM invited_relative r JOIN child c ON c.setting = r.setting AND c.id = r.child
            JOIN membership m ON m.setting = r.setting AND m.id = r.sponsor JOIN person q ON q.id = m.person
            LEFT JOIN membership n ON n.setting = r.setting AND n.id = r.decided_by LEFT JOIN person d ON d.id = n.person
            LEFT JOIN invitation i ON i.setting = r.setting AND i.id = r.invitation
            WHERE r.setting = \(viewer.setting) AND r.ended_at IS NULL
            AND (r.decided_at IS NULL OR r.approved = 1 OR r.decided_at > \(viewer.now - OwnRelative.shownDeclined * Span.day))
            \(which) ORDER BY c.first_name, c.family_name, c.id, r.proposed_at, r.id LIMIT \(most)
            """
        ) { row in
            Row(
                id: try row.identifier(0), child: try row.identifier(1), childName: "\(try row.text(2)) \(try row.text(3))",
                name: try row.text(4), relationship: try row.text(5), sponsor: try row.text(6), sees: try row.word(7),
                wantsComments: try row.flag(8), mayComment: try row.flag(9), email: row.optionalText(10), isPrinted: try row.flag(11),
                proposedAt: try row.integer(12), invitation: try row.optionalIdentifier(13), decidedBy: row.optionalText(14),
                reason: try row.text(15), stage: try RelativeStage(row, from: 16, at: viewer.now))
        }
    }
}
