public import Safeguarding
public import Storage

/// What a setting can make stricter by one person at once, and less strict only by two (N12, D7).
public enum SettingOption: Hashable, Sendable {
    case photoPolicy(PhotoPolicy)
    /// Whether children's first names alone are stopped in words, as their full names always are.
    case guardsFirstNames(Bool)

    /// As it is stored, and sent by forms.
    public var name: String {
        switch self {
        case .photoPolicy: "photoPolicy"
        case .guardsFirstNames: "guardsFirstNames"
        }
    }

    /// What is wanted of it, in a word.
    public var wanted: String {
        switch self {
        case .photoPolicy(let policy): policy.rawValue
        case .guardsFirstNames(let guards): guards ? "yes" : "no"
        }
    }

    /// - Returns: `nil` for words that stand for nothing.
    public init?(name: String, wanted: String) {
        switch name {
        case "photoPolicy":
            guard let policy = PhotoPolicy(rawValue: wanted) else { return nil }
            self = .photoPolicy(policy)
        case "guardsFirstNames": self = .guardsFirstNames(wanted == "yes")
        default: return nil
        }
    }

    /// Whether it would allow more than now.
    func isLooser(thanPolicy policy: PhotoPolicy, guardingFirstNames guards: Bool) -> Bool {
        switch self {
        case .photoPolicy(let wanted): wanted.isLooser(than: policy)
        case .guardsFirstNames(let wanted): guards && !wanted
        }
    }

    func put(in setting: Setting.ID, _ db: Writer) throws {
        switch self {
        case .photoPolicy(let policy): try db.execute("UPDATE setting SET photo_policy = \(policy) WHERE id = \(setting)")
        case .guardsFirstNames(let guards): try db.execute("UPDATE setting SET guards_first_names = \(guards) WHERE id = \(setting)")
        }
    }
}

/// What changing an option takes.
public struct AboutSetting: Sendable {
    let viewer: Viewer
    let guardsFirstNames: Bool

    init(for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        guardsFirstNames = try db.row("SELECT guards_first_names FROM setting WHERE id = \(asking.setting)") { try $0.flag(0) } ?? false
    }

    func loosens(_ option: SettingOption) -> Bool { option.isLooser(thanPolicy: viewer.photoPolicy, guardingFirstNames: guardsFirstNames) }
    var refusals: [Refusal] { [holdsDuty(Duty.managing, held: viewer.duties)].compactMap(\.self) }
}

/// Makes the setting stricter, at once and by one person.
public struct TightenSetting: Action {
    public static let verb = "setting.tighten"
    public static let clauses = ["N12", "D9"]
    private let setting: Setting.ID
    private let option: SettingOption
    public var subject: [UInt8] { setting.bytes }

    public init(_ setting: Setting.ID, _ option: SettingOption) {
        self.setting = setting
        self.option = option
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutSetting { try AboutSetting(for: asking, in: db) }

    public func refusals(_ facts: AboutSetting, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.loosens(option) ? [.secondPersonToLoosen] : [])
    }

    public func apply(_ facts: AboutSetting, for asking: Asking, in db: Writer) throws {
        try option.put(in: asking.setting, db)
        // Whatever was asked before it is asked no longer: whoever tightened did not agree.
        try db.execute(
            """
            UPDATE setting_ask SET decided_by = \(asking.member), decided_at = \(asking.now), confirmed = \(false)
            WHERE setting = \(asking.setting) AND option_name = \(option.name) AND decided_at IS NULL
            """)
    }
}
