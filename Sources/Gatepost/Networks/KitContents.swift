import Safeguarding
import Storage

/// What a kit of a published post holds at this moment, and what stands in its way.
struct KitContents: Sendable {
    let title, words: String
    let pictures: [BundlePicture]
    let refusals: [Refusal]

    /// - Throws: `NotFound` when the post is not on this viewer's page, or is for one family only.
    static func load(of post: Post.ID, for viewer: Viewer, from db: Reader) throws -> KitContents {
        guard viewer.seesWholePage, try db.shows(post, to: viewer) else { throw NotFound() }
        let found = try db.row("SELECT title, words, audience FROM post WHERE setting = \(viewer.setting) AND id = \(post)") {
            (try $0.text(0), try $0.text(1), try $0.word(2, as: AudienceKind.self))
        }
        guard let (title, words, audience) = found, audience != .family else { throw NotFound() }
        let rows = try db.rows(
            """
            SELECT \(BundlePicture.columns) FROM picture c JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE c.setting = \(viewer.setting) AND c.post = \(post) AND c.original IS NOT NULL AND \(PictureFilter.ready)
            ORDER BY c.position, c.id
            """
        ) { try BundlePicture.Found($0) }
        let faces = try PostFace.all(of: rows.map(\.id), on: viewer.today, in: viewer.setting, from: db)
        let subjects = faces.values.joined().compactMap { face -> Subject? in face.child.map(Subject.child) ?? face.adult.map(Subject.adult)
        }
        let permissions = try ConsentRegister.permissions(
            of: Set(subjects), for: .socialMedia, .photograph, in: viewer.setting, on: viewer.today, from: db)
        let allowed = permissions.filter { $0.value == .yes }.keys
        let children = allowed.compactMap(\.child)
        let adults = allowed.compactMap(\.adult)
        // Elsewhere a first name alone is too much: the guard is asked at its strictest.
        let findings = try SettingWords.guardingFirstNames(of: viewer.setting, in: db).findings(inAll: [title, words])
        let refusals = rows.flatMap {
            publicConsentCovers($0.id, (faces[$0.id] ?? []).map(\.who), children: Set(children), adults: Set(adults))
        }
        return KitContents(
            title: title, words: words,
            pictures: rows.map { row in
                let own = faces[row.id] ?? []
                return row.bundled(own, hidden: hiddenInKit(own.map(\.who)))
            }, refusals: findings.map(Refusal.word) + refusals)
    }

    /// A page elsewhere has a live authorisation (N34): without one there is nowhere to put it.
    static func hasPageElsewhere(_ setting: Setting.ID, in db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM page_request WHERE setting = \(setting) AND network <> \(Network.gatepost) AND approved = 1
            AND revoked_at IS NULL AND replaced_at IS NULL
            """)
    }
}
