import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite(.serialized) struct AttachmentPagesTests {
    let world: World
    let author, manager, carer: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        child = try await world.child()
        carer = try await world.carer(of: child)
    }

    /// A form with a file, as a browser sends it: the fields first.
    private func body(_ fields: [(String, String)], file: [UInt8]?, named name: String = "VID_0001.mov") -> [UInt8] {
        var bytes: [UInt8] = []
        for (field, value) in fields {
            bytes += Array("--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        bytes += Array(
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file == nil ? "" : name)\"\r\nContent-Type: video/quicktime\r\n\r\n"
                .utf8)
        return bytes + (file ?? []) + Array("\r\n--B--\r\n".utf8)
    }

    private func version(of post: Post.ID) async throws -> Int { try await world.atGate(post, for: author).version }

    private func fields(_ post: Post.ID, _ rest: String) async throws -> String {
        "title=Den+day&words=We+built+a+den.&kind=activity&audience=everyone&back=&child=&version=\(try await version(of: post))&\(rest)"
    }

    @Test("P1: a video is added, its people listed, watched, approved and played by pages alone")
    func walk() async throws {
        let post = try await world.draft(by: author)
        let film = try Film.made(seconds: 2)
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let asked = try await browser.post("/posts/\(post)/edit", fields(post, "do=attachment-add:video"), as: author)
            #expect(asked.status == 303 && asked["location"] == "/posts/\(post)/attach/video")
            let form = try await browser.get("/posts/\(post)/attach/video", as: author)
            #expect(form.text.contains("up to two minutes and 200 MB") && form.text.contains("Keep the sound"))
            let id: Safeguarding.Attachment.ID = world.identifier()
            let sent = try await browser.send(
                "/posts/\(post)/attach/video", body([("id", id.description), ("title", "Building a den")], file: film), as: author)
            #expect(sent.status == 303 && sent["location"]?.hasPrefix("/posts/\(post)/edit") == true)
            await world.application.attachments.settle(world.application)
            let compose = try await browser.get("/posts/\(post)/edit", as: author)
            #expect(compose.text.contains("<video controls preload=\"none\"") && compose.text.contains("Who is in it?"))
            #expect(compose.text.contains("Rowan Kershaw<small>permission</small>"))
            let none = try await browser.post("/posts/\(post)/edit", fields(post, "do=attachment-people:\(id)"), as: author)
            #expect(none.status == 422 && none.text.contains("Please tick whoever is in the video"))
            let listed = try await browser.post(
                "/posts/\(post)/edit", fields(post, "do=attachment-people:\(id)&people-\(id)=c\(child)"), as: author)
            #expect(listed.status == 303)
            _ = try await browser.post(
                "/posts/\(post)/edit", fields(post, "do=attachment-word:\(id)&title-\(id)=A+den+of+sticks"), as: author)
            let submitted = try await browser.post("/posts/\(post)/submit", "version=\(version(of: post))", as: author)
            #expect(submitted.status == 303)
            let review = try await browser.get("/posts/\(post)/review", as: manager)
            for words in [
                "A den of sticks", "Rowan Kershaw", "Yes, and nobody is missing from the list", "I have watched all of it",
                "Looking once a second, no face was found.",
            ] {
                #expect(review.text.contains(words), "\(words)")
            }
            let seen = try await world.atGate(post, for: manager).digest.hexadecimal
            let unwatched = try await browser.post("/posts/\(post)/approve", "seen=\(seen)", as: manager)
            #expect(unwatched.status == 422 && unwatched.text.contains("watched from beginning to end"))
            let approved = try await browser.post("/posts/\(post)/approve", "seen=\(seen)&watched=\(id)&word=\(id)", as: manager)
            #expect(approved.status == 303)
            let feed = try await browser.get("/page", as: carer)
            #expect(
                feed.text.contains("src=\"/videos/\(id)\"") && feed.text.contains("poster=\"/videos/\(id)/still\"")
                    && feed.text.contains("0:02"))
            #expect(try await browser.get("/videos/\(id)/still", as: carer).bytes.starts(with: Array("RIFF".utf8)))
        }
        await world.application.pictures.workshop.close()
    }

    @Test("P1: a video is answered in the parts that are asked for, kept by no browser, and refused from the moment a permission goes")
    func ranges() async throws {
        let post = try await world.draft(by: author)
        let video = try await world.add(.video, try Film.made(seconds: 2, size: "640x360"), to: post, by: author)
        await world.application.attachments.settle(world.application)
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        try await world.perform(ListPeople(in: video, [.child(child)]), by: author)
        try await world.write("UPDATE post SET state = 'published', published_at = \(world.now) WHERE id = \(post)")
        try await TestSite(world).visit { (browser: Browser) async throws in
            let path = "/videos/\(video)"
            let whole = try await browser.get(path, as: carer)
            let count = whole.bytes.count
            #expect(whole.status == 200 && whole["content-type"] == "video/mp4" && whole["accept-ranges"] == "bytes" && count > 70_000)
            #expect(
                whole["cache-control"] == "no-store" && whole["content-length"] == "\(count)"
                    && whole["x-content-type-options"] == "nosniff")
            for (range, expected) in [
                ("0-1", 0..<2), ("65530-65545", 65_530..<65_546), ("\(count - 5)-", count - 5..<count), ("-7", count - 7..<count),
                ("10-9999999999999999999999", 10..<count),
            ] {
                let part = try await browser.get(path, as: carer, ["range": "bytes=\(range)"])
                #expect(part.status == 206 && part.bytes == Array(whole.bytes[expected]), "\(range)")
                #expect(part["content-range"] == "bytes \(expected.lowerBound)-\(expected.upperBound - 1)/\(count)")
            }
            let beyond = try await browser.get(path, as: carer, ["range": "bytes=\(count)-"])
            #expect(beyond.status == 416 && beyond["content-range"] == "bytes */\(count)")
            for odd in ["bytes=5-2", "bytes=a-b", "items=0-1", "bytes=0-1,5-6", "bytes=", "bytes=-"] {
                #expect(try await browser.get(path, as: carer, ["range": odd]).status == 200, "\(odd)")
            }
            let tag = try #require(whole["etag"])
            #expect(try await browser.get(path, as: carer, ["range": "bytes=0-1", "if-range": tag]).status == 206)
            #expect(try await browser.get(path, as: carer, ["range": "bytes=0-1", "if-range": "\"other\""]).status == 200)
            let head = try await browser.get(path, as: carer, method: "HEAD")
            #expect(head.status == 200 && head.bytes.isEmpty)
            try await world.answer(.no, for: child, by: carer, uses: [Use(.closedPage, .video)])
            for headers in [[:], ["range": "bytes=0-1"], ["if-none-match": tag]] {
                #expect(try await browser.get(path, as: carer, headers).status == 404)
                #expect(try await browser.get(path + "/still", as: carer, headers).status == 404)
            }
        }
        await world.application.pictures.workshop.close()
    }

    @Test("P1, D14: a document is sent to be opened by a program for documents, sandboxed, and to nobody who may not see its post")
    func document() async throws {
        let post = try await world.draft(by: author)
        let document = try await world.add(.document, Paper.saying("Our menu"), to: post, by: author)
        await world.application.attachments.settle(world.application)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let path = "/documents/\(document)"
            #expect(try await browser.get(path).status == 303)
            #expect(try await browser.get(path, as: carer).status == 404)
            #expect(try await browser.get("/videos/\(document)", as: author).status == 404)
            try await world.write("UPDATE post SET state = 'published', published_at = \(world.now) WHERE id = \(post)")
            let sent = try await browser.get(path, as: carer)
            #expect(sent.status == 200 && sent["content-type"] == "application/pdf" && sent.bytes.starts(with: Array("%PDF-".utf8)))
            #expect(sent["content-disposition"] == "attachment; filename=\"Den day.pdf\"" && sent["x-content-type-options"] == "nosniff")
            #expect(sent.all("content-security-policy").contains("default-src 'none'; sandbox") && sent["cache-control"] == "no-store")
            #expect(try await browser.get(path + "/still", as: carer).bytes.starts(with: Array("RIFF".utf8)))
            let feed = try await browser.get("/page", as: carer)
            #expect(feed.text.contains("Open the document") && feed.text.contains("PDF, 1 page"))
            try await world.perform(TakeDownPost(post, because: "An old menu"), by: manager)
            #expect(try await browser.get(path, as: carer).status == 404)
        }
        await world.application.pictures.workshop.close()
    }

    @Test("P1: a video form that misses something, or is too large or broken off, comes back with what was typed, and nothing is kept")
    func badForms() async throws {
        let post = try await world.draft(by: author)
        let path = "/posts/\(post)/attach/document"
        try await TestSite(world).visit { (browser: Browser) async throws in
            let id: Safeguarding.Attachment.ID = world.identifier()
            let noFile = try await browser.send(path, body([("id", id.description), ("title", "Menu")], file: nil), as: author)
            #expect(noFile.status == 422 && noFile.text.contains("Please choose a file.") && noFile.text.contains("value=\"Menu\""))
            let noTitle = try await browser.send(path, body([("id", id.description), ("title", "")], file: [1, 2, 3]), as: author)
            #expect(noTitle.status == 422)
            let large = [UInt8](repeating: 65, count: MediaLimits.document + 1)
            let tooLarge = try await browser.send(path, body([("id", id.description), ("title", "Menu")], file: large), as: author)
            #expect(tooLarge.status == 422 && tooLarge.text.contains("larger than 25 MB"))
            let cut = try await browser.send(
                path, Array(body([("id", id.description), ("title", "Menu")], file: [1, 2, 3]).dropLast(20)), as: author)
            #expect(cut.status == 400)
            let foreign = try await browser.send(
                path, body([("id", id.description), ("title", "Menu")], file: [1]), as: author, token: "wrong")
            #expect(foreign.status == 403)
            for other in [carer, try await world.member(.staff)] {
                #expect(
                    try await browser.send(path, body([("id", id.description), ("title", "Menu")], file: [1]), as: other).status == 403)
            }
            #expect(try await browser.get("/posts/\(post)/attach/dance", as: author).status == 404)
            #expect(try await browser.get("/posts/\(Post.ID(low: 3))/attach/video", as: author).status == 404)
        }
        #expect(try await world.application.pictures.store.list(olderThan: .max, after: nil).isEmpty)
        #expect(try await world.atGate(post, for: author).attachments.isEmpty)
    }
}

@Suite struct ByteRangeTests {
    @Test("A range is read as the standard says, and whatever is not one gets the whole")
    func ranges() {
        let cases: [(String?, ByteRange)] = [
            (nil, .whole), ("bytes=0-", .part(0..<100)), ("bytes=0-0", .part(0..<1)), ("bytes=99-200", .part(99..<100)),
            ("bytes=-1", .part(99..<100)),
            ("bytes=-500", .part(0..<100)), ("bytes=100-", .outside), ("bytes=-0", .outside), ("bytes=5-1", .whole), ("bytes=+1-2", .whole),
            ("chunks=0-1", .whole),
        ]
        for (header, expected) in cases { #expect(ByteRange(header, of: 100) == expected, "\(String(describing: header))") }
    }
}
