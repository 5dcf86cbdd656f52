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

    /// The token of an invitation, as its letter or paper would carry it.
    public func token(of invitation: Invitation.ID) async throws -> String {
        let secrets = application.secrets
        let salt = try await application.read { db in try db.row("SELECT salt FROM invitation WHERE id = \(invitation)") { try $0.bytes(0) }
        }
        return InvitationToken(of: invitation, salt: salt ?? [], by: secrets).text
    }
}
