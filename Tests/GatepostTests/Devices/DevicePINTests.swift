@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("A PIN on a shared tablet") struct DevicePINTests {
    let world: World
    let manager, author: Member.ID
    let tablet = SoftDevice()

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        try await world.canSignIn(author, as: "asha@acornlane.example", with: "three brown teapots")
    }

    /// The tablet, with Asha's PIN on it.
    private func shared(_ digits: String = "402817") async throws -> (token: DeviceToken, browser: String) {
        let (secret, browser) = try await world.session("asha@acornlane.example")
        let session = try #require(try await world.look(at: secret))
        let token = try await world.enrol(tablet, by: try await world.offer(by: manager), in: session)
        let proved = try #require(try await world.look(at: secret))
        let pin = try await proved.newPIN(try #require(DevicePIN(digits)), in: world.application)
        try await world.application.gate.perform(SetDevicePIN(pin), for: world.asking(author, on: token.device))
        return (token, browser)
    }

    private func take(
        _ digits: String, on token: DeviceToken, _ browser: String?, signing key: SoftDevice? = nil, as member: Member.ID? = nil
    ) async throws
        -> SwitchPerson.Answer
    {
        guard let place = try await SwitchPerson.on(token, knownBrowser: browser, agent: "Test", in: world.application) else {
            return .unproved
        }
        let proof = try (key ?? tablet).sign(try await place.choices().challenge)
        return try await place.take(member ?? author, try #require(DevicePIN(digits)), by: proof)
    }

    private func begun(_ answer: SwitchPerson.Answer) throws -> String {
        guard case .welcome(let begun) = answer else { throw NotFound() }
        return begun.secret
    }

    @Test("P9: a PIN on the tablet begins a session that drafts, and does nothing else without a proof") func drafting() async throws {
        let (token, browser) = try await shared()
        let secret = try begun(try await take("402817", on: token, browser))
        let session = try #require(try await world.look(at: secret))
        #expect(session.isByPIN && session.device == token.device && session.provenAt == nil && session.member == author)
        let asking = world.asking(author, on: token.device, byPIN: true)
        let post: Post.ID = world.identifier()
        try await world.application.gate.perform(
            StartDraft(post, PostDraft(title: "Den", words: "A den.", audience: .everyone)), for: asking)
        await #expect(throws: ProofNeeded()) { try await world.application.gate.perform(SubmitPost(post), for: asking) }
        await #expect(throws: ProofNeeded()) {
            try await world.application.gate.perform(MakeRecoveryCodes(for: session.person, with: world.application.secrets), for: asking)
        }
        #expect(throws: ProofNeeded()) { try asking.demand(.signedIn) }
        // Whoever proves that it is them goes on with a whole session.
        #expect(try await session.prove(.code(try await world.freshCode()), in: world.application) == .right)
        #expect(try await world.look(at: secret)?.isByPIN == false)
    }

    @Test("P9, D16: nobody joins as somebody whose PIN they know: it takes the whole proof") func joining() async throws {
        let (token, browser) = try await shared()
        let secret = try begun(try await take("402817", on: token, browser))
        let tie = Invited.Tie(try await world.child(), relationship: "aunt")
        let made = InvitePerson(world.identifier(), name: "Asha", email: nil, to: .carer(tie), secrets: world.application.secrets)
        try await world.perform(made, by: manager)
        let joining = Joining(
            try await world.token(of: made.id), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        let byPIN = try #require(try await world.look(at: secret))
        await #expect(throws: ProofNeeded()) { _ = try await joining.accept(as: byPIN, age: .adult) }
        #expect(try await byPIN.prove(.code(try await world.freshCode()), in: world.application) == .right)
        let whole = try #require(try await world.look(at: secret))
        guard case .joined = try await joining.accept(as: whole, age: .adult) else {
            return #expect(Bool(false), "their own proof is not enough")
        }
    }

    @Test("P9: every action but drafting, reading and being worried is closed to a PIN") func closed() {
        let open: [any Action.Type] = [
            StartDraft.self, EditDraft.self, AddPicture.self, AnswerFace.self, RaiseConcern.self, OpenSections.self, AskManager.self,
        ]
        for action in open { #expect(action.certainty == .pin, "\(action.verb)") }
        let closed: [any Action.Type] = [
            SubmitPost.self, ApprovePost.self, SayInQuestion.self, SayComment.self, WriteEvent.self, SetDevicePIN.self, OfferDevice.self,
            EnrolDevice.self, ChangePassword.self, DecideConsent.self, TightenSetting.self, SignDocument.self,
        ]
        for action in closed { #expect(action.certainty != .pin, "\(action.verb)") }
    }

    @Test("P9: such a session is over after five minutes without use") func idle() async throws {
        let (token, browser) = try await shared()
        let secret = try begun(try await take("402817", on: token, browser))
        world.wait(4 * Span.minute)
        #expect(try await world.look(at: secret) != nil)
        world.wait(4 * Span.minute)
        #expect(try await world.look(at: secret) != nil)
        world.wait(5 * Span.minute)
        #expect(try await world.look(at: secret) == nil)
    }

    @Test("P9: the PIN alone is not enough: it takes the tablet's key, and a browser with which its owner signed in") func device()
        async throws
    {
        let (token, browser) = try await shared()
        guard case .unproved = try await take("402817", on: token, browser, signing: SoftDevice()) else {
            return #expect(Bool(false), "another key")
        }
        guard case .wrong = try await take("402817", on: token, String(repeating: "ab", count: 32)) else {
            return #expect(Bool(false), "another browser")
        }
        guard case .wrong = try await take("402817", on: token, browser, as: manager) else {
            return #expect(Bool(false), "somebody without a PIN")
        }
        // Signed out everywhere, by its owner or by whoever lets them in anew, it opens nothing.
        let person = try #require(try await world.viewer(author)?.person)
        try await Sessions(world.application).endAll(of: person)
        guard case .wrong = try await take("402817", on: token, browser) else { return #expect(Bool(false), "signed out everywhere") }
    }

    @Test("P9: a PIN from before somebody was signed out everywhere, had a new password or was let in anew stays dead when they are back")
    func older() async throws {
        let person = try #require(try await world.viewer(author)).person
        for ending in ["signed out", "new password", "let in anew"] {
            let (token, browser) = try await shared()
            switch ending {
            case "signed out": try await Sessions(world.application).endAll(of: person)
            case "new password":
                let session = try #require(try await world.look(at: try await world.session("asha@acornlane.example").secret))
                #expect(
                    try await ChangePassword.perform(
                        from: "three brown teapots", to: "three brown teapots too", in: session, address: "192.0.2.1",
                        application: world.application) == .changed)
                try await world.canSignIn(author, as: "asha@acornlane.example", with: "three brown teapots")
            default:
                try await world.application.database.write(.outside) { db in try SecondFactors.forget(person, in: db) }
                try await world.setUpGenerator(of: person)
            }
            _ = try await world.session("asha@acornlane.example", known: browser)
            let place = try #require(try await SwitchPerson.on(token, knownBrowser: browser, agent: "Test", in: world.application))
            #expect(try await place.choices().people.isEmpty, "\(ending)")
            guard case .wrong = try await take("402817", on: token, browser) else { return #expect(Bool(false), "\(ending)") }
        }
        // A new one is as good as ever.
        let (token, browser) = try await shared("519034")
        _ = try begun(try await take("519034", on: token, browser))
    }

    @Test("P9: five wrong tries end a PIN, and the right one is then as wrong") func tries() async throws {
        let (token, browser) = try await shared()
        for number in 1...4 {
            guard case .wrong = try await take("11820\(number)", on: token, browser) else { return #expect(Bool(false), "try \(number)") }
        }
        guard case .ended = try await take("118205", on: token, browser) else { return #expect(Bool(false), "the fifth") }
        guard case .wrong = try await take("402817", on: token, browser) else { return #expect(Bool(false), "ended") }
        let verbs = try await world.application.read { [setting = world.setting] db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(setting)") { try $0.text(0) }
        }
        #expect(verbs.contains("device.end-pin"))
    }

    @Test("P9: a right one between forgives the wrong ones") func forgiven() async throws {
        let (token, browser) = try await shared()
        for _ in 1...3 {
            for _ in 1...4 { _ = try await take("118202", on: token, browser) }
            _ = try begun(try await take("402817", on: token, browser))
        }
    }

    @Test("P9: guesses at a code from such sessions count together, however many are begun") func proofs() async throws {
        let (token, browser) = try await shared()
        var waited = false
        for _ in 1...4 {
            let session = try #require(try await world.look(at: try begun(try await take("402817", on: token, browser))))
            for _ in 1...4 {
                if case .wait = try await session.prove(.code("000000"), in: world.application) { waited = true }
            }
        }
        #expect(waited)
    }

    @Test("P9: a PIN that people try first is refused, one is set on an enrolled device only, and by its owner alone") func setting()
        async throws
    {
        await #expect(throws: Refused([.pinTooEasy])) { try await shared("123456") }
        let (token, _) = try await shared()
        let secret = try await world.session("asha@acornlane.example").secret
        let elsewhere = try #require(try await world.look(at: secret))
        await #expect(throws: NotFound()) { _ = try await elsewhere.newPIN(try #require(DevicePIN("402817")), in: world.application) }
        await #expect(throws: NotFound()) {
            try await world.application.gate.perform(
                EndDevicePIN(of: author, on: token.device), for: world.asking(manager, on: token.device))
        }
        try await world.application.gate.perform(EndDevicePIN(of: author, on: token.device), for: world.asking(author, on: token.device))
    }

    @Test("P9: whoever has left, or may not draft any more, is not among those who can take over") func leavers() async throws {
        let (token, browser) = try await shared()
        try await world.write(
            "UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND id = \(author)")
        let place = try #require(try await SwitchPerson.on(token, knownBrowser: browser, agent: "Test", in: world.application))
        #expect(try await place.choices().people.isEmpty)
        guard case .wrong = try await take("402817", on: token, browser) else { return #expect(Bool(false), "a leaver") }
    }

    @Test("P9: a lost tablet takes its PINs and their sessions with it") func lost() async throws {
        let (token, browser) = try await shared()
        let secret = try begun(try await take("402817", on: token, browser))
        try await world.perform(LoseDevice(token.device), by: manager)
        #expect(try await world.look(at: secret) == nil)
        guard case .unproved = try await take("402817", on: token, browser) else { return #expect(Bool(false), "a lost tablet") }
    }
}
