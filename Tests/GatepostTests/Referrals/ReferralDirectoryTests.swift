@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("The referral directory")
struct ReferralDirectoryTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func directory(everywhere: Bool = false, for member: Member.ID) async throws -> [ReferralKind: ReferralDirectory.Entry] {
        let viewer = try #require(try await world.viewer(member))
        let entries = try await world.application.read { db in try ReferralDirectory.load(everywhere: everywhere, for: viewer, from: db) }
            .entries
        return Dictionary(entries.map { ($0.referral.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var lado: Referral {
        Referral(
            .lado, in: "Doncaster", body: "Doncaster LADO", phone: "01302 737332", email: "LADO@doncaster.gov.uk", owner: "Helen Marsh")
    }

    @Test("N26: the directory begins with the council area as an example, and nobody here has verified any of it")
    func shipped() async throws {
        let entries = try await directory(for: manager)
        #expect(Set(entries.keys) == Set(ReferralKind.allCases))
        #expect(entries[.lado]?.referral.phone == "01302 737332" && entries[.lado]?.referral.email == "LADO@doncaster.gov.uk")
        #expect(entries[.childrensServices]?.referral.phone == "01302 737777")
        #expect(entries[.ofstedWhistleblowing]?.referral.phone == "0300 123 3155")
        #expect(entries.values.allSatisfy { !$0.isVerified && $0.verifiedOn == nil })
    }

    @Test("N26, D11: an entry carries its owner and who verified it when; a change or a year makes it unverified again")
    func verified() async throws {
        try await world.perform(KeepReferral(world.identifier(), lado, verified: true), by: manager)
        var entry = try #require(try await directory(for: manager)[.lado])
        #expect(
            entry.isVerified && entry.verifiedBy == "Helen Marsh" && entry.verifiedOn == world.today
                && entry.referral.owner == "Helen Marsh")
        world.wait(365 * Span.day)
        entry = try #require(try await directory(for: manager)[.lado])
        #expect(!entry.isVerified && entry.verifiedOn != nil)
        try await world.perform(KeepReferral(world.identifier(), lado, verified: true), by: manager)
        world.wait(Span.day)
        var changed = lado
        changed.phone = "01302 000000"
        try await world.perform(KeepReferral(world.identifier(), changed, verified: false), by: manager)
        entry = try #require(try await directory(for: manager)[.lado])
        #expect(!entry.isVerified && entry.verifiedOn == nil && entry.referral.phone == "01302 000000")
    }

    @Test("D11: for one child the home authority's first point and the setting's own officer, whatever nobody has put on record is said")
    func child() async throws {
        let child = try await world.child()
        try await world.write("UPDATE child SET home_authority = 'Barnsley' WHERE id = \(child)")
        let viewer = try #require(try await world.viewer(manager))
        func ways() async throws -> [ReferralKind: (locality: String, body: String?)] {
            let ways = try await world.application.read { db in try ReferralDirectory.about(child, for: viewer, from: db) }
            return Dictionary(ways.map { ($0.kind, ($0.locality, $0.entry?.referral.body)) }, uniquingKeysWith: { first, _ in first })
        }
        let before = try await ways()
        #expect(before[.lado]?.locality == "Doncaster" && before[.childrensServices]?.locality == "Barnsley")
        #expect(before[.childrensServices]?.body == nil)
        let table = "locality,kind,body,phone,owner\nBarnsley,childrensServices,Barnsley front door,01226 000000,Helen"
        let id: Record.ID = world.identifier()
        for _ in 0..<2 { try await world.perform(ImportReferrals(id, table), by: manager) }
        #expect(try await ways()[.childrensServices]?.body == "Barnsley front door")
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM referral_entry") } == 1)
    }

    @Test("N26: a table with one wrong row brings nothing in; what comes in is unverified")
    func imported() async throws {
        let wrong = "locality,kind,body,phone,owner\nLeeds,lado,Leeds LADO,0113 000000,Helen\nLeeds,lado,Twice,0113 000000,Helen"
        #expect(try await world.refusals(of: ImportReferrals(world.identifier(), wrong), to: manager) == [.notUnderstood("table")])
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM referral_entry") } == 0)
        let right = "locality,kind,body,phone,owner\nDoncaster,lado,Doncaster LADO,01302 737332,Helen"
        try await world.perform(KeepReferral(world.identifier(), lado, verified: true), by: manager)
        world.wait(Span.hour)
        try await world.perform(ImportReferrals(world.identifier(), right), by: manager)
        #expect(try await directory(for: manager)[.lado]?.isVerified == false)
    }

    @Test("N26: only whoever manages or leads safeguarding changes the directory; families and officers change nothing")
    func keepers() async throws {
        let keep = KeepReferral(world.identifier(), lado, verified: true)
        #expect(try await world.refusals(of: keep, to: world.member(.staff, [.contributor])).map(\.rule) == [.holdsDuty])
        for member in [try await world.carer(of: world.child()), try await world.member(.officer, [.overseeingOfficer])] {
            await #expect(throws: NotFound.self) { try await world.perform(keep, by: member) }
            await #expect(throws: NotFound.self) { try await world.perform(ImportReferrals(world.identifier(), ""), by: member) }
        }
        let lead = try await world.member(.staff, [.safeguardingLead])
        #expect(try await world.refusals(of: keep, to: lead).isEmpty)
    }
}
