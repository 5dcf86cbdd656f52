@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Accounts elsewhere")
struct OutsideAccountTests {
    let world: World
    let manager, monitor: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        monitor = try await world.member(.staff, [.monitor], named: "Ivy Lund")
    }

    private func account(_ network: Network = .facebook, mailbox: String = "office@acornlane.example", title: String = "Acorn Lane")
        -> OutsideAccount
    {
        OutsideAccount(
            network, title: title, address: "acorn-lane", mailbox: mailbox, administrators: "Helen Marsh, Tom Okafor", isClosed: true,
            reviewEvery: 91)
    }

    private func record(_ network: Network = .facebook) async throws -> OutsideAccount.ID {
        let id: OutsideAccount.ID = world.identifier()
        try await world.perform(RecordAccount(world.identifier(), about: id, account(network)), by: manager)
        return id
    }

    private func page(_ id: OutsideAccount.ID, for member: Member.ID) async throws -> OutsideAccountPage {
        guard let viewer = try await world.viewer(member) else { throw NotFound() }
        return try await world.application.read { db in try OutsideAccountPage.load(id, for: viewer, from: db) }
    }

    private func due(for member: Member.ID) async throws -> [OutsideAccount.ID] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try OutsideAccountsPage.due(for: viewer, from: db) }.map(\.id)
    }

    @Test(
        "P1: every network that the setting uses is on one register, Gatepost's own page not among those elsewhere",
        arguments: Network.allCases)
    func register(network: Network) async throws {
        let refusals = try await world.refusals(
            of: RecordAccount(world.identifier(), about: world.identifier(), account(network)), to: manager)
        #expect(refusals == (network == .gatepost ? [.notUnderstood("network")] : []))
    }

    @Test(
        "N9: an account belongs to a mailbox of the setting's: a person's is refused",
        arguments: ["helen@gmail.com", "acornlane@hotmail.co.uk", "me@icloud.com"])
    func mailbox(address: String) async throws {
        let refusals = try await world.refusals(
            of: RecordAccount(world.identifier(), about: world.identifier(), account(mailbox: address)), to: manager)
        #expect(refusals == [.personalAddress("mailbox")])
    }

    @Test("P1: what was on record is succeeded, never overwritten; the form sent twice records once")
    func succeeded() async throws {
        let id = try await record()
        world.wait(Span.day)
        let entry: Record.ID = world.identifier()
        for _ in 0..<2 { try await world.perform(RecordAccount(entry, about: id, account(title: "Acorn Lane Nursery")), by: manager) }
        let page = try await page(id, for: manager)
        #expect(page.entry.account.title == "Acorn Lane Nursery" && page.former.map(\.title) == ["Acorn Lane"])
        #expect(
            try await world.refusals(of: RecordAccount(world.identifier(), about: id, account(.x)), to: manager) == [
                .notUnderstood("network")
            ])
    }

    @Test("N11: each setting of the network is answered, what is loose says what is done, and the look is signed")
    func review() async throws {
        let id = try await record()
        #expect(
            try await world.refusals(of: ReviewSettings(world.identifier(), of: id, SettingsReview(found: [:], typedName: "")), to: monitor)
                == Network.facebook.checklist.map { Refusal.missing(Field(named: $0.rawValue)) } + [.missing("typed_name")])
        var found = Dictionary(uniqueKeysWithValues: Network.facebook.checklist.map { ($0, SettingFound.strict) })
        found[.visitorUploads] = .loose
        let loose = SettingsReview(found: found, typedName: "Ivy Lund")
        #expect(
            try await world.refusals(of: ReviewSettings(world.identifier(), of: id, loose), to: monitor) == [
                .missing("visitorUploads_note")
            ])
        var noted = loose
        noted.notes[.visitorUploads] = "Tom switches it off today."
        try await world.perform(ReviewSettings(world.identifier(), of: id, noted), by: monitor)
        let page = try await page(id, for: manager)
        #expect(
            page.entry.loose == 1 && page.review?.typedName == "Ivy Lund" && page.review?.answers.count == Network.facebook.checklist.count)
        #expect(page.review?.nextOn == world.today.adding(days: 91))
    }

    @Test("N11, N13: settings on their schedule and content every week come due, and what is loose stays due until it is mended")
    func schedule() async throws {
        let id = try await record(.messaging)
        #expect(try await due(for: monitor) == [id])
        let strict = SettingsReview(
            found: Dictionary(uniqueKeysWithValues: Network.messaging.checklist.map { ($0, SettingFound.strict) }), typedName: "Ivy Lund")
        try await world.perform(ReviewSettings(world.identifier(), of: id, strict), by: monitor)
        #expect(try await due(for: monitor) == [id])
        try await world.perform(CheckContent(world.identifier(), of: id, .clear), by: monitor)
        #expect(try await due(for: monitor).isEmpty)
        world.wait(7 * Span.day)
        #expect(try await due(for: monitor) == [id])
        #expect(try await world.refusals(of: CheckContent(world.identifier(), of: id, .followedUp), to: monitor) == [.missing("note")])
        try await world.perform(CheckContent(world.identifier(), of: id, .followedUp, note: "A comment was removed."), by: monitor)
        #expect(try await due(for: monitor).isEmpty)
        var loose = strict
        (loose.found[.whoCanPost], loose.notes[.whoCanPost]) = (.loose, "Only administrators from tonight.")
        try await world.perform(ReviewSettings(world.identifier(), of: id, loose), by: monitor)
        #expect(try await due(for: monitor) == [id])
        try await world.perform(EndAccount(id), by: manager)
        #expect(try await due(for: monitor).isEmpty)
        #expect(try await world.refusals(of: CheckContent(world.identifier(), of: id, .clear), to: monitor) == [.changedMeanwhile])
    }

    @Test("P1: families and staff without a duty find no register; an overseeing officer reads it and changes nothing")
    func readers() async throws {
        let id = try await record()
        for member in [
            try await world.member(.staff), try await world.member(.staff, [.contributor]),
            try await world.carer(of: try await world.child()),
        ] {
            await #expect(throws: NotFound.self) { try await page(id, for: member) }
            await #expect(throws: NotFound.self) { try await world.perform(CheckContent(world.identifier(), of: id, .clear), by: member) }
        }
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let seen = try await page(id, for: officer)
        #expect(!seen.mayRecord && !seen.mayCheck)
        #expect(try await world.refusals(of: CheckContent(world.identifier(), of: id, .clear), to: officer).map(\.rule) == [.holdsDuty])
        #expect(try await world.refusals(of: EndAccount(id), to: monitor).map(\.rule) == [.holdsDuty])
    }

    @Test("N34: an account whose network has no authorised page is marked until there is one")
    func authorised() async throws {
        let id = try await record()
        #expect(try await !page(id, for: manager).entry.isAuthorised)
        let deputy = try await world.member(.staff, [.deputy])
        try await world.authorise(.facebook, askedBy: manager, answeredBy: deputy)
        #expect(try await page(id, for: manager).entry.isAuthorised)
    }
}
