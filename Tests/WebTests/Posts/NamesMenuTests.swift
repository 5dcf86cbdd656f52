import Foundation
@testable import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite struct NamesMenuTests {
    @Test("S2: who a face may be: first the children of that room who are here today, each with what may be shown of them")
    func order() async throws {
        let world = try await World()
        let author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        let willow = try await world.room("Willow")
        let (zofia, rowan, away) = (try await world.child("Zofia", "Nowak"), try await world.child(), try await world.child("Bo", "Lane"))
        _ = try await world.child("Maja", "Abel", in: willow)
        let gone = try await world.child("Gil", "Gone", until: world.today.adding(days: -1))
        try await world.decide(.grant, for: zofia, by: try await world.carer(of: zofia))
        try await world.protect(rowan, .neverPhotograph, by: author)
        try await world.perform(RecordAbsence(of: away, isAbsent: true), by: author)
        let post = try await world.draft(for: .rooms([world.oak]), by: author)
        _ = try await world.picture(on: post, showing: .nobodyYet, by: author)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let text = try await browser.get("/posts/\(post)/edit", as: author).text
            let inOrder = [
                "label=\"Oak, here today\" data-at-hand", "Rowan Kershaw: never photograph", "Zofia Nowak: permission",
                "label=\"Willow, here today\"", "Maja Abel: hide only", "label=\"Oak, not here today\"", "Bo Lane: hide only",
                "label=\"Adults here\"", "Asha Patel: hide only",
            ]
            var rest = text[...]
            for words in inOrder {
                let found = try #require(rest.range(of: words), "\(words)")
                rest = rest[found.upperBound...]
            }
            #expect(!text.contains("Gil Gone"))
        }
        _ = gone
    }

    @Test("N12: under a stricter photo policy the names say that everybody is to be hidden") func policy() async throws {
        let world = try await World(photoPolicy: .noFaces)
        let author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        let child = try await world.child()
        try await world.decide(.grant, for: child, by: try await world.carer(of: child))
        let post = try await world.draft(by: author)
        _ = try await world.picture(on: post, showing: .nobodyYet, by: author)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/posts/\(post)/edit", as: author).text.contains("Rowan Kershaw: hide only"))
        }
    }
}
