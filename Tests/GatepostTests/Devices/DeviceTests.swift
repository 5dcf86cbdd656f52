@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Devices the setting owns") struct DeviceTests {
    let world: World
    let manager, deputy, author: Member.ID
    let tablet = SoftDevice()

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        for (member, name) in [(manager, "mo"), (author, "asha")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: "three brown teapots")
        }
    }

    private func session(_ name: String) async throws -> (secret: String, session: Session) {
        let secret = try await world.session("\(name)@acornlane.example").secret
        guard let session = try await world.look(at: secret) else { throw NotFound() }
        return (secret, session)
    }

    /// The setting has a tablet, and asks for it.
    private func asked() async throws -> (token: DeviceToken, secret: String) {
        let (secret, session) = try await session("asha")
        let token = try await world.enrol(tablet, by: try await world.offer(by: manager), in: session)
        try await world.perform(TightenSetting(world.setting, .devicesNeeded(true)), by: manager)
        return (token, secret)
    }

    private func refusals(of action: some Action, for asking: Asking) async throws -> [Refusal] {
        do { _ = try await world.application.gate.perform(action, for: asking); return [] } catch let refused as Refused {
            return refused.refusals
        }
    }

    private func draft(_ asking: Asking) async throws -> [Refusal] {
        try await refusals(
            of: StartDraft(world.identifier(), PostDraft(title: "Den", words: "We built a den.", audience: .everyone)), for: asking)
    }

    @Test("P9: a code of a manager's enrols one browser, once, within a quarter of an hour") func enrolling() async throws {
        await #expect(throws: Refused([.needsDuty(Duty.managing)])) { try await world.offer(by: author) }
        let code = try await world.offer(by: manager)
        let (secret, session) = try await session("asha")
        await #expect(throws: Refused([.notUnderstood("code")])) { try await world.enrol(tablet, by: "AAAA-BBBB", in: session) }
        let token = try await world.enrol(tablet, by: code.lowercased(), in: session)
        #expect(try await world.look(at: secret)?.device == token.device)
        await #expect(throws: Refused([.notUnderstood("code")])) { try await world.enrol(SoftDevice(), by: code, in: session) }
        let late = try await world.offer(by: manager)
        world.wait(OfferDevice.span)
        await #expect(throws: Refused([.notUnderstood("code")])) { try await world.enrol(SoftDevice(), by: late, in: session) }
        let page = try await world.application.read { [viewer = try #require(try await world.viewer(manager))] db in
            try DevicesPage.load(for: viewer, from: db)
        }
        #expect(
            page.live.map(\.name) == ["Oak room tablet"] && page.live.first?.offeredBy == "Mo Okafor"
                && page.live.first?.enrolledBy == "Asha Patel")
        #expect(page.rule == .none)
    }

    @Test("P9: what is enrolled is a key that the browser has: another's signature, or one for another session, is none") func keys()
        async throws
    {
        let (_, session) = try await session("asha")
        let other = try await self.session("mo").session
        let code = try await world.offer(by: manager)
        let key = try #require(DeviceKey(tablet.publicKey))
        let ours = try await session.deviceChallenge(enrolling: true, in: world.application)
        let theirs = try await other.deviceChallenge(enrolling: true, in: world.application)
        for proof in [try SoftDevice().sign(ours), try tablet.sign(theirs), try tablet.sign([UInt8](repeating: 7, count: 32))] {
            let enrol = EnrolDevice(
                NewDevice(world.identifier(), key, proof, agent: "Test"), by: code, in: session.tokenHash, with: world.application.secrets)
            #expect(try await refusals(of: enrol, for: world.asking(author)) == [.notUnderstood("key")])
        }
        #expect(DeviceKey([UInt8](repeating: 4, count: 65)) == nil && DeviceKey(Array(tablet.publicKey.dropLast())) == nil)
        #expect(DeviceProof(challenge: "zz", signature: "") == nil)
        _ = try await world.enrol(tablet, by: code, in: session)
    }

    @Test("P9: a session proves the device by a challenge of its own, which is good once and for five minutes") func proving() async throws
    {
        let (token, _) = try await asked()
        let (secret, session) = try await session("mo")
        #expect(session.device == nil)
        let application = world.application
        let elsewhere = try await self.session("mo").session
        for proof in [
            try SoftDevice().sign(try await session.deviceChallenge(enrolling: false, in: application)),
            try tablet.sign(try await elsewhere.deviceChallenge(enrolling: false, in: application)),
            try tablet.sign(try await session.deviceChallenge(enrolling: true, in: application)),
        ] { #expect(try await !session.prove(token, by: proof, in: application)) }
        let stale = try tablet.sign(try await session.deviceChallenge(enrolling: false, in: application))
        world.wait(Challenge.span)
        #expect(try await !session.prove(token, by: stale, in: application))
        let proof = try tablet.sign(try await session.deviceChallenge(enrolling: false, in: application))
        let forged = try #require(DeviceToken("\(token.setting)\(token.device)\(String(repeating: "0", count: 64))"))
        let fresh = try tablet.sign(try await elsewhere.deviceChallenge(enrolling: false, in: application))
        #expect(try await !elsewhere.prove(forged, by: fresh, in: application))
        #expect(try await session.prove(token, by: proof, in: application))
        #expect(try await world.look(at: secret)?.device == token.device)
        #expect(try await !elsewhere.prove(token, by: proof, in: application))
    }

    @Test("P9: drafting, approving and answering families take a device of the setting's, and families need none") func asking()
        async throws
    {
        let parent = try await world.carer(of: try await world.child())
        let question: Question.ID = world.identifier()
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "Hats", words: "Shall we bring one?", isUrgent: false), by: parent)
        let post = try await world.submitted(by: author)
        let device = try await asked().token.device
        let seen = try await world.atGate(post, for: manager).digest
        let actions: [any Action] = [
            ApprovePost(post, seen: seen), SayInQuestion(world.identifier(), in: question, words: "Yes please."),
        ]
        for action in actions {
            #expect(try await refusals(of: action, for: world.asking(manager, on: nil)).contains(.ownDeviceNeeded), "\(type(of: action))")
            #expect(try await refusals(of: action, for: world.asking(manager, on: world.identifier())).contains(.ownDeviceNeeded))
            #expect(try await refusals(of: action, for: world.asking(manager, on: device)) == [], "\(type(of: action))")
        }
        #expect(try await draft(world.asking(author, on: nil)) == [.ownDeviceNeeded])
        #expect(try await draft(world.asking(author, on: device)) == [])
        #expect(
            try await refusals(of: SayInQuestion(world.identifier(), in: question, words: "Thank you."), for: world.asking(parent)) == [])
        // What protects, and what is read, never waits for one.
        try await world.perform(TakeDownPost(post, because: "A slip"), by: manager)
        _ = try await world.raise(about: [manager], by: author)
    }

    @Test("P9: whatever a family is answered takes a device of the setting's: what they shared, proposed, appealed or asked for")
    func answering()
        async throws
    {
        let child = try await world.child()
        let parent = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: parent)
        let (poor, good, relative): (Suggestion.ID, Suggestion.ID, Relative.ID) = (
            world.identifier(), world.identifier(), world.identifier()
        )
        for (id, title) in [(poor, "A shop"), (good, "Teeth")] {
            try await world.perform(ShareSuggestion(id, title: title, words: "Free", link: ""), by: parent)
        }
        let nan = RelativeProposal(name: "Nan Dunn", relationship: "grandmother", email: nil, sees: .ownChild, wantsComments: false)
        try await world.perform(ProposeRelative(relative, for: child, nan), by: parent)
        let step: Record.ID = world.identifier()
        let warning = TakeConductStep.Step(.warning, .shared, reason: "A picture was passed on.", until: world.today.adding(days: 14))
        let request = try await world.request(.access, about: .child(child), askedBy: parent, notedBy: manager)
        let device = try await asked().token.device
        // What protects needs none, and families need none for anything.
        try await world.perform(TakeConductStep(step, about: parent, warning), by: manager)
        let person = try #require(try await world.viewer(parent)).person
        try await world.perform(AppealConduct(step, by: person, words: "It was my own."), by: parent)
        let actions: [any Action] = [
            DecideSuggestion(poor, .decline(reason: "We pass on no adverts.")), DecideSuggestion(good, .circulate(world.identifier())),
            AnswerRelative(relative, .decline(reason: "Not this term."), secrets: world.application.secrets),
            DecideAppeal(step, upheld: true, answer: "It was yours."), ExtendRequest(request, because: "Much of it is on paper."),
            CloseRequest(request, .takenBack, answer: "You took it back."),
        ]
        for action in actions {
            #expect(try await refusals(of: action, for: world.asking(deputy, on: nil)) == [.ownDeviceNeeded], "\(type(of: action))")
            #expect(try await refusals(of: action, for: world.asking(deputy, on: device)) == [], "\(type(of: action))")
        }
    }

    @Test("P9: what is done on a device has it in the log") func logged() async throws {
        let device = try await asked().token.device
        #expect(try await draft(world.asking(author, on: device)) == [])
        let entry = try await world.application.read { [setting = world.setting] db in
            try db.row("SELECT verb, device FROM audit WHERE setting = \(setting) ORDER BY number DESC LIMIT 1") {
                (try $0.text(0), try $0.optionalIdentifier(1) as Device.ID?)
            }
        }
        #expect(entry?.0 == "post.start" && entry?.1 == device)
    }

    @Test("P9: a lost device is cut off at once by anybody of the team, and nothing done on it passes from then on") func lost()
        async throws
    {
        let (token, secret) = try await asked()
        let parent = try await world.carer(of: try await world.child())
        await #expect(throws: NotFound()) { try await world.perform(LoseDevice(token.device), by: parent) }
        try await world.perform(LoseDevice(token.device), by: try await world.member(.staff, named: "Kit Shaw"))
        #expect(try await world.look(at: secret) == nil)
        // Also for whoever was in the middle of something.
        #expect(try await draft(world.asking(author, on: token.device)) == [.ownDeviceNeeded])
        let (_, session) = try await session("asha")
        let proof = try tablet.sign(try await session.deviceChallenge(enrolling: false, in: world.application))
        #expect(try await !session.prove(token, by: proof, in: world.application))
        await #expect(throws: NotFound()) { try await world.perform(LoseDevice(token.device), by: manager) }
        // Found again, it is enrolled anew.
        let again = try await world.enrol(tablet, by: try await world.offer(by: manager), in: session)
        #expect(again.device != token.device)
        #expect(try await draft(world.asking(author, on: again.device)) == [])
    }

    @Test("P9: asking for devices takes one person and a device, and asking for none again takes two") func option() async throws {
        let ask: Record.ID = world.identifier()
        #expect(try await world.refusals(of: TightenSetting(world.setting, .devicesNeeded(true)), to: manager) == [.noDeviceYet])
        _ = try await asked()
        #expect(try await world.refusals(of: TightenSetting(world.setting, .devicesNeeded(false)), to: manager) == [.secondPersonToLoosen])
        try await world.perform(AskToLoosenSetting(ask, .devicesNeeded(false)), by: manager)
        #expect(try await world.refusals(of: ConfirmLoosening(ask), to: manager) == [.secondPersonToLoosen])
        #expect(try await draft(world.asking(author, on: nil)) == [.ownDeviceNeeded])
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await draft(world.asking(author, on: nil)) == [])
    }

    @Test("P9: where the setting says so, its devices count in the office's hours and on its own network alone") func narrower()
        async throws
    {
        let device = try await asked().token.device
        try await world.perform(TightenSetting(world.setting, .devicesInHours(true)), by: manager)
        let house = try #require(NamedNetwork.list("203.0.113.0/24 Main house"))
        try await world.perform(TightenSetting(world.setting, .deviceNetworks(house)), by: manager)
        #expect(try await draft(world.asking(author, on: device, at: "203.0.113.40")) == [])
        #expect(try await draft(world.asking(author, on: device, at: "198.51.100.1")) == [.outsideNetwork])
        #expect(try await world.refusals(of: TightenSetting(world.setting, .deviceNetworks([])), to: manager) == [.secondPersonToLoosen])
        world.wait(10 * Span.hour)
        #expect(try await draft(world.asking(author, on: device, at: "203.0.113.40")) == [.outsideHours])
    }

    @Test(
        "P9: where devices work in the office's hours alone, longer hours take two people, and shorter ones or others without that rule one"
    )
    func longerHours() async throws {
        let device = try await asked().token.device
        let long = OfficeHours(days: Set(1...7), opens: 0, closes: 1440)
        let short = OfficeHours(days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60)
        #expect(try await world.refusals(of: SetOfficeHours(world.identifier(), .usual), to: manager) == [])
        world.wait(Span.second)
        try await world.perform(TightenSetting(world.setting, .devicesInHours(true)), by: manager)
        try await world.perform(SetOfficeHours(world.identifier(), short), by: manager)
        let later = OfficeHours(days: [1, 2, 3, 4, 5], opens: 10 * 60, closes: 17 * 60 + 1)
        for wider in [long, .usual, later] {
            #expect(try await world.refusals(of: SetOfficeHours(world.identifier(), wider), to: manager) == [.secondPersonToLoosen])
            #expect(
                try await world.refusals(of: TightenSetting(world.setting, .officeHours(wider)), to: manager) == [.secondPersonToLoosen])
        }
        world.wait(10 * Span.hour)
        #expect(try await draft(world.asking(author, on: device)) == [.outsideHours])
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .officeHours(long)), by: manager)
        #expect(try await world.refusals(of: ConfirmLoosening(ask), to: manager) == [.secondPersonToLoosen])
        #expect(try await draft(world.asking(author, on: device)) == [.outsideHours])
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await draft(world.asking(author, on: device)) == [])
        let setting = world.setting
        #expect(try await world.application.read { db in try Hours.of(setting, from: db) } == long)
    }

    @Test("P9: the board is honest: not met until the setting asks, met then, and asking for attention with no device left") func board()
        async throws
    {
        let helen = try await world.member(.staff, [.registeredPerson], named: "Helen Oakes")
        func standing() async throws -> LiveState.State? {
            let viewer = try #require(try await world.viewer(helen))
            return try await world.application.read { db in
                try AssuranceBoard.load(for: viewer, from: db).lines.first { $0.clause.id == "P9" }?.standing.state
            }
        }
        #expect(try await standing() == .unmet)
        let device = try await asked().token.device
        #expect(try await standing() == .met)
        try await world.perform(LoseDevice(device), by: manager)
        #expect(try await standing() == .attention)
    }

    @Test("P9: a picture says whether it came from the camera of one of the setting's devices") func pictures() async throws {
        let device = try await asked().token.device
        let post: Post.ID = world.identifier()
        let gate = world.application.gate
        try await gate.perform(
            StartDraft(post, PostDraft(title: "Den", words: "We built a den.", audience: .everyone)), for: world.asking(author, on: device))
        for isTaken in [true, false] {
            try await gate.perform(
                AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1], fromCamera: isTaken),
                for: world.asking(author, on: device))
        }
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .devicesNeeded(false)), by: manager)
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        try await gate.perform(AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), for: world.asking(author, on: nil))
        #expect(try await world.atGate(post, for: manager).pictures.map(\.origin) == [.camera, .files, .elsewhere])
    }

    @Test("P9, P13: a backup that is brought back brings no device back with it") func restored() async throws {
        let (token, _) = try await asked()
        try await world.application.closeAfterRestore(of: world.now - Span.day)
        #expect(try await draft(world.asking(author, on: token.device)) == [.ownDeviceNeeded])
    }
}
