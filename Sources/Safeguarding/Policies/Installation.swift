/// What this installation uses besides itself, for the texts that have to name it (P13). Hosts only: no password, no path, no key.
public struct Installation: Hashable, Sendable {
    /// The mail server that letters go through; nothing where they are not sent.
    public let mailHost: String?
    /// The service that sealed files are kept at; nothing where they lie on the machine.
    public let bucketHost: String?
    /// Whether backups are copied to a second place.
    public let hasSecondCopy: Bool

    public init(mailHost: String?, bucketHost: String?, hasSecondCopy: Bool) {
        self.mailHost = mailHost
        self.bucketHost = bucketHost
        self.hasSecondCopy = hasSecondCopy
    }

    /// Nothing but the machine itself.
    public static let alone = Installation(mailHost: nil, bucketHost: nil, hasSecondCopy: false)
}

/// What of Gatepost a setting has turned on, and how long it keeps things: what the texts about data protection are filled from (P13).
public struct InformationUse: Hashable, Sendable {
    public var mailbox = ""
    public var phone = ""
    public var photoPolicy = PhotoPolicy.noChildren
    /// A public body runs the setting: then the Freedom of Information Act applies, and its lawful basis is another.
    public var isPublicBody = false
    public var schedule = RetentionSchedule()
    public var installation = Installation.alone
    /// Somebody has turned on messages in a browser.
    public var usesMessages = false
    /// Relatives look on whom parents invited.
    public var hasRelatives = false
    /// Other networks that the setting has a page on.
    public var networks: [Network] = []

    public init() {}
}

extension Network {
    /// As texts name it.
    var textName: String {
        switch self {
        case .gatepost: "our own page"
        case .facebook: "Facebook"
        case .instagram: "Instagram"
        case .x: "X"
        case .website: "our website"
        case .messaging: "a messaging group"
        case .other: "another network"
        }
    }
}
