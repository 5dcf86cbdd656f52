@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

/// Through the real worker, the real store and real files.
@Suite(.serialized) struct KeepsakeTests {
    let world: World
    let author, manager, parent: Member.ID
    let child, friend: Child.ID
    let picture: Picture.ID

    /// One published picture of the child and a friend, both with permission.
    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.contentManager], named: "Eve Stone")
        child = try await world.child()
        friend = try await world.child("Zofia", "Nowak")
        parent = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: parent)
        try await world.decide(.grant, for: friend, by: try await world.carer(of: friend, named: "Ewa Nowak"))
        picture = world.identifier()
        try await publish()
    }

    private func publish() async throws {
        let post = try await world.draft(by: author)
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 600, height: 400).bytes, for: world.asking(author))
        await world.application.preparer.settle(world.application)
        for (subject, x) in [(child, 2300), (friend, 6000)] {
            let (face, area): (Face.ID, FaceArea) = (world.identifier(), try #require(FaceArea(x: x, y: 3400, width: 2000, height: 3200)))
            try await world.perform(AddFace(face, in: picture, at: area), by: author)
            try await world.perform(AnswerFace(face, is: .child(subject)), by: author)
        }
        try await world.perform(CheckPicture(picture), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        try await world.perform(ApprovePost(post, seen: seen, checked: [picture]), by: manager)
    }

    private func page(for member: Member.ID) async throws -> KeepsakePage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { [child] db in try KeepsakePage.load(child, for: viewer, from: db) }
    }

    private func ask() async throws -> Keepsake.ID {
        let keepsake: Keepsake.ID = world.identifier()
        try await world.application.askForKeepsake(keepsake, of: child, for: world.asking(parent))
        await world.application.bundles.settle(world.application)
        return keepsake
    }

    private func fetch(_ keepsake: Keepsake.ID) async throws -> [(name: String, bytes: [UInt8])] {
        let contents = try await world.perform(FetchKeepsake(keepsake), by: parent)
        let files = Files()
        try await contents.each(in: world.application) { name, _, bytes in files.add(name, bytes) }
        return files.all
    }

    private final class Files {
        var all: [(name: String, bytes: [UInt8])] = []
        func add(_ name: String, _ bytes: [UInt8]) { all.append((name, bytes)) }
    }

    private func verbs() async throws -> [String] {
        try await world.application.read { [world] db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(world.setting) AND verb LIKE 'keepsake.%' ORDER BY number") {
                try $0.text(0)
            }
        }
    }

    @Test("S14: a parent’s keepsake holds their child’s picture with everybody else destroyed in it, also who has permission")
    func hidesOthers() async throws {
        #expect(try await page(for: parent).pictures == 1)
        let keepsake = try await ask()
        let current = try #require(try await page(for: parent).current)
        #expect(current.isReady && current.made == 1 && current.whole == 1)
        let files = try await fetch(keepsake)
        #expect(files.map(\.name) == ["001 2026-11-16.webp"])
        // Exactly what comes of destroying the friend's face in the original, and not what families see on the page.
        let viewer = try #require(try await world.viewer(parent))
        let (source, served) = try await world.application.read { [child, picture] db in
            (
                try #require(try KeepsakePicture.load(of: child, for: viewer, from: db).first),
                try PictureAccess.file(of: picture, .large, for: viewer, from: db)
            )
        }
        let key = try await world.application.pictures.key(of: world.setting, in: world.application)
            .pictureKey(source.sealedKey, for: picture.bytes)
        let sealed = try await world.application.pictures.store.get(try #require(StoredName(source.original)))
        let original = try Seal.open(sealed, with: key, at: .original(of: picture, in: world.setting))
        let friendsFace = Rectangle(x: 360, y: 136, width: 120, height: 128)
        let hidden = try await world.application.pictures.workshop.render(original, hiding: [friendsFace]).large.bytes
        #expect(files.first?.bytes == hidden)
        let onPage = try await world.application.pictures.bytes(of: served, in: world.application)
        #expect(files.first?.bytes != onPage)
        #expect(try await verbs() == ["keepsake.request", "keepsake.picture", "keepsake.ready", "keepsake.fetch"])
        await world.application.pictures.workshop.close()
    }

    @Test("S14, S2: what is withdrawn, or marked anew, while a keepsake waits stays behind when it is fetched")
    func asksAgain() async throws {
        let keepsake = try await ask()
        #expect(try await fetch(keepsake).count == 1)
        // Somebody turns out to be in it whom nobody had marked: these pixels do not hide them.
        let late: Face.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, source)
            VALUES (\(world.setting), \(late), \(picture), 100, 100, 900, 900, 'hidden', 'hand')
            """)
        await #expect(throws: Refused.self) { try await fetch(keepsake) }
        try await world.write("DELETE FROM face WHERE setting = \(world.setting) AND id = \(late)")
        #expect(try await fetch(keepsake).count == 1)
        try await world.answer(.no, for: child, by: parent)
        await #expect(throws: Refused.self) { try await fetch(keepsake) }
        #expect(try await page(for: parent).pictures == 0)
        await world.application.pictures.workshop.close()
    }

    @Test("S14: it is there for a week; then its key is forgotten and its files are swept") func ends() async throws {
        let keepsake = try await ask()
        let before = try await world.application.pictures.store.list(olderThan: .max, after: nil).count
        world.wait(6 * Span.day)
        #expect(try await fetch(keepsake).count == 1)
        world.wait(Span.day + Span.second)
        await #expect(throws: Refused.self) { try await fetch(keepsake) }
        try await BundleMaker.endOld(in: world.setting, of: world.application)
        await #expect(throws: NotFound.self) { try await fetch(keepsake) }
        #expect(try await page(for: parent).current == nil)
        let key = try await world.application.read { [world] db in
            try db.row("SELECT sealed_key FROM keepsake WHERE setting = \(world.setting) AND id = \(keepsake)") { try $0.bytes(0) }
        }
        #expect(key == [])
        world.wait(400 * 365 * Span.day)
        try await PictureSweep.sweep(world.application)
        #expect(try await world.application.pictures.store.list(olderThan: .max, after: nil).count == before - 1)
        await world.application.pictures.workshop.close()
    }

    @Test("S14: asked for again, the former one is over; while one is being made another is refused") func again() async throws {
        let first = try await ask(), second = try await ask()
        await #expect(throws: NotFound.self) { try await fetch(first) }
        #expect(try await fetch(second).count == 1)
        try await world.write("UPDATE keepsake SET state = 'making' WHERE setting = \(world.setting) AND id = \(second)")
        let third: Keepsake.ID = world.identifier()
        #expect(
            try await world.refusals(of: AskForKeepsake(third, of: child, sealedKey: [1]), to: parent) == [.alreadyTaken("keepsake")])
        await world.application.pictures.workshop.close()
    }
}

/// Who finds keepsakes at all. No files behind the pictures.
@Suite struct KeepsakeDoorTests {
    let world: World
    let manager: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        child = try await world.child()
    }

    private func finds(_ member: Member.ID) async throws -> Bool {
        guard let viewer = try await world.viewer(member) else { return false }
        do {
            _ = try await world.application.read { [child] db in try KeepsakePage.load(child, for: viewer, from: db) }
            return true
        } catch is NotFound { return false }
    }

    @Test("S14, D14: only a live parent of the child finds it, and neither a colleague, invited family nor another family")
    func others() async throws {
        let parent = try await world.carer(of: child)
        #expect(try await finds(parent))
        let other = try await world.carer(of: try await world.child("Zofia", "Nowak"), named: "Ewa Nowak")
        let aunt = try await world.relative(of: child, invitedBy: parent, named: "Aunt Bea")
        let unsigned = try await world.carer(of: child, named: "Al Kershaw", agreed: false)
        for member in [manager, other, aunt, unsigned] { #expect(try await !finds(member)) }
        try await world.endCare(of: child, by: parent)
        #expect(try await !finds(parent))
    }

    @Test("S14, D17: an ex-partner whom a court restricted finds nothing, nor one who must be told nothing, in any membership")
    func expartner() async throws {
        let parent = try await world.carer(of: child)
        let restricted = try await world.carer(of: child, as: .courtRestricted, named: "Kit Kershaw")
        let told = try await world.carer(of: child, named: "Lee Kershaw")
        try await world.protect(child, .tellNothing, about: told, by: manager)
        #expect(try await finds(parent))
        for member in [restricted, told] { #expect(try await !finds(member)) }
        let again = try await world.carer(of: child, named: "Kit Kershaw")
        try await world.makeOnePerson(again, restricted)
        #expect(try await !finds(again))
    }

    @Test("S14: one parent’s keepsake is not there for the other, by whatever address") func separated() async throws {
        let (mother, father) = (try await world.carer(of: child), try await world.carer(of: child, named: "Kit Kershaw"))
        let keepsake: Keepsake.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO keepsake (setting, id, child, member, asked_at, state, sealed_key, ready_at, ends_at)
            VALUES (\(world.setting), \(keepsake), \(child), \(mother), \(world.now), 'ready', \([UInt8]([1])), \(world.now), \(world.now + Span.day))
            """)
        let viewer = try #require(try await world.viewer(father))
        let page = try await world.application.read { [child] db in try KeepsakePage.load(child, for: viewer, from: db) }
        #expect(page.current == nil)
        await #expect(throws: NotFound.self) { try await world.perform(FetchKeepsake(keepsake), by: father) }
    }
}
