public import Safeguarding
public import Storage

/// Letting somebody in anew, for those who run the setting: who, whether anybody has asked, and what stands in the way.
public struct RecoveryPage: Sendable {
    public let member: Member.ID
    public let name: String
    /// It goes by letter to the address on record; otherwise on paper.
    public let goesByLetter: Bool
    /// Who asked for it, and may not be who agrees.
    public let askedBy: String?
    public let isAskedByViewer: Bool

    /// - Throws: `NotFound` for whoever does not run the setting, and for somebody who has no account here.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> RecoveryPage {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        let account = try LostAccount(member, in: viewer.setting, from: db)
        let asked = try db.row(
            """
            SELECT p.id, p.name FROM recovery r JOIN membership m ON m.setting = r.setting AND m.id = r.asked_by
            JOIN person p ON p.id = m.person
            WHERE r.setting = \(viewer.setting) AND r.member = \(member) AND r.decided_at IS NULL ORDER BY r.asked_at LIMIT 1
            """
        ) { (try $0.identifier(0) as Person.ID, try $0.text(1)) }
        return RecoveryPage(
            member: member, name: account.name, goesByLetter: account.email != nil, askedBy: asked?.1,
            isAskedByViewer: asked?.0 == viewer.person)
    }
}
