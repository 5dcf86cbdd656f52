import Gatepost
import Safeguarding

extension Routes {
    /// The setting's own devices: what there is, enrolling one, and saying that one is lost.
    static let devices: [Route] = [
        .get("/setting/devices", .team) { visit in
            let page = try await visit.load { try DevicesPage.load(for: $0, from: $1) }
            return .page(page.page(on: visit.signedIn?.device, ask: visit.application.identifier(), for: try visit.viewer))
        },
        .get("/setting/devices/new", .duties(Duty.managing)) { visit in
            .page(OfferDeviceForm(form: Form(["id": "\(visit.application.identifier() as Record.ID)"])).page)
        },
        .post("/setting/devices/new", .duties(Duty.managing)) { visit in
            var form = visit.form
            let name = form.text("name", max: OfferDevice.longestName)
            guard let kind = form["kind"].flatMap(DeviceKind.init), let id = form.identifier("id", of: Record.self), form.isSound else {
                if form["kind"].flatMap(DeviceKind.init) == nil { form.refuse("kind", Words.chooseOne) }
                return .page(OfferDeviceForm(form: form).page, status: 422)
            }
            do {
                let code = try await visit.application.gate.perform(
                    OfferDevice(id, named: name, kind, with: visit.application.secrets), for: visit.asking)
                return .page(DeviceCodePage(name: name, code: code, address: visit.application.configuration.publicAddress).page)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(OfferDeviceForm(form: form).page, status: 422)
            }
        },
        .post("/setting/devices/:device/lost", .team) { visit in
            try await visit.perform(LoseDevice(try visit.identifier("device")))
            return .redirect(to: "/setting/devices", saying: .deviceLost)
        },
        .get("/devices/enrol", staff) { visit in .page(try await enrolling(visit, Form(["code": visit.query["code"] ?? ""]))) },
        .post("/devices/enrol", staff) { visit in
            var form = visit.form
            let session = try await visit.session()
            guard let proof = DeviceProof(challenge: form["challenge"] ?? "", signature: form["device_signature"] ?? ""),
                let id = form.identifier("id", of: Device.self),
                let new = NewDevice(id, key: form["device_key"] ?? "", proof, agent: visit.agent)
            else {
                form.refuse("", Words.Devices.failed)
                return .page(try await enrolling(visit, form), status: 422)
            }
            switch try await session.enrol(new, by: form["code"] ?? "", asking: visit.asking, in: visit.application) {
            case .enrolled(let token): return .redirect(to: "/setting/devices", saying: .deviceEnrolled).setting(.device(token))
            case .refused(let refused):
                let isCode = refused.refusals.contains(.notUnderstood("code"))
                form.refuse(isCode ? "code" : "", isCode ? Words.Devices.wrongCode : Words.Devices.failed)
                return .page(try await enrolling(visit, form), status: 422)
            case .wait(let seconds):
                form.refuse("code", Words.tooManyTries(seconds: seconds))
                return .page(try await enrolling(visit, form), status: 429)
            }
        },
    ] + deviceNetworks + provingDevice + devicePINs

    /// Whoever works here, an officer with duties among them.
    private static let staff: Access = .anyOf([.team, .duties(Duty.drafting.union(Duty.approving))])

    private static func enrolling(_ visit: Visit, _ typed: Form) async throws -> Page {
        // A key is made for one name and one challenge: both are new each time.
        let id: Device.ID = visit.application.identifier()
        var form = typed
        form.set("id", id.description)
        let challenge = try await visit.session().deviceChallenge(enrolling: true, in: visit.application)
        return EnrolDevicePage(
            form: form, challenge: challenge, isEnrolled: visit.signedIn?.device != nil, isPossible: visit.application.configuration.hasKeys).page
    }

    private static let deviceNetworks: [Route] = [
        .get("/setting/devices/networks", .duties(Duty.managing)) { visit in
            let rule = try await visit.load { try DevicesPage.load(for: $0, from: $1) }.rule
            let form = Form(["id": "\(visit.application.identifier() as Record.ID)", "networks": NamedNetwork.text(rule.networks)])
            return .page(DeviceNetworksForm(form: form, address: visit.remoteAddress).page)
        },
        .post("/setting/devices/networks", .duties(Duty.managing)) { visit in
            var form = visit.form
            guard let networks = NamedNetwork.list(form["networks"] ?? ""), let ask = form.identifier("id", of: Record.self) else {
                form.refuse("networks", Words.Devices.networksWrong)
                return .page(DeviceNetworksForm(form: form, address: visit.remoteAddress).page, status: 422)
            }
            return .redirect(to: "/setting/devices", saying: try await visit.choose(.deviceNetworks(networks), ask: ask))
        },
    ]

    private static let provingDevice: [Route] = [
        .get("/devices/prove", staff) { visit in
            guard let (session, device) = try await toProve(visit) else { return visit.withoutDevice }
            return .page(try await provePage(visit, session, device))
        },
        .post("/devices/prove", staff) { visit in
            guard let (session, device) = try await toProve(visit), let token = visit.deviceToken else { return visit.withoutDevice }
            let proof = DeviceProof(challenge: visit.form["challenge"] ?? "", signature: visit.form["device_signature"] ?? "")
            if let proof, try await session.prove(token, by: proof, in: visit.application) { return .redirect(to: visit.next) }
            return .page(try await provePage(visit, session, device, again: true), status: 422)
        },
        .post("/devices/prove/without", staff) { visit in
            .redirect(to: visit.next).setting(Cookie("unproved", "\(try visit.viewer.setting)", lasting: nil))
        },
    ]

    private static func toProve(_ visit: Visit) async throws -> (Session, EnrolledDevice)? {
        guard let token = visit.deviceToken, token.setting == (try visit.viewer.setting) else { return nil }
        let device = try await visit.load { _, db in try token.device(from: db) }
        guard let device else { return nil }
        return (try await visit.session(), device)
    }

    private static func provePage(_ visit: Visit, _ session: Session, _ device: EnrolledDevice, again: Bool = false) async throws -> Page {
        ProveDevicePage(
            device: device, challenge: try await session.deviceChallenge(enrolling: false, in: visit.application), next: visit.next,
            isAgain: again).page
    }
}
