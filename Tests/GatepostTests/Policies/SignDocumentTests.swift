@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct SignDocumentTests {
    let world: World
    init() async throws { world = try await World() }

    private func sign(_ kind: PolicyKind, version: Int = 1, accepts: Bool = true, name: String = "Sam Reed") -> SignDocument {
        SignDocument(world.identifier(), kind, version: version, accepts: accepts, typedName: name)
    }

    @Test("N27: the code of conduct is signed with a typed name, bound to the version and the words that were read") func code()
        async throws
    {
        let ada = try await world.member(.staff, agreed: false)
        try await world.write("DELETE FROM signature")
        #expect(try await world.refusals(of: sign(.codeOfConduct), to: ada) == [.sectionsUnread(1)])
        try await world.open(.codeOfConduct, by: ada)
        #expect(try await world.refusals(of: sign(.codeOfConduct, name: " "), to: ada) == [.missing("typed_name")])
        #expect(try await world.refusals(of: sign(.codeOfConduct, version: 2), to: ada) == [.changedMeanwhile])
        #expect(try await world.viewer(ada)?.hasAgreed == false)
        try await world.perform(sign(.codeOfConduct), by: ada)
        #expect(try await world.viewer(ada)?.hasAgreed == true)
        let row = try await world.application.read { db in
            try db.row("SELECT typed_name, version, digest, signed_at FROM signature") {
                (try $0.text(0), try $0.integer(1), try $0.bytes(2), try $0.integer(3))
            }
        }
        let signature = try #require(row)
        #expect(signature == ("Sam Reed", 1, [UInt8](repeating: 1, count: 32), world.now))
    }

    @Test("S11: a parent who declines has no page, and the last word counts") func decline() async throws {
        let jo = try await world.carer(of: try await world.child(), agreed: false)
        try await world.open(.parentsAgreement, by: jo)
        try await world.perform(sign(.parentsAgreement), by: jo)
        #expect(try await world.viewer(jo)?.hasAgreed == true)
        world.wait(1)
        try await world.perform(sign(.parentsAgreement, accepts: false), by: jo)
        #expect(try await world.viewer(jo)?.hasAgreed == false)
        world.wait(1)
        try await world.perform(sign(.parentsAgreement), by: jo)
        #expect(try await world.viewer(jo)?.hasAgreed == true)
    }

    @Test("a new version asks for a new signature") func version() async throws {
        let jo = try await world.carer(of: try await world.child())
        try await world.write(
            """
            INSERT INTO document (setting, kind, version, title, words, digest, issued_at)
            VALUES (\(world.setting), 'parentsAgreement', 2, 'Agreement', 'Be kind and quiet.', \([UInt8]([2])), \(world.now))
            """)
        #expect(try await world.viewer(jo)?.hasAgreed == false)
    }

    @Test("nobody signs what is not put to them, and a leaver signs nothing") func others() async throws {
        let jo = try await world.carer(of: try await world.child())
        await #expect(throws: NotFound()) { try await world.perform(sign(.codeOfConduct), by: jo) }
        let left = try await world.member(.staff, until: world.today.adding(days: -1))
        await #expect(throws: NotFound()) { try await world.perform(sign(.codeOfConduct), by: left) }
        let partner = try await world.member(.officer, [.approvalPartner], agreed: false)
        try await world.readAndSign(.acceptableUse, by: partner)
    }
}
