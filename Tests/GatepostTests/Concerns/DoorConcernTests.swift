import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Whistle-blowing") struct DoorConcernTests {
    private func raise(_ world: World, _ raising: Raising) async throws -> Passphrase {
        guard case .kept(let words) = try await AtDoor(try await world.doorCode(), in: world.application).raise(raising) else {
            throw NotFound()
        }
        return words
    }

    @Test("S9, D11: without an account or a name, with six words to come back by, and an answer both ways")
    func thereAndBack() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let words = try await raise(world, Raising(.staffConduct, words: "Doors are locked on children.", aboutWhom: "Grace Tindall"))
        let concern = try #require(try await world.concernsAtDesk(of: house.deputyLead).first?.id)
        #expect(try await house.whoCanOpen(concern) == [house.deputyLead], "the one it is about is shut out by her typed name")
        try await world.add(.toldReporter(words: "Which door?"), to: concern, by: house.deputyLead)
        let door = AtDoor(try await world.doorCode(), in: world.application)
        let receipt = try #require(try await door.back(with: words.words.uppercased()))
        #expect(receipt.talk.map(\.words) == ["Which door?"])
        #expect(try await door.say("The one to the garden.", with: words.words))
        let page = try await world.openConcern(concern, by: house.deputyLead)
        #expect(page.state.talk.map(\.words) == ["Which door?", "The one to the garden."] && page.state.isAnonymous && page.isWhole)
        // Words that are nobody's lead nowhere, and those of one setting nowhere at another door.
        #expect(try await door.back(with: Passphrase(random: [1, 2, 3, 4, 5, 6]).words) == nil)
        await #expect(throws: NotFound.self) { _ = try await AtDoor("abcdefghjk", in: world.application).found() }
    }

    @Test("S9: a new address for the door makes the one before lead nowhere")
    func renewed() async throws {
        let house = try await ConcernHouse()
        let before = try await house.world.doorCode()
        try await house.world.perform(RenewConcernDoor(house.world.identifier()), by: house.manager)
        await #expect(throws: NotFound.self) { _ = try await AtDoor(before, in: house.world.application).found() }
        #expect(try await AtDoor(try await house.world.doorCode(), in: house.world.application).found().name == "Acorn Lane")
    }

    @Test(
        "D11: what comes in by the door is told the next morning, so that its hour is nobody's to know; at once only where its writer asks for that"
    )
    func toldLater() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        _ = try await raise(world, Raising(.childSafety, words: "Something."))
        try await world.watchConcerns()
        #expect(try await world.lettersTo(.concern, .concernUrgent).isEmpty)
        // Monday at ten; on Tuesday at seven they are told.
        world.wait(20 * Span.hour)
        try await world.watchConcerns()
        #expect(try await world.lettersTo(.concern, .concernUrgent).isEmpty)
        world.wait(90 * Span.minute)
        try await world.watchConcerns()
        #expect(Set(try await world.lettersTo(.concern)) == [house.lead, house.deputyLead])
        _ = try await raise(world, Raising(.childSafety, words: "Something now.", isUrgent: true))
        try await world.watchConcerns()
        #expect(Set(try await world.lettersTo(.concernUrgent)) == [house.lead, house.deputyLead])
    }

    @Test("S9, D11: of an anonymous concern the database keeps no moment closer than its day, and no way to find whose it was")
    func noTrace() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        // An hour that nothing else happened in.
        world.wait(3 * Span.hour + 17 * Span.minute + 31 * Span.second + 4_711)
        let (from, to) = (world.now - Span.minute, world.now + Span.minute)
        let before = try await world.logged()
        let words = try await raise(world, Raising(.staffConduct, words: "Something."))
        #expect(try await AtDoor(try await world.doorCode(), in: world.application).say("More.", with: words.words))
        let (moments, milliseconds) = (UInt64(from)...UInt64(to), UInt64(from / 1_000)...UInt64(to / 1_000))
        var traces = 0
        // Every value, and on the file engine the very bytes on the disk: as a number, as the first six bytes of an identifier, anywhere.
        for value in try await everything(in: world) {
            if value.count < 20, let number = UInt64(String(decoding: value, as: UTF8.self)), moments.contains(number) { traces += 1 }
            var (last, count): (UInt64, Int) = (0, 0)
            for byte in value {
                (last, count) = (last << 8 | UInt64(byte), count + 1)
                if count >= 8, moments.contains(last) { traces += 1 }
                if count >= 6, milliseconds.contains(last & 0xFFFF_FFFF_FFFF) { traces += 1 }
            }
            #expect(Data(value).range(of: Data(words.words.utf8)) == nil)
        }
        #expect(traces == 0)
        #expect(try await world.logged() == before)
        // Its entries are at the start of the day.
        let concern = try #require(try await world.concernsAtDesk(of: house.lead).first)
        #expect(concern.raisedAt == Zone("Europe/London").start(of: world.today))
    }

    @Test("D11: a door that is tried too often closes for a while, without a count for anybody's address")
    func allowance() async throws {
        let allowance = DoorAllowance()
        let (one, other) = (Setting.ID(low: 1), Setting.ID(low: 2))
        for _ in 0..<DoorAllowance.most { #expect(allowance.admits(one, at: 0)) }
        #expect(!allowance.admits(one, at: Span.minute) && allowance.admits(other, at: Span.minute) && allowance.admits(one, at: Span.hour))
    }
}
