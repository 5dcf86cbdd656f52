public import Safeguarding
public import Storage

/// Asks for the setting to allow more. Nothing changes until somebody else confirms (N12).
public struct AskToLoosenSetting: Action {
    public static let verb = "setting.ask-loosen"
    public static let clauses = ["N12"]
    private let id: Record.ID
    private let option: SettingOption
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, _ option: SettingOption) {
        self.id = id
        self.option = option
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutSetting { try AboutSetting(for: asking, in: db) }

    public func refusals(_ facts: AboutSetting, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.loosens(option) ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: AboutSetting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE setting_ask SET decided_by = \(asking.member), decided_at = \(asking.now), confirmed = \(false)
            WHERE setting = \(asking.setting) AND option_name = \(option.name) AND decided_at IS NULL AND id <> \(id)
            """)
        try db.execute(
            """
            INSERT INTO setting_ask (setting, id, option_name, wanted, asked_by, asked_at)
            VALUES (\(asking.setting), \(id), \(option.name), \(option.wanted), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// What stands behind an asking that waits.
public struct WaitingAsk: Sendable {
    let about: AboutSetting
    let option: SettingOption
    let askedBy: Person.ID?

    init(_ ask: Record.ID, for asking: Asking, in db: Reader) throws {
        about = try AboutSetting(for: asking, in: db)
        let row = try db.row(
            "SELECT option_name, wanted, asked_by FROM setting_ask WHERE setting = \(asking.setting) AND id = \(ask) AND decided_at IS NULL"
        ) { (try $0.text(0), try $0.text(1), try $0.identifier(2) as Member.ID) }
        guard let row, let option = SettingOption(name: row.0, wanted: row.1) else { throw NotFound() }
        self.option = option
        askedBy = try Kin.person(row.2, in: asking.setting, from: db)
    }
}

/// The second person agrees, and the setting allows more.
public struct ConfirmLoosening: Action {
    public static let verb = "setting.loosen"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N12"]
    private let ask: Record.ID
    public var subject: [UInt8] { ask.bytes }

    public init(_ ask: Record.ID) { self.ask = ask }

    public func facts(for asking: Asking, in db: Reader) throws -> WaitingAsk { try WaitingAsk(ask, for: asking, in: db) }

    public func refusals(_ facts: WaitingAsk, to asking: Asking) -> [Refusal] {
        facts.about.refusals + [twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.about.viewer.person)].compactMap(\.self)
    }

    public func apply(_ facts: WaitingAsk, for asking: Asking, in db: Writer) throws {
        try facts.option.put(for: asking, db)
        try db.execute(
            """
            UPDATE setting_ask SET decided_by = \(asking.member), decided_at = \(asking.now), confirmed = \(true)
            WHERE setting = \(asking.setting) AND id = \(ask) AND decided_at IS NULL
            """)
    }
}

/// Somebody says no, or whoever asked thinks better of it: everything stays as it is.
public struct KeepSetting: Action {
    public static let verb = "setting.keep"
    public static let clauses = ["N12"]
    private let ask: Record.ID
    public var subject: [UInt8] { ask.bytes }

    public init(_ ask: Record.ID) { self.ask = ask }

    public func facts(for asking: Asking, in db: Reader) throws -> WaitingAsk { try WaitingAsk(ask, for: asking, in: db) }
    public func refusals(_ facts: WaitingAsk, to asking: Asking) -> [Refusal] { facts.about.refusals }

    public func apply(_ facts: WaitingAsk, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE setting_ask SET decided_by = \(asking.member), decided_at = \(asking.now), confirmed = \(false)
            WHERE setting = \(asking.setting) AND id = \(ask) AND decided_at IS NULL
            """)
    }
}
