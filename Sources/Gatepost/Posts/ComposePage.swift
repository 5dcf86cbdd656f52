public import Safeguarding
public import Storage

/// A post behind the page with everything that those who write it choose from, for one of them.
public struct ComposePage: Sendable {
    public struct Named<Thing>: Sendable {
        public let id: Identifier<Thing>
        public let name: String
    }

    public let post: PostAtGate
    public let digest: [UInt8]
    public let rooms: [Named<Room>]
    public let people: PeopleToName
    /// The same people with what may be shown of them in a video; only where the post has one.
    public let filmed: PeopleToName?
    /// Everybody who would see it as it is meant now.
    public let audience: Audience
    /// How many are ready to approve today, and whether the viewer has a hand in it.
    public let readyApprovers: Int
    public let isChildminder: Bool
    /// Whether the page is authorised.
    public let standing: PageStanding
    public let partners: [Readiness.Approver]
    /// What in the words does not pass the gate.
    public let findings: [(text: String, finding: Finding)]
    /// Names of the members who appear on it: author, contributors, whoever returned it, asked or checked.
    public let names: [Member.ID: String]
    public let mayWork: Bool
    /// The setting has enrolled devices, so that a picture from elsewhere is worth a word.
    public let hasDevices: Bool

    /// - Throws: `NotFound` when it is not there for this viewer.
    public static func load(_ post: Post.ID, for viewer: Viewer, in db: Reader) throws -> ComposePage {
        let loaded = try PostAtGate.load(post, for: viewer, in: db)
        let approvers = try Readiness.approvers(in: viewer.setting, at: viewer.now, from: db)
        let guarding = try SettingWords.guarding(viewer.setting, in: db)
        let gaps = try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db)
        let isTheirs =
            viewer.holds(PostRights.anybodysPosts) || loaded.author == viewer.member || loaded.contributors.contains(viewer.member)
        let about = try PeopleToName.rooms(of: loaded.draft.audience, in: viewer.setting, db)
        return ComposePage(
            post: loaded, digest: loaded.digest, rooms: try rooms(of: viewer.setting, in: db),
            people: try PeopleToName.load(about: about, for: viewer, in: db),
            filmed: loaded.attachments.contains { $0.kind == .video }
                ? try PeopleToName.load(about: about, .video, for: viewer, in: db) : nil,
            // They are counted, but staff learn of no other carer of their own child.
            audience: try Audience.people(
                of: loaded.draft.audience, showing: loaded.childrenShown, in: viewer.setting, at: viewer.now, from: db)
                .withoutNames(of: viewer.carersApart(from: db)),
            readyApprovers: approvers.peopleReady.count,
            isChildminder: try db.exists("SELECT 1 FROM setting WHERE id = \(viewer.setting) AND kind = 'childminder'"),
            standing: viewer.pageStanding,
            partners: approvers.filter { $0.duties.contains(.approvalPartner) && $0.isReady },
            findings: loaded.texts.flatMap { text in guarding.findings(in: text).map { (text, $0) } },
            names: try names(for: viewer, in: db), mayWork: isTheirs && PostRights.drafting(viewer, gaps).isEmpty,
            hasDevices: try db.exists("SELECT 1 FROM device WHERE setting = \(viewer.setting) LIMIT 1"))
    }

    /// What a new post is chosen from.
    public static func rooms(of setting: Setting.ID, in db: Reader) throws -> [Named<Room>] {
        try db.rows("SELECT id, name FROM room WHERE setting = \(setting) AND closed_at IS NULL ORDER BY position, name") {
            Named(id: try $0.identifier(0), name: try $0.text(1))
        }
    }

    /// Children of today, to choose one family by.
    public static func children(for viewer: Viewer, in db: Reader) throws -> [PeopleToName.Name] {
        try PeopleToName.load(for: viewer, in: db).children
    }

    private static func names(for viewer: Viewer, in db: Reader) throws -> [Member.ID: String] {
        Dictionary(
            try db.rows("SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(viewer.setting)") {
                (try $0.identifier(0) as Member.ID, try $0.text(1))
            }, uniquingKeysWith: { first, _ in first })
    }
}
