import Safeguarding
import Storage

/// What what is held on somebody is about, as it is read and printed.
public enum HeldKind: String, CaseIterable, Sendable {
    case who, belonging, work, register, signatures, care, permissions, protection, attendance, posts, pictures, comments, questions, events
    case notices, letters, signIn, conduct, requests, log
}

/// How a setting's table holds something on somebody: where it says whom, and what erasing them does to it.
struct HeldTable: Sendable {
    /// What stands in a column that says whom a row is about.
    enum Key: Sendable {
        case member, child, person
        /// A column of rows of another table that are about them, as a message of their question.
        case through(String, String)
    }

    /// What erasing somebody does to their rows.
    enum Fate: Sendable {
        case goes
        /// The row stays for the log's sake, with identifiers and days; these words are emptied.
        case blanked([String], nothing: [String] = [])
        /// It goes, or stays as somebody's who has left, as is chosen for words of its kind.
        case comments([String])
        case questions([String])
        case posts([String])
        /// It holds identifiers and days alone.
        case stays
        /// The law keeps it; these words, which only repeat the name, are emptied.
        case kept(Keeping, blanking: [String] = [])
        /// Erasing sees to it by itself: names, pictures, papers.
        case apart
    }

    let kind: HeldKind
    /// Rows in which one of these holds them are about them, and are shown whole.
    let about: [(column: String, key: Key)]
    /// Columns that say that they did something to somebody else: counted, and never shown with what it was.
    let did: [String]
    /// Columns that hold somebody who is not to learn of the row, as a carer from whom a child is protected.
    let unsaid: [String]
    /// Each row is one adult's, as an invitation, what they asked for or what they did: from a child's record only whoever asks is given
    /// their own.
    let isOneAdults: Bool
    /// Words that are about somebody else.
    let others: [String]
    /// What never leaves, not even to them.
    let secret: [String]
    let fate: Fate

    init(
        _ kind: HeldKind, about: [(column: String, key: Key)] = [], did: [String] = [], unsaid: [String] = [], isOneAdults: Bool = false,
        others: [String] = [], secret: [String] = [], _ fate: Fate
    ) {
        self.kind = kind
        self.about = about
        self.did = did
        self.unsaid = unsaid
        self.isOneAdults = isOneAdults
        self.others = others
        self.secret = secret
        self.fate = fate
    }

    /// Columns that hold a person, whoever it is.
    var people: [String] {
        about.compactMap {
            switch $0.key {
            case .member, .child, .person: $0.column
            case .through: nil
            }
        } + did + unsaid
    }
}

/// How one table answers to what is held on somebody.
enum Held: Sendable {
    case table(HeldTable)
    /// It holds nothing on anybody, and this is why.
    case nothing(String)
    /// It holds something that no column says, and this is how it is looked through.
    case apart(String)

    /// Bytes that never stand for a person: keys, digests, files, and things.
    static let things: Set<String> = [
        "setting", "id", "hash", "digest", "still_digest", "signature", "sealed", "sealed_key", "salt", "token_hash", "old_hash",
        "code_hash", "browser_hash", "challenge_hash", "endpoint_hash", "address_hash", "secret_hash", "key_hash", "request_hash",
        "address",
        "credential", "public_key", "bound_to", "device", "seen_on", "on_device", "holder", "claimed_by", "key", "post", "picture",
        "attachment", "room",
        "household", "form", "scan", "suspension", "invitation", "question", "message", "event", "comment", "step", "look", "item", "plan",
        "account", "review", "declaration", "relationship", "request", "pack", "keepsake", "kit", "draft", "letter", "wording", "concern",
        "place", "phrase", "provider", "likeness", "subject", "added_on", "offer", "breach", "run", "token",
    ]
}
