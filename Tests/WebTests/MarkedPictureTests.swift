import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pictures as they are sent", .serialized)
struct MarkedPictureTests {
    let world: World
    let picture: Picture.ID
    let (author, jo, sam): (Member.ID, Member.ID, Member.ID)

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor])
        let post = try await world.draft(by: author)
        picture = world.identifier()
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 820, height: 500).bytes, for: world.asking(author))
        await world.application.preparer.settle(world.application)
        jo = try await world.carer(of: try await world.child())
        sam = try await world.carer(of: try await world.child("Finn"))
        try await world.write(
            "UPDATE post SET state = 'published', audience = 'everyone', published_at = \(world.now) WHERE id = \(post)")
    }

    @Test("S13: each viewer's copy has a name of its own, no shared cache may keep it, and the gate is asked before an old one is good")
    func conditional() async throws {
        let address = "/pictures/\(picture)/medium"
        try await TestSite(world).visit { [world, jo, sam] (browser: Browser) async throws in
            let (jos, sams) = (try await browser.get(address, as: jo), try await browser.get(address, as: sam))
            #expect(jos.status == 200 && sams.status == 200 && jos.bytes != sams.bytes)
            #expect(jos["cache-control"] == "private, no-cache" && jos["vary"]?.contains("Cookie") == true)
            let (josTag, samsTag) = (try #require(jos["etag"]), try #require(sams["etag"]))
            #expect(josTag != samsTag)
            #expect(try await browser.get(address, as: jo, ["if-none-match": josTag]).status == 304)
            // Another's copy is not one's own, even when it was handed on with its name.
            #expect(try await browser.get(address, as: sam, ["if-none-match": josTag]).bytes == sams.bytes)
            try await world.write("UPDATE post SET state = 'takenDown'")
            #expect(try await browser.get(address, as: jo, ["if-none-match": josTag]).status == 404)
            #expect(try await browser.get(address).status == 303)
        }
        await world.application.pictures.workshop.close()
    }

    @Test("S13: a picture that cannot be marked just now is asked for again in a moment, and not sent without")
    func unmarked() async throws {
        await world.application.pictures.workshop.close()
        let address = "/pictures/\(picture)/large"
        try await TestSite(world).visit { [author, jo] (browser: Browser) async throws in
            for member in [author, jo] {
                let answer = try await browser.get(address, as: member)
                #expect(answer.status == 503 && answer["retry-after"] != nil)
                #expect(!answer.bytes.starts(with: Array("RIFF".utf8)))
            }
        }
    }

    @Test("S13: a member's code is on their page for those who manage, and for nobody else")
    func code() async throws {
        let manager = try await world.member(.staff, [.manager])
        let code = MemberCode(author).description
        try await TestSite(world).visit { [author, jo] (browser: Browser) async throws in
            #expect(try await browser.get("/people/\(author)", as: manager).text.contains(code))
            #expect(try await !browser.get("/people/\(author)", as: author).text.contains(code))
            #expect(try await !browser.get("/people/\(author)", as: jo).text.contains(code))
        }
        await world.application.pictures.workshop.close()
    }
}
