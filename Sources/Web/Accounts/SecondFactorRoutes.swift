import Gatepost
import Safeguarding

extension Routes {
    /// Setting up what one proves oneself with, beside the password.
    static let secondFactors: [Route] = [
        .get("/account/second-factor", .members) { visit in .page(try await factorsPage(visit)) },
        .get("/account/second-factor/codes", .members) { visit in
            try visit.asking.demand(.justProven)
            return .page(try await generatorPage(visit, NewTimeCode(random: visit.application.random), Form()))
        },
        .post("/account/second-factor/codes", .members) { visit in
            var form = visit.form
            let (session, secrets) = (try await visit.session(), visit.application.secrets)
            guard let new = NewTimeCode(sealed: form["sealed"] ?? "", for: session, by: secrets) else {
                return .redirect(to: "/account/second-factor/codes")
            }
            let action = AddTimeCode(new, showing: form["code"] ?? "", in: session, with: secrets)
            do { try await visit.perform(action) } catch is Refused {
                form.refuse("code", Words.SecondFactor.wrongNewCode)
                return .page(try await generatorPage(visit, new, form), status: 422)
            }
            return try await added(visit, session)
        },
        .post("/account/second-factor/passkey", .members) { visit in
            var form = visit.form
            let session = try await visit.session()
            let name = form.text("name", max: 40)
            if let id = form.identifier("id", of: Record.self), form.isSound {
                let made = MadePasskey(clientData: form["passkey_client"] ?? "", attestation: form["passkey_attestation"] ?? "")
                do {
                    guard let made else { throw Refused([.notUnderstood("passkey")]) }
                    try await visit.perform(AddPasskey(id, made, named: name, in: session, of: visit.application))
                    return try await added(visit, session)
                } catch is Refused { form.refuse("", Words.SecondFactor.passkeyFailed) }
            }
            return .page(try await factorsPage(visit, form), status: 422)
        },
        .post("/account/second-factor/recovery", .members) { visit in
            let session = try await visit.session()
            let codes = try await visit.application.gate.perform(
                MakeRecoveryCodes(for: session.person, with: visit.application.secrets), for: visit.asking)
            return .page(codes.page)
        },
        .post("/account/second-factor/remove", .members) { visit in
            let session = try await visit.session()
            let passkey = visit.form["passkey"].flatMap { Record.ID($0) }
            try await visit.perform(RemoveSecondFactor(passkey.map(RemoveSecondFactor.Which.passkey) ?? .timeCode, of: session.person))
            return .redirect(to: "/account/second-factor", saying: .removed)
        },
    ]

    private static func factorsPage(_ visit: Visit, _ form: Form? = nil) async throws -> Page {
        let session = try await visit.session()
        return FactorsHTML(
            factors: try await session.secondFactors(in: visit.application), offer: try await session.newPasskey(in: visit.application),
            form: form ?? Form(["id": "\(visit.application.identifier() as Record.ID)"]), viewer: try visit.viewer).page
    }

    private static func generatorPage(_ visit: Visit, _ new: NewTimeCode, _ form: Form) async throws -> Page {
        let session = try await visit.session()
        let sealed = try new.sealed(for: session, by: visit.application.secrets)
        return GeneratorHTML(new: new, sealed: sealed, form: form, viewer: try visit.viewer).page
    }

    /// The first time, ten codes for paper come with it: nobody sets up one thing and is then locked out by losing it.
    private static func added(_ visit: Visit, _ session: Session) async throws -> Reply {
        let factors = try await session.secondFactors(in: visit.application)
        guard factors.codesLeft == 0 else { return .redirect(to: "/account/second-factor", saying: .saved) }
        let codes = try await visit.application.gate.perform(
            MakeRecoveryCodes(for: session.person, with: visit.application.secrets), for: visit.asking)
        return .page(codes.page)
    }
}
