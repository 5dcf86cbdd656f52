public import Safeguarding
public import Storage

/// What a setting can make stricter by one person at once, and less strict only by two (N12, D7).
public enum SettingOption: Hashable, Sendable {
    case photoPolicy(PhotoPolicy)
    /// Whether children's first names alone are stopped in words, as their full names always are.
    case guardsFirstNames(Bool)
    /// How many years after it was seen a DBS check is looked at again, at most.
    case recheckYears(Int)
    /// How many people need a course.
    case needed(Course, Int)
    /// Whether links with families on personal accounts are ruled out, or told and answered (P7, N25).
    case relationships(RelationshipRule)
    /// Whether only an overseeing officer from outside says yes to a page (B11).
    case officerDecidesPages(Bool)
    /// Whether the setting's own comments wait for a second person (N36).
    case approvesOwnComments(Bool)
    /// Whether posts and answers to families need a device that the setting enrolled (P9).
    case devicesNeeded(Bool)
    /// Whether that is so only while the office is open.
    case devicesInHours(Bool)
    /// From which networks; from anywhere where there are none.
    case deviceNetworks([NamedNetwork])
    /// The office's hours, where its devices work in them alone.
    case officeHours(OfficeHours)

    /// As it is stored, and sent by forms.
    public var name: String {
        switch self {
        case .photoPolicy: "photoPolicy"
        case .guardsFirstNames: "guardsFirstNames"
        case .recheckYears: "recheckYears"
        case .needed(let course, _): "needed-\(course.rawValue)"
        case .relationships: "relationships"
        case .officerDecidesPages: "officerDecidesPages"
        case .approvesOwnComments: "approvesOwnComments"
        case .devicesNeeded: "devicesNeeded"
        case .devicesInHours: "devicesInHours"
        case .deviceNetworks: "deviceNetworks"
        case .officeHours: "officeHours"
        }
    }

    /// What is wanted of it, in a word.
    public var wanted: String {
        switch self {
        case .photoPolicy(let policy): policy.rawValue
        case .guardsFirstNames(let isSo), .officerDecidesPages(let isSo), .approvesOwnComments(let isSo), .devicesNeeded(let isSo),
            .devicesInHours(let isSo):
            isSo ? "yes" : "no"
        case .deviceNetworks(let networks): NamedNetwork.text(networks)
        case .officeHours(let hours): (hours.days.sorted() + [hours.opens, hours.closes]).map(String.init).joined(separator: " ")
        case .recheckYears(let number), .needed(_, let number): String(number)
        case .relationships(let rule): rule.rawValue
        }
    }

    /// - Returns: `nil` for words that stand for nothing.
    public init?(name: String, wanted: String) {
        switch name {
        case "photoPolicy":
            guard let policy = PhotoPolicy(rawValue: wanted) else { return nil }
            self = .photoPolicy(policy)
        case "guardsFirstNames": self = .guardsFirstNames(wanted == "yes")
        case "approvesOwnComments": self = .approvesOwnComments(wanted == "yes")
        case "officerDecidesPages": self = .officerDecidesPages(wanted == "yes")
        case "devicesNeeded": self = .devicesNeeded(wanted == "yes")
        case "devicesInHours": self = .devicesInHours(wanted == "yes")
        case "deviceNetworks":
            guard let networks = NamedNetwork.list(wanted) else { return nil }
            self = .deviceNetworks(networks)
        case "officeHours":
            let numbers = wanted.split(separator: " ").map { Int($0) ?? -1 }
            guard numbers.count > 2 else { return nil }
            let hours = OfficeHours(days: Set(numbers.dropLast(2)), opens: numbers[numbers.count - 2], closes: numbers[numbers.count - 1])
            guard hours.refusals.isEmpty else { return nil }
            self = .officeHours(hours)
        case "recheckYears":
            guard let years = Int(wanted), RegisterChoices.recheckRange.contains(years) else { return nil }
            self = .recheckYears(years)
        case "relationships":
            guard let rule = RelationshipRule(rawValue: wanted) else { return nil }
            self = .relationships(rule)
        default:
            guard name.hasPrefix("needed-"), let course = Course(rawValue: String(name.dropFirst(7))), let people = Int(wanted),
                (course.fewest...RegisterChoices.neededRange.upperBound).contains(people)
            else { return nil }
            self = .needed(course, people)
        }
    }

    /// Whether it would allow more than now.
    func isLooser(than now: AboutSetting) -> Bool {
        switch self {
        case .photoPolicy(let wanted): wanted.isLooser(than: now.viewer.photoPolicy)
        case .guardsFirstNames(let wanted): now.guardsFirstNames && !wanted
        case .approvesOwnComments(let wanted): now.approvesOwnComments && !wanted
        case .officerDecidesPages(let wanted): now.officerDecidesPages && !wanted
        case .devicesNeeded(let wanted): now.devices.isNeeded && !wanted
        case .devicesInHours(let wanted): now.devices.inHoursOnly && !wanted
        case .deviceNetworks(let wanted): Safeguarding.isLooser(wanted, than: now.devices.networks)
        case .officeHours(let wanted): now.devices.isNeeded && now.devices.inHoursOnly && wanted.isLonger(than: now.hours)
        case .recheckYears(let wanted): wanted > now.choices.recheckYears
        case .needed(let course, let wanted): wanted < now.choices.needed(course)
        case .relationships(let wanted): wanted.isLooser(than: now.choices.relationships)
        }
    }

    func put(for asking: Asking, _ db: Writer) throws {
        let setting = asking.setting
        switch self {
        case .officeHours(let hours): try Hours.put(hours, as: asking.identifier(), for: asking, in: db)
        case .photoPolicy(let policy): try db.execute("UPDATE setting SET photo_policy = \(policy) WHERE id = \(setting)")
        case .guardsFirstNames(let guards): try db.execute("UPDATE setting SET guards_first_names = \(guards) WHERE id = \(setting)")
        case .recheckYears, .needed, .relationships: try RegisterChoices.put(self, in: setting, db)
        case .devicesNeeded, .devicesInHours, .deviceNetworks:
            try DeviceRule.load(in: setting, from: db.reader).changed(by: self).put(in: setting, db)
        case .approvesOwnComments(let approves):
            try db.execute("UPDATE setting SET approves_own_comments = \(approves) WHERE id = \(setting)")
        case .officerDecidesPages(let officer):
            try db.execute("UPDATE setting SET officer_decides_pages = \(officer) WHERE id = \(setting)")
        }
    }
}

/// What changing an option takes.
public struct AboutSetting: Sendable {
    let viewer: Viewer
    let guardsFirstNames: Bool
    let choices: RegisterChoices
    let officerDecidesPages: Bool
    let approvesOwnComments: Bool
    let devices: DeviceRule
    let hours: OfficeHours
    /// A device is enrolled and not lost.
    let hasDevice: Bool

    init(for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let options = try db.row(
            "SELECT guards_first_names, officer_decides_pages, approves_own_comments FROM setting WHERE id = \(asking.setting)"
        ) { (try $0.flag(0), try $0.flag(1), try $0.flag(2)) }
        (guardsFirstNames, officerDecidesPages, approvesOwnComments) = options ?? (false, false, false)
        choices = try RegisterChoices.load(in: asking.setting, from: db)
        devices = try DeviceRule.load(in: asking.setting, from: db)
        hours = try Hours.of(asking.setting, from: db)
        hasDevice = try db.exists("SELECT 1 FROM device WHERE setting = \(asking.setting) AND lost_at IS NULL")
    }

    func loosens(_ option: SettingOption) -> Bool { option.isLooser(than: self) }
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
            + (option == .devicesNeeded(true) && !facts.hasDevice ? [.noDeviceYet] : [])
    }

    public func apply(_ facts: AboutSetting, for asking: Asking, in db: Writer) throws {
        try option.put(for: asking, db)
        // Whatever was asked before it is asked no longer: whoever tightened did not agree.
        try db.execute(
            """
            UPDATE setting_ask SET decided_by = \(asking.member), decided_at = \(asking.now), confirmed = \(false)
            WHERE setting = \(asking.setting) AND option_name = \(option.name) AND decided_at IS NULL
            """)
    }
}
