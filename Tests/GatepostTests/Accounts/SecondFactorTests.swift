@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct SecondFactorTests {
    let world: World
    let staff: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        staff = try await world.member(.staff, [.manager], named: "Ada Okoro")
        try await world.canSignIn(staff, as: "ada@example.org", with: SecondFactorTests.password)
    }

    private func first(known: String? = nil) async throws -> Sessions.Begun {
        let answer = try await SignIn(
            "ada@example.org", password: SecondFactorTests.password, from: "192.0.2.1", knownBrowser: known, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let begun) = answer else { throw NotFound() }
        return begun
    }

    private func session(_ begun: Sessions.Begun) async throws -> Session? {
        try await Sessions(world.application).session(begun.secret, at: world.now)
    }

    private func step(_ begun: Sessions.Begun, from address: String = "192.0.2.1", known: String? = nil) -> SecondStep {
        SecondStep(begun.secret, from: address, knownBrowser: known, in: world.application)
    }

    private func isIn(_ answer: SecondStep.Answer) -> Bool { if case .welcome = answer { true } else { false } }

    /// Whether both steps, taken anew, let them in.
    private func passes(_ proof: Proof, known: String? = nil) async throws -> Bool {
        let begun = try await first(known: known)
        return isIn(try await step(begun, known: known).take(proof))
    }

    @Test(
        "P3: codes are those of the standard's own examples",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ])
    func vectors(second: Int, code: String) {
        let generator = TimeCode(secret: Array("12345678901234567890".utf8))
        let step = TimeCode.step(at: second * Span.second)
        #expect(generator.text(at: step, digits: 8) == code)
        #expect(generator.text(at: step) == String(code.suffix(6)))
        #expect(TimeCode.base32(generator.secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    }

    @Test("P3: with a second factor the right password alone opens nothing, and the second step opens a session of its own") func twoSteps()
        async throws
    {
        let begun = try await first()
        #expect(begun.awaitsFactor)
        #expect(try await session(begun) == nil)
        let rows = try await world.application.read { db in try db.count("SELECT COUNT(*) FROM known_browser") }
        #expect(rows == 0)
        guard case .welcome(let whole) = try await step(begun).take(.code(try await world.freshCode())) else {
            return #expect(Bool(false), "the right code was not taken")
        }
        #expect(whole.secret != begun.secret)
        #expect(try await session(begun) == nil)
        #expect(try await session(whole)?.provenAt == world.now)
        // The step is over once it was taken, and after ten minutes.
        guard case .over = try await step(begun).take(.code("000000")) else { return #expect(Bool(false), "it can be taken again") }
        let late = try await first()
        world.wait(10 * Span.minute)
        guard case .over = try await step(late).take(.code(try await world.freshCode())) else {
            return #expect(Bool(false), "it does not end")
        }
    }

    @Test("P3: the password is no second step") func passwordTwice() async throws {
        #expect(try await !passes(.password(SecondFactorTests.password)))
    }

    @Test("P3: a code is accepted within half a minute either way, and never twice") func drift() async throws {
        let generator = TimeCode(secret: World.generatorSecret)
        for (drift, isRight) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            try await world.write("UPDATE time_code SET last_step = 0")
            let code = generator.text(at: TimeCode.step(at: world.now) + drift)
            #expect(try await passes(.code(code)) == isRight, "\(drift)")
            #expect(try await !passes(.code(code)), "\(drift) twice")
            world.wait(2 * Span.hour)
        }
        // Nor one from before a code that was accepted.
        let present = TimeCode.step(at: world.now)
        #expect(try await passes(.code(generator.text(at: present))))
        #expect(try await !passes(.code(generator.text(at: present - 1))))
    }

    @Test("P3: a thousand wrong codes do not get through, and the person's own browser is not held up") func guessed() async throws {
        let known = try await world.whole(try await first()).knownBrowser
        let begun = try await first()
        var wrong = 0
        for number in 0..<1_000 {
            let guess = number < 500 ? "00000\(number % 10)" : "AAAA-AAAA-AAA\(number % 10)"
            let answer = try await step(begun, from: "192.0.2.\(number % 200)").take(.code(guess))
            if case .wrong = answer { wrong += 1 }
            #expect(!isIn(answer))
        }
        #expect(wrong <= 10)
        let right = try await world.freshCode()
        guard case .wait = try await step(begun).take(.code(right)) else { return #expect(Bool(false), "a stranger's browser was not slowed") }
        #expect(try await passes(.code(right), known: known))
    }

    @Test("P3: a code on paper works once, new ones end the old, and none can be read from the database") func recovery() async throws {
        let person = try #require(try await world.viewer(staff)).person
        let action = MakeRecoveryCodes(for: person, with: world.application.secrets)
        let old = try await world.perform(action, by: staff).codes
        let codes = try await world.perform(action, by: staff).codes
        #expect(codes.count == 10 && Set(codes).count == 10 && Set(codes).isDisjoint(with: old))
        #expect(try await !passes(.code(old[0])))
        #expect(try await passes(.code(" \(codes[0].lowercased()) ")))
        #expect(try await !passes(.code(codes[0])))
        let hashes = try await world.application.read { db in try db.rows("SELECT code_hash FROM recovery_code") { try $0.bytes(0) } }
        for code in codes { #expect(!hashes.contains(tokenHash(code)) && !hashes.contains(Array(code.utf8))) }
        let sealed = try await world.application.read { db in try db.rows("SELECT sealed FROM time_code") { try $0.bytes(0) } }
        for secret in sealed { #expect(!String(decoding: secret, as: UTF8.self).contains("three brown")) }
    }

    @Test("P3: a secret is sealed for its owner, and opens for nobody else") func sealed() async throws {
        let (mine, theirs): (Person.ID, Person.ID) = (world.identifier(), world.identifier())
        let sealed = try SealedTimeCode.seal([UInt8](repeating: 3, count: 20), of: mine, by: world.application.secrets)
        #expect(SealedTimeCode.open(sealed, of: mine, by: world.application.secrets) != nil)
        #expect(SealedTimeCode.open(sealed, of: theirs, by: world.application.secrets) == nil)
        #expect(SealedTimeCode.open(sealed, of: mine, by: Secrets(master: [UInt8](repeating: 8, count: 32))) == nil)
    }

    @Test("P3: staff without one are told so, keep the last one, and may change it") func needed() async throws {
        let bare = try await world.member(.staff, [.manager], named: "Kay Marsh", without: [.secondFactor])
        try await world.canSignIn(bare, as: "kay@example.org", with: SecondFactorTests.password)
        let setting = world.setting
        let (today, now) = (world.today, world.now)
        let gaps = try await world.application.read { db in try Readiness.gaps(of: bare, in: setting, on: today, from: db) }
        #expect(gaps == [.secondFactor])
        let answer = try await SignIn(
            "kay@example.org", password: SecondFactorTests.password, from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let begun) = answer else { throw NotFound() }
        let session = try #require(try await session(begun))
        #expect(session.lacksSecondFactor)
        let new = NewTimeCode(secret: World.generatorSecret)
        let generator = TimeCode(secret: World.generatorSecret)
        let secrets = world.application.secrets
        let wrong = AddTimeCode(new, showing: "000000", in: session, with: secrets)
        #expect(try await world.refusals(of: wrong, to: bare) == [.notUnderstood("code")])
        let code = generator.text(at: TimeCode.step(at: now))
        #expect(try await world.refusals(of: AddTimeCode(new, showing: code, in: session, with: secrets), to: bare) == [])
        #expect(try await self.session(begun)?.lacksSecondFactor == false)
        #expect(try await world.refusals(of: RemoveSecondFactor(.timeCode, of: session.person), to: bare) == [.secondFactorNeeded])
        await #expect(throws: NotFound()) { try await world.perform(RemoveSecondFactor(.timeCode, of: session.person), by: staff) }
    }

    @Test("P3: parents may have one, are then asked for it, and may take it away") func parents() async throws {
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: SecondFactorTests.password)
        let person = try #require(try await world.viewer(jo)).person
        func begun() async throws -> Sessions.Begun {
            let answer = try await SignIn(
                "jo@example.org", password: SecondFactorTests.password, from: "192.0.2.1", knownBrowser: nil, agent: "Test"
            ).perform(in: world.application)
            guard case .welcome(let begun) = answer else { throw NotFound() }
            return begun
        }
        #expect(try await session(begun())?.lacksSecondFactor == false)
        try await world.setUpGenerator(of: person)
        #expect(try await begun().awaitsFactor)
        #expect(try await world.refusals(of: RemoveSecondFactor(.timeCode, of: person), to: jo) == [])
        #expect(try await !begun().awaitsFactor)
    }
}
