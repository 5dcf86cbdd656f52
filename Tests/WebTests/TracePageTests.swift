import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("The page that traces a picture", .serialized)
struct TracePageTests {
    @Test("S13: a manager hands in a copy and reads whose it was; a parent and a practitioner do not even see the page")
    func traced() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Priya Nair")
        let author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        let post = try await world.draft("Den day", by: author)
        let picture: Picture.ID = world.identifier()
        let scene = Scene(.woods, children: [Look(seed: 1), Look(seed: 2)], seed: 3).draw(width: 1000, height: 660)
        try await PictureIntake(world.application).add(picture, to: post, scene.png(), for: world.asking(author))
        await world.application.preparer.settle(world.application)
        // Faces found in the drawing are answered elsewhere; here nobody is in it.
        try await world.write("DELETE FROM face", "UPDATE picture SET search = 'done'")
        let jo = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        try await world.write(
            "UPDATE post SET state = 'published', audience = 'everyone', published_at = \(world.now) WHERE id = \(post)")
        let id: Record.ID = world.identifier()
        try await TestSite(world).visit { (browser: Browser) async throws in
            let copy = try await browser.get("/pictures/\(picture)/large", as: jo).bytes
            let fields = ["id": id.description]
            #expect(try await browser.get("/trace", as: manager).text.contains("type=\"file\""))
            let sent = try await browser.upload("/trace", copy, in: "copy", with: fields, as: manager)
            let page = try #require(sent["location"])
            #expect(sent.status == 303 && page == "/trace/\(id)")
            // Sent twice it is still one.
            #expect(try await browser.upload("/trace", copy, in: "copy", with: fields, as: manager)["location"] == page)
            let found = try await browser.traced(page, as: manager)
            #expect(found.status == 200 && found["cache-control"] == "no-store")
            let logged = try await world.application.read { db in
                try db.row("SELECT count(*) FROM audit WHERE verb = 'picture.trace' AND outcome = 'done'") { try $0.integer(0) }
            }
            #expect(logged == 1)
            // What was found is for whoever asked, and not for long.
            let colleague = try await browser.get(page, as: lead)
            #expect(colleague.status == 404 && !colleague.text.contains("Kershaw"))
            #expect(found.text.contains("This copy carries the mark of Jo Kershaw."))
            #expect(found.text.contains(MemberCode(jo).description) && found.text.contains("Den day"))
            for other in [jo, author] {
                #expect(try await browser.get("/trace", as: other).status == 403)
                #expect(try await browser.get(page, as: other).status == 403)
                let refused = try await browser.upload("/trace", copy, in: "copy", with: fields, as: other)
                #expect(refused.status == 403 && !refused.text.contains("Kershaw"))
            }
            #expect(try await browser.upload("/trace", copy, in: "copy", with: fields).status == 401)
            let text = try await browser.upload("/trace", Array("%PDF-1.7".utf8), in: "copy", with: fields, as: manager)
            #expect(text.status == 422 && text.text.contains("A screenshot of it would do."))
            let nothing = try await browser.upload("/trace", copy, in: "other", with: fields, as: manager)
            #expect(nothing.status == 422 && nothing.text.contains("Please choose"))
            // It has the beginning of a picture and no more, which only the worker can tell.
            let other = ["id": (world.identifier() as Record.ID).description]
            let cut = try await browser.upload("/trace", Array(copy.prefix(200)), in: "copy", with: other, as: manager)
            let ended = try await browser.traced(try #require(cut["location"]), as: manager)
            #expect(ended.text.contains("This picture could not be read."))
        }
        world.wait(31 * Span.minute)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let gone = try await browser.get("/trace/\(id)", as: manager)
            #expect(gone.status == 404 && gone.text.contains("hand the copy in once more") && !gone.text.contains("Kershaw"))
        }
        await world.application.pictures.workshop.close()
    }
}

extension Browser {
    /// Looks at the page of a tracing until that has ended.
    fileprivate func traced(_ path: String, as member: Member.ID) async throws -> Answer {
        var answer = try await get(path, as: member)
        while answer.text.contains("data-waiting") { answer = try await get(path, as: member) }
        return answer
    }

    /// Hands in one file with a few values, as our own page would.
    fileprivate func upload(
        _ path: String, _ file: [UInt8], in field: String, with values: [String: String] = [:], as member: Member.ID? = nil
    ) async throws -> Answer {
        let lines = values.map { "--B\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n" }.joined()
        let head = "--B\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"copy\"\r\nContent-Type: image/webp\r\n\r\n"
        return try await send(path, Array((lines + head).utf8) + file + Array("\r\n--B--\r\n".utf8), as: member)
    }
}
