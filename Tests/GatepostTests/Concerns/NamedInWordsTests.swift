@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Names that somebody typed") struct NamedInWordsTests {
    @Test(
        "N24: a surname, a duty, a title, a shared first name, an accent left out or a mention in the account shuts out whoever bears it",
        arguments: [
            ("Mrs Marsh", ""), ("marsh's fault", ""), ("the manager", ""), ("Helen", ""), ("Helen Marsh", ""), ("Hélen", ""),
            ("the boss", ""),
            ("", "I told Mrs Marsh twice."), ("", "It was helen marsh again."),
        ])
    func manager(field: String, words: String) async throws {
        let house = try await ConcernHouse()
        let world = house.world
        _ = try await world.member(.staff, named: "Helen Brook")
        let concern = try await world.raise(.complaint, "Something. \(words)", aboutWhom: field, by: house.parent)
        let open = try await house.whoCanOpen(concern)
        #expect(!open.contains(house.manager) && !open.isEmpty, "\(field) \(words)")
    }

    @Test("N24: letters with accents and without are the same name, the lead’s and the deputy lead’s words for their duty too")
    func leads() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        try await world.write(
            "UPDATE person SET name = 'Zoë Łukasik' WHERE id = (SELECT person FROM membership WHERE id = \(house.lead))",
            "UPDATE membership SET title = 'Forest school teacher' WHERE id = \(house.deputyLead)")
        for typed in ["zoe", "Miss Lukasik", "the safeguarding lead", "the forest school teacher"] {
            let open = try await house.whoCanOpen(try await world.raise(aboutWhom: typed, by: house.parent))
            let isDeputys = typed == "the forest school teacher"
            #expect(!open.contains(isDeputys ? house.deputyLead : house.lead) && !open.isEmpty, "\(typed)")
        }
        // What somebody says of others who work here, of whoever saw it, and of themselves names nobody.
        let everyday = try await world.raise(.childSafety, "Nadia read to them, and the manager waved.", by: house.parent)
        #expect(try await house.whoCanOpen(everyday) == [house.lead, house.deputyLead])
        let own = try await world.raise(.childSafety, "I am Nadia Rehman, and saw it.", by: house.deputyLead)
        #expect(try await house.whoCanOpen(own) == [house.lead, house.deputyLead])
    }

    @Test("N24: a name that nobody here bears takes it to whoever is next as well; a family’s does not")
    func unknown() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let misspelt = try await world.raise(.complaint, aboutWhom: "Hellen Marsch", by: house.parent)
        #expect(try await house.whoCanOpen(misspelt) == [house.manager, house.deputy])
        #expect(Set(try await world.lettersTo(.concern)) == [house.manager, house.deputy])
        for typed in ["his dad", "Jo Kershaw", "-", ""] {
            #expect(
                try await house.whoCanOpen(try await world.raise(aboutWhom: typed, by: house.practitioner))
                    == [house.lead, house.deputyLead], "\(typed)")
        }
        guard
            case .kept = try await AtDoor(try await world.doorCode(), in: world.application).raise(
                Raising(.staffConduct, words: "Something.", aboutWhom: "Ellen Marchmont"))
        else { throw NotFound() }
        #expect(try await world.concernsAtDesk(of: house.manager).count == 2, "the complaint, and this one")
    }

    @Test("N24: what is only perhaps a name never leaves nobody to hear it; a whole name is believed")
    func never() async throws {
        let world = try await World()
        let alone = try await world.member(.staff, [.registeredPerson, .manager, .safeguardingLead], named: "May Price")
        let parent = try await world.carer(of: try await world.child())
        let mention = try await world.raise(.complaint, "Mrs Price was told, and it was put right.", by: parent)
        #expect(try await world.mayOpen(mention, alone))
        let named = try await world.raise(.complaint, aboutWhom: "May Price", by: parent)
        #expect(try await !world.mayOpen(named, alone))
    }
}
