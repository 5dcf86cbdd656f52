import Gatepost
import Safeguarding

extension Routes {
    /// One's own account, also for somebody whose access has ended.
    static let account: [Route] = [
        .get("/account", .signedIn) { visit in .page(try await accountPage(visit)) },
        .post("/account", .members) { visit in
            let viewer = try visit.viewer
            var form = visit.form
            let change = ChangeOwnDetails(of: viewer.member, showsFamilyName: form.isTicked("shows_family_name"))
            do { try await visit.application.gate.perform(change, for: visit.asking) } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await accountPage(visit, details: form), status: 422)
            }
            return .redirect(to: "/account", saying: .saved)
        },
        .post("/account/password", .members) { visit in
            var form = visit.form
            let session = try await visit.session()
            do {
                let answer = try await ChangePassword.perform(
                    from: form["old"] ?? "", to: form["password"] ?? "", in: session, address: visit.remoteAddress, application: visit.application)
                switch answer {
                case .changed: return .redirect(to: "/account", saying: .passwordChanged)
                case .wrong: form.refuse("old", Words.wrongOldPassword)
                case .wait(let seconds): form.refuse("old", Words.tooManyTries(seconds: seconds))
                }
            } catch let refused as Refused { form.refuse(refused) } catch is ProofNeeded {
                // Nothing is kept in that page: a password stands in none.
                return .redirect(to: ("/account/prove" as LocalPath).with("next", "/account"))
            }
            return .page(try await accountPage(visit, password: form), status: 422)
        },
        .post("/account/hat", .signedIn) { visit in
            guard let member = visit.form["member"].flatMap({ Member.ID($0) }), let setting = visit.form["setting"].flatMap({ Setting.ID($0) }),
                let secret = visit.cookie("session")
            else { throw NotFound() }
            try await Sessions(visit.application).switchHat(to: member, in: setting, session: secret)
            return .redirect(to: "/")
        },
        .post("/account/reopen", .signedIn) { visit in
            let (session, now) = (try await visit.session(), visit.now)
            let closed = try await ClosedPage.all(for: session, at: now, in: visit.application)
            guard let wanted = visit.form["setting"].flatMap({ Setting.ID($0) }), let page = closed.first(where: { $0.setting == wanted })
            else { throw NotFound() }
            let asking = visit.application.asking(.member(page.member), in: page.setting, provenAt: session.provenAt)
            if page.askedBy == nil {
                try await visit.application.gate.perform(AskToReopen(page.setting), for: asking)
                return .redirect(to: "/account", saying: .secondPersonNeeded)
            }
            try await visit.application.gate.perform(ReopenSetting(page.setting), for: asking)
            return .redirect(to: "/account", saying: .settingReopened)
        },
        .post("/account/sessions/:session/end", .signedIn) { visit in
            guard let person = visit.signedIn?.person else { throw SignInNeeded() }
            try await Sessions(visit.application).end(named: try visit.parameter("session"), of: person)
            return .redirect(to: "/account", saying: .signedOut)
        },
        .post("/account/sign-out-everywhere", .signedIn) { visit in
            guard let person = visit.signedIn?.person else { throw SignInNeeded() }
            try await Sessions(visit.application).endAll(of: person)
            return .redirect(to: "/sign-in", saying: .signedOut).endingSession(on: visit)
        },
    ]

    private static func accountPage(_ visit: Visit, details: Form? = nil, password: Form = Form()) async throws -> Page {
        let (session, now, viewer) = (try await visit.session(), visit.now, visit.signedIn?.viewer)
        let page = try await AccountPage.load(for: session, at: now, in: visit.application)
        let closed = try await ClosedPage.all(for: session, at: now, in: visit.application)
        guard let viewer else { return page.ended(closed) }
        let agreements = try await visit.application.read(in: viewer.setting) { db in try AgreementPage.asked(of: viewer, from: db) }
        let own = viewer.showsFamilyName ? Form(["shows_family_name": "yes"]) : Form()
        return AccountHTML(page: page, closed: closed, viewer: viewer, session: session, agreements: agreements, details: details ?? own, password: password).document
    }
}
