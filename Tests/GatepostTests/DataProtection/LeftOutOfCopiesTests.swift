import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What a copy leaves out", .serialized) struct LeftOutOfCopiesTests {
    let world: World
    let manager, deputy, lead, mother, father: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        child = try await world.child("Tamsin", "Quillfeather")
        mother = try await world.carer(of: child, named: "Odalys Quillfeather")
        father = try await world.carer(of: child, named: "Piers Brackenridge")
    }

    /// The child's copy, as one of its carers is given it.
    private func copy(for asker: Member.ID) async throws -> String {
        let request = try await world.request(.access, about: .child(child), askedBy: asker, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        return String(decoding: try #require(try await world.contents(of: pack, for: manager)["held.txt"]), as: UTF8.self)
    }

    @Test("P13: what is sealed for the police is in no copy") func sealed() async throws {
        _ = try await world.published("A den in the wood", by: manager, child: child)
        let post = try await world.published("What nobody may see", by: manager, child: child)
        try await world.perform(
            SealItem(world.application.concernIdentifier(), .post, post.description, words: "", with: world.secrets), by: deputy)
        let text = try await copy(for: mother)
        #expect(text.contains("A den in the wood"))
        #expect(!text.contains("What nobody may see"))
    }

    @Test("P13: what another parent, or somebody for them, asked about the child is in no copy but their own") func othersRequests()
        async throws
    {
        _ = try await world.request(
            .access, about: .child(child), named: "Bell and Partners", notedBy: manager, words: "For the hearing on Thursday.")
        _ = try await world.request(.correction, about: .child(child), askedBy: father, notedBy: manager, words: "She is allergic to eggs.")
        let text = try await copy(for: mother)
        #expect(text.components(separatedBy: "subject_request:").count == 2, "her own and no other")
        for other in ["Bell", "hearing", "eggs"] { #expect(!text.contains(other), "\(other) is in it") }
    }

    @Test("P13: a copy tells of no hold, and of no marker against somebody, whoever it was against and lifted or not")
    func holdsAndMarkers()
        async throws
    {
        try await world.perform(
            PlaceHold(
                world.identifier(), on: .child(child), because: "The police asked.", reviewOn: world.today.adding(days: 30)), by: manager)
        try await world.write(
            """
            INSERT INTO protection (setting, id, child, marker, about, note, placed_by, placed_at, lift_asked_by, lift_asked_at, lifted_by,
                                    lifted_at)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), \(child), \(Marker.tellNothing), \(father), 'He waits outside',
                    \(lead), \(world.now), \(lead), \(world.now), \(manager), \(world.now))
            """)
        try await world.protect(child, .neverName, by: lead)
        try await world.write("UPDATE protection SET note = 'Ask Grace' WHERE setting = \(world.setting) AND marker = \(Marker.neverName)")
        for asker in [father, mother] {
            let text = try await copy(for: asker)
            #expect(text.components(separatedBy: "protection:").count == 2 && text.contains("neverName"), "the child’s own marker is said")
            for other in ["retention_hold", "police", "tellNothing", "waits", "note="] {
                #expect(!text.contains(other), "\(other) is in it")
            }
        }
    }
}
