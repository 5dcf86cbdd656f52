import Crypto
public import Safeguarding
public import Storage

/// The first run: makes the setting, its rooms, its starting documents and its first people. Possible once in a data folder, and
/// once more for each setting that was offered under a provider.
///
/// Performed for `.visitor` after the set-up code was right, or for `.machine`, in a setting whose identifier is new.
public struct CreateSetting: FoundingAction {
    public static let verb = "setting.create"
    public static let clauses = ["N9", "N12", "N27", "D1", "N22"]

    /// What the setting is.
    public struct Details: Hashable, Sendable {
        public var name: String
        public var kind: SettingKind
        /// The shared mailbox (N9), as it was typed.
        public var mailbox: String
        public var phone: String
        public var locality: String
        /// The strictest is the default (N12).
        public var photoPolicy: PhotoPolicy
        public var rooms: [String]

        public init(
            name: String, kind: SettingKind, mailbox: String, phone: String, locality: String, photoPolicy: PhotoPolicy = .noChildren,
            rooms: [String]
        ) {
            self.name = name
            self.kind = kind
            self.mailbox = mailbox
            self.phone = phone
            self.locality = locality
            self.photoPolicy = photoPolicy
            self.rooms = rooms
        }
    }

    /// The registered person, where it is somebody other than the first manager: they are invited.
    public struct Registered: Hashable, Sendable {
        public let name: String
        public let email: EmailAddress
        public init(name: String, email: EmailAddress) {
            self.name = name
            self.email = email
        }
    }

    let details: Details
    let manager: NewPerson
    let managerPerson: Person.ID
    let managerMember: Member.ID
    let registered: Registered?
    let secrets: Secrets
    public let subject: [UInt8]

    /// - Parameters:
    ///   - manager: whoever sets up, with their password.
    ///   - person: somebody with an account already, whose password was checked, or a new identifier.
    ///   - registered: nil when the first manager is the registered person too.
    public init(
        _ details: Details, in setting: Setting.ID, manager: NewPerson, as person: Person.ID, _ member: Member.ID, registered: Registered?,
        secrets: Secrets
    ) {
        self.details = details
        self.manager = manager
        managerPerson = person
        managerMember = member
        self.registered = registered
        self.secrets = secrets
        subject = setting.bytes
    }

    public struct Facts {
        let provider: Provider.ID?
        let isKnown: Bool
        let isAddressTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let offered: Provider.ID? = try db.row(
            "SELECT provider FROM setting_offer WHERE id = \(asking.setting) AND used_at IS NULL AND expires_at > \(asking.now)"
        ) { try $0.identifier(0) }
        // Once there is a setting, set-up is gone for whoever was not offered another.
        if offered == nil, try db.exists("SELECT 1 FROM setting LIMIT 1") { throw NotFound() }
        return Facts(
            provider: offered, isKnown: try db.exists("SELECT 1 FROM person WHERE id = \(managerPerson)"),
            isAddressTaken: try db.exists("SELECT 1 FROM person WHERE email = \(manager.email?.text) AND id <> \(managerPerson)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .visitor, .machine:
            details.refusals + manager.refusals + CreateSetting.privateAddresses(manager.email, registered)
                + (facts.isAddressTaken ? [.alreadyTaken("email")] : [])
        case .member, .caretaker: [.needsDuty([.registeredPerson])]
        }
    }

    /// Nobody who runs a setting signs in with a private address (N22). The domains that they do have are declared with it.
    static func privateAddresses(_ manager: EmailAddress?, _ registered: Registered?) -> [Refusal] {
        [manager.flatMap { notPrivate($0, "email") }, registered.flatMap { notPrivate($0.email, "registered_email") }].compactMap(\.self)
    }

    @discardableResult
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Member.ID {
        let today = Zone(Details.timeZone).day(at: asking.now)
        try db.execute(
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at,
                                 provider)
            VALUES (\(asking.setting), \(details.name), \(details.kind), \(EmailAddress(details.mailbox)?.text), \(details.phone), \(details.locality),
                    \(details.photoPolicy), \(Details.timeZone), 0, \(asking.now),
                    \(facts.provider))
            """)
        try db.execute("UPDATE setting_offer SET used_at = \(asking.now) WHERE id = \(asking.setting)")
        for (position, name) in details.rooms.enumerated() {
            try db.execute(
                """
                INSERT INTO room (setting, id, name, position)
                VALUES (\(asking.setting), \(asking.identifier() as Room.ID), \(name), \(position + 1))
                """)
        }
        let basis = PolicyBasis(setting: details.name, kind: details.kind, locality: details.locality)
        for kind in PolicyKind.beginning { try StartingPolicy.issue(kind, for: basis, by: asking, in: db) }
        if !facts.isKnown { try AccountRows.person(managerPerson, manager, language: "en", for: asking, in: db) }
        try AccountRows.membership(
            managerMember, of: managerPerson, as: .staff, title: details.kind == .childminder ? "Childminder" : "Manager", from: today,
            household: asking.identifier(), for: asking, in: db)
        try AccountRows.designation(.manager, of: managerMember, namedBy: nil, for: asking, in: db)
        let domains = Set([manager.email, registered?.email].compactMap { $0.map { String($0.domain) } })
        for domain in domains.sorted() where EmailAddress(details.mailbox).map({ String($0.domain) }) != domain {
            try StaffDomains.add(asking.identifier(), domain, by: managerMember, for: asking, in: db)
        }
        if let registered {
            let invited = InvitationRow(
                name: registered.name, email: registered.email,
                for: .team(.committee, title: "Registered person", duty: .registeredPerson, lineManager: nil))
            try invited.write(asking.identifier(), by: managerMember, secrets: secrets, for: asking, in: db)
        } else {
            try AccountRows.designation(.registeredPerson, of: managerMember, namedBy: nil, for: asking, in: db)
        }
        return managerMember
    }
}

extension CreateSetting.Details {
    static let timeZone = "Europe/London"

    var refusals: [Refusal] {
        var refusals = ("setting" as Field).refusals(of: name, most: 100)
        if let mailbox = EmailAddress(mailbox) {
            if let refusal = sharedMailbox(mailbox) { refusals.append(refusal) }
        } else {
            refusals.append(mailbox.isEmpty ? .missing("mailbox") : .notUnderstood("mailbox"))
        }
        refusals += ("phone" as Field).refusals(of: phone, most: 30)
        refusals += ("locality" as Field).refusals(of: locality, most: 100)
        if rooms.isEmpty { refusals.append(.missing("rooms")) }
        if rooms.count > 40 { refusals.append(.notUnderstood("rooms")) }
        if rooms.contains(where: { $0.count > 60 }) { refusals.append(.tooLong("rooms", most: 60)) }
        if Set(rooms.map { $0.lowercased() }).count < rooms.count { refusals.append(.alreadyTaken("rooms")) }
        return refusals
    }
}

extension SettingKind: Bindable {}
