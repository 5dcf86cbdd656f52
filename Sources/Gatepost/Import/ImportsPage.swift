public import Safeguarding
public import Storage

/// The lists that were taken in lately, for those who manage.
public struct ImportsPage: Sendable {
    public struct Run: Sendable {
        public let id: Record.ID
        public let kind: ImportKind
        public let madeBy: String
        public let madeAt: Int
        public let counts: ImportPlan.Counts
        public let undoneBy: String?
        public let undoneAt: Int?
        /// It can still be taken back.
        public let mayUndo: Bool
    }

    public let runs: [Run]
    public let older: Record.ID?
    static let length = 30

    /// - Throws: `NotFound` for those who do not manage.
    public static func load(before place: Record.ID? = nil, for viewer: Viewer, from db: Reader) throws -> ImportsPage {
        let runs = try load("r.id < \(place ?? Record.ID(high: .max, low: .max))", most: length + 1, for: viewer, from: db)
        return ImportsPage(runs: Array(runs.prefix(length)), older: runs.count > length ? runs[length - 1].id : nil)
    }

    static func load(_ which: SQL, most: Int, for viewer: Viewer, from db: Reader) throws -> [Run] {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        return try db.rows(
            """
            SELECT r.id, r.kind, p.name, r.made_at, r.rooms, r.children, r.carers, r.staff, q.name, r.undone_at FROM import_run r
            JOIN membership m ON m.setting = r.setting AND m.id = r.made_by JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = r.setting AND n.id = r.undone_by LEFT JOIN person q ON q.id = n.person
            WHERE r.setting = \(viewer.setting) AND \(which) ORDER BY r.id DESC LIMIT \(most)
            """
        ) { row in
            let (madeAt, undoneAt) = (try row.integer(3), row.optionalInteger(9))
            return Run(
                id: try row.identifier(0), kind: try row.word(1), madeBy: try row.text(2), madeAt: madeAt,
                counts: ImportPlan.Counts(
                    rooms: try row.integer(4), children: try row.integer(5), carers: try row.integer(6), staff: try row.integer(7)),
                undoneBy: row.optionalText(8), undoneAt: undoneAt, mayUndo: undoneAt == nil && viewer.now < madeAt + UndoImport.lasts)
        }
    }
}

/// One list that was taken in: whom it brought, and what taking it back would leave.
public struct ImportPage: Sendable {
    public struct Named<Thing>: Sendable {
        public let id: Identifier<Thing>
        public let name: String
    }

    /// Somebody on record without an account.
    public struct Waiting: Sendable {
        public let member: Member.ID
        public let name: String
        public let isInvited: Bool
    }

    public let run: ImportsPage.Run
    /// Carers and colleagues whom it brought and who can be invited; nobody once a day is over.
    public let people: [Waiting]
    public let children: [Named<Child>]
    /// What stays when it is taken back, because it was used since.
    public let used: [String]

    /// - Throws: `NotFound` for those who do not manage.
    public static func load(_ id: Record.ID, for viewer: Viewer, from db: Reader) throws -> ImportPage {
        guard let run = try ImportsPage.load("r.id = \(id)", most: 1, for: viewer, from: db).first else { throw NotFound() }
        let setting = viewer.setting
        let own = try Kin.children(of: viewer.person, in: setting, from: db)
        let children = try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name FROM import_thing t JOIN child c ON c.setting = t.setting AND c.id = t.thing
            WHERE t.setting = \(setting) AND t.run = \(id) AND t.kind = \(ImportThing.child) ORDER BY c.first_name, c.family_name, c.id
            """
        ) { Named<Child>(id: try $0.identifier(0), name: "\(try $0.text(1)) \(try $0.text(2))") }
        let people = try db.rows(
            """
            SELECT m.id, p.name, (SELECT COUNT(*) FROM invitation i WHERE i.setting = m.setting AND i.member = m.id) FROM import_thing t
            JOIN membership m ON m.setting = t.setting AND m.id = t.thing JOIN person p ON p.id = m.person
            WHERE t.setting = \(setting) AND t.run = \(id) AND \(AccountRows.everSignedIn) IS NULL ORDER BY p.name, m.id
            """
        ) { Waiting(member: try $0.identifier(0), name: try $0.text(1), isInvited: try $0.integer(2) > 0) }
        return ImportPage(
            run: run, people: try people.filter { try !viewer.isKin(child: nil, carer: $0.member, from: db) },
            children: children.filter { !own.contains($0.id) },
            used: run.mayUndo ? try used(since: run, sparing: own, for: viewer, from: db) : [])
    }

    /// - Parameter own: children of the viewer's own, who are not named, nor are their other carers.
    private static func used(since run: ImportsPage.Run, sparing own: Set<Child.ID>, for viewer: Viewer, from db: Reader) throws -> [String]
    {
        let setting = viewer.setting
        let entry = try db.count("SELECT made_in FROM import_run WHERE setting = \(setting) AND id = \(run.id)")
        let leftovers = try ImportLeftovers(of: run.id, madeIn: entry, at: run.madeAt, in: setting, from: db)
        let (usedChildren, usedMembers) = (
            leftovers.usedChildren.subtracting(own),
            try leftovers.usedMembers.filter { try !viewer.isKin(child: nil, carer: $0, from: db) }
        )
        let rooms = try db.rows("SELECT name FROM room WHERE setting = \(setting) AND id IN (\(list: leftovers.usedRooms.sorted()))") {
            try $0.text(0)
        }
        let children = try db.rows(
            "SELECT first_name, family_name FROM child WHERE setting = \(setting) AND id IN (\(list: usedChildren.sorted()))"
        ) { "\(try $0.text(0)) \(try $0.text(1))" }
        let members = try db.rows(
            """
            SELECT p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id IN (\(list: usedMembers.sorted()))
            """
        ) { try $0.text(0) }
        return (rooms + children + members).sorted()
    }
}
