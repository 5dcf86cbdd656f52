/// An account that the setting has elsewhere (P1, N9), as it is put on record.
public struct OutsideAccount: Hashable, Sendable {
    public typealias ID = Identifier<OutsideAccount>

    public var network: Network
    public var title: String
    /// Where it is: an address of the web, or what people search for.
    public var address: String
    /// The mailbox that it belongs to: one of the setting's, never a person's (N9).
    public var mailbox: String
    /// By name, two or three.
    public var administrators: String
    /// Only people who were let in see it.
    public var isClosed: Bool
    /// How often its settings are looked at, in days.
    public var reviewEvery: Int

    public init(
        _ network: Network, title: String, address: String, mailbox: String, administrators: String, isClosed: Bool, reviewEvery: Int
    ) {
        self.network = network
        self.title = title
        self.address = address
        self.mailbox = mailbox
        self.administrators = administrators
        self.isClosed = isClosed
        self.reviewEvery = reviewEvery
    }

    /// Monthly, every quarter, twice a year.
    public static let schedules = [30, 91, 182]
    /// Content is looked at at least so often, in days (N13).
    public static let contentEvery = 7

    public var refusals: [Refusal] {
        var refusals = ("title" as Field).refusals(of: title, most: 120) + ("address" as Field).refusals(of: address, most: 300)
        refusals += ("administrators" as Field).refusals(of: administrators, most: 500)
        // This one is not elsewhere.
        if network == .gatepost { refusals.append(.notUnderstood("network")) }
        if !OutsideAccount.schedules.contains(reviewEvery) { refusals.append(.notUnderstood("review_every")) }
        return refusals + (mailbox.isEmpty ? [.missing("mailbox")] : workAddress(mailbox, field: "mailbox"))
    }
}

/// A look at every setting of an account, on one day (N11).
public struct SettingsReview: Hashable, Sendable {
    public var found: [NetworkSetting: SettingFound]
    public var notes: [NetworkSetting: String]
    public var typedName: String

    public init(found: [NetworkSetting: SettingFound], notes: [NetworkSetting: String] = [:], typedName: String) {
        self.found = found
        self.notes = notes
        self.typedName = typedName
    }

    /// Every setting of the network is answered, and what is loose says what is to be done.
    public func refusals(on network: Network) -> [Refusal] {
        var refusals: [Refusal] = []
        for setting in network.checklist {
            guard let found = found[setting] else {
                refusals.append(.missing(Field(named: setting.rawValue)))
                continue
            }
            let note = Field(named: "\(setting.rawValue)_note")
            refusals += note.refusals(of: notes[setting] ?? "", most: 300, required: found == .loose)
        }
        return refusals + ("typed_name" as Field).refusals(of: typedName, most: 100)
    }
}
