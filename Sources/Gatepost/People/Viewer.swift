public import Safeguarding
public import Storage

/// Whoever is looking: a membership that is live at this moment, with what it may see and do.
///
/// Every page is loaded through one, and every action asks for one, so nothing is found without saying who is looking.
public struct Viewer: Sendable {
    public let setting: Setting.ID
    public let settingName: String
    public let photoPolicy: PhotoPolicy
    public let zone: Zone
    /// Microseconds since 1970, UTC: the moment for which all of this holds.
    public let now: Int
    public let today: Day

    public let member: Member.ID
    public let person: Person.ID
    public let name: String
    public let title: String
    public let capacity: Capacity
    public let household: Record.ID?
    public let showsFamilyName: Bool
    /// In which they read: what they prefer, or English where they work here.
    public let language: Language
    /// Duties named to this membership or carried for somebody who is away today. Whether they are awake: `Readiness`.
    public let duties: Set<Duty>
    /// Children whose live carer this is and who are at the setting today, with their rooms; a relative's are those they were let see.
    public let children: [OwnChild]
    /// What lets a relative look on, each under a parent's sponsorship; empty for everybody else (S4).
    public let ties: [RelativeTie]
    /// Whether the agreement or code that opens the page to this capacity is signed at its current version, and nobody is to talk
    /// with them first.
    public let hasAgreed: Bool
    /// A parent under 18 with whom no safeguarding lead has talked yet (N38); the page opens after that.
    public let waitsForLead: Bool
    /// Whether the same person has another membership, here or in another setting: a hat to change into.
    public let hasOtherHats: Bool
    /// Whether the setting's own page is authorised (N34).
    public let pageStanding: PageStanding

    public struct OwnChild: Hashable, Sendable {
        public let child: Child.ID
        public let room: Room.ID
    }

    /// Rooms whose posts a family sees: their children's; a relative's where the parent let them.
    public var rooms: Set<Room.ID> {
        isRelative ? Set(openTies.filter { $0.sees == .room }.map(\.room)) : Set(children.map(\.room))
    }
    public func holds(_ duties: Set<Duty>) -> Bool { !self.duties.isDisjoint(with: duties) }
    /// Works here and may see the whole page.
    public var isTeam: Bool { capacity.isTeam }
    /// Sees all of the page: the team, and an officer from outside who administers it under the same gate (B11).
    public var seesWholePage: Bool { isTeam || isAdministering }
    /// An officer with the content manager's designation: the page and what goes onto it, and nothing else of the setting.
    public var isAdministering: Bool { capacity == .officer && duties.contains(.contentManager) }

    /// What this viewer asks to do, now.
    /// - Parameters:
    ///   - device: the enrolled device that their session has proved.
    ///   - provenAt: when they last proved in this session that it is them.
    ///   - isByPIN: the session was begun with a PIN.
    ///   - address: the network address that they come from.
    public func asking(
        random: any RandomSource, from device: Device.ID? = nil, provenAt: Int? = nil, byPIN isByPIN: Bool = false,
        at address: String? = nil
    ) -> Asking {
        Asking(.member(member), in: setting, at: now, from: device, provenAt: provenAt, byPIN: isByPIN, at: address, random: random)
    }
}

extension Viewer {
    /// The viewer behind a membership at this moment.
    /// - Parameter closed: also where the setting is closed, which is for those who can open it again.
    /// - Returns: `nil` when the membership has ended or not begun, is suspended, has no child here any more, or is from an
    ///   agency and off shift (D17).
    public static func load(
        _ member: Member.ID, in setting: Setting.ID, at now: Int, evenClosed closed: Bool = false, from db: Reader
    ) throws -> Viewer? {
        let row = try db.row(
            """
            SELECT \(columns) FROM membership m JOIN setting s ON s.id = m.setting JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id = \(member)
            """
        ) { try Membership($0) }
        return try row.flatMap { try load($0, at: now, evenClosed: closed, from: db) }
    }

    /// The same behind a membership that was read already, as together with its session.
    static func load(_ row: Membership, at now: Int, evenClosed closed: Bool = false, from db: Reader) throws -> Viewer? {
        guard row.suspensions == 0, closed || !row.isClosed else { return nil }
        let (member, setting, zone) = (row.member, row.setting, Zone(row.zone))
        let today = zone.day(at: now)
        guard row.firstDay <= today, row.lastDay.map({ today <= $0 }) ?? true else { return nil }
        // Somebody from an agency belongs here during their shift, and not a minute longer.
        if row.capacity == .agency, try !AgencyShift.isOn(member, in: setting, at: now, from: db) { return nil }
        let onRecord = try db.recollection(PageRecollection.self).member(member, in: setting, on: today) {
            try OnRecord(member, as: row.capacity, in: setting, on: today, at: now, from: db)
        }
        if row.capacity.isFamily, onRecord.children.isEmpty { return nil }
        let card = onRecord.card
        return Viewer(
            setting: setting, settingName: card.settingName, photoPolicy: card.policy, zone: zone, now: now, today: today, member: member,
            person: row.person, name: card.name, title: card.title, capacity: row.capacity, household: card.household,
            showsFamilyName: card.showsFamilyName, language: row.language.read(as: row.capacity), duties: onRecord.duties,
            children: onRecord.children, ties: onRecord.ties, hasAgreed: onRecord.hasAgreed,
            waitsForLead: onRecord.waitsForLead, hasOtherHats: card.hats > 1,
            pageStanding: card.pageStanding)
    }

    /// What `Membership` reads, of a membership `m`, its setting `s` and its person `p`. Asked at every request, so it is whether somebody
    /// is let in and little else.
    static let columns: SQL = """
        m.setting, m.id, s.time_zone, m.person, m.capacity, m.first_day, m.last_day,
        (SELECT COUNT(*) FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL),
        (SELECT COUNT(*) FROM closing z WHERE z.setting = m.setting AND z.reopened_at IS NULL), p.language
        """

    /// A membership as it stands in the register, live or not.
    struct Membership {
        let setting: Setting.ID
        let member: Member.ID
        let zone: String
        let person: Person.ID
        let capacity: Capacity
        let firstDay: Day
        let lastDay: Day?
        let suspensions: Int
        let isClosed: Bool
        /// The one they prefer.
        let language: Language

        init(_ row: Row, from first: Int = 0) throws {
            setting = try row.identifier(first)
            member = try row.identifier(first + 1)
            zone = try row.text(first + 2)
            person = try row.identifier(first + 3)
            capacity = try row.word(first + 4)
            firstDay = try row.day(first + 5)
            lastDay = try row.optionalDay(first + 6)
            suspensions = try row.integer(first + 7)
            isClosed = try row.integer(first + 8) > 0
            language = Language(kept: try row.text(first + 9))
        }
    }
}

extension Asking {
    /// The viewer who asks, loaded in the transaction that decides: rights are asked afresh each time.
    /// - Throws: `NotFound` when the asker is no live member here: to them nothing exists.
    public func viewer(in db: Reader) throws -> Viewer {
        guard let member, let viewer = try Viewer.load(member, in: setting, at: now, from: db) else { throw NotFound() }
        return viewer
    }

    /// Today, in this setting's time zone.
    public func today(in db: Reader) throws -> Day { try Zone.of(setting, in: db).day(at: now) }
}

extension Zone {
    /// - Throws: `NotFound` when there is no such setting.
    public static func of(_ setting: Setting.ID, in db: Reader) throws -> Zone {
        guard let name = try db.row("SELECT time_zone FROM setting WHERE id = \(setting)", { try $0.text(0) }) else { throw NotFound() }
        return Zone(name)
    }
}
