@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Pictures of what somebody saw, and concerns from a question") struct ConcernPictureTests {
    private func picture(_ house: ConcernHouse, of concern: Concern.ID, _ id: Record.ID, decent: Bool = true, by member: Member.ID)
        async throws
    {
        try await ConcernPicture.add(
            DrawnPicture(width: 300, height: 200).bytes, as: id, isDecent: decent, to: concern, for: house.world.asking(member),
            in: house.world.application)
    }

    private func open(_ picture: Record.ID, of concern: Concern.ID, _ house: ConcernHouse, by member: Member.ID) async throws -> [UInt8] {
        let (viewer, secrets) = (try #require(try await house.world.viewer(member)), house.world.secrets)
        return try await house.world.application.read { db in
            try ConcernPicture.open(picture, of: concern, for: viewer, with: secrets, from: db)
        }
    }

    @Test("B5: a worrying post elsewhere is told with its address, the day, and a picture of the screen that only its handlers see")
    func picture() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let raising = Raising(
            .elsewhere, words: "She wrote about our children.", aboutWhom: "", place: "facebook.com/amy", seenOn: world.today)
        let concern = world.application.concernIdentifier()
        #expect(
            try await world.refusals(
                of: RaiseConcern(concern, Raising(.elsewhere, words: "Somewhere"), with: world.secrets), to: house.parent) == [
                    .missing("place"), .missing("seen_on"),
                ])
        try await world.perform(RaiseConcern(concern, raising, with: world.secrets), by: house.parent)
        let id: Record.ID = world.identifier()
        try await picture(house, of: concern, id, by: house.parent)
        // Sent twice it is there once.
        await #expect(throws: Refused([.alreadyTaken("id")])) { try await picture(house, of: concern, id, by: house.parent) }
        let page = try await world.openConcern(concern, by: house.lead)
        #expect(page.state.pictures.map(\.picture) == [id] && page.isWhole)
        #expect(try await open(id, of: concern, house, by: house.lead).starts(with: Array("RIFF".utf8)))
        for member in [house.manager, house.practitioner, house.parent] {
            await #expect(throws: NotFound.self) { _ = try await open(id, of: concern, house, by: member) }
        }
        // Whoever it turns out to be about does not see it any more.
        try await world.add(.named(member: house.lead, part: .about), to: concern, by: house.deputyLead)
        await #expect(throws: NotFound.self) { _ = try await open(id, of: concern, house, by: house.lead) }
        #expect(try await !open(id, of: concern, house, by: house.deputyLead).isEmpty)
    }

    @Test("B5, D10: a picture is taken only with the word that nobody is undressed, from whoever raised it, and never of an illegal image")
    func refused() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(.elsewhere, by: house.parent)
        await #expect(throws: Refused([.missing("decent")])) {
            try await picture(house, of: concern, world.identifier(), decent: false, by: house.parent)
        }
        for other in [house.lead, house.practitioner] {
            await #expect(throws: NotFound.self) { try await picture(house, of: concern, world.identifier(), by: other) }
        }
        await #expect(throws: PictureProblem.refused(.notAPhotograph)) {
            try await ConcernPicture.add(
                Array("<svg/>".utf8), as: world.identifier(), isDecent: true, to: concern, for: world.asking(house.parent),
                in: world.application)
        }
        let post = try await world.published(by: house.room)
        let sealed = world.application.concernIdentifier()
        try await world.perform(SealItem(sealed, .post, post.description, words: "", with: world.secrets), by: house.parent)
        await #expect(throws: Refused([.concernStepOver])) { try await picture(house, of: sealed, world.identifier(), by: house.parent) }
        for _ in 0..<mostConcernPictures { try await picture(house, of: concern, world.identifier(), by: house.parent) }
        await #expect(throws: Refused([.concernStepOver])) { try await picture(house, of: concern, world.identifier(), by: house.parent) }
    }

    @Test("N24, B5: whoever told of it and is then found to be in it can add what they like, and learns by it not even that it is closed")
    func tellerInIt() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let (concern, other) = (
            try await world.raise(.elsewhere, by: house.practitioner), try await world.raise(.elsewhere, by: house.practitioner)
        )
        try await world.add(.named(member: house.practitioner, part: .about), to: concern, by: house.lead)
        for one in [concern, other] {
            try await world.add(.concluded(ConcernOutcome(.putRight, words: "It was put right.")), to: one, by: house.lead)
        }
        await #expect(throws: Refused([.concernClosed])) { try await picture(house, of: other, world.identifier(), by: house.practitioner) }
        await #expect(throws: Refused([.missing("decent")])) {
            try await picture(house, of: concern, world.identifier(), decent: false, by: house.practitioner)
        }
        for _ in 0..<mostConcernPictures { try await picture(house, of: concern, world.identifier(), by: house.practitioner) }
        await #expect(throws: Refused([.concernStepOver])) {
            try await picture(house, of: concern, world.identifier(), by: house.practitioner)
        }
        #expect(try await world.openConcern(concern, by: house.lead).state.pictures.count == mostConcernPictures)
    }

    @Test("B5: its bytes lie sealed beside the chain, and one that was changed is not shown") func sealed() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(.elsewhere, by: house.parent)
        let (one, other): (Record.ID, Record.ID) = (world.identifier(), world.identifier())
        try await picture(house, of: concern, one, by: house.parent)
        try await picture(house, of: concern, other, by: house.parent)
        let setting = world.setting
        let kept = try await world.application.read { db in
            try db.rows("SELECT sealed FROM concern_picture WHERE setting = \(setting) ORDER BY id") { try $0.bytes(0) }
        }
        #expect(kept.count == 2 && kept.allSatisfy { !$0.starts(with: Array("RIFF".utf8)) })
        // One in the place of the other does not open.
        try await world.write("UPDATE concern_picture SET sealed = \(kept[0]) WHERE setting = \(setting)")
        var opened = 0
        for id in [one, other] { if (try? await open(id, of: concern, house, by: house.lead)) != nil { opened += 1 } }
        #expect(opened == 1)
    }

    private func ask(_ words: String, _ house: ConcernHouse) async throws -> Question.ID {
        let question: Question.ID = house.world.identifier()
        try await house.world.perform(
            AskOffice(question, message: house.world.identifier(), title: "Saturday", words: words, isUrgent: false), by: house.parent)
        return question
    }

    @Test("S7: a worrying question is raised with its context, by whoever reads it and by nobody else") func question() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let question = try await ask("Can Amy mind Rowan at her home?", house)
        func raise(_ member: Member.ID) async throws -> Raising.Context? {
            let concern = world.application.concernIdentifier()
            let raising = Raising(
                .childSafety, words: "Please look at this.", context: Raising.Context(.question, id: question.description, words: ""))
            try await world.perform(RaiseConcern(concern, raising, with: world.secrets), by: member)
            return try await world.openConcern(concern, by: house.lead).state.raising.context
        }
        #expect(try await raise(house.manager)?.words == "Saturday: Can Amy mind Rowan at her home?")
        #expect(try await raise(house.parent)?.id == question.description)
        #expect(try await raise(house.practitioner) == nil)
    }

    @Test("D10: a question that may hold something illegal is out of everybody's sight, and goes to the police with its words")
    func sealedQuestion() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let question = try await ask("Look at this.", house)
        let concern = world.application.concernIdentifier()
        try await world.perform(SealItem(concern, .question, question.description, words: "", with: world.secrets), by: house.manager)
        for member in [house.parent, house.manager, house.lead] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound.self) {
                _ = try await world.application.read { db in try QuestionThread.load(question, for: viewer, from: db) }
            }
            #expect(try await world.application.read { db in try OfficePage.load(for: viewer, from: db).entries.isEmpty })
        }
        await #expect(throws: NotFound.self) {
            try await world.perform(SayInQuestion(world.identifier(), in: question, words: "Hello"), by: house.parent)
        }
        try await world.add(
            .releaseAsked(PoliceRelease(officer: "PC 4711", force: "South Yorkshire", reference: "14/2026")), to: concern, by: house.lead)
        try await world.perform(world.agreement(on: concern, by: house.deputyLead), by: house.deputyLead)
        let items = try await PoliceHandover(of: concern, in: world.setting).items(in: world.application)
        #expect(items.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Look at this."])
    }
}
