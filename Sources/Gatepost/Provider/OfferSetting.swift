public import Safeguarding
public import Storage

/// Makes room for another setting under a provider: its log begins here, and a code lets its first manager set it up.
///
/// Performed for `.machine`, in a setting whose identifier is new.
public struct OfferSetting: FoundingAction {
    public static let verb = "setting.offer"
    private let provider: Provider.ID
    private let providerName: String
    private let name: String
    public let subject: [UInt8]

    /// Days in which somebody has to set it up.
    static let span = 14 * Span.day

    /// - Parameters:
    ///   - provider: its identifier if there is none of that name yet.
    ///   - name: what the setting is called until its manager says.
    public init(_ setting: Setting.ID, named name: String, under providerName: String, as provider: Provider.ID) {
        self.provider = provider
        self.providerName = providerName
        self.name = name
        subject = setting.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Provider.ID? { try Provider.find(providerName, from: db) }

    public func refusals(_ known: Provider.ID?, to asking: Asking) -> [Refusal] {
        onlyAtTheMachine(asking) + ("name" as Field).refusals(of: name, most: 100)
            + ("provider" as Field).refusals(of: providerName, most: 100)
    }

    public func apply(_ known: Provider.ID?, for asking: Asking, in db: Writer) throws {
        let under = try known ?? Provider.make(provider, named: providerName, at: asking.now, in: db)
        try db.execute(
            """
            INSERT INTO setting_offer (id, provider, name, salt, made_at, expires_at)
            VALUES (\(asking.setting), \(under), \(name), \(asking.randomBytes(16)), \(asking.now), \(asking.now + OfferSetting.span))
            """)
    }
}

/// Puts a setting that is there already under a provider. Nobody's rights change by it.
public struct JoinProvider: Action {
    public static let verb = "setting.join"
    private let provider: Provider.ID
    private let providerName: String
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }

    public init(_ providerName: String, as provider: Provider.ID, with setting: Setting.ID) {
        self.provider = provider
        self.providerName = providerName
        self.setting = setting
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Provider.ID? { try Provider.find(providerName, from: db) }

    public func refusals(_ known: Provider.ID?, to asking: Asking) -> [Refusal] {
        onlyAtTheMachine(asking) + ("provider" as Field).refusals(of: providerName, most: 100)
    }

    public func apply(_ known: Provider.ID?, for asking: Asking, in db: Writer) throws {
        let under = try known ?? Provider.make(provider, named: providerName, at: asking.now, in: db)
        try db.execute("UPDATE setting SET provider = \(under) WHERE id = \(asking.setting)")
    }
}

extension Provider {
    static func find(_ name: String, from db: Reader) throws -> Provider.ID? {
        try db.row("SELECT id FROM provider WHERE name = \(name)") { try $0.identifier(0) }
    }

    static func make(_ id: Provider.ID, named name: String, at now: Int, in db: Writer) throws -> Provider.ID {
        try db.execute("INSERT INTO provider (id, name, created_at) VALUES (\(id), \(name), \(now))")
        return id
    }
}

/// What stands above settings is done by whoever runs the machine, and is in the log of the setting it touches.
func onlyAtTheMachine(_ asking: Asking) -> [Refusal] {
    if case .machine = asking.actor { [] } else { [.needsDuty([.registeredPerson])] }
}

/// A setting that is still to be set up.
public struct SettingOffer: Sendable {
    public let setting: Setting.ID
    public let name: String
    public let providerName: String
    public let expiresAt: Int
    let salt: [UInt8]

    /// Those that can still be taken up, oldest first.
    public static func open(at now: Int, from db: Reader) throws -> [SettingOffer] {
        try db.rows(
            """
            SELECT o.id, o.name, p.name, o.expires_at, o.salt FROM setting_offer o JOIN provider p ON p.id = o.provider
            WHERE o.used_at IS NULL AND o.expires_at > \(now) ORDER BY o.made_at, o.id
            """
        ) {
            SettingOffer(
                setting: try $0.identifier(0), name: try $0.text(1), providerName: try $0.text(2), expiresAt: try $0.integer(3),
                salt: try $0.bytes(4))
        }
    }
}
