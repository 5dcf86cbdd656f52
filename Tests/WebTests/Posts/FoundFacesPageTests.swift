@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// What the machine found, or could not look for, on the author's page and on the approver's.
@Suite struct FoundFacesPageTests {
    let world: World
    let author, manager: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.contentManager], named: "Eve Stone")
        post = try await world.draft(by: author)
    }

    private func found(in picture: Picture.ID) async throws -> Face.ID {
        let face: Face.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, source, found_x, found_y, found_width, found_height)
            VALUES (\(world.setting), \(face), \(picture), 1000, 1000, 1000, 1000, 'unanswered', 'found', 1000, 1000, 1000, 1000)
            """)
        return face
    }

    private func press(_ step: String, _ rest: String = "", in browser: Browser) async throws -> Answer {
        let version = try await world.atGate(post, for: author).version
        return try await browser.post(
            "/posts/\(post)/edit",
            "title=Den+day&words=We+built+a+den.&kind=activity&audience=everyone&back=&child=&version=\(version)&do=\(step)\(rest)",
            as: author)
    }

    @Test("S2: while the machine looks for faces the page says so, and offers to look again; nothing can be sent before it has")
    func waiting() async throws {
        _ = try await world.picture(on: post, by: author, search: .waiting)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/posts/\(post)/edit", as: author).text
            #expect(page.contains("We’re looking for faces.") && page.contains("data-waiting") && page.contains("See how far it is"))
            #expect(!page.contains("Nobody is in this picture"))
            #expect(try await browser.get("/posts/\(post)/submit", as: author).text.contains("Not yet"))
        }
    }

    @Test("S2: what the machine found and a person dismissed is shown again to the approver, with who said so") func dismissed()
        async throws
    {
        let picture = try await world.picture(on: post, by: author)
        let face = try await found(in: picture)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let before = try await browser.get("/posts/\(post)/edit", as: author).text
            #expect(before.contains("face-not:\(face)") && !before.contains("face-remove:\(face)"))
            #expect(try await press("face-remove:\(face)", in: browser).status == 422)
            #expect(try await press("face-not:\(face)", in: browser).status == 303)
            #expect(try await press("nobody:\(picture)", in: browser).status == 303)
            #expect(try await press("check:\(picture)", in: browser).status == 303)
            try await world.perform(SubmitPost(post), by: author)
            let review = try await browser.get("/posts/\(post)/review", as: manager).text
            #expect(review.contains("Asha Patel said: not a face") && review.contains("class=\"dismissed\""))
        }
    }

    @Test("S2: where the machine could not look, both people sign how many they count, and it is as many as are marked")
    func counted() async throws {
        let picture = try await world.picture(on: post, showing: .hidden(nil), by: author, search: .failed)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/posts/\(post)/edit", as: author).text.contains("We couldn’t look for faces here"))
            for wrong in ["", "three", "-1", "2"] {
                #expect(try await press("count:\(picture)", "&count-\(picture)=\(wrong)", in: browser).status == 422, "\(wrong)")
            }
            #expect(try await press("count:\(picture)", "&count-\(picture)=1", in: browser).status == 303)
            #expect(try await browser.get("/posts/\(post)/edit", as: author).text.contains("Asha Patel counted 1"))
            #expect(try await press("check:\(picture)", in: browser).status == 303)
            try await world.perform(SubmitPost(post), by: author)
            let review = try await browser.get("/posts/\(post)/review", as: manager).text
            #expect(review.contains("Asha Patel counted 1") && review.contains("name=\"count-\(picture)\""))
            #expect(!review.contains("What stands in the way"))
            let seen = "seen=\(try await world.atGate(post, for: manager).digest.hexadecimal)&checked=\(picture)"
            for rest in ["", "&count-\(picture)=2"] {
                #expect(try await browser.post("/posts/\(post)/approve", seen + rest, as: manager).status == 422)
            }
            #expect(try await browser.post("/posts/\(post)/approve", "\(seen)&count-\(picture)=1", as: manager).status == 303)
        }
    }
}
