import Crypto
import Foundation
import Gatepost

/// Keeps other sites from sending forms in a visitor's name, twice over: the browser must say that the request comes from
/// our own pages, and the form must carry a token that only our pages could have been given.
struct SameSite: Sendable {
    /// With the key taken in and nothing else yet: each token goes on from a copy.
    private let code: HMAC<SHA256>
    private let publicAddress: String

    init(key: SymmetricKey, publicAddress: String) {
        code = HMAC<SHA256>(key: key)
        self.publicAddress = publicAddress
    }

    enum Origin { case ours, foreign, unsaid }

    /// Where the browser says that the request comes from.
    func origin(secFetchSite: String?, origin: String?, host: String?) -> Origin {
        if let secFetchSite, secFetchSite != "same-origin", secFetchSite != "none" { return .foreign }
        if let origin { return isOurs(origin, host) ? .ours : .foreign }
        return secFetchSite == nil ? .unsaid : .ours
    }

    private func isOurs(_ origin: String, _ host: String?) -> Bool {
        if origin == publicAddress { return true }
        guard let host, let scheme = origin.range(of: "://") else { return false }
        return origin[scheme.upperBound...] == host
    }

    /// The token for forms shown to whoever holds this cookie: the session's, or the front door's before there is one.
    func token(for cookie: String) -> String {
        var code = code
        code.update(data: Array(cookie.utf8))
        return Array(code.finalize().prefix(16)).hexadecimal
    }

    /// - Parameter cookie: nil when the browser sent none: then only a browser that says it comes from here is believed.
    func allows(_ origin: Origin, token: String?, cookie: String?) -> Bool {
        if origin == .foreign { return false }
        guard let cookie else { return origin == .ours }
        guard let token else { return false }
        return isSame(Array(self.token(for: cookie).utf8), Array(token.utf8))
    }
}
