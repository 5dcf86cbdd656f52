import Gatepost
import Safeguarding

extension Routes {
    /// A PIN of one's own on a shared tablet, and taking over with it.
    static let devicePINs: [Route] = [
        .get("/devices/pin", .duties(Duty.drafting)) { visit in
            try visit.asking.demand(.justProven)
            return .page(try await ownPIN(visit, Form()))
        },
        .post("/devices/pin", .duties(Duty.drafting)) { visit in
            // Asked before anything is kept in a page: a PIN stands in none.
            do { try visit.asking.demand(.justProven) } catch is ProofNeeded { return .redirect(to: "/devices/pin") }
            var form = visit.form
            let (pin, again) = (DevicePIN(form["pin"] ?? ""), DevicePIN(form["again"] ?? ""))
            if pin == nil { form.refuse("pin", Words.Devices.pinShape) } else if again != pin { form.refuse("again", Words.Devices.pinDiffers) }
            guard let pin, form.isSound else { return .page(try await ownPIN(visit, form), status: 422) }
            do {
                try await visit.perform(SetDevicePIN(try await visit.session().newPIN(pin, in: visit.application)))
                return .redirect(to: "/account", saying: .pinSet)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await ownPIN(visit, form), status: 422)
            }
        },
        .post("/devices/pin/end", .duties(Duty.drafting)) { visit in
            guard let device = visit.signedIn?.device else { throw NotFound() }
            try await visit.perform(EndDevicePIN(of: try visit.viewer.member, on: device))
            return .redirect(to: "/account", saying: .pinEnded)
        },
        Route.get("/devices/switch", .everyone) { visit in .page(try await switching(visit, Form())) }.inEnglish(),
        .post("/devices/switch", .everyone) { visit in
            var form = visit.form
            guard let device = try await switchPerson(visit) else { return .page(try await switching(visit, form), status: 422) }
            guard let member = form["member"].flatMap({ Member.ID($0) }) else {
                form.refuse("member", Words.chooseOne)
                return .page(try await switching(visit, form), status: 422)
            }
            guard let pin = DevicePIN(form["pin"] ?? ""),
                let proof = DeviceProof(challenge: form["challenge"] ?? "", signature: form["device_signature"] ?? "")
            else {
                form.refuse("pin", Words.Devices.pinShape)
                return .page(try await switching(visit, form), status: 422)
            }
            switch try await device.take(member, pin, by: proof) {
            case .welcome(let begun):
                // Whoever was signed in here is out.
                if let secret = visit.cookie("session") { try await Sessions(visit.application).end(secret) }
                return try await visit.welcome(begun, to: "/posts")
            case .wrong: form.refuse("pin", Words.Devices.wrongPIN)
            case .ended: form.refuse("pin", Words.Devices.pinEnded)
            case .unproved: form.refuse("pin", Words.Devices.pageOld)
            }
            return .page(try await switching(visit, form), status: 422)
        },
    ]

    private static func ownPIN(_ visit: Visit, _ form: Form) async throws -> Page {
        let device = visit.signedIn?.device
        return PINForm(own: try await visit.load { try OwnPINPage.load(on: device, for: $0, from: $1) }, form: form, viewer: try visit.viewer).page
    }

    private static func switchPerson(_ visit: Visit) async throws -> SwitchPerson? {
        try await SwitchPerson.on(visit.deviceToken, knownBrowser: visit.knownBrowser, agent: visit.agent, in: visit.application)
    }

    private static func switching(_ visit: Visit, _ form: Form) async throws -> Page {
        SwitchPage(choices: try await switchPerson(visit)?.choices(), device: visit.deviceToken?.device, form: form).page
    }
}
