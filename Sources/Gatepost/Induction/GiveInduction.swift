public import Safeguarding
public import Storage

/// An item of the induction was given to somebody, on a day (D2). It counts once they have countersigned.
public struct GiveInduction: Action {
    public static let verb = "induction.give"
    public static let clauses = ["D2"]
    private let id: Record.ID
    private let member: Member.ID
    private let item: String
    private let day: Day
    public var subject: [UInt8] { member.bytes }

    /// - Parameter item: the item's key.
    public init(_ id: Record.ID, to member: Member.ID, _ item: String, on day: Day) {
        self.id = id
        self.member = member
        self.item = item
        self.day = day
    }

    public struct Facts {
        let about: AboutMember
        let isGiven: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        guard try Induction.items(in: asking.setting, from: db).contains(where: { $0.key == item }), about.capacity.isOnRegister
        else { throw NotFound() }
        return Facts(
            about: about,
            isGiven: try db.exists(
                "SELECT 1 FROM induction_entry WHERE setting = \(asking.setting) AND member = \(member) AND item = \(item) AND id <> \(id)")
        )
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.managing) + (day > facts.about.viewer.today ? [.dayOutOfRange("given_on")] : [])
            + (facts.isGiven ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO induction_entry (setting, id, member, item, given_on, given_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(member), \(item), \(day), \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// Whoever was given it signs that they were (D2). Nobody signs for them.
public struct CountersignInduction: Action {
    public static let verb = "induction.countersign"
    public static let clauses = ["D2"]
    private let entry: Record.ID
    private let typedName: String
    public var subject: [UInt8] { entry.bytes }

    public init(_ entry: Record.ID, typedName: String) {
        self.entry = entry
        self.typedName = typedName
    }

    public struct Facts {
        let isTheirs: Bool
        let isSigned: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let row = try db.row("SELECT member, countersigned_at FROM induction_entry WHERE setting = \(asking.setting) AND id = \(entry)") {
            (try $0.identifier(0) as Member.ID, !$0.isNull(1))
        }
        guard let row, viewer.isTeam, viewer.member == row.0 || viewer.holds(Duty.managing) else { throw NotFound() }
        return Facts(isTheirs: row.0 == viewer.member, isSigned: row.1)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName) + (facts.isTheirs ? [] : [.notTheirsToCountersign])
            + (facts.isSigned ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE induction_entry SET countersigned_at = \(asking.now), typed_name = \(typedName)
            WHERE setting = \(asking.setting) AND id = \(entry) AND countersigned_at IS NULL
            """)
    }
}

/// The setting asks something of its own of everybody who begins.
public struct AddInductionItem: Action {
    public static let verb = "induction.add"
    public static let clauses = ["D2"]
    private let id: Record.ID
    private let name: String
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, named name: String) {
        self.id = id
        self.name = name
    }

    public struct Facts {
        let viewer: Viewer
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(
            viewer: viewer,
            isTaken: try db.exists(
                """
                SELECT 1 FROM induction_item WHERE setting = \(asking.setting) AND id <> \(id) AND retired_at IS NULL
                AND LOWER(name) = \(name.lowercased())
                """))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self) + ("name" as Field).refusals(of: name, most: 100)
            + (facts.isTaken ? [.alreadyTaken("name")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO induction_item (setting, id, name, added_by, added_at)
            VALUES (\(asking.setting), \(id), \(name), \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// An item of the setting's own is asked no longer. What was given and signed stays on record; the three of D2 always stay.
public struct RetireInductionItem: Action {
    public static let verb = "induction.retire"
    public static let clauses = ["D2"]
    private let item: Record.ID
    public var subject: [UInt8] { item.bytes }

    public init(_ item: Record.ID) { self.item = item }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam, try db.exists("SELECT 1 FROM induction_item WHERE setting = \(asking.setting) AND id = \(item)") else {
            throw NotFound()
        }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE induction_item SET retired_by = \(asking.member), retired_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(item) AND retired_at IS NULL
            """)
    }
}

/// The items that a setting asks, for whoever manages.
public enum InductionItems {
    /// - Throws: `NotFound` for those who do not manage.
    public static func load(for viewer: Viewer, from db: Reader) throws -> [InductionItem] {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { throw NotFound() }
        return try Induction.items(in: viewer.setting, from: db)
    }
}
