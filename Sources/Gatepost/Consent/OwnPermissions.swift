public import Safeguarding
public import Storage

/// What somebody has said, and whether it stands.
public struct OwnAnswer: Hashable, Sendable {
    public let answer: Answer
    /// The last day of a yes.
    public let until: Day?
    /// A yes that grants, or a no. Not so: a yes from somebody whose authority nobody has proven.
    public let counts: Bool
}

/// A child's permissions as one of its carers sees them: what holds, and what they said themselves. Never who else said
/// what, nor that there is anybody else (S2).
public struct CarerPermissions: Sendable {
    public let child: Child.ID
    public let firstName: String
    public let own: [Use: OwnAnswer]
    public let effective: [Use: Permission]
    /// Uses for which a no stands, whosever it is.
    public let stopped: Set<Use>
    /// Whether a yes of theirs counts.
    public let canGrant: Bool
    /// Pictures on the page that show the child now, and would come down with a no.
    public let picturesOnPage: Int
    public let today: Day

    /// - Throws: `NotFound` for anybody who is no live carer of this child.
    public static func load(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> CarerPermissions {
        let tie = try CarerTie.all(of: child, in: viewer.setting, on: viewer.today, from: db).own(of: child, for: viewer, in: db)
        let name = try db.row("SELECT first_name, family_name, known_as FROM child WHERE setting = \(viewer.setting) AND id = \(child)") {
            ShortName(first: try $0.text(0), family: try $0.text(1), knownAs: try $0.text(2))
        }
        let own = try OwnAnswer.all(by: viewer.member, about: .child(child), in: viewer.setting, on: viewer.today, from: db)
        return CarerPermissions(
            child: child, firstName: name?.first ?? "",
            own: tie.canGrant ? own : own.mapValues { OwnAnswer(answer: $0.answer, until: $0.until, counts: $0.answer == .no) },
            effective: try ConsentRegister.everything(of: [child], in: viewer.setting, on: viewer.today, from: db)[child] ?? [:],
            stopped: try stops(child, in: viewer.setting, from: db), canGrant: tie.canGrant,
            picturesOnPage: try ShownPictures.count(of: .child(child), in: viewer.setting, on: viewer.today, from: db), today: viewer.today)
    }

    private static func stops(_ child: Child.ID, in setting: Setting.ID, from db: Reader) throws -> Set<Use> {
        Set(
            try db.rows(
                """
                SELECT DISTINCT purpose, medium FROM consent WHERE setting = \(setting) AND child = \(child)
                AND decision = \(Decision.Kind.stop) AND replaced_at IS NULL AND lifted_at IS NULL
                """
            ) { Use(try $0.word(0), try $0.word(1)) })
    }

    /// The children about whom a viewer may be asked, for a carer of several.
    public static func children(of viewer: Viewer, from db: Reader) throws -> [(child: Child.ID, firstName: String)] {
        try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, c.known_as FROM child c
            WHERE c.setting = \(viewer.setting) AND c.id IN (\(list: viewer.children.map(\.child))) ORDER BY c.first_name, c.id
            """
        ) { (try $0.identifier(0), ShortName(first: try $0.text(1), family: try $0.text(2), knownAs: try $0.text(3)).first) }
    }
}

/// What an adult has said about themselves (P11).
public struct AdultPermissions: Sendable {
    public let member: Member.ID
    public let own: [Use: OwnAnswer]
    public let picturesOnPage: Int
    public let today: Day

    public static func load(for viewer: Viewer, from db: Reader) throws -> AdultPermissions {
        AdultPermissions(
            member: viewer.member,
            own: try OwnAnswer.all(by: viewer.member, about: .adult(viewer.member), in: viewer.setting, on: viewer.today, from: db),
            picturesOnPage: try ShownPictures.count(of: .adult(viewer.member), in: viewer.setting, on: viewer.today, from: db),
            today: viewer.today)
    }
}

extension OwnAnswer {
    /// The last word of one person about each use, as far as it stands.
    static func all(by giver: Member.ID, about subject: Subject, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Use:
        OwnAnswer]
    {
        let who: SQL =
            switch subject {
            case .child(let child): "n.child = \(child)"
            case .adult(let member): "n.member = \(member)"
            }
        let rows = try db.rows(
            """
            SELECT n.purpose, n.medium, n.decision, n.until_day FROM consent n WHERE n.setting = \(setting) AND \(who)
            AND n.given_by = \(giver) AND n.replaced_at IS NULL AND n.lifted_at IS NULL ORDER BY n.given_at, n.id
            """
        ) { (Use(try $0.word(0), try $0.word(1)), try $0.word(2, as: Decision.Kind.self), try $0.optionalDay(3)) }
        return rows.reduce(into: [:]) { own, row in
            let (use, kind, until) = row
            // A yes that has run out is no answer any more.
            guard until.map({ today <= $0 }) ?? true else { return }
            own[use] = OwnAnswer(answer: kind == .stop ? .no : .yes, until: until, counts: kind != .noObjection)
        }
    }
}
