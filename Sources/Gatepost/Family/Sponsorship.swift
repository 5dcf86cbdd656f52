import Safeguarding
import Storage

/// The parent behind somebody's looking on (S4): a relative is here only while that parent is, and sees nothing that the parent could not.
enum Sponsorship {
    /// The parent as they stand at this moment.
    /// - Returns: `nil` once they may look at this child no longer, or their own yes about it does not count: they left, are suspended,
    ///   care for the child no longer, are told nothing of it, or a court has restricted them, in whichever membership.
    static func sponsor(_ member: Member.ID, of child: Child.ID, in setting: Setting.ID, at now: Int, from db: Reader) throws -> Viewer? {
        // A setting that is closed for a time opens again with everybody who was there; to them it is closed by itself.
        guard let viewer = try Viewer.load(member, in: setting, at: now, evenClosed: true, from: db), viewer.capacity == .parent,
            viewer.children.contains(where: { $0.child == child })
        else { return nil }
        let ties = try CarerTie.all(of: child, in: setting, on: viewer.today, from: db)
        let isRestricted = ties.contains { $0.person == viewer.person && $0.standing.authority == .courtRestricted }
        return ties.contains { $0.member == member && $0.canGrant } && !isRestricted ? viewer : nil
    }

    /// Whether a relative's invitation still has a parent behind it. Somebody who cares or cared for the child is no relative here: what
    /// was decided about them is not got round by another's invitation.
    static func awaits(_ person: Person.ID?, by open: OpenInvitation, at now: Int, from db: Reader) throws -> Bool {
        let row = try db.row(
            """
            SELECT child, sponsor FROM invited_relative
            WHERE setting = \(open.setting) AND invitation = \(open.id) AND approved = 1 AND ended_at IS NULL AND member IS NULL
            """
        ) { (try $0.identifier(0) as Child.ID, try $0.identifier(1) as Member.ID) }
        guard let (child, member) = row, try sponsor(member, of: child, in: open.setting, at: now, from: db) != nil else { return false }
        guard let person else { return true }
        return try !db.exists(
            """
            SELECT 1 FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
            WHERE k.setting = \(open.setting) AND k.child = \(child) AND m.person = \(person)
            """)
    }

    /// Somebody used a relative's invitation.
    static func join(_ member: Member.ID, by invitation: Invitation.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE invited_relative SET member = \(member), joined_at = \(asking.now)
            WHERE setting = \(asking.setting) AND invitation = \(invitation) AND ended_at IS NULL
            """)
    }

    /// A proposal that has not ended, as far as it matters who stands behind it.
    struct Live: Sendable {
        let id: Relative.ID
        let child: Child.ID
        let sponsor: Member.ID
    }

    /// Those behind whom no parent stands any more.
    static func unbacked(in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Relative.ID] {
        let live = try db.rows(
            """
            SELECT id, child, sponsor FROM invited_relative
            WHERE setting = \(setting) AND ended_at IS NULL AND (decided_at IS NULL OR approved = 1) ORDER BY id
            """
        ) { Live(id: try $0.identifier(0), child: try $0.identifier(1), sponsor: try $0.identifier(2)) }
        return try live.filter { try sponsor($0.sponsor, of: $0.child, in: setting, at: now, from: db) == nil }.map(\.id)
    }

    /// Ends whatever a change has left without a parent behind it, in the transaction that made the change: what comes back later does not
    /// bring them back.
    static func endUnbacked(for asking: Asking, in db: Writer) throws {
        for relative in try unbacked(in: asking.setting, at: asking.now, from: db.reader) {
            try end(relative, .over, for: asking, in: db)
        }
    }

    /// Ends one of them: the invitation opens nothing, and where nobody else's sponsorship keeps them here they are out, sessions and all.
    static func end(_ relative: Relative.ID, _ how: RelativeEnd, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        let row = try db.reader.row("SELECT member, invitation FROM invited_relative WHERE setting = \(setting) AND id = \(relative)") {
            (try $0.optionalIdentifier(0) as Member.ID?, try $0.optionalIdentifier(1) as Invitation.ID?)
        }
        guard let (member, invitation) = row else { return }
        try db.execute(
            """
            UPDATE invited_relative SET ended_at = \(asking.now), ended_by = \(asking.member), ended_how = \(how), email = NULL
            WHERE setting = \(setting) AND id = \(relative) AND ended_at IS NULL
            """)
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now), revoked_by = \(asking.member)
            WHERE setting = \(setting) AND id = \(invitation) AND used_at IS NULL AND revoked_at IS NULL
            """)
        guard let member else { return }
        let stays = try db.reader.exists(
            "SELECT 1 FROM invited_relative WHERE setting = \(setting) AND member = \(member) AND approved = 1 AND ended_at IS NULL")
        guard !stays else { return }
        let yesterday = try asking.today(in: db.reader).adding(days: -1)
        try db.execute(
            """
            UPDATE membership SET last_day = \(yesterday)
            WHERE setting = \(setting) AND id = \(member) AND (last_day IS NULL OR last_day > \(yesterday))
            """)
        try db.execute("DELETE FROM session WHERE setting = \(setting) AND member = \(member)")
    }
}
