import Foundation
import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("An application on a phone, with and without a connection")
struct OfflineTests {
    @Test("the worker keeps one page that is the same for everybody, with what belongs to it, and is asked for each time") func worker() async throws {
        let world = try await World()
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get("/worker.js")
            #expect(answer.status == 200 && answer["content-type"]?.hasPrefix("text/javascript") ?? false)
            #expect(answer["cache-control"] == "private, no-cache")
            let release = try #require(answer.text.split(separator: "\n").first).dropFirst("const release = ".count).dropLast()
            let parts = try JSONDecoder().decode(Release.self, from: Data(release.utf8)).parts
            #expect(parts.count == 5 && parts.first == "/offline")
            for part in parts {
                let (stranger, hers) = (try await browser.get(part), try await browser.get(part, as: mother))
                #expect(stranger.status == 200 && stranger.bytes == hers.bytes && stranger.setCookies.isEmpty)
                #expect(stranger["cache-control"] != "no-store" && !(stranger["content-type"] ?? "").hasPrefix("image/p"))
                #expect(!hers.text.contains("Kershaw") && !hers.text.contains(world.setting.description))
            }
        }
    }

    private struct Release: Decodable { let parts: [String] }

    @Test("whatever changes in what belongs together makes another worker, so no browser stays with a mixture") func version() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = ["worker.js", "gatepost.css", "favicon.svg", "kept.js", "offline.js", "boxes.js"]
        for name in names { try Data("one".utf8).write(to: folder.appendingPathComponent(name)) }
        let before = try #require(OfflineShell(Assets(folder: folder)).worker)
        #expect(try OfflineShell(Assets(folder: folder)).worker == before)
        for name in names.dropLast() {
            try Data("two".utf8).write(to: folder.appendingPathComponent(name))
            #expect(try OfflineShell(Assets(folder: folder)).worker != before)
            try Data("one".utf8).write(to: folder.appendingPathComponent(name))
        }
        try Data("two".utf8).write(to: folder.appendingPathComponent("boxes.js"))
        #expect(try OfflineShell(Assets(folder: folder)).worker == before)
    }

    @Test("every page can be put on a home screen, under a name and an icon that say nothing about the nursery") func manifest() async throws {
        let world = try await World()
        try await TestSite(world).visit { (browser: Browser) async throws in
            let door = try await browser.get("/sign-in")
            let link = try #require(door.text.firstMatch(of: /rel="manifest" href="([^"]+)"/)?.1)
            let manifest = try await browser.get(String(link))
            #expect(manifest["content-type"] == "application/manifest+json")
            let told = try #require(try JSONSerialization.jsonObject(with: Data(manifest.bytes)) as? [String: Any])
            #expect(told["name"] as? String == "Gatepost" && told["start_url"] as? String == "/" && told["display"] as? String == "standalone")
            let icons = try #require(told["icons"] as? [[String: String]])
            #expect(icons.contains { $0["purpose"] == "maskable" } && icons.contains { $0["sizes"] == "192x192" })
            let touch = try #require(door.text.firstMatch(of: /rel="apple-touch-icon" href="([^"]+)"/)?.1)
            for icon in icons.compactMap({ $0["src"] }) + [String(touch)] {
                let answer = try await browser.get(icon)
                #expect(answer.status == 200 && answer["content-type"]?.hasPrefix("image/") ?? false, "\(icon)")
            }
            #expect(!manifest.text.contains("Acorn") && door.text.contains("name=\"theme-color\""))
        }
    }

    @Test("P9: only on a device of the setting's, and only for those who write posts, are drafts kept without a connection") func drafts() async throws {
        let world = try await World()
        let (amy, lead) = (try await world.member(.staff, [.contributor]), try await world.member(.staff, [.safeguardingLead]))
        let mother = try await world.carer(of: try await world.child())
        let setting = world.setting
        var site = TestSite(world)
        try await site.visit { (browser: Browser) async throws in
            for member in [amy, lead, mother] { #expect(!(try await browser.get("/more", as: member)).text.contains("drafts")) }
        }
        // The session of somebody who has proved which device this is.
        site.options = ServerOptions { secret, now, application, _ in
            guard let member = Member.ID(secret) else { return nil }
            let viewer = try await application.read { db in try Viewer.load(member, in: setting, at: now, from: db) }
            return .init(SignedIn(person: viewer?.person ?? Person.ID(low: 9), viewer: viewer, device: Device.ID(low: 1), provenAt: now))
        }
        try await site.visit { (browser: Browser) async throws in
            let page = try await browser.get("/more", as: amy)
            #expect(page.text.contains("data-keeps-drafts") && page.text.contains("/assets/drafts.js"))
            for member in [lead, mother] { #expect(!(try await browser.get("/more", as: member)).text.contains("drafts")) }
        }
    }

    @Test("nothing stays in the browser of somebody whose last membership has ended, nor after signing out") func gone() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/account", as: manager)["clear-site-data"] == nil)
            // Whoever is nobody here any more still has an account.
            let leaver = try await browser.get("/help", as: Member.ID(low: 7))
            #expect(leaver.status == 200 && leaver["clear-site-data"] == "\"cache\", \"storage\"")
            #expect(try await browser.post("/sign-out", as: manager)["clear-site-data"]?.contains("\"storage\"") ?? false)
        }
    }
}
