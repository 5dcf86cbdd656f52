@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RaceTests {
    @Test("S2, N28: a thousand times approved and withdrawn at once, a post never goes out on a permission that had gone") func race()
        async throws
    {
        let world = try await World()
        let author = try await world.member(.staff, [.contributor]), manager = try await world.member(.staff, [.manager])
        _ = try await world.member(.staff, [.deputy])
        let child = try await world.child()
        let carer = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: carer)
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: author)
        try await world.perform(CheckPicture(picture), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager)
        // The two are asked of different servers, which share nothing but the database.
        let (setting, application, other) = (world.setting, world.application, try world.anotherServer())
        var (approved, refused) = (0, 0)
        for round in 1...1_000 {
            let approve = ApprovePost(post, seen: seen.digest, checked: [picture])
            let withdraw = DecideConsent(
                form: world.identifier(), for: child, answers: [Use(.closedPage, .photograph): .no], until: SchoolYear.end(on: world.today))
            async let stopped = other.gate.perform(withdraw, for: world.asking(carer))
            do {
                _ = try await application.gate.perform(approve, for: world.asking(manager))
                approved += 1
            } catch is Refused { refused += 1 }
            _ = try await stopped
            let order = try await application.read { db in
                try db.rows("SELECT verb FROM audit WHERE setting = \(setting) AND outcome = 'done' ORDER BY number DESC LIMIT 2") {
                    try $0.text(0)
                }
            }
            let isOut = try await world.atGate(post, for: manager).state == .published
            // Newest first: when both are in the log, the approval must be the older.
            #expect(!isOut || order == [DecideConsent.verb, ApprovePost.verb], "round \(round)")
            #expect(try await world.feed(for: manager).posts.allSatisfy { $0.pictures.isEmpty })
            try await world.write(
                "UPDATE consent SET replaced_at = \(world.now) WHERE setting = \(setting) AND replaced_at IS NULL",
                "UPDATE post SET state = 'submitted', published_at = NULL WHERE setting = \(setting)",
                "DELETE FROM approval WHERE setting = \(setting)")
            try await world.decide(.grant, for: child, by: carer)
        }
        print("approved first \(approved) times, refused \(refused) times")
        #expect(approved + refused == 1_000)
    }
}
