import Safeguarding
import Storage

extension Sessions {
    /// What somebody showed at the door a moment ago. That it still lets them in is asked in the write that lets them in: a new password, or
    /// letting somebody in anew, may have come between.
    enum Shown: Sendable {
        /// They have just become what they are here, or proved it with the session that they have.
        case nothing
        /// A password, with the hash that it matched.
        case password(String)
        /// A letter, which is used up by it.
        case letter(Record.ID)

        func stillHolds(for person: Person.ID, at now: Int, in db: Writer) throws -> Bool {
            // The person's row is held until the session is there: whoever changes the password next ends that with the others.
            func holds(_ condition: SQL) throws -> Bool {
                try !db.rows("UPDATE person SET password = password WHERE id = \(person) AND \(condition) RETURNING id") {
                    try $0.identifier(0) as Person.ID
                }.isEmpty
            }
            switch self {
            case .nothing: return true
            case .password(let hash): return try holds("password = \(hash)")
            case .letter(let id):
                guard try holds("password IS NOT NULL") else { return false }
                let used = try db.rows(
                    """
                    UPDATE mailed_sign_in SET used_at = \(now) WHERE id = \(id) AND person = \(person) AND used_at IS NULL RETURNING used_at
                    """
                ) { try $0.integer(0) }
                return !used.isEmpty
            }
        }
    }
}
