@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What a relative sees (S4): what the parent chose, under the same permissions, and nothing else.
@Suite struct RelativeSightTests {
    let family: FamilyWorld
    var world: World { family.world }
    /// Ada, in Ash, and her father.
    let ash: Child.ID
    let ashRoom: Room.ID
    let father: Member.ID

    init() async throws {
        family = try await FamilyWorld()
        ashRoom = try await family.world.room("Ash")
        ash = try await family.world.child("Ada", "Bello", in: ashRoom)
        father = try await family.world.carer(of: ash, named: "Ade Bello")
        try await family.world.decide(.grant, for: ash, by: father)
    }

    /// One post of each kind that could be meant for her, and as many that are not.
    private func posts() async throws {
        let (manager, oak) = (family.manager, world.oak)
        _ = try await world.published("For everyone", by: manager)
        _ = try await world.published("For Oak", by: manager, rooms: [oak])
        _ = try await world.published("For Ash", by: manager, rooms: [ashRoom])
        _ = try await world.published("For Rowan's family", by: manager, child: family.rowan)
        _ = try await world.published("For Ada's family", by: manager, child: ash)
        for (title, child, rooms) in [
            ("Rowan, for everyone", family.rowan, []), ("Ada, for everyone", ash, []), ("Rowan, for Oak", family.rowan, [oak]),
            ("Rowan, for Ash", family.rowan, [ashRoom]),
        ] as [(String, Child.ID, [Room.ID])] {
            let post = try await world.published(title, by: manager, rooms: rooms)
            _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        }
        let hidden = try await world.published("Rowan hidden, for everyone", by: manager)
        _ = try await world.picture(on: hidden, showing: .hidden(family.rowan), by: manager)
    }

    @Test("S4: a relative let see their own child reads what shows the child or is for that family, and nothing else") func ownChild()
        async throws
    {
        try await posts()
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother)
        #expect(Set(try await world.titles(for: nan)) == ["For Rowan's family", "Rowan, for everyone", "Rowan, for Oak"])
        #expect(try await world.feed(for: nan).rooms.isEmpty)
    }

    @Test("S4: a relative let see the room reads that besides, and neither other rooms nor what is for everyone") func room() async throws {
        try await posts()
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother, sees: .room)
        #expect(
            Set(try await world.titles(for: nan)) == ["For Oak", "For Rowan's family", "Rowan, for everyone", "Rowan, for Oak"])
        #expect(try await world.feed(for: nan).rooms.map(\.room) == [world.oak])
    }

    @Test("S4: nothing is there before the visitors' agreement is signed, nor while the parent has not signed theirs") func agreement()
        async throws
    {
        try await posts()
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother, agreed: false)
        await #expect(throws: NotFound.self) { try await world.titles(for: nan) }
        try await world.sign(.visitorsAgreement, by: nan)
        #expect(try await !world.titles(for: nan).isEmpty)
        world.wait(Span.second)
        try await world.sign(.parentsAgreement, by: family.mother, accepted: false)
        #expect(try await world.titles(for: nan).isEmpty)
    }

    @Test("S4, S2: of a post that shows the child only pictures with the child are there, on the page and by their addresses")
    func pictures() async throws {
        let post = try await world.published(by: family.manager)
        let own = try await world.picture(on: post, showing: .named(.child(family.rowan)), .named(.child(ash)), by: family.manager)
        let others = try await world.picture(on: post, showing: .named(.child(ash)), by: family.manager)
        let veiled = try await world.picture(on: post, showing: .named(.child(ash)), .hidden(family.rowan), by: family.manager)
        for picture in [own, others, veiled] { try await world.rendition(of: picture, .medium) }
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother)
        #expect(try await family.shown(post, to: nan).pictures.map(\.id) == [own])
        #expect(try await family.shown(post, to: family.mother).pictures.count == 3)
        let viewer = try #require(try await world.viewer(nan))
        _ = try await world.application.read { db in try PictureAccess.file(of: own, .medium, for: viewer, from: db) }
        for picture in [others, veiled] {
            await #expect(throws: NotFound.self) {
                try await world.application.read { db in try PictureAccess.file(of: picture, .medium, for: viewer, from: db) }
            }
            let context = try await world.application.read { db in
                try ConcernContext.load(.picture, picture.description, for: viewer, from: db)
            }
            #expect(context == nil, "what is written beside a picture is not there either")
        }
    }

    @Test("S4, S2: once the child may not be shown any more, a post that was there for that is there no more")
    func withdrawn() async throws {
        let post = try await world.published(by: family.manager)
        _ = try await world.picture(on: post, showing: .named(.child(family.rowan)), by: family.manager)
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother)
        #expect(try await world.titles(for: nan).count == 1)
        try await world.answer(.no, for: family.rowan, by: family.mother)
        #expect(try await world.titles(for: nan).isEmpty)
        await #expect(throws: NotFound.self) { try await family.shown(post, to: nan) }
    }

    @Test("S4, S2: a relative sees no child of whom the parent must be told nothing, nor one of whom they must be told nothing themselves")
    func secret() async throws {
        let bea = try await world.child("Bea", "Kershaw")
        try await world.decide(.grant, for: bea, by: try await world.carer(of: bea, family.rowan, named: "Lee Kershaw"))
        let post = try await world.published(by: family.manager, rooms: [world.oak])
        _ = try await world.picture(on: post, showing: .named(.child(family.rowan)), .named(.child(bea)), by: family.manager)
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother, sees: .room)
        #expect(try await family.shown(post, to: nan).pictures.count == 1)
        try await world.protect(bea, .tellNothing, about: family.mother, by: family.manager)
        #expect(try await family.shown(post, to: nan).pictures.isEmpty)
        try await world.protect(family.rowan, .tellNothing, about: nan, by: family.manager)
        #expect(try await world.viewer(nan) == nil)
    }

    @Test("S4: two parents' relative sees for each child what its parent chose") func twoSponsors() async throws {
        try await posts()
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother)
        try await world.write(
            """
            INSERT INTO invited_relative (setting, id, child, sponsor, name, relationship, printed, sees, wants_comments, proposed_at,
                                          decided_at, approved, reason, may_comment, member, joined_at)
            VALUES (\(world.setting), \(world.identifier() as Relative.ID), \(ash), \(father), 'Nan', 'aunt', 0, 'room', 0, 1, 1, 1, '', 0,
                    \(nan), 1)
            """)
        #expect(
            Set(try await world.titles(for: nan)) == [
                "For Rowan's family", "Rowan, for everyone", "Rowan, for Oak", "For Ash", "For Ada's family", "Ada, for everyone",
                "Rowan, for Ash",
            ])
    }

    @Test("S4, S14: a relative consents to nothing, keeps nothing, asks for nobody, and asks the office about their own account alone")
    func nothingElse() async throws {
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother, sees: .room)
        let viewer = try #require(try await world.viewer(nan))
        let child = family.rowan
        await #expect(throws: NotFound.self) { try await world.answer(.no, for: child, by: nan) }
        await #expect(throws: NotFound.self) { try await family.ownPage(nan) }
        await #expect(throws: NotFound.self) {
            try await world.application.read { db in try KeepsakePage.load(child, for: viewer, from: db) }
        }
        await #expect(throws: NotFound.self) {
            try await world.application.read { db in try CarerPermissions.load(child, for: viewer, from: db) }
        }
        await #expect(throws: NotFound.self) {
            try await world.application.read { db in try ChildrenPage.load(for: viewer, from: db) }
        }
        await #expect(throws: NotFound.self) { try await world.application.read { db in try SuggestionsPage.load(for: viewer, from: db) } }
        func asking(_ title: String) -> AskOffice {
            AskOffice(world.identifier(), message: world.identifier(), title: title, words: "Please help.", isUrgent: false)
        }
        #expect(try await world.refusals(of: asking("Rowan"), to: nan) == [.notUnderstood("subject")])
        #expect(try await world.refusals(of: asking(AskOffice.ownAccount), to: nan).isEmpty)
        // Nobody is shut off from telling of a worry.
        try await world.raise(by: nan)
    }
}
