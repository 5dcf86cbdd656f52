import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// What is written once for many must not show one of them what is another's.
@Suite struct FeedRouteTests {
    let world: World
    let manager, writer, other: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        // With fewer than two ready the page is paused, and comments with it.
        _ = try await world.member(.staff, [.deputy], named: "Kim Dale")
        let (rowan, bea) = (try await world.child("Rowan", "Kershaw"), try await world.child("Bea", "Holt"))
        writer = try await world.carer(of: rowan, named: "Jo Kershaw")
        other = try await world.carer(of: bea, named: "Kim Holt")
    }

    @Test("D14: two parents and the team look one after another, and each reads their own name, thanks and buttons")
    func oneAfterAnother() async throws {
        let post = try await world.published(by: manager, rooms: [world.oak])
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely den"), by: writer)
        try await world.perform(SayThanks(for: post, true), by: writer)
        try await TestSite(world).visit { [manager, writer, other] (browser: Browser) async throws in
            for _ in 0..<3 {
                let own = try await browser.get("/page", as: writer).text
                #expect(own.contains("<b>You</b>") && own.contains("aria-pressed=\"true\"") && !own.contains("take-down"))
                let others = try await browser.get("/page", as: other).text
                #expect(others.contains("<b>An Oak room parent</b>") && others.contains("aria-pressed=\"false\""))
                #expect(!others.contains("<b>You</b>") && !others.contains("Jo Kershaw") && !others.contains("take-down"))
                let team = try await browser.get("/page", as: manager).text
                #expect(team.contains("<b>Jo Kershaw (Oak room)</b>") && team.contains("take-down"))
            }
        }
    }

    @Test("each time the page is shown its forms carry this session's token and an identifier of their own") func forms() async throws {
        for _ in 0..<3 { _ = try await world.published(by: manager) }
        try await TestSite(world).visit { [writer, other] (browser: Browser) async throws in
            var identifiers: [String] = []
            for member in [writer, other, writer] {
                let page = try await browser.get("/page", as: member).text
                let token = browser.sameSite.token(for: member.description)
                #expect(page.components(separatedBy: "name=\"token\" value=\"\(token)\"").count == 7)
                #expect(!page.contains("\u{1}") && !page.contains("\u{2}"))
                identifiers += page.components(separatedBy: "name=\"id\" value=\"").dropFirst().map { String($0.prefix(32)) }
            }
            #expect(identifiers.count == 9 && Set(identifiers).count == 9 && identifiers.allSatisfy { Comment.ID($0) != nil })
        }
    }

    @Test("S2: a picture that was on the page is gone from it as soon as a carer says no, for everybody") func withdrawn() async throws {
        let (post, rowan) = (try await world.published(by: manager), try await world.child("Ivy", "Moss"))
        let carer = try await world.carer(of: rowan)
        try await world.decide(.grant, for: rowan, by: carer)
        let picture = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        try await TestSite(world).visit { [world, writer, other, manager] (browser: Browser) async throws in
            for member in [writer, other, manager] {
                #expect(try await browser.get("/page", as: member).text.contains("/pictures/\(picture)/"))
            }
            try await world.answer(.no, for: rowan, by: carer)
            for member in [writer, other, manager] {
                #expect(try await !browser.get("/page", as: member).text.contains("/pictures/\(picture)/"))
            }
        }
    }

    @Test("how long ago something was is said to the minute, whoever looked before") func minutes() async throws {
        _ = try await world.published(by: manager)
        try await TestSite(world).visit { [world, writer, other] (browser: Browser) async throws in
            let first = try await browser.get("/page", as: writer).text
            #expect(first.contains(">just now<"))
            world.wait(12 * Span.minute)
            let second = try await browser.get("/page", as: other).text
            #expect(second.contains(">12 minutes ago<"))
            world.wait(Span.minute)
            let third = try await browser.get("/page", as: writer).text
            #expect(third.contains(">13 minutes ago<"))
        }
    }
}
