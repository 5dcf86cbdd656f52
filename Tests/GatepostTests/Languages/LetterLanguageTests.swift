@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// Letters and messages in the language of whoever reads them.
@Suite struct LetterLanguageTests {
    @Test("A letter is in its reader’s language, and in English for whoever works here") func letters() async throws {
        let world = try await World()
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        let amy = try await world.member(.staff, [.contributor], named: "Amy Cole")
        for member in [mother, amy] { try await world.perform(ChooseLanguage("cy", for: member), by: member) }
        let waiting = [mother, amy].map { reader in
            WaitingLetter(
                setting: world.setting, id: world.identifier(), kind: .consentReceipt, recipient: reader, address: nil, subject: [],
                attempts: 0,
                madeAt: world.now)
        }
        let languages = try await world.application.read(in: world.setting) { db in try waiting.map { try $0.reader(from: db).language } }
        #expect(languages == [.welsh, .english])
    }

    @Test("An invitation is in the language that whoever invited noted") func invitations() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let child = try await world.child()
        let invitation: Invitation.ID = world.identifier()
        let tie = Invited.Tie(child, relationship: "father")
        try await world.perform(
            InvitePerson(
                invitation, name: "Ade Bello", email: EmailAddress("ade@home.example"), to: .carer(tie), language: "ur",
                secrets: world.application.secrets),
            by: manager)
        let letter = WaitingLetter(
            setting: world.setting, id: world.identifier(), kind: .invitation, recipient: nil, address: "ade@home.example",
            subject: invitation.bytes, attempts: 0, madeAt: world.now)
        #expect(try await world.application.read(in: world.setting) { db in try letter.reader(from: db).language } == .urdu)
    }

    @Test("What is read in a transaction is in the language of whoever waits for it") func transactions() async throws {
        let world = try await World()
        let welsh = Catalogue(.welsh) { key in key == "The page" ? [.other: Wording("Y dudalen")] : nil }
        let read = try await Catalogue.reading(in: welsh) { try await world.application.read(in: world.setting) { _ in said("The page") } }
        #expect(read == "Y dudalen" && said("The page") == "The page")
    }

    @Test("N1: a message on a phone is in its reader’s language, and no longer in any of them") func messages() throws {
        let welsh = Catalogue(.welsh) { _ in [.other: Wording("Mae rhywbeth i’w weld.")] }
        let message = Catalogue.with(welsh) { PushMessage(.digest, about: [], from: "Acorn Lane") }
        #expect(message.body == "Mae rhywbeth i’w weld." && message.lang == "cy")
        #expect(PushMessage(.digest, about: [], from: "Acorn Lane").lang == "en-GB")
    }
}
