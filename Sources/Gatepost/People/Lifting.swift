public import Safeguarding
import Storage

/// What undoing a protection takes: one person asks, another confirms, and neither is concerned themselves.
public struct Lifting: Sendable {
    let viewer: Viewer
    /// The human who asked for it to be lifted, when somebody has.
    let askedBy: Person.ID?
    /// Humans it is about, who decide nothing of it.
    let about: Set<Person.ID>
    /// Children it is about. Their carers decide nothing of it.
    let children: Set<Child.ID>
    /// Children whose carer the viewer is or was, in any membership.
    let own: Set<Child.ID>

    /// Managing or safeguarding, and neither about oneself nor one's own child.
    var refusals: [Refusal] {
        var refusals = [holdsDuty(Duty.protecting, held: viewer.duties)].compactMap(\.self)
        if about.contains(viewer.person) { refusals.append(.aboutOneself) }
        if !own.isDisjoint(with: children) { refusals.append(.ownChild) }
        return refusals
    }

    /// The second person: somebody other than whoever asked.
    var confirming: [Refusal] { refusals + [twoToLoosen(askedBy: askedBy, confirmedBy: viewer.person)].compactMap(\.self) }
}

extension Duty {
    /// May protect at once, and lift in twos: whoever manages, and the safeguarding leads.
    public static let protecting: Set<Duty> = managing.union(safeguarding)
}

/// People behind memberships, and the children they care for: duty ends where one's own family begins.
enum Kin {
    /// The human behind a membership.
    static func person(_ member: Member.ID?, in setting: Setting.ID, from db: Reader) throws -> Person.ID? {
        guard let member else { return nil }
        return try db.row("SELECT person FROM membership WHERE setting = \(setting) AND id = \(member)") { try $0.identifier(0) }
    }

    /// Children whose carer this human is or ever was here, in whichever membership, live or not; or on whom they look as a relative.
    static func children(of person: Person.ID, in setting: Setting.ID, from db: Reader) throws -> Set<Child.ID> {
        Set(
            try db.rows(
                """
                SELECT k.child FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                WHERE k.setting = \(setting) AND m.person = \(person)
                UNION
                SELECT r.child FROM invited_relative r JOIN membership n ON n.setting = r.setting AND n.id = r.member
                WHERE r.setting = \(setting) AND n.person = \(person)
                """
            ) { try $0.identifier(0) })
    }
}
