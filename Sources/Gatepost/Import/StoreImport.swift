public import Safeguarding
public import Storage

/// Takes a list in, all of it or nothing (P13). It is read again at this moment by the same code that showed the preview; whoever is on record
/// already is left as they are. Carers go on record without access: that takes an invitation, as ever (D16).
public struct StoreImport: Action {
    public static let verb = "import.store"
    public static let clauses = ["P13", "D16"]
    private let id: Record.ID
    private let draft: Record.ID
    private let choices: ImportChoices
    private let secrets: Secrets
    public var subject: [UInt8] { id.bytes }

    /// - Parameter id: the form's own, so that sending it twice makes one.
    public init(_ id: Record.ID, of draft: Record.ID, _ choices: ImportChoices, secrets: Secrets) {
        self.id = id
        self.draft = draft
        self.choices = choices
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let draft: ImportDraft
        let plan: ImportPlan
        let rooms: Int
        let isRoomOpen: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let draft = try ImportDraft.load(draft, for: viewer, with: secrets, from: db)
        return Facts(
            viewer: viewer, draft: draft, plan: try ImportPlan.make(of: draft.sheet, as: draft.kind, choices, for: viewer, from: db),
            rooms: try db.count("SELECT COUNT(*) FROM room WHERE setting = \(asking.setting)"),
            isRoomOpen: try choices.room.map { try Rooms.isOpen($0, in: asking.setting, from: db) } ?? true)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.managing, held: facts.viewer.duties), facts.isRoomOpen ? nil : .notUnderstood("room"),
            facts.plan.rowsToMend > 0 ? .rowsToMend(facts.plan.rowsToMend) : nil,
        ].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (setting, counts) = (asking.setting, facts.plan.counts)
        // The entry that this will have: nothing else of this setting comes between.
        let entry = try AuditLog.head(of: setting, in: db).number + 1
        try db.execute(
            """
            INSERT INTO import_run (setting, id, kind, made_by, made_at, made_in, rooms, children, carers, staff)
            VALUES (\(setting), \(id), \(facts.draft.kind), \(facts.viewer.member), \(asking.now), \(entry), \(counts.rooms),
                    \(counts.children), \(counts.carers), \(counts.staff))
            """)
        var writing = ImportWriting(id, facts.plan, for: asking, on: facts.viewer.today)
        try writing.rooms(after: facts.rooms, in: db)
        try writing.children(in: db)
        try writing.carers(in: db)
        try writing.colleagues(in: db)
        try ImportDraft.drop(of: facts.viewer.member, in: setting, in: db)
    }
}

/// What a list made, as it is noted for a day.
enum ImportThing: String, Bindable {
    case room, child, carer, tie, colleague
}

/// Writes what a plan says, with a note of each thing that it made.
private struct ImportWriting {
    private let run: Record.ID
    private let plan: ImportPlan
    private let asking: Asking
    private let today: Day
    private var roomIDs: [String: Room.ID] = [:]
    private var childIDs: [Child.ID] = []

    init(_ run: Record.ID, _ plan: ImportPlan, for asking: Asking, on today: Day) {
        self.run = run
        self.plan = plan
        self.asking = asking
        self.today = today
    }

    private func note<Thing>(_ kind: ImportThing, _ id: Identifier<Thing>, in db: Writer) throws {
        try db.execute("INSERT INTO import_thing (setting, run, kind, thing) VALUES (\(asking.setting), \(run), \(kind), \(id))")
    }

    mutating func rooms(after last: Int, in db: Writer) throws {
        for (place, name) in plan.rooms.enumerated() {
            let room: Room.ID = asking.identifier()
            try AddRoom.write(room, named: name, at: last + place + 1, for: asking, in: db)
            try note(.room, room, in: db)
            roomIDs[name.lowercased()] = room
        }
    }

    mutating func children(in db: Writer) throws {
        for new in plan.children {
            let (id, child): (Child.ID, ImportedChild) = (asking.identifier(), new.child)
            guard let room = new.room ?? roomIDs[new.roomKey] else { throw NotFound() }
            let details = ChildDetails(
                firstName: child.firstName, familyName: child.familyName, knownAs: child.knownAs, bornOn: child.bornOn,
                homeAuthority: child.homeAuthority, isLookedAfter: child.isLookedAfter, otherSettings: child.otherSettings)
            try AddChild.write(id, details, in: room, from: new.firstDay, until: child.lastDay, for: asking, in: db)
            try note(.child, id, in: db)
            childIDs.append(id)
        }
    }

    func carers(in db: Writer) throws {
        var homes: [String: Record.ID] = [:]
        let members = try plan.carers.map { carer in
            // Apart unless the list itself says that they share a home.
            let home: Record.ID = carer.home.flatMap { homes[$0] } ?? asking.identifier()
            if let key = carer.home { homes[key] = home }
            let member = try onRecord(carer.name, as: .parent, household: home, email: carer.email, in: db)
            try note(.carer, member, in: db)
            return member
        }
        for new in plan.ties {
            let tie: Record.ID = asking.identifier()
            let child =
                switch new.child {
                case .known(let child): child
                case .new(let place): childIDs[place]
                }
            try RecordCarer.write(tie, of: child, members[new.carer], as: new.relationship, new.claim, from: today, for: asking, in: db)
            try note(.tie, tie, in: db)
        }
    }

    private func onRecord(_ name: String, as capacity: Capacity, household: Record.ID, email: EmailAddress?, in db: Writer) throws
        -> Member.ID
    {
        let (person, member): (Person.ID, Member.ID) = (asking.identifier(), asking.identifier())
        try AccountRows.person(person, NewPerson(name: name), language: "en", for: asking, in: db)
        try AccountRows.membership(member, of: person, as: capacity, title: "", from: today, household: household, for: asking, in: db)
        try Contact.note(email, of: member, for: asking, in: db)
        return member
    }

    func colleagues(in db: Writer) throws {
        var members = try RegisterBook(in: asking.setting, on: today, from: db.reader).byName.compactMapValues(\.first?.member)
        for new in plan.colleagues {
            let member: Member.ID = asking.identifier()
            var somebody = new.somebody
            somebody.lineManager = members[new.lineManager]
            try AddToRegister.write(member, somebody, for: asking, in: db)
            try Contact.note(new.email, of: member, for: asking, in: db)
            try note(.colleague, member, in: db)
            members[somebody.name.lowercased()] = member
        }
    }
}

/// Where somebody on record can be invited. It stands beside them only until they have joined: then they have what they sign in with.
public enum Contact {
    static func note(_ email: EmailAddress?, of member: Member.ID, for asking: Asking, in db: Writer) throws {
        guard let email else { return }
        try db.execute(
            """
            INSERT INTO contact (setting, member, email, noted_at) VALUES (\(asking.setting), \(member), \(email.text), \(asking.now))
            ON CONFLICT (setting, member) DO UPDATE SET email = \(email.text), noted_at = \(asking.now)
            """)
    }

    static func forget(_ member: Member.ID, in setting: Setting.ID, in db: Writer) throws {
        try db.execute("DELETE FROM contact WHERE setting = \(setting) AND member = \(member)")
    }

    /// Their name and the address that is known, to fill in an invitation; nothing for one's own child's other carers.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> (name: String, email: String)? {
        guard viewer.holds(Duty.managing), try !viewer.isKin(child: nil, carer: member, from: db) else { return nil }
        return try db.row(
            """
            SELECT p.name, x.email FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN contact x ON x.setting = m.setting AND x.member = m.id
            WHERE m.setting = \(viewer.setting) AND m.id = \(member) AND \(AccountRows.everSignedIn) IS NULL
            """
        ) { (try $0.text(0), $0.optionalText(1) ?? "") }
    }
}
