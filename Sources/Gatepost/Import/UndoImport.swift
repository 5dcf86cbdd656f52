public import Safeguarding
public import Storage

/// Takes a list back within a day. Whatever has been used since stays, and with it whoever belongs to it: a child and their carers, the
/// room that they are in, a colleague's line manager. That is worked out from the log and from every row that names them, never guessed.
/// Whoever the file of a concern names leaves instead, and nothing is said of it: the file refers to them, and shuts them out.
public struct UndoImport: Action {
    public static let verb = "import.undo"
    public static let clauses = ["P13"]
    /// For how long it can be done, in microseconds.
    public static let lasts = Span.day
    private let run: Record.ID
    private let secrets: Secrets
    public var subject: [UInt8] { run.bytes }

    public init(_ run: Record.ID, secrets: Secrets) {
        self.run = run
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let madeAt: Int
        let leftovers: ImportLeftovers
        /// Children whose carer the viewer is or was.
        let own: Set<Child.ID>
        /// Members whom a concern's file names.
        let named: Set<Member.ID>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let row = try db.row(
            "SELECT made_at, made_in FROM import_run WHERE setting = \(asking.setting) AND id = \(run) AND undone_at IS NULL"
        ) { (try $0.integer(0), try $0.integer(1)) }
        guard let (madeAt, entry) = row else { throw NotFound() }
        return Facts(
            viewer: viewer, madeAt: madeAt,
            leftovers: try ImportLeftovers(of: run, madeIn: entry, at: madeAt, in: asking.setting, from: db),
            own: try Kin.children(of: viewer.person, in: asking.setting, from: db),
            named: try RetentionRound.named(in: asking.setting, with: secrets, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
        // Who else cares for one's own child is for somebody else to change.
        if facts.leftovers.untie(any: facts.own) { refusals.append(.ownChild) }
        if asking.now >= facts.madeAt + UndoImport.lasts {
            refusals.append(.tooLateToUndo)
        } else if facts.leftovers.takesNothing, facts.leftovers.kept > 0 {
            refusals.append(.usedSince(facts.leftovers.kept))
        }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try facts.leftovers.takeBack(sparing: facts.named, on: facts.viewer.today, in: db)
        try db.execute(
            """
            UPDATE import_run SET undone_by = \(facts.viewer.member), undone_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(run)
            """)
        try db.execute("DELETE FROM import_thing WHERE setting = \(asking.setting) AND run = \(run)")
    }
}

/// What a list made, as far as it can be taken back, and what has been used since.
struct ImportLeftovers: Sendable {
    private struct Tie: Sendable {
        let id: Record.ID
        let child: Child.ID
        let member: Member.ID
    }

    private let setting: Setting.ID
    private let rooms: Set<Room.ID>
    private let children: Set<Child.ID>
    private let members: Set<Member.ID>
    private let ties: [Tie]
    private(set) var usedRooms: Set<Room.ID>
    private(set) var usedChildren: Set<Child.ID>
    private(set) var usedMembers: Set<Member.ID>

    var kept: Int { usedRooms.count + usedChildren.count + usedMembers.count }
    var takesNothing: Bool { kept == rooms.count + children.count + members.count }

    /// Tables in which a thing stands because it was made, or because a timed job took note of it.
    private static let notes: Set<String> = [
        "room", "child", "membership", "carer", "carer_history", "contact", "import_run", "import_thing", "audit", "refusal_count",
        "leaver",
        "register_reminder", "reader_reminder",
    ]

    /// - Parameter moment: when the list was stored.
    init(of run: Record.ID, madeIn entry: Int, at moment: Int, in setting: Setting.ID, from db: Reader) throws {
        self.setting = setting
        func things<Thing>(_ kinds: ImportThing...) throws -> Set<Identifier<Thing>> {
            Set(
                try db.rows("SELECT thing FROM import_thing WHERE setting = \(setting) AND run = \(run) AND kind IN (\(list: kinds))") {
                    try $0.identifier(0)
                })
        }
        func used<Thing>(_ made: Set<Identifier<Thing>>) throws -> Set<Identifier<Thing>> {
            let read: (Row) throws -> Identifier<Thing> = { try $0.identifier(0) }
            let elsewhere = try db.used(made.sorted(), in: setting, besides: ImportLeftovers.notes, read: read)
            // What the log says was done to it since.
            let done = try db.rows(
                "SELECT DISTINCT subject FROM audit WHERE setting = \(setting) AND number > \(entry) AND outcome = 'done'"
            ) { Identifier<Thing>(bytes: try $0.bytes(0)) }
            return elsewhere.union(made.intersection(done.compactMap(\.self)))
        }
        let (rooms, children): (Set<Room.ID>, Set<Child.ID>) = (try things(.room), try things(.child))
        let (members, ours): (Set<Member.ID>, Set<Record.ID>) = (try things(.carer, .colleague), try things(.tie))
        ties = try db.rows("SELECT id, child, member FROM carer WHERE setting = \(setting)") {
            Tie(id: try $0.identifier(0), child: try $0.identifier(1), member: try $0.identifier(2))
        }.filter { ours.contains($0.id) || children.contains($0.child) || members.contains($0.member) }
        (usedRooms, usedChildren, usedMembers) = (try used(rooms), try used(children), try used(members))
        (self.rooms, self.children, self.members) = (rooms, children, members)
        // Somebody else was tied to a child of ours since, or one of ours to another child.
        for tie in ties where !ours.contains(tie.id) {
            usedChildren.formUnion([tie.child].filter(children.contains))
            usedMembers.formUnion([tie.member].filter(members.contains))
        }
        // The log has the child as what it was done to, who may have been here before: a carer's authority that was seen or restricted since.
        let changed: [Member.ID] = try db.rows(
            """
            SELECT member FROM carer_history WHERE setting = \(setting) AND recorded_at > \(moment)
            UNION SELECT member FROM carer WHERE setting = \(setting) AND last_day IS NOT NULL
            """
        ) { try $0.identifier(0) }
        usedMembers.formUnion(members.intersection(changed))
        try spread(from: db)
    }

    /// Whoever belongs to what stays, stays.
    private mutating func spread(from db: Reader) throws {
        let places = try db.rows("SELECT id, room FROM child WHERE setting = \(setting)") {
            (try $0.identifier(0) as Child.ID, try $0.identifier(1) as Room.ID)
        }
        let leads = try db.rows("SELECT id, line_manager FROM membership WHERE setting = \(setting) AND line_manager IS NOT NULL") {
            (try $0.identifier(0) as Member.ID, try $0.identifier(1) as Member.ID)
        }
        var before = -1
        while before != kept {
            before = kept
            for tie in ties {
                // A child who was on record before belongs to nobody's list.
                if usedChildren.contains(tie.child) { usedMembers.formUnion([tie.member].filter(members.contains)) }
                if usedMembers.contains(tie.member) { usedChildren.formUnion([tie.child].filter(children.contains)) }
            }
            for (member, lead) in leads where members.contains(lead) && (!members.contains(member) || usedMembers.contains(member)) {
                usedMembers.insert(lead)
            }
        }
        for (child, room) in places where rooms.contains(room) && (!children.contains(child) || usedChildren.contains(child)) {
            usedRooms.insert(room)
        }
    }

    private var going: Set<Member.ID> { members.subtracting(usedMembers) }
    private var gone: Set<Child.ID> { children.subtracting(usedChildren) }
    /// Ties that go.
    private var untied: [Tie] {
        let (going, gone) = (going, gone)
        return ties.filter { going.contains($0.member) || gone.contains($0.child) }
    }

    /// Whether somebody who is tied to one of these children would not be any more.
    func untie(any children: Set<Child.ID>) -> Bool { !children.isEmpty && untied.contains { children.contains($0.child) } }

    /// - Parameter named: members who are not deleted; their time here ends.
    func takeBack(sparing named: Set<Member.ID>, on today: Day, in db: Writer) throws {
        let (going, gone) = (going, gone)
        for tie in untied {
            try db.execute(
                "DELETE FROM carer_history WHERE setting = \(setting) AND child = \(tie.child) AND member = \(tie.member)")
            try db.execute("DELETE FROM carer WHERE setting = \(setting) AND id = \(tie.id)")
        }
        for child in gone { try db.execute("DELETE FROM child WHERE setting = \(setting) AND id = \(child)") }
        for room in rooms.subtracting(usedRooms) { try db.execute("DELETE FROM room WHERE setting = \(setting) AND id = \(room)") }
        // First nobody answers to anybody who goes.
        for member in going { try db.execute("UPDATE membership SET line_manager = NULL WHERE setting = \(setting) AND id = \(member)") }
        for member in going {
            if named.contains(member) { try end(member, on: today.adding(days: -1), in: db) } else { try takeBack(member, in: db) }
        }
    }

    /// Whoever a concern's file names is here no more, and stays who they are.
    private func end(_ member: Member.ID, on lastDay: Day, in db: Writer) throws {
        try Contact.forget(member, in: setting, in: db)
        try db.execute(
            """
            UPDATE membership SET first_day = CASE WHEN first_day > \(lastDay) THEN \(lastDay) ELSE first_day END, last_day = \(lastDay)
            WHERE setting = \(setting) AND id = \(member)
            """)
    }

    /// Their membership, and the person who was written down for it.
    private func takeBack(_ member: Member.ID, in db: Writer) throws {
        guard let person = try Kin.person(member, in: setting, from: db.reader) else { return }
        try Contact.forget(member, in: setting, in: db)
        try db.execute("DELETE FROM leaver WHERE setting = \(setting) AND member = \(member)")
        try db.execute("DELETE FROM register_reminder WHERE setting = \(setting) AND member = \(member)")
        try db.execute("DELETE FROM reader_reminder WHERE setting = \(setting) AND member = \(member)")
        try db.execute("DELETE FROM membership WHERE setting = \(setting) AND id = \(member)")
        try db.execute("DELETE FROM person WHERE id = \(person)")
    }
}
