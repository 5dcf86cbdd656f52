import Crypto
import Gatepost
import Safeguarding
import Storage
import Synchronization

/// Makes up the rows of a large setting, the same each time for the same number of posts.
final class Seeder: Sendable {
    static let rooms = ["Oak", "Ash", "Elm", "Birch"]

    let now: Int
    let today: Day
    let posts: Int
    /// One in many on a server: a comment and a picture or none to each post, and few files.
    let isLean: Bool
    let setting: Setting.ID
    let roomIDs: [Room.ID]
    /// The manager, the deputy, the content manager, then contributors.
    let team: [Member.ID]
    let children: [Child.ID]
    /// Two for each child: 2i and 2i + 1.
    let carers: [Member.ID]
    let random = SeededRandom(seed: 20_261_121)
    private let found = Mutex(Made())

    /// What was made that is asked for later.
    struct Made {
        var newest: [Post.ID] = []
        var shown: [Picture.ID] = []
        /// What waits for a second person.
        var submitted: [Post.ID] = []
    }

    var made: Made {
        get { found.withLock { $0 } }
        set { found.withLock { $0 = newValue } }
    }

    init(now: Int, posts: Int, families: Int = 100, isLean: Bool = false) {
        self.now = now
        self.posts = posts
        self.isLean = isLean
        today = Zone("Europe/London").day(at: now)
        let random = random
        func many<Thing>(_ count: Int) -> [Identifier<Thing>] {
            (0..<count).map { Identifier(at: now - 800 * Span.day + $0, random: (random.next(), random.next())) }
        }
        setting = many(1)[0]
        roomIDs = many(Seeder.rooms.count)
        team = many(14)
        children = many(families)
        carers = many(families * 2)
    }

    func identifier<Thing>(at moment: Int? = nil) -> Identifier<Thing> {
        Identifier(at: moment ?? now, random: (random.next(), random.next()))
    }

    func number(below count: Int) -> Int { Int(random.next() % UInt64(count)) }
    func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    /// Sessions of one parent in Oak, one in Ash, a contributor and the manager; and one of every carer.
    func writeSessions(_ db: Writer) throws -> SeededSetting.Sessions {
        var sessions = SeededSetting.Sessions()
        sessions.parent = try session(of: carers[0], db)
        sessions.otherParent = try session(of: carers[2], db)
        sessions.contributor = try session(of: team[3], db)
        sessions.manager = try session(of: team[0], db)
        sessions.families = try carers.map { try session(of: $0, db) }
        return sessions
    }

    private func session(of member: Member.ID, _ db: Writer) throws -> String {
        let secret = random.bytes(32).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        try db.execute(
            """
            INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent, proven_at)
            SELECT \(Array(SHA256.hash(data: Array(secret.utf8)))), person, setting, id, \(now), \(now), \(now + 30 * Span.day), 'bench', \(now + 30 * Span.day)
            FROM membership WHERE setting = \(setting) AND id = \(member)
            """)
        return secret
    }
}
