@testable import Gatepost
import Safeguarding
@testable import Storage
import TestSupport
import Testing

/// How PostgreSQL goes about what is asked most, behind the wall and with years of posts.
@Suite(.enabled(if: TestDatabase.server != nil)) struct PlanTests {
    /// Tables that grow with every post and were filled here: never to be read from end to end, nor a whole setting of them.
    private static let large: Set<String> = ["post", "comment", "picture", "face", "consent"]

    @Test("what the page, a picture, an approval and a withdrawal ask is answered by indexes, none of them by setting alone")
    func hottest() async throws {
        let world = try await World()
        let author = try await world.member(.staff, [.contributor]), manager = try await world.member(.staff, [.manager])
        _ = try await world.member(.staff, [.deputy])
        let child = try await world.child()
        let carer = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: carer)
        let shown = try await world.published(by: manager)
        let picture = try await world.picture(on: shown, showing: .named(.child(child)), by: manager)
        try await world.rendition(of: picture, .small)
        let waiting = try await world.draft(by: author)
        try await world.perform(SubmitPost(waiting), by: author)
        try await fill(world, author: author, child: child, carer: carer)
        let listening = Listening(to: world.application.database)
        let application = world.application.over(listening)
        try await ask(application, world, carer: carer, manager: manager, post: waiting, picture: picture, child: child)
        let statements = listening.statements
        #expect(statements.count > 30)
        var used: Set<String> = []
        for sql in statements where sql.text.hasPrefix("SELECT") {
            let plan = try await plan(of: sql, in: world)
            let problems = problems(of: plan)
            #expect(problems.isEmpty, "\(problems.joined(separator: "; ")): \(sql.text)\n\(plan.joined(separator: "\n"))")
            for line in plan {
                if let index = line.firstMatch(of: /using (\w+)/) ?? line.firstMatch(of: /Bitmap Index Scan on (\w+)/) {
                    used.insert(String(index.1))
                }
            }
        }
        let expected: Set<String> = ["post_on_page", "comment_of_post", "picture_of_post", "face_of_picture", "face_of_child"]
        #expect(expected.subtracting(used) == [], "used: \(used.sorted())")
    }

    private func ask(
        _ application: Application, _ world: World, carer: Member.ID, manager: Member.ID, post: Post.ID, picture: Picture.ID,
        child: Child.ID
    ) async throws {
        let (setting, now) = (world.setting, world.now)
        let loaded = try await application.read(in: setting) { db in try Viewer.load(carer, in: setting, at: now, from: db) }
        let viewer = try #require(loaded)
        _ = try await Sessions(application).session(String(repeating: "0", count: 64), at: now)
        let pictures = try await application.read(in: setting) { db in
            _ = try LeadCard.load(for: viewer, from: db)
            _ = try PictureAccess.file(of: picture, .small, for: viewer, from: db)
            return try FeedPage.load(.init(), for: viewer, from: db).posts.count
        }
        #expect(pictures == 20)
        let seen = try await world.atGate(post, for: manager)
        try await application.gate.perform(ApprovePost(post, seen: seen.digest), for: world.asking(manager))
        let withdraw = DecideConsent(
            form: world.identifier(), for: child, answers: [Use(.closedPage, .photograph): .no], until: SchoolYear.end(on: world.today))
        try await application.gate.perform(withdraw, for: world.asking(carer))
    }

    /// Years of posts, in this setting and in others.
    private func fill(_ world: World, author: Member.ID, child: Child.ID, carer: Member.ID) async throws {
        let (setting, now) = (world.setting, world.now)
        try await world.write(
            """
            INSERT INTO post (setting, id, author, kind, audience, title, words, state, version, created_at, changed_at, submitted_at,
                              published_at, comments_closed)
            SELECT \(setting), decode(md5('post' || n), 'hex'), \(author), 'activity', 'everyone', 'Den day', 'A den.', 'published', 1,
                   \(now) - CAST(n AS BIGINT) * 1000000, \(now) - CAST(n AS BIGINT) * 1000000, \(now) - CAST(n AS BIGINT) * 1000000, \(now) - CAST(n AS BIGINT) * 1000000, 0 FROM generate_series(1, 12000) n
            """,
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            SELECT \(setting), decode(md5('comment' || n), 'hex'), decode(md5('post' || n), 'hex'), \(carer), 'Lovely.', \(now) - n, 'shown',
                   '', 0 FROM generate_series(1, 12000) n
            """,
            """
            INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, width, height, alt, generation, rendered,
                                 search)
            SELECT \(setting), decode(md5('picture' || n), 'hex'), decode(md5('post' || n), 'hex'), 0, \(author), \(now) - n, 'ready',
                   decode('00', 'hex'), 1600, 1200, 'A den', 1, 1, 'done' FROM generate_series(1, 12000) n
            """,
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, source, answered_by, answered_at)
            SELECT \(setting), decode(md5('face' || n), 'hex'), decode(md5('picture' || n), 'hex'), 1, 1, 1, 1, 'hidden', 'hand', \(author),
                   \(now) FROM generate_series(1, 12000) n
            """,
            """
            INSERT INTO child (setting, id, first_name, family_name, known_as, room, first_day, home_authority, looked_after, other_settings,
                               created_at)
            SELECT c.setting, decode(md5('child' || n), 'hex'), c.first_name, c.family_name, '', c.room, c.first_day, '', 0, '', c.created_at
            FROM child c CROSS JOIN generate_series(1, 300) n WHERE c.setting = \(setting) AND c.id = \(child)
            """,
            """
            INSERT INTO consent (setting, id, form, child, purpose, medium, decision, given_by, authority, how, language, interpreter,
                                 given_at, recorded_at)
            SELECT c.setting, decode(md5('consent' || n || k), 'hex'), decode(md5('form' || n), 'hex'), decode(md5('child' || n), 'hex'),
                   c.purpose, 'medium' || k, c.decision, c.given_by, c.authority, c.how, c.language, c.interpreter, c.given_at, c.recorded_at
            FROM (SELECT * FROM consent WHERE setting = \(setting) LIMIT 1) c CROSS JOIN generate_series(1, 300) n
            CROSS JOIN generate_series(1, 10) k
            """)
        try await world.application.database.write { db in try db.reader.driver.execute("ANALYZE") }
    }

    private func plan(of sql: SQL, in world: World) async throws -> [String] {
        try await world.application.database.read(.setting(world.setting)) { db in
            let bare = Reader(driver: (db.driver as? CheckedDriver)?.driver ?? db.driver)
            return try bare.rows("EXPLAIN (COSTS OFF) \(sql)") { try $0.text(0) }
        }
    }

    /// Large tables that are read whole, or of which a whole setting is looked through.
    private func problems(of plan: [String]) -> [String] {
        var (problems, table): ([String], String?) = ([], nil)
        for line in plan {
            if let scan = line.firstMatch(of: /Seq Scan on (\w+)/), PlanTests.large.contains(String(scan.1)) {
                problems.append("\(scan.1) is read whole")
            }
            if let scan = line.firstMatch(of: /Index(?: Only)? Scan(?: Backward)? using \w+ on (\w+)/) { table = String(scan.1) }
            if let scan = line.firstMatch(of: /Bitmap Heap Scan on (\w+)/) { table = String(scan.1) }
            if let table, PlanTests.large.contains(table), line.contains("Index Cond: "), !line.contains(" AND "),
                line.contains("(setting = ")
            {
                problems.append("all of a setting’s \(table) is looked through")
            }
        }
        return problems
    }
}
