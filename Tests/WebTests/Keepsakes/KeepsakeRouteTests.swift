@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite(.serialized) struct KeepsakeRouteTests {
    @Test("S14: a parent asks, sees how far it is, and fetches a ZIP; an ex-partner and another family are told it is not there")
    func walk() async throws {
        let world = try await World()
        let author = try await world.member(.staff, [.manager])
        let child = try await world.child()
        let parent = try await world.carer(of: child)
        let restricted = try await world.carer(of: child, as: .courtRestricted, named: "Kit Kershaw")
        let other = try await world.carer(of: try await world.child("Zofia", "Nowak"), named: "Ewa Nowak")
        try await world.decide(.grant, for: child, by: parent)
        let picture = try await KeptPicture.publish(of: child, by: author, in: world)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let path = "/children/\(child)/keepsake"
            #expect(try await browser.get("/children/\(child)", as: parent).text.contains(path))
            #expect(try await !browser.get("/children/\(child)", as: restricted).text.contains(path))
            let asking = try await browser.get(path, as: parent)
            #expect(asking.status == 200 && asking.text.contains("There’s one picture"))
            for member in [restricted, other] {
                #expect(try await browser.get(path, as: member).status == 404)
                #expect(try await browser.post(path, "id=\(world.identifier() as Keepsake.ID)", as: member).status == 404)
            }
            #expect(try await browser.get(path, as: author).status == 403)
            let keepsake: Keepsake.ID = world.identifier()
            #expect(try await browser.post(path, "id=\(keepsake)", as: parent).status == 303)
            // Sent twice does it once.
            #expect(try await browser.post(path, "id=\(keepsake)", as: parent).status == 303)
            await world.application.bundles.settle(world.application)
            #expect(try await browser.get(path, as: parent).text.contains("/keepsakes/\(keepsake)/file"))
            let file = try await browser.post("/keepsakes/\(keepsake)/file", as: parent)
            #expect(file.status == 200 && file["content-type"] == "application/zip")
            #expect(file["cache-control"] == "no-store" && file["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(Array(file.bytes.prefix(4)) == Array("PK".utf8) + [3, 4])
            // The table of contents is at the end, with one name in it.
            #expect(file.bytes.suffix(22).prefix(4).elementsEqual(Array("PK".utf8) + [5, 6]) && file.bytes[file.bytes.count - 12] == 1)
            #expect(file.text.contains("001 2026-11-16.webp") && !file.text.contains("Rowan"))
            for member in [restricted, other] { #expect(try await browser.post("/keepsakes/\(keepsake)/file", as: member).status == 404) }
            #expect(try await browser.get("/keepsakes/\(keepsake)/file", as: parent).status == 405)
            try await world.answer(.no, for: child, by: parent)
            #expect(try await browser.post("/keepsakes/\(keepsake)/file", as: parent)["location"] == "/my-child")
        }
        _ = picture
        await world.application.pictures.workshop.close()
    }
}

/// A picture of one child with files behind it, as if it had passed the gate.
enum KeptPicture {
    static func publish(of child: Child.ID, by author: Member.ID, in world: World) async throws -> Picture.ID {
        let post = try await world.draft(by: author)
        let picture: Picture.ID = world.identifier()
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 300, height: 200).bytes, for: world.asking(author))
        await world.application.preparer.settle(world.application)
        try await world.write(
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, child, source)
            VALUES (\(world.setting), \(world.identifier() as Face.ID), \(picture), 2300, 3400, 2000, 3200, 'child', \(child), 'hand')
            """,
            "UPDATE post SET state = 'published', published_at = \(world.now) WHERE setting = \(world.setting) AND id = \(post)")
        return picture
    }
}
