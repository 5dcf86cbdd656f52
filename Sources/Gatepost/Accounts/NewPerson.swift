import Crypto
public import Safeguarding
import Storage

/// How rows of accounts come about, the same for set-up, invitations and the demo.
enum AccountRows {
    /// Of `person p`: something where they have, or ever had, what one signs in with; NULL for somebody who was only ever on record.
    static let everSignedIn: SQL = "COALESCE(p.password, p.email, p.username)"

    /// What somebody signs in with.
    static func person(_ id: Person.ID, _ details: NewPerson, language: String, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO person (id, name, email, username, password, language, created_at)
            VALUES (\(id), \(details.name), \(details.email?.text), \(details.username?.text), \(details.password?.hash), \(language), \(asking.now))
            """)
    }

    /// Somebody on record without a password gets what they sign in with.
    static func claim(_ id: Person.ID, _ details: NewPerson, in db: Writer) throws {
        try db.execute(
            """
            UPDATE person SET name = \(details.name), email = \(details.email?.text), username = \(details.username?.text),
            password = \(details.password?.hash) WHERE id = \(id)
            """)
    }

    static func membership(
        _ id: Member.ID, of person: Person.ID, as capacity: Capacity, title: String, from firstDay: Day, until lastDay: Day? = nil,
        lineManager: Member.ID? = nil, household: Record.ID, for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, last_day, line_manager, household, shows_family_name, created_at)
            VALUES (\(asking.setting), \(id), \(person), \(capacity), \(title), \(firstDay), \(lastDay), \(lineManager), \(household), 0, \(asking.now))
            """)
    }

    static func designation(_ duty: Duty, of member: Member.ID, namedBy: Member.ID?, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO designation (setting, id, member, duty, named_by, named_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(member), \(duty), \(namedBy), \(asking.now))
            """)
    }
}

/// Somebody who gets an account: with an e-mail address, or a username where there is none.
public struct NewPerson: Hashable, Sendable {
    public var name: String
    public var email: EmailAddress?
    public var username: Username?
    /// Nothing yet for somebody on record who has not been invited.
    public var password: NewPassword?

    public init(name: String, email: EmailAddress? = nil, username: Username? = nil, password: NewPassword? = nil) {
        self.name = name
        self.email = email
        self.username = username
        self.password = password
    }

    static let longestName = 100

    var refusals: [Refusal] {
        ("name" as Field).refusals(of: name, most: NewPerson.longestName) + (email == nil && username == nil ? [.missing("email")] : [])
    }
}

/// How tokens are kept: only their hash.
func tokenHash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }
