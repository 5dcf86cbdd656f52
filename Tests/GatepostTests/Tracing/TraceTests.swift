@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import Testing
import TestSupport

/// Through the real worker, the real store and real files.
@Suite(.serialized) struct TraceTests {
    let world: World
    let (manager, lead, author): (Member.ID, Member.ID, Member.ID)
    let (jo, sam): (Member.ID, Member.ID)
    let pictures: [Picture.ID]

    /// Three pictures on the page, of which two families and the team were sent copies.
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Priya Nair")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        let post = try await world.draft(by: author)
        var added: [Picture.ID] = []
        for (seed, setting) in [Scene.Setting.garden, .story, .painting].enumerated() {
            let scene = Scene(setting, children: [Look(seed: 1), Look(seed: 2)], seed: UInt64(seed)).draw(width: 1000, height: 660)
            let picture: Picture.ID = world.identifier()
            try await PictureIntake(world.application).add(picture, to: post, scene.png(), for: world.asking(author))
            added.append(picture)
        }
        pictures = added
        await world.application.preparer.settle(world.application)
        // Faces found in the drawings are answered elsewhere; here nobody is in them.
        try await world.write("DELETE FROM face", "UPDATE picture SET search = 'done'")
        jo = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        sam = try await world.carer(of: try await world.child("Finn"), named: "Sam Reed")
        try await world.write(
            "UPDATE post SET state = 'published', audience = 'everyone', published_at = \(world.now) WHERE id = \(post)")
    }

    private func served(_ picture: Picture.ID, _ size: PictureAccess.Size, to member: Member.ID) async throws -> [UInt8] {
        let viewer = try #require(try await world.viewer(member))
        let copies = MarkedCopies(world.application)
        return try await copies.bytes(of: try await copies.answer(picture, size, for: viewer), picture, for: viewer)
    }

    private func trace(_ copy: [UInt8], by member: Member.ID) async throws -> TraceReport {
        try await PictureTracer(world.application).trace(world.identifier(), copy, for: world.asking(member))
    }

    /// Who traced what, as the log has it.
    private func logged() async throws -> [[UInt8]] {
        try await world.application.read { db in
            try db.rows("SELECT subject FROM audit WHERE verb = 'picture.trace' AND outcome = 'done' ORDER BY number") { try $0.bytes(0) }
        }
    }

    private func close() async { await world.application.pictures.workshop.close() }

    @Test("S13: a leaked copy is traced to its picture and names whoever it was sent to, and nobody else")
    func named() async throws {
        for (size, asker) in [(PictureAccess.Size.large, manager), (.medium, lead)] {
            let report = try await trace(try await served(pictures[1], size, to: jo), by: asker)
            #expect(report.origin?.picture == pictures[1])
            #expect(report.named.map(\.member) == [jo])
            #expect(report.suspects.first?.code == MemberCode(jo))
            // Everybody was tried, whoever asks included.
            #expect(Set(report.suspects.map(\.member)).isSuperset(of: [manager, lead, author, sam]))
            #expect(report.suspects.dropFirst().allSatisfy { $0.chance > 1e-6 })
        }
        await close()
    }

    @Test("S13: the team's copies are marked like everybody's, and who has left is still named")
    func everybody() async throws {
        let (authors, sams) = (try await served(pictures[0], .large, to: author), try await served(pictures[2], .large, to: sam))
        try await world.write("UPDATE membership SET last_day = \(world.today) WHERE id IN (\(list: [sam, author]))")
        world.wait(3 * Span.day)
        #expect(try await trace(authors, by: manager).named.map(\.member) == [author])
        let report = try await trace(sams, by: manager)
        #expect(report.named.map(\.member) == [sam] && report.named.first?.lastDay != nil)
        await close()
    }

    @Test("S13: taken down or not, a picture is found; one without a mark and one that is not ours name nobody")
    func nobody() async throws {
        let jos = try await served(pictures[0], .large, to: jo)
        let viewer = try #require(try await world.viewer(jo))
        let file = try await world.application.read { [picture = pictures[0]] db in
            try PictureAccess.file(of: picture, .large, for: viewer, from: db)
        }
        let unmarked = try await world.application.pictures.bytes(of: file, in: world.application)
        let foreign = Scene(.woods, children: [Look(seed: 5)], seed: 9).draw(width: 900, height: 600).png()
        try await world.write("UPDATE post SET state = 'takenDown'")
        #expect(try await trace(jos, by: lead).named.map(\.member) == [jo])
        let clean = try await trace(unmarked, by: lead)
        #expect(clean.origin?.picture == pictures[0] && clean.named.isEmpty)
        let other = try await trace(foreign, by: lead)
        #expect(other.origin == nil && other.suspects.isEmpty)
        await #expect(throws: PictureProblem.refused(.notAPhotograph)) { try await trace(Array("%PDF-1.7".utf8), by: lead) }
        await close()
    }

    @Test("S13: only who manages or looks after safeguarding traces, and it is in the log before a name is seen, by ids alone")
    func whoTraces() async throws {
        let jos = try await served(pictures[0], .medium, to: jo)
        for member in [author, try await world.member(.staff, [.contentManager])] {
            await #expect(throws: Refused([.needsDuty(TracePicture.duties)])) { try await trace(jos, by: member) }
        }
        for member in [jo, sam, try await world.member(.officer, [.approvalPartner])] {
            await #expect(throws: NotFound.self) { try await trace(jos, by: member) }
        }
        #expect(try await logged().isEmpty)
        _ = try await trace(jos, by: lead)
        #expect(try await logged() == [pictures[0].bytes])
        let report = try await PictureTracer(world.application).trace(
            world.identifier(), jos, for: world.application.asking(.machine, in: world.setting))
        #expect(report.named.map(\.member) == [jo])
        #expect(try await logged() == [pictures[0].bytes, pictures[0].bytes])
        await close()
    }

    @Test("S13, D14: whoever traces does not learn by it who else cares for their own child")
    func kin() async throws {
        let child = try await world.child("Wren")
        _ = try await world.carer(of: child, named: "Helen Marsh")
        let other = try await world.carer(of: child, named: "Tom Marsh")
        let helen = try #require(try await world.viewer(manager)).person
        try await world.write(
            """
            UPDATE membership SET person = \(helen) WHERE id IN (
                SELECT k.member FROM carer k WHERE k.child = \(child) AND k.member <> \(other))
            """)
        let copy = try await served(pictures[0], .medium, to: other)
        let mine = try #require(try await trace(copy, by: manager).named.first)
        #expect(mine.member == other && mine.name == nil)
        #expect(try await trace(copy, by: lead).named.first?.name == "Tom Marsh")
        await close()
    }

    @Test("S13: the seed of a view is the setting's, the picture's, the size's and the member's own")
    func seeds() {
        let place = Pictures.Place(setting: world.setting.bytes, picture: pictures[0].bytes, role: .large, generation: 1)
        var (other, elsewhere) = (place, place)
        other.generation = 2
        elsewhere.setting = [UInt8](repeating: 9, count: 16)
        let secrets = world.application.secrets
        let seeds = [
            PictureMark.seed(of: place, .large, for: jo, secrets), PictureMark.seed(of: place, .medium, for: jo, secrets),
            PictureMark.seed(of: place, .large, for: sam, secrets), PictureMark.seed(of: other, .large, for: jo, secrets),
            PictureMark.seed(of: elsewhere, .large, for: jo, secrets),
            PictureMark.seed(of: place, .large, for: jo, Secrets(master: [UInt8](repeating: 3, count: 32))),
        ]
        #expect(Set(seeds).count == seeds.count)
        #expect(seeds[0] == PictureMark.seed(of: place, .large, for: jo, secrets))
    }
}
