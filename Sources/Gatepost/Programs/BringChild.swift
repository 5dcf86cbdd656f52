public import Safeguarding
public import Storage

/// Another program says that a child is here, in which room, and from when until when (P13). It changes no child but those that it brought
/// in itself, and none whose carer it acts for.
public struct BringChild: Action {
    public static let verb = "child.bring"
    public static let clauses = ["P13", "S2", "D17"]

    /// What it says.
    public struct Said: Hashable, Sendable {
        public var firstName: String
        public var familyName: String
        public var knownAs: String
        public var bornOn: Day?
        /// The program's name for the room.
        public var room: String
        public var firstDay: Day
        public var lastDay: Day?

        public init(
            firstName: String, familyName: String, knownAs: String, bornOn: Day?, room: String, firstDay: Day, lastDay: Day?
        ) {
            self.firstName = firstName
            self.familyName = familyName
            self.knownAs = knownAs
            self.bornOn = bornOn
            self.room = room
            self.firstDay = firstDay
            self.lastDay = lastDay
        }

        var details: ChildDetails { ChildDetails(firstName: firstName, familyName: familyName, knownAs: knownAs, bornOn: bornOn) }
    }

    private let id: Child.ID
    private let said: Said
    private let brought: Brought
    public var subject: [UInt8] { id.bytes }

    /// The child that this is about: one that goes by the program's name for it, one of that name and birthday, or one who is new.
    public static func child(_ said: Said, _ brought: Brought, in application: Application, of setting: Setting.ID) async throws -> Child.ID
    {
        let found = try await application.read(in: setting) { db -> Child.ID? in
            let known: (thing: Child.ID, isSame: Bool)? = try brought.known(.child, in: setting, from: db)
            return try known?.thing ?? Namesakes(of: said, brought, in: setting, from: db).sure
        }
        return found ?? application.identifier()
    }

    /// Children of the same name who are on record and go by no other name of the program's.
    private struct Namesakes {
        /// The one with the same birthday.
        let sure: Child.ID?
        /// There are some, and nothing tells whether one is this child.
        let isUnclear: Bool

        init(of said: Said, _ brought: Brought, in setting: Setting.ID, from db: Reader) throws {
            // Compared here: SQLite knows no small É of a large one, and Éloïse would be there twice.
            let name = ImportFacts.key(said.firstName, said.familyName)
            let all = try db.rows("SELECT id, born_on, first_name, family_name FROM child WHERE setting = \(setting)") { row in
                (
                    id: try row.identifier(0) as Child.ID, bornOn: try row.optionalDay(1),
                    name: ImportFacts.key(try row.text(2), try row.text(3))
                )
            }.filter { try $0.name == name && !brought.isLinked(.child, $0.id, in: setting, from: db) }
            let same = all.filter { $0.bornOn != nil && $0.bornOn == said.bornOn }
            sure = same.count == 1 ? same[0].id : nil
            isUnclear = same.count > 1 || same.isEmpty && all.contains { $0.bornOn == nil || said.bornOn == nil }
        }
    }

    /// - Parameter id: what `child(…)` says.
    public init(_ id: Child.ID, _ said: Said, _ brought: Brought) {
        self.id = id
        self.said = said
        self.brought = brought
    }

    public struct Facts {
        let viewer: Viewer
        let known: (thing: Child.ID, isSame: Bool)?
        let room: Room.ID?
        let isOwn: Bool
        let namesake: Child.ID?
        let isUnclear: Bool

        /// A child who is not on record and is here no more stays off it: their record may have been deleted when its time was over.
        func hasLeftBefore(_ said: Said) -> Bool {
            guard known == nil, namesake == nil, let last = said.lastDay else { return false }
            return last < viewer.today
        }
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let setting = asking.setting
        let known: (thing: Child.ID, isSame: Bool)? = try brought.known(.child, in: setting, from: db)
        let room: Room.ID? = try brought.other(.room, said.room, in: setting, from: db)
        let namesakes = try known == nil ? Namesakes(of: said, brought, in: setting, from: db) : nil
        return Facts(
            viewer: viewer, known: known, room: try room.flatMap { try Rooms.isOpen($0, in: setting, from: db) ? $0 : nil },
            isOwn: try Kin.children(of: viewer.person, in: setting, from: db).contains(id), namesake: namesakes?.sure,
            isUnclear: namesakes?.isUnclear ?? false)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let refusals =
            [
                holdsDuty(Duty.managing, held: facts.viewer.duties), facts.isOwn ? .ownChild : nil,
                facts.room == nil ? .notUnderstood("room") : nil, daysInOrder(said.firstDay, said.lastDay),
                facts.known?.thing ?? facts.namesake ?? id == id ? nil : .changedMeanwhile,
            ].compactMap(\.self) + said.details.refusals(on: facts.viewer.today)
        // What would tell whether somebody is here is answered to nothing but what would otherwise be stored, and so be seen.
        guard refusals.isEmpty else { return refusals }
        return [
            facts.hasLeftBefore(said) ? .dayOutOfRange("last_day") : nil, facts.isUnclear ? .alreadyTaken("born_on") : nil,
        ].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> BroughtOutcome {
        guard let room = facts.room else { throw NotFound() }
        if let known = facts.known {
            if known.isSame { return .unchanged }
            try db.execute(
                """
                UPDATE child SET first_name = \(said.firstName), family_name = \(said.familyName), known_as = \(said.knownAs),
                       born_on = \(said.bornOn), room = \(room), first_day = \(said.firstDay), last_day = \(said.lastDay)
                WHERE setting = \(asking.setting) AND id = \(known.thing)
                """)
            try brought.note(.child, known.thing, for: asking, in: db)
            return .changed
        }
        if let namesake = facts.namesake {
            try brought.note(.child, namesake, isOurs: false, for: asking, in: db)
            return .linked
        }
        try AddChild.write(id, said.details, in: room, from: said.firstDay, until: said.lastDay, for: asking, in: db)
        try brought.note(.child, id, for: asking, in: db)
        return .added
    }
}
