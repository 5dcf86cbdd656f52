import Safeguarding
import Storage

/// What the page has read of settings and need not read again until something is committed (ADR 14).
///
/// Only what is on record and holds for a day, and answers together with all that their question was asked with. Who may see what
/// is decided for whoever looks, at each request.
final class PageRecollection: Recollected {
    private struct Key: Hashable {
        let setting: Setting.ID
        let today: Day
    }

    /// What is known of one setting on one day.
    private final class Known {
        var rooms: RoomNames?
        var lead: LeadCard?
        var shelf: [GuidanceShelf.Item]?
        var register: [RegisterPage.Entry]?
        var posts: [Post.ID: PostOnRecord] = [:]
        var lists: [Question: [Post.ID]] = [:]
        var blindSpots: [Member.ID: ViewersEyes.BlindSpot] = [:]
        var members: [Member.ID: Viewer.OnRecord] = [:]
        var stopped: [Member.ID: Int] = [:]
        var concerns: [Member.ID: Int] = [:]
    }

    private struct Question: Hashable {
        let choice: FeedPage.Choice
        let reach: PageFilter.Reach
    }

    private var settings: [Key: Known] = [:]
    private var size = 0
    /// How much is kept at most, in posts and comments together: a few megabytes on each connection.
    static let most = 4_000

    /// These posts as they are on record, in this order; those not known yet are read together.
    func posts(_ posts: [Post.ID], for viewer: Viewer, from db: Reader) throws -> [PostOnRecord] {
        let known = known(of: viewer)
        let found = posts.map { known.posts[$0] }
        let missing = zip(posts, found).compactMap { $1 == nil ? $0 : nil }
        guard !missing.isEmpty else { return found.compactMap(\.self) }
        let rooms = try rooms(for: viewer, from: db)
        let read = try PostOnRecord.load(missing, rooms: rooms, in: viewer.setting, on: viewer.today, from: db)
        keep(Array(read.values), for: viewer)
        return zip(posts, found).compactMap { $1 ?? read[$0] }
    }

    func rooms(for viewer: Viewer, from db: Reader) throws -> RoomNames {
        let known = known(of: viewer)
        if let rooms = known.rooms { return rooms }
        let rooms = try RoomNames.load(in: viewer.setting, from: db)
        known.rooms = rooms
        return rooms
    }

    func lead(for viewer: Viewer, from db: Reader) throws -> LeadCard {
        let known = known(of: viewer)
        if let lead = known.lead { return lead }
        let lead = try LeadCard.read(in: viewer.setting, on: viewer.today, from: db)
        known.lead = lead
        return lead
    }

    /// What stands on the guidance shelf, for every reader: it is shown beside most pages.
    func shelf(for viewer: Viewer, from db: Reader) throws -> [GuidanceShelf.Item] {
        let known = known(of: viewer)
        if let shelf = known.shelf { return shelf }
        let shelf = try GuidanceShelf.all(in: viewer.setting, from: db)
        known.shelf = shelf
        return shelf
    }

    /// The single central record, which several measures of one board look at.
    func register(in setting: Setting.ID, on today: Day, _ ask: () throws -> [RegisterPage.Entry]) rethrows -> [RegisterPage.Entry] {
        if let register = known(setting, today).register { return register }
        let register = try ask()
        makeRoom(for: register.count)
        known(setting, today).register = register
        return register
    }

    /// Which posts a screen of the page begins with, for everybody with the same rooms and children.
    func newest(_ choice: FeedPage.Choice, within reach: PageFilter.Reach, for viewer: Viewer, _ ask: () throws -> [Post.ID]) rethrows
        -> [Post.ID]
    {
        let question = Question(choice: choice, reach: reach)
        if let known = known(of: viewer).lists[question] { return known }
        let posts = try ask()
        makeRoom(for: 5)
        known(of: viewer).lists[question] = posts
        return posts
    }

    func blindSpot(of viewer: Viewer, _ ask: () throws -> ViewersEyes.BlindSpot) rethrows -> ViewersEyes.BlindSpot {
        if let known = known(of: viewer).blindSpots[viewer.member] { return known }
        let blindSpot = try ask()
        makeRoom(for: 1)
        known(of: viewer).blindSpots[viewer.member] = blindSpot
        return blindSpot
    }

    /// How many posts permissions stop pictures of, for whoever runs the page.
    func stopped(for viewer: Viewer, _ ask: () throws -> Int) rethrows -> Int {
        if let known = known(of: viewer).stopped[viewer.member] { return known }
        let found = try ask()
        makeRoom(for: 1)
        known(of: viewer).stopped[viewer.member] = found
        return found
    }

    /// How many concerns somebody deals with.
    func concerns(for viewer: Viewer, _ ask: () throws -> Int) rethrows -> Int {
        if let known = known(of: viewer).concerns[viewer.member] { return known }
        let found = try ask()
        makeRoom(for: 1)
        known(of: viewer).concerns[viewer.member] = found
        return found
    }

    /// What the registers say of a membership, its own row apart.
    func member(
        _ member: Member.ID, in setting: Setting.ID, on today: Day, _ ask: () throws -> Viewer.OnRecord
    ) rethrows -> Viewer.OnRecord {
        if let known = known(setting, today).members[member] { return known }
        let found = try ask()
        makeRoom(for: 1)
        known(setting, today).members[member] = found
        return found
    }

    private func known(of viewer: Viewer) -> Known { known(viewer.setting, viewer.today) }

    private func known(_ setting: Setting.ID, _ today: Day) -> Known {
        let key = Key(setting: setting, today: today)
        if let known = settings[key] { return known }
        let new = Known()
        settings[key] = new
        size += 10
        return new
    }

    private func keep(_ read: [PostOnRecord], for viewer: Viewer) {
        makeRoom(for: read.reduce(0) { $0 + 1 + $1.comments.count })
        let known = known(of: viewer)
        for post in read { known.posts[post.row.id] = post }
    }

    /// What is in use comes back by itself, so where there is no room everything goes.
    private func makeRoom(for more: Int) {
        if size + more > PageRecollection.most {
            settings.removeAll()
            size = 0
        }
        size += more
    }
}
