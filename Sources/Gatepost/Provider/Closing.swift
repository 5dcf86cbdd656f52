public import Safeguarding
public import Storage

/// A setting that is closed: nobody but those who lead it comes in any more, and on a day to come all of it but its log goes.
public struct Closing: Sendable {
    public let id: Record.ID
    public let setting: Setting.ID
    public let eraseOn: Day
    public let isErased: Bool
    /// Who has asked to open it again, and waits for a second person.
    public let askedBy: Member.ID?

    /// The one in force.
    static func current(in setting: Setting.ID, from db: Reader) throws -> Closing? {
        try db.row(
            """
            SELECT id, erase_on, erased_at, reopen_asked_by FROM closing WHERE setting = \(setting) AND reopened_at IS NULL
            ORDER BY closed_at DESC, id DESC LIMIT 1
            """
        ) {
            Closing(
                id: try $0.identifier(0), setting: setting, eraseOn: try $0.day(1), isErased: !$0.isNull(2),
                askedBy: try $0.optionalIdentifier(3))
        }
    }
}

/// Closes a setting: everybody's access ends at once, and what is in it is erased on a day to come. Until then it can be opened
/// again, by two who lead it or at the machine.
public struct CloseSetting: Action {
    public static let verb = "setting.close"
    public static let clauses = ["D17"]
    private let closing: Record.ID
    private let setting: Setting.ID
    private let days: Int
    public var subject: [UInt8] { setting.bytes }

    public static let fewestDays = 7, mostDays = 400

    /// - Parameter days: how long it can be opened again.
    public init(_ closing: Record.ID, of setting: Setting.ID, erasingAfter days: Int) {
        self.closing = closing
        self.setting = setting
        self.days = days
    }

    public struct Facts {
        let isClosed: Bool
        let today: Day
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(isClosed: try Closing.current(in: asking.setting, from: db) != nil, today: try asking.today(in: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        onlyAtTheMachine(asking) + (facts.isClosed ? [.changedMeanwhile] : [])
            + ((CloseSetting.fewestDays...CloseSetting.mostDays).contains(days) ? [] : [.dayOutOfRange("days")])
    }

    @discardableResult
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Day {
        let eraseOn = facts.today.adding(days: days)
        try db.execute(
            "INSERT INTO closing (setting, id, closed_at, erase_on) VALUES (\(asking.setting), \(closing), \(asking.now), \(eraseOn))")
        // Nobody's session goes on, and nothing more is sent.
        try db.execute("DELETE FROM session WHERE setting = \(asking.setting)")
        try db.execute("DELETE FROM outbox WHERE setting = \(asking.setting) AND sent_at IS NULL")
        return eraseOn
    }
}

/// What opening a closed setting again takes: somebody at the machine, or two who lead it.
public struct AboutClosing {
    let closing: Closing
    let asker: Viewer?
    /// The human behind the membership that asked first.
    let askedBy: Person.ID?

    init(for asking: Asking, in db: Reader) throws {
        guard let closing = try Closing.current(in: asking.setting, from: db) else { throw NotFound() }
        self.closing = closing
        switch asking.actor {
        case .machine, .caretaker: asker = nil
        case .visitor: throw NotFound()
        case .member(let member):
            let leader = try Viewer.load(member, in: asking.setting, at: asking.now, evenClosed: true, from: db)
            guard let leader, leader.holds(Duty.leading) else { throw NotFound() }
            asker = leader
        }
        askedBy = try closing.askedBy.flatMap { asked in
            try db.row("SELECT person FROM membership WHERE setting = \(asking.setting) AND id = \(asked)") { try $0.identifier(0) }
        }
    }
}

/// One of those who lead a closed setting asks to open it again; a second one decides.
public struct AskToReopen: Action {
    public static let verb = "setting.askToReopen"
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }
    public init(_ setting: Setting.ID) { self.setting = setting }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutClosing {
        let facts = try AboutClosing(for: asking, in: db)
        guard facts.asker != nil else { throw NotFound() }
        return facts
    }

    public func refusals(_ facts: AboutClosing, to asking: Asking) -> [Refusal] {
        facts.closing.isErased || facts.askedBy != nil ? [.changedMeanwhile] : []
    }

    public func apply(_ facts: AboutClosing, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE closing SET reopen_asked_by = \(asking.member), reopen_asked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(facts.closing.id)
            """)
    }
}

/// Opens a closed setting again, as it was: a second leader after the first asked, or somebody at the machine.
public struct ReopenSetting: Action {
    public static let verb = "setting.reopen"
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }
    public init(_ setting: Setting.ID) { self.setting = setting }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutClosing { try AboutClosing(for: asking, in: db) }

    public func refusals(_ facts: AboutClosing, to asking: Asking) -> [Refusal] {
        let second = facts.asker.map { twoToLoosen(askedBy: facts.askedBy, confirmedBy: $0.person) } ?? nil
        return (facts.closing.isErased ? [.changedMeanwhile] : []) + [second].compactMap(\.self)
    }

    public func apply(_ facts: AboutClosing, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE closing SET reopened_by = \(asking.member), reopened_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(facts.closing.id)
            """)
    }
}

/// What a leader of a closed setting sees of it, who sees nothing else there.
public struct ClosedPage: Sendable {
    public let setting: Setting.ID
    public let member: Member.ID
    public let settingName: String
    public let eraseOn: Day
    /// Who asked to open it again.
    public let askedBy: String?
    public let mayAgree: Bool

    /// Of every closed setting that this person leads. Their own, so it asks for the session.
    public static func all(for session: Session, at now: Int, in application: Application) async throws -> [ClosedPage] {
        let hats = try await Hat.all(of: session.person, at: now, in: application)
        var pages: [ClosedPage] = []
        for hat in hats where !hat.isLive {
            let page = try await application.read(in: hat.setting) { db in try load(hat.member, in: hat.setting, at: now, from: db) }
            if let page { pages.append(page) }
        }
        return pages
    }

    private static func load(_ member: Member.ID, in setting: Setting.ID, at now: Int, from db: Reader) throws -> ClosedPage? {
        guard let closing = try Closing.current(in: setting, from: db), !closing.isErased,
            let leader = try Viewer.load(member, in: setting, at: now, evenClosed: true, from: db), leader.holds(Duty.leading)
        else { return nil }
        let asked = try closing.askedBy.flatMap { asked in
            try db.row(
                "SELECT p.name, p.id FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) AND m.id = \(asked)"
            ) { (try $0.text(0), try $0.identifier(1) as Person.ID) }
        }
        return ClosedPage(
            setting: setting, member: member, settingName: leader.settingName, eraseOn: closing.eraseOn, askedBy: asked?.0,
            mayAgree: asked.map { $0.1 != leader.person } ?? false)
    }
}
