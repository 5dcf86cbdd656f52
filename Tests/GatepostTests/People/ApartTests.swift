@testable import Gatepost
import Foundation
import Safeguarding
import Storage
import TestSupport
import Testing

/// What there is no way to do: reach, follow or learn about another member.
@Suite struct ApartTests {
    @Test("D15, P8: everybody who belongs here reads who runs the page and since when, and no way to reach a person") func about()
        async throws
    {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        let away = try await world.member(.staff, [.contentManager], named: "Kay Marsh")
        let standIn = try await world.member(.staff, [.contributor], named: "Tom Ward")
        let gone = try await world.member(.staff, [.deputy], named: "Ida Gone", until: world.today.adding(days: -1))
        try await world.write(
            """
            UPDATE person SET email = 'amara@home.example'
            WHERE id = (SELECT person FROM membership WHERE setting = \(world.setting) AND id = \(manager))
            """)
        try await world.perform(
            Deputise(world.identifier(), for: away, by: standIn, from: world.today, to: world.today.adding(days: 2)), by: manager)
        let parent = try await world.carer(of: try await world.child())
        let viewer = try #require(try await world.viewer(parent))
        let page = try await world.application.read { db in try AboutPage.load(for: viewer, from: db) }
        #expect(page.holders.map(\.name) == ["Amara Obi", "Kay Marsh"])
        #expect(page.holders.allSatisfy { $0.since == world.today })
        #expect(page.standIns.map(\.name) == ["Tom Ward"])
        #expect(page.standIns.first?.until == world.today.adding(days: 2))
        var words = ""
        dump(page, to: &words)
        #expect(!words.contains("home.example") && !words.contains("Ida Gone"))
        await #expect(throws: NotFound()) { try await world.application.read { db in try PeoplePage.load(for: viewer, from: db) } }
        await #expect(throws: NotFound()) { try await world.application.read { db in try MemberPage.load(gone, for: viewer, from: db) } }
    }

    @Test("P8, N29: no page about people or children reads anybody's address or account name") func contacts() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Gatepost").standardizedFileURL
        for folder in ["People", "Children", "Settings", "Desk", "Page", "Comments"] {
            let files = try FileManager.default.contentsOfDirectory(at: sources.appending(path: folder), includingPropertiesForKeys: nil)
            #expect(!files.isEmpty)
            for file in files where file.pathExtension == "swift" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for column in ["p.email", "q.email", "n.email", ".username", "person.email"] {
                    #expect(!text.contains(column), "\(file.lastPathComponent) reads \(column)")
                }
            }
        }
    }

    @Test("N25, D8: nothing that is kept joins two members but work, a standing-in and an invitation") func tables() {
        // Each of these names two members because one acted about the other at work; none links them as people.
        let work: Set<String> = [
            "deputising", "designation", "membership", "suspension", "vetting", "training", "carer", "consent", "protection",
            "page_request", "outside_account", "referral_entry",
            // Who must not judge whom: it keeps two people apart, and only they and those who look after safeguarding see it.
            "close_tie",
            // Who looked at what somebody wrote or opened, or decided about it.
            "monitoring_look", "monitoring_seen", "comment_pause", "conduct_step", "viewing_alarm", "suggestion", "young_parent",
            // Whoever asked the office, and who of it took the question: all of the office reads it.
            "question", "question_step",
            // Who wrote an event and who let it out.
            "event_version",
            // A parent asks that a relative may look on; it gives the two no way to say anything to each other.
            "invited_relative",
            // Who enrolled a device and who said that it is lost; who keeps records, and who answers what is asked of the setting.
            "device", "retention_change", "retention_decision", "information_request",
            // Whom a request about personal data concerns, who asked, and who noted it.
            "subject_request",
            // Who took a list in and who took it back; who asked for another program's token, who allowed it and who ended it.
            "import_run", "program_token",
        ]
        #expect(TestDatabase.schema.count > 20)
        for (name, statement) in TestDatabase.schema {
            let references = statement.components(separatedBy: "REFERENCES membership").count - 1
            #expect(references < 2 || work.contains(name), "\(name) joins two members")
            // What is said in a question is between a family and all of the office.
            guard name != "question_message" else { continue }
            for word in ["friend", "follow", "message", "conversation"] { #expect(!name.contains(word)) }
        }
    }

    @Test("S4: staff who are carers learn of no other carer of their child through their work") func ownChild() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let child = try await world.child()
        let (mother, father) = (try await world.carer(of: child), try await world.carer(of: child, named: "Lee Kershaw"))
        try await world.isAlso(manager, mother)
        let viewer = try #require(try await world.viewer(manager))
        let (page, families) = try await world.application.read { db in
            (try ChildPage.load(child, for: viewer, from: db), try PeoplePage.load(.families, for: viewer, from: db))
        }
        #expect(page.isOwn && page.carers == nil)
        #expect(families.entries.map(\.member) == [mother])
        await #expect(throws: NotFound()) { try await world.application.read { db in try MemberPage.load(father, for: viewer, from: db) } }
        let own = try #require(try await world.viewer(father))
        let ownPage = try await world.application.read { db in try OwnChildPage.load(child, for: own, from: db) }
        #expect(ownPage.relationship == "mother")
    }
}
