import Gatepost

extension ServerOptions {
    /// Whose session a cookie is, as the accounts know it: for `ServerOptions(session:)`.
    public static let accountsSession: Session = { secret, now, application, look in
        try await Sessions(application).session(secret, at: now) { session, db in look?(SignedIn(session), db) }
            .map { Found(SignedIn($0.session), seen: $0.seen) }
    }
}

extension SignedIn {
    init(_ session: Session) {
        self.init(
            person: session.person, viewer: session.viewer, language: session.language, device: session.device, provenAt: session.provenAt,
            isByPIN: session.isByPIN, lacksSecondFactor: session.lacksSecondFactor, isShared: session.isShared, renewed: session.renewed)
    }
}

extension Routes {
    /// Every way in, and one's own account.
    static let doors: [Route] =
        setUp.map { $0.inEnglish() } + languages + signIn + secondStep + mailedSignIn + invitations + join + agreements + account + secondFactors + proving + recovery + help
}

extension Visit {
    /// The session itself, where a page is about it.
    /// - Throws: `SignInNeeded`.
    func session() async throws -> Session {
        guard let secret = cookie("session"), let session = try await Sessions(application).session(secret, at: now) else { throw SignInNeeded() }
        return session
    }

    var agent: String { header("user-agent") ?? "" }
    var knownBrowser: String? { cookie("browser") }
}

extension Visit {
    /// Signs in and goes on, and remembers the browser, so that nobody can keep its owner out by guessing in their name.
    /// Whoever has a second factor is asked for it first. A language that was chosen at the door is theirs from now on.
    /// On a browser that people share, it is for a short while.
    func welcome(_ begun: Sessions.Begun, to path: LocalPath, saying notice: Notice? = nil) async throws -> Reply {
        let begun = try await Sessions(application).settle(begun, in: SharedBrowser(deviceToken, atDoor: isOnTablet))
        if begun.awaitsFactor {
            return .redirect(to: ("/sign-in/second" as LocalPath).with("next", path.description)).setting(
                Cookie("step", begun.secret, lasting: 600))
        }
        let reply = Reply.redirect(to: path, saying: notice).startingSession(begun.secret, lasting: begun.lasting)
            .setting(Cookie("browser", begun.knownBrowser, lasting: 180 * 86_400))
        guard let chosen = cookie(Cookie.language).flatMap(Language.init(rawValue:)) else { return reply }
        do {
            let asking = application.asking(.member(begun.member), in: begun.setting)
            try await application.gate.perform(ChooseLanguage(chosen.rawValue, for: begun.member), for: asking)
        } catch is NotFound {
            // Their access is over: they read their own account, in what they chose before.
        }
        return reply.setting(.clearing(Cookie.language))
    }
}
