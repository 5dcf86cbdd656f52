@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

/// Through the real worker, the real store and real files.
@Suite(.serialized) struct PublishKitTests {
    let world: World
    let author, manager, parent: Member.ID
    let child, friend: Child.ID
    let picture: Picture.ID
    let post: Post.ID

    /// One published picture of a child who is shown and a friend who is hidden under her name, and a page elsewhere.
    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        let deputy = try await world.member(.staff, [.deputy], named: "Eve Stone")
        child = try await world.child()
        friend = try await world.child("Zofia", "Nowak")
        parent = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: parent)
        picture = world.identifier()
        post = try await world.draft(by: author)
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 600, height: 400).bytes, for: world.asking(author))
        await world.application.preparer.settle(world.application)
        for (subject, x, isHidden) in [(child, 2300, false), (friend, 6000, true)] {
            let (face, area): (Face.ID, FaceArea) = (world.identifier(), try #require(FaceArea(x: x, y: 3400, width: 2000, height: 3200)))
            try await world.perform(AddFace(face, in: picture, at: area), by: author)
            try await world.perform(AnswerFace(face, is: isHidden ? .hidden(.child(subject)) : .child(subject)), by: author)
        }
        await world.application.preparer.settle(world.application)
        try await world.perform(CheckPicture(picture), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        try await world.perform(ApprovePost(post, seen: seen, checked: [picture]), by: manager)
        try await world.authorise(.facebook, askedBy: manager, answeredBy: deputy)
    }

    private func ask() async throws -> PublishKit.ID {
        let kit: PublishKit.ID = world.identifier()
        try await world.application.askForKit(kit, of: post, for: world.asking(manager))
        await world.application.bundles.settle(world.application)
        return kit
    }

    private func fetch(_ kit: PublishKit.ID, by member: Member.ID? = nil) async throws -> (words: String, files: [[UInt8]]) {
        let fetched = try await world.perform(FetchKit(kit), by: member ?? manager)
        let files = Files()
        try await fetched.pictures.each(in: world.application, named: { $0 }) { name, _, bytes in
            #expect(name == "001")
            files.all.append(bytes)
        }
        return (fetched.words, files.all)
    }

    private final class Files { var all: [[UInt8]] = [] }

    private func refusals() async throws -> [Refusal] {
        do {
            try await world.application.askForKit(world.identifier(), of: post, for: world.asking(manager))
            return []
        } catch let refused as Refused { return refused.refusals }
    }

    @Test(
        "P1, S2: permission for the closed page is not enough for a kit, and that for public social media is; then it holds the picture unmarked, with who was hidden destroyed, and the words"
    )
    func kit() async throws {
        #expect(try await refusals() == [.childNotCovered(child, picture: picture)])
        try await world.decide(.grant, for: child, by: parent, purpose: .socialMedia)
        let (words, files) = try await fetch(try await ask())
        #expect(words.contains("Den day") && words.contains("We built a den."))
        let source = try await world.application.read { [picture, world] db in
            try db.row("SELECT sealed_key, original FROM picture WHERE setting = \(world.setting) AND id = \(picture)") {
                (try $0.bytes(0), try $0.text(1))
            }
        }
        let (sealedKey, original) = try #require(source)
        let key = try await world.application.pictures.key(of: world.setting, in: world.application).pictureKey(
            sealedKey, for: picture.bytes)
        let sealed = try await world.application.pictures.store.get(try #require(StoredName(original)))
        let bytes = try Seal.open(sealed, with: key, at: .original(of: picture, in: world.setting))
        let hers = Rectangle(x: 360, y: 136, width: 120, height: 128)
        let hidden = try await world.application.pictures.workshop.render(bytes, hiding: [hers]).large.bytes
        #expect(files == [hidden])
        let verbs: [String] = try await world.application.read { [world] db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(world.setting) AND verb LIKE 'kit.%' ORDER BY number") { try $0.text(0) }
        }
        #expect(verbs == ["kit.request", "kit.picture", "kit.ready", "kit.fetch"])
        await world.application.pictures.workshop.close()
    }

    @Test("S2: what is withdrawn, or taken down, while a kit waits stays behind when it is fetched")
    func asksAgain() async throws {
        try await world.decide(.grant, for: child, by: parent, purpose: .socialMedia)
        let kit = try await ask()
        #expect(try await fetch(kit).files.count == 1)
        try await world.decide(.stop, for: child, by: parent, purpose: .socialMedia)
        await #expect(throws: Refused.self) { try await fetch(kit) }
        await world.application.pictures.workshop.close()
    }

    @Test("P1: a kit is its asker's alone, for those who run pages, of a post for several, and only where a page elsewhere is authorised")
    func bounds() async throws {
        try await world.decide(.grant, for: child, by: parent, purpose: .socialMedia)
        let kit = try await ask()
        for other in [try await world.member(.staff, [.deputy]), author, parent] {
            await #expect(throws: NotFound.self) { try await fetch(kit, by: other) }
        }
        await #expect(throws: NotFound.self) {
            try await world.application.askForKit(world.identifier(), of: post, for: world.asking(parent))
        }
        do {
            try await world.application.askForKit(world.identifier(), of: post, for: world.asking(author))
            Issue.record("a contributor took a kit")
        } catch let refused as Refused { #expect(refused.refusals.map(\.rule) == [.holdsDuty]) }
        let own = try await world.published(by: author, child: child)
        await #expect(throws: NotFound.self) {
            try await world.application.askForKit(world.identifier(), of: own, for: world.asking(manager))
        }
        try await world.write("UPDATE page_request SET revoked_at = \(world.now) WHERE network = 'facebook'")
        #expect(try await refusals() == [.noPageElsewhere])
        await world.application.pictures.workshop.close()
    }

    @Test("D7, B2: a first name that may stand on the closed page does not go into a kit")
    func names() async throws {
        try await world.decide(.grant, for: child, by: parent, purpose: .socialMedia)
        try await world.write("UPDATE post SET words = 'Rowan built a den.' WHERE id = \(post)")
        #expect(try await refusals().map(\.rule) == [.wordsPass])
        await world.application.pictures.workshop.close()
    }
}
