public import Safeguarding
public import Storage

/// Says what the setting is called and how families reach it (N9): one shared mailbox and one number, never a person's own.
public struct SetSettingDetails: Action {
    public static let verb = "setting.details"
    public static let clauses = ["N22"]
    private let setting: Setting.ID
    private let name: String
    private let mailbox: String
    private let phone: String
    private let locality: String
    public var subject: [UInt8] { setting.bytes }

    public init(_ setting: Setting.ID, name: String, mailbox: String, phone: String, locality: String) {
        self.setting = setting
        self.name = name
        self.mailbox = mailbox
        self.phone = phone
        self.locality = locality
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutSetting { try AboutSetting(for: asking, in: db) }

    public func refusals(_ facts: AboutSetting, to asking: Asking) -> [Refusal] {
        let wrongMailbox: Refusal? = EmailAddress(mailbox).map(sharedMailbox) ?? .notUnderstood("mailbox")
        return facts.refusals + ("name" as Field).refusals(of: name, most: 120) + ("mailbox" as Field).refusals(of: mailbox, most: 200)
            + ("phone" as Field).refusals(of: phone, most: 40, required: false) + ("locality" as Field).refusals(of: locality, most: 120)
            + (mailbox.isEmpty ? [] : [wrongMailbox].compactMap(\.self))
    }

    public func apply(_ facts: AboutSetting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE setting SET name = \(name), mailbox = \(mailbox), phone = \(phone), locality = \(locality) WHERE id = \(asking.setting)"
        )
    }
}
