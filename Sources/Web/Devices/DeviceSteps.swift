import Gatepost
import Safeguarding

extension Cookie {
    /// Says for over a year which of the setting's devices this browser is.
    static func device(_ token: DeviceToken) -> Cookie { Cookie("device", token.text, lasting: 400 * 86_400) }
}

extension Visit {
    /// Which device the browser says it is. Its key proves it.
    var deviceToken: DeviceToken? { DeviceToken(cookie("device")) }

    /// Somebody who works here is signed in on what may be one of the setting's devices, and their session does not know it yet. Nobody is led
    /// there twice who chose to go on without.
    func isToProveDevice(at route: Route) -> Bool {
        guard route.isBetterOnDevice, let signedIn, signedIn.device == nil, let viewer = signedIn.viewer, !viewer.capacity.isFamily,
            let token = deviceToken, token.setting == viewer.setting
        else { return false }
        return cookie("unproved") != viewer.setting.description
    }

    /// Goes on where nothing can be proved: a device that is lost is forgotten by its browser too.
    var withoutDevice: Reply {
        guard let token = deviceToken, token.setting == signedIn?.viewer?.setting, signedIn?.device == nil else { return .redirect(to: next) }
        return Reply.redirect(to: next, saying: .deviceGone).setting(.clearing("device"))
    }
}

extension Route {
    /// Pages on which somebody is about to write to families, and those with which a day begins.
    fileprivate var isBetterOnDevice: Bool {
        [
            "/today", "/posts", "/posts/new", "/posts/:post/edit", "/posts/:post/review", "/office", "/office/:question", "/events/new",
            "/events/:event/edit", "/useful", "/useful/:suggestion/decline", "/family/:relative", "/conduct/:step/decide",
            "/data-protection/requests/:request",
        ].contains(pattern)
    }

    /// Open to whoever came in with a PIN: drafting, and what nobody should have to wait with. The gate asks the same of each action.
    var isOpenByPIN: Bool {
        switch access {
        case .everyone, .signedOut: true
        default: Route.byPIN.contains(pattern) || Route.belowByPIN.contains { pattern == $0 || pattern.hasPrefix($0 + "/") }
        }
    }

    private static let byPIN: Set<String> = [
        "/posts", "/posts/new", "/posts/:post/edit", "/posts/:post/pictures", "/posts/:post/attach/:kind", "/pictures/:picture/:size",
        "/videos/:attachment", "/videos/:attachment/still", "/documents/:attachment/still", "/account/prove", "/sign-out", "/more",
    ]

    /// Texts to read, and raising a concern.
    private static let belowByPIN = ["/help", "/policies", "/agreements", "/concerns/new"]
}

extension Application.Configuration {
    /// Whether browsers keep keys at this address: where it is encrypted, or this very machine.
    var hasKeys: Bool {
        let host = publicAddress.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        return publicAddress.hasPrefix("https://") || ["localhost", "127.0.0.1"].contains(String(host.prefix { $0 != ":" }))
    }
}
