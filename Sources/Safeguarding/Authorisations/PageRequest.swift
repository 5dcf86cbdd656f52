/// Where a page is (P1): Gatepost's own is only the first of those that a setting has.
public enum Network: String, CaseIterable, Sendable {
    case gatepost, facebook, instagram, x, website, messaging, other
}

/// Whether the setting's own page stands open. Worked out at each request from its authorisations, never stored.
public enum PageStanding: Sendable, Hashable {
    /// Somebody authorised it, and nobody has revoked that.
    case open
    /// Nobody has authorised it yet: nothing new goes out, and what was there stays.
    case unauthorised
    /// Its authorisation was revoked: families do not see it until there is a new one.
    case revoked
}

/// A request to have a page, with everything that is asked before one opens (N34).
public struct PageRequest: Hashable, Sendable {
    /// What is asked, in the order in which it is asked. The form, the register and the print are all drawn from this list.
    public enum Part: String, CaseIterable, Sendable {
        case requester, team, service
        case contact, position, email, phone, address
        case audience, purpose, aims, objectives, evaluation

        /// In characters.
        public var most: Int {
            switch self {
            case .requester, .team, .service, .contact, .position: 120
            case .email, .phone: 200
            case .address: 300
            case .audience, .purpose, .aims, .objectives, .evaluation: 2_000
            }
        }

        /// Whether it takes several lines.
        public var isLong: Bool { most > 200 }
        public var field: Field { Field(named: rawValue) }
    }

    /// Somebody who will look after the page.
    public struct Administrator: Hashable, Sendable {
        public var name, position, email, phone, lineManager: String

        public init(name: String = "", position: String = "", email: String = "", phone: String = "", lineManager: String = "") {
            self.name = name
            self.position = position
            self.email = email
            self.phone = phone
            self.lineManager = lineManager
        }

        public var isBlank: Bool { [name, position, email, phone, lineManager].allSatisfy(\.isEmpty) }
    }

    public var network: Network
    /// What it is called, or where it is.
    public var title: String
    public var answers: [Part: String]
    public var administrators: [Administrator]

    public init(_ network: Network, title: String, answers: [Part: String], administrators: [Administrator]) {
        self.network = network
        self.title = title
        self.answers = answers
        self.administrators = administrators.filter { !$0.isBlank }
    }

    /// How many look after a page, at the most.
    public static let mostAdministrators = 3

    /// What is missing or cannot be (N34, N9).
    /// - Parameter worksAlone: a childminder without colleagues is one administrator.
    public func refusals(worksAlone: Bool) -> [Refusal] {
        var refusals = ("title" as Field).refusals(of: title, most: 120)
        for part in Part.allCases { refusals += part.field.refusals(of: answers[part] ?? "", most: part.most) }
        if let email = answers[.email], !email.allSatisfy(\.isWhitespace) { refusals += workAddress(email, field: Part.email.field) }
        for (place, one) in administrators.enumerated() { refusals += one.refusals(at: place, worksAlone: worksAlone) }
        let (least, most) = (worksAlone ? 1 : 2, PageRequest.mostAdministrators)
        let people = Set(administrators.map { $0.name.lowercased() })
        if administrators.count > most || people.count < least { refusals.append(.administratorsNeeded(least: least, most: most)) }
        return refusals
    }
}

extension PageRequest.Administrator {
    /// The fields of a form, in the order of the questions.
    public static let fields = ["name", "position", "email", "phone", "line_manager"]

    public var values: [String] { [name, position, email, phone, lineManager] }

    fileprivate func refusals(at place: Int, worksAlone: Bool) -> [Refusal] {
        var refusals: [Refusal] = []
        for (name, value) in zip(Self.fields, values) {
            let field = Field(named: "admin_\(place + 1)_\(name)")
            // Somebody who works alone answers to nobody.
            refusals += field.refusals(of: value, most: 200, required: !(name == "line_manager" && worksAlone))
            if name == "email", !value.isEmpty { refusals += workAddress(value, field: field) }
        }
        return refusals
    }
}

/// A work address: readable, and not at a provider for private people (N9).
func workAddress(_ typed: String, field: Field) -> [Refusal] {
    guard let address = EmailAddress(typed) else { return [.notUnderstood(field)] }
    return sharedMailbox(address) == nil ? [] : [.personalAddress(field)]
}
