import Safeguarding
public import Storage

/// How a decision reached the record.
public enum HowGiven: String, CaseIterable, Sendable, Bindable {
    /// The person themselves, signed in.
    case online
    /// From a signed paper, of which a scan is kept.
    case paper
    /// Somebody said no, and a member of staff heard it.
    case heard
}

/// One sending: everything that somebody decided in one go, as it goes on record.
struct Sending: Sendable {
    let form: Record.ID
    let about: Subject
    /// Whose decision it is; nil for a no that was heard without a name.
    let giver: Member.ID?
    let authority: Authority
    let how: HowGiven
    /// When it was decided, in microseconds since 1970. A paper counts from the start of the day on which it was signed, so that
    /// whatever was said since is the later word.
    let givenAt: Int
    var until: Day?
    var language = ""
    var interpreter = ""
    var scan: Record.ID?

    /// Whether this very sending is on record already: a form sent twice does once.
    static func isKept(_ form: Record.ID, about subject: Subject, in setting: Setting.ID, from db: Reader) throws -> Bool {
        switch subject {
        case .child(let child):
            try db.exists("SELECT 1 FROM consent WHERE setting = \(setting) AND child = \(child) AND form = \(form) LIMIT 1")
        case .adult(let member):
            try db.exists("SELECT 1 FROM consent WHERE setting = \(setting) AND member = \(member) AND form = \(form) LIMIT 1")
        }
    }

    /// Ends what the same person decided before about each use, and adds the new decision. If they decided otherwise after
    /// this was signed, the later word stands and this is kept as history only.
    func record(_ decisions: [Use: Decision.Kind], for asking: Asking, in db: Writer) throws {
        let (child, member): (Child.ID?, Member.ID?) =
            switch about {
            case .child(let child): (child, nil)
            case .adult(let member): (nil, member)
            }
        for (use, kind) in decisions.sorted(by: { $0.key < $1.key }) {
            let isOvertaken = try isOvertaken(use, asking.setting, in: db.reader)
            if !isOvertaken { try endEarlier(use, for: asking, in: db) }
            let (id, replaced): (Record.ID, Int?) = (asking.identifier(), isOvertaken ? asking.now : nil)
            try db.execute(
                """
                INSERT INTO consent (setting, id, form, child, member, purpose, medium, decision, given_by, authority, how, recorded_by,
                                     language, interpreter, scan, given_at, recorded_at, until_day, replaced_at)
                VALUES (\(asking.setting), \(id), \(form), \(child), \(member), \(use.purpose), \(use.medium), \(kind), \(giver), \(authority),
                        \(how), \(asking.member), \(language), \(interpreter), \(scan), \(givenAt), \(asking.now),
                        \(kind == .grant ? until : nil), \(replaced))
                """)
        }
    }

    private func isOvertaken(_ use: Use, _ setting: Setting.ID, in db: Reader) throws -> Bool {
        guard let giver else { return false }
        return try db.exists(
            """
            SELECT 1 FROM consent n WHERE n.setting = \(setting) AND \(isAboutSubject) AND n.purpose = \(use.purpose) AND n.medium = \(use.medium)
            AND n.given_by = \(giver) AND n.given_at > \(givenAt) LIMIT 1
            """)
    }

    private func endEarlier(_ use: Use, for asking: Asking, in db: Writer) throws {
        guard let giver else { return }
        try db.execute(
            """
            UPDATE consent AS n SET replaced_at = \(asking.now) WHERE n.setting = \(asking.setting) AND \(isAboutSubject)
            AND n.purpose = \(use.purpose) AND n.medium = \(use.medium) AND n.given_by = \(giver) AND n.replaced_at IS NULL
            """)
    }

    private var isAboutSubject: SQL {
        switch about {
        case .child(let child): "n.child = \(child)"
        case .adult(let member): "n.member = \(member)"
        }
    }
}

/// What became of a sending, for the words that say so.
public struct SendingOutcome: Hashable, Sendable {
    /// Uses with a yes that counts.
    public let granted: Int
    /// Uses with a yes from somebody without proven authority.
    public let noObjections: Int
    public let stopped: Int
    /// Published pictures that nobody can see any more because of it.
    public let cameDown: Int

    static let nothing = SendingOutcome([:], cameDown: 0)

    init(_ decisions: [Use: Decision.Kind], cameDown: Int) {
        granted = decisions.values.count { $0 == .grant }
        noObjections = decisions.values.count { $0 == .noObjection }
        stopped = decisions.values.count { $0 == .stop }
        self.cameDown = cameDown
    }
}

/// Letters that say only that a decision was recorded and where to look: not whose, nor which.
enum Receipts {
    /// To whoever decided, and to those of their home whose yes would count for the child; where nobody is known to have decided, to
    /// everybody whose yes would. A carer who lives apart is not written to: a letter about what they did not do would tell them that
    /// somebody else is there (D14).
    static func send(
        about child: Child.ID, to ties: [CarerTie], decidedBy giver: Member.ID? = nil, for asking: Asking, in db: Writer
    ) throws {
        let home = try giver.map { try atHome(with: $0, in: asking.setting, from: db.reader) }
        for tie in ties where tie.member == giver || tie.canGrant && home?.contains(tie.member) ?? true {
            try Outbox.add(.consentReceipt, to: tie.member, about: child.bytes, for: asking, in: db)
        }
    }

    /// Everybody of somebody's home, their own other memberships among them.
    private static func atHome(with member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Set<Member.ID> {
        Set(
            try db.rows(
                """
                SELECT o.id FROM membership m JOIN membership o ON o.setting = m.setting AND (o.household = m.household OR o.person = m.person)
                WHERE m.setting = \(setting) AND m.id = \(member)
                """
            ) { try $0.identifier(0) })
    }
}

/// Published pictures and videos that show somebody.
enum ShownPictures {
    /// How many of the page show them at this moment; none of a medium in which they may not be shown.
    static func count(of subject: Subject, in setting: Setting.ID, on today: Day, from db: Reader) throws -> Int {
        func mayBeShown(_ medium: Medium) throws -> Bool {
            try ConsentRegister.permissions(of: [subject], for: .closedPage, medium, in: setting, on: today, from: db)[subject] == .yes
        }
        return try (mayBeShown(.photograph) ? pictures(of: subject, in: setting, from: db) : 0)
            + (mayBeShown(.video) ? videos(of: subject, in: setting, from: db) : 0)
    }

    private static func pictures(of subject: Subject, in setting: Setting.ID, from db: Reader) throws -> Int {
        let who: SQL =
            switch subject {
            case .child(let child): "f.child = \(child) AND f.answer = \(FaceAnswer.child)"
            case .adult(let member): "f.member = \(member) AND f.answer = \(FaceAnswer.adult)"
            }
        return try db.count(
            """
            SELECT COUNT(DISTINCT p.id) FROM face f JOIN picture p ON p.setting = f.setting AND p.id = f.picture
            JOIN post o ON o.setting = p.setting AND o.id = p.post
            WHERE f.setting = \(setting) AND \(who) AND p.removed_at IS NULL AND o.state = \(PostState.published)
            """)
    }

    private static func videos(of subject: Subject, in setting: Setting.ID, from db: Reader) throws -> Int {
        let who: SQL =
            switch subject {
            case .child(let child): "x.child = \(child)"
            case .adult(let member): "x.member = \(member)"
            }
        return try db.count(
            """
            SELECT COUNT(DISTINCT a.id) FROM attachment_person x JOIN attachment a ON a.setting = x.setting AND a.id = x.attachment
            JOIN post o ON o.setting = a.setting AND o.id = a.post
            WHERE x.setting = \(setting) AND \(who) AND a.removed_at IS NULL AND o.state = \(PostState.published)
            """)
    }
}
