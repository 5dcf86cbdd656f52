@testable public import Gatepost
public import Safeguarding
import Storage

// People of a test's world who can sign in.
extension World {
    /// Gives the person behind a membership an address and a password.
    public func canSignIn(_ member: Member.ID, as email: String, with password: String) async throws {
        let made = try await application.passwords.make(password, for: .family, avoiding: [], random: application.random)
        try await write(
            """
            UPDATE person SET email = \(email), password = \(made.hash)
            WHERE id = (SELECT m.person FROM membership m WHERE m.setting = \(setting) AND m.id = \(member))
            """)
    }

    /// The secret of everybody's code generator in a test.
    public static let generatorSecret = Array("three brown teapots!".utf8)

    /// Somebody who works here has a code generator.
    public func setUpGenerator(of person: Person.ID) async throws {
        let sealed = try SealedTimeCode.seal(World.generatorSecret, of: person, by: application.secrets)
        try await write(
            "INSERT INTO time_code (person, sealed, last_step, added_at) VALUES (\(person), \(sealed), 0, \(now))")
    }

    /// Two memberships have become those of one human, who has what either had.
    public func shareGenerator(_ member: Member.ID) async throws {
        let person: Person.ID? = try await application.read { db in
            try db.row("SELECT person FROM membership WHERE id = \(member)") { try $0.identifier(0) }
        }
        guard let person, try await !application.read({ db in try SecondFactors.has(person, from: db) }) else { return }
        try await setUpGenerator(of: person)
    }

    /// What those generators show now. A test's clock stands still, so what was accepted before is forgotten.
    public func freshCode() async throws -> String {
        try await write("UPDATE time_code SET last_step = 0")
        return TimeCode(secret: World.generatorSecret).text(at: TimeCode.step(at: now))
    }

    /// Takes the second step, where there is one.
    public func whole(_ begun: Sessions.Begun) async throws -> Sessions.Begun {
        guard begun.awaitsFactor else { return begun }
        let step = SecondStep(begun.secret, from: "192.0.2.1", knownBrowser: begun.knownBrowser, in: application)
        guard case .welcome(let whole) = try await step.take(.code(try await freshCode())) else { throw NotFound() }
        return whole
    }

    /// A session of somebody's, whole and proven now.
    public func signedIn(_ member: Member.ID) async throws -> Session {
        let person: Person.ID? = try await application.read { db in
            try db.row("SELECT person FROM membership WHERE id = \(member)") { try $0.identifier(0) }
        }
        guard let person, let hat = try await Hat.all(of: person, at: now, in: application).first(where: { $0.member == member }) else {
            throw NotFound()
        }
        let begun = try await whole(try await Sessions(application).begin(hat, of: person, agent: "Test", knownBrowser: nil))
        guard let session = try await look(at: begun.secret) else { throw NotFound() }
        return session
    }

    /// The token of the only letter to sign in with that found its reader, as the letter carries it.
    public func tokenOfLetter() async throws -> String {
        await application.signInLetters.settle()
        let secrets = application.secrets
        let row = try await application.read { db in
            try db.row("SELECT id, salt FROM mailed_sign_in WHERE person IS NOT NULL") {
                (try $0.identifier(0) as Record.ID, try $0.bytes(1))
            }
        }
        guard let (id, salt) = row else { throw NotFound() }
        return MailedSignIn.Secret(of: id, salt: salt, by: secrets).token
    }

    /// The token of an invitation, as its letter or paper would carry it.
    public func token(of invitation: Invitation.ID) async throws -> String {
        let secrets = application.secrets
        let salt = try await application.read { db in try db.row("SELECT salt FROM invitation WHERE id = \(invitation)") { try $0.bytes(0) }
        }
        return InvitationToken(of: invitation, salt: salt ?? [], by: secrets).text
    }
}
